import { format, plural } from '../labelText';

it('fills placeholders by number, more than once and in any order', () => {
  expect(format('{1} before {0}, {1} again', 'a', 2)).toBe('2 before a, 2 again');
});

it('leaves a placeholder without a value standing', () => {
  expect(format('{0} and {1}', 'a')).toBe('a and {1}');
});

it('does not read placeholders inside values', () => {
  expect(format('{0}{1}', '{1}', 'x')).toBe('{1}x');
});

it('chooses the form for a number and writes the number as the locale does', () => {
  const forms = { one: '{0} day with {1}', other: '{0} days with {1}' };
  expect(plural(1, forms, 'Ana')).toBe('1 day with Ana');
  expect(plural(0, forms, 'Ana')).toBe('0 days with Ana');
  expect(plural(1200, forms, 'Ana')).toBe('1,200 days with Ana');
  expect(plural(1, { other: '{0} in all' })).toBe('1 in all');
});

it.each([
  ['{0} was told on {1}.', ['Ana', '11 Nov.'], 'Ana was told on 11 Nov.'],
  ['{0} was told on {1}.', ['Ana', '11 Nov'], 'Ana was told on 11 Nov.'],
  ['{0}. Then {1}.', ['Sen Jr.', 'x'], 'Sen Jr. Then x.'],
  ['{0} was told on {1}.', ['Ana'], 'Ana was told on {1}.'],
  ['{0}, {1}', ['11 Nov.', 'x'], '11 Nov., x']
])('ends a sentence with one full stop: %s of %j', (label, values, sentence) => {
  expect(format(label, ...values)).toBe(sentence);
});
