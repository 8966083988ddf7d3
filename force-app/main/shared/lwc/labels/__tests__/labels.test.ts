import { format } from 'c/labels';

it('fills placeholders by number, more than once and in any order', () => {
  expect(format('{1} before {0}, {1} again', 'a', 2)).toBe('2 before a, 2 again');
});

it('leaves a placeholder without a value standing', () => {
  expect(format('{0} and {1}', 'a')).toBe('a and {1}');
});

it('does not read placeholders inside values', () => {
  expect(format('{0}{1}', '{1}', 'x')).toBe('{1}x');
});
