import { initials } from '../initials';

it.each([
  ['Priya Nair', 'PN'],
  ['Ana Maria de la Cruz', 'AC'],
  ['Åsa', 'Å'],
  ['  zoë   quill ', 'ZQ'],
  ['𝒜da Lovelace', '𝒜L'],
  ['', '']
])('initials of %s are %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
