import { longId, sameId } from '../ids';

it.each([
  // The first is the example of Salesforce's REST API guide
  ['001D000000IRFma', '001D000000IRFmaIAH'],
  ['00D300000001vyk', '00D300000001vykEAA'],
  ['000000000000000', '000000000000000AAA']
])('%s is %s', (short, long) => {
  expect(longId(short)).toBe(long);
  expect(longId(long)).toBe(long);
});

it('repairs the last three characters, which say nothing of their own', () => {
  expect(longId('00D300000001vykeaa')).toBe('00D300000001vykEAA');
});

it('leaves what is no id alone', () => {
  for (const text of ['', 'Event', '00D30000000', '00D300000001vy!']) {
    expect(longId(text)).toBe(text);
  }
});

it('compares ids in either form, and nothing with nothing is not the same', () => {
  expect(sameId('00D300000001vyk', '00D300000001vykEAA')).toBe(true);
  expect(sameId('00D300000001vyk', '00D300000001vyKEAU')).toBe(false);
  expect(sameId(undefined, undefined)).toBe(false);
  expect(sameId('', null)).toBe(false);
});
