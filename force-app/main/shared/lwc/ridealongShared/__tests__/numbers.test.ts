import { commonCurrency, count, exactMoney, roundMoney } from '../numbers';

it('says numbers in the locale of the user', () => {
  expect(count(1234567)).toBe('1,234,567');
});

it.each([
  [0, '€0'],
  [949.6, '€950'],
  [310_400.5, '€310K'],
  [1_250_000, '€1.25M']
])('says %d at a glance: %s', (value, text) => {
  expect(roundMoney(value)).toBe(text);
});

it('says an amount to the cent', () => {
  expect(exactMoney(310_400.5)).toBe('€310,400.50');
});

it('says an amount in the currency of its record', () => {
  expect(roundMoney(310_400.5, 'GBP')).toBe('£310K');
  expect(exactMoney(310_400.5, 'SEK')).toMatch(/^SEK\s310,400\.50$/);
});

it.each([
  [[], undefined],
  [[undefined, undefined], undefined],
  [['GBP', 'GBP'], 'GBP'],
  [['GBP', 'SEK', 'GBP'], null]
])('finds that %j have %s in common', (currencies, common) => {
  expect(commonCurrency(currencies)).toBe(common);
});
