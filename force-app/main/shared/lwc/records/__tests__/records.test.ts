import { display, nodes, value } from 'c/records';

it('nodes skips holes', () => {
  expect(nodes({ edges: [{ node: { Id: '1' } }, null, { node: null }, { node: { Id: '2' } }] })).toEqual([
    { Id: '1' },
    { Id: '2' }
  ]);
  expect(nodes(undefined)).toEqual([]);
});

it('value is undefined for empty and hidden fields, and keeps false and 0', () => {
  expect(value({ value: null })).toBeUndefined();
  expect(value(undefined)).toBeUndefined();
  expect(value({ value: 0 })).toBe(0);
  expect(value({ value: false })).toBe(false);
});

it('display prefers the display value', () => {
  expect(display({ value: 1200, displayValue: '€1,200' })).toBe('€1,200');
  expect(display({ value: 7 })).toBe('7');
  expect(display(null)).toBe('');
});
