import { dataOf, display, latest, nodes, value } from '../records';

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

describe('latest', () => {
  const refresh = (): Promise<void> => Promise.resolve();
  const good = { data: { rows: 1 }, errors: undefined, refresh };

  it('is nothing until there is something, then the newest answer', () => {
    expect(latest(undefined, { data: undefined, errors: undefined })).toBeUndefined();
    expect(latest(undefined, good)).toEqual(good);
    expect(latest(good, { data: { rows: 2 } })?.data).toEqual({ rows: 2 });
    expect(latest(good, {})).toBe(good);
  });

  it('keeps what was there when reading again fails, with the new way to try', () => {
    const again = (): Promise<void> => Promise.resolve();
    const failed = { errors: [{ message: 'Disconnected' }], refresh: again };
    expect(latest(good, failed)).toEqual({ data: { rows: 1 }, errors: undefined, refresh: again });
    expect(latest(undefined, failed)).toBe(failed);
    expect(latest(failed, good)).toEqual(good);
  });

  it('shows the error when the answer comes with an empty object, as for an object that the reader may not see', () => {
    const refused = {
      data: {},
      errors: [{ message: 'Cannot query field "Ridealong_Sync_Run__c".' }],
      refresh
    };
    expect(latest(undefined, refused)).toEqual({ data: undefined, errors: refused.errors, refresh });
    expect(latest(good, refused)?.data).toEqual({ rows: 1 });
  });

  it('takes no errors for none', () => {
    expect(latest(undefined, { data: { rows: 1 }, errors: [] })?.errors).toBeUndefined();
  });
});

it('dataOf gives an answer, and not the holes of a query that was refused', () => {
  const data = { uiapi: { query: {} } };
  expect(dataOf({ data })).toBe(data);
  expect(dataOf({ data, errors: [] })).toBe(data);
  expect(dataOf({ data, errors: [{ message: 'no access' }] })).toBeUndefined();
  expect(dataOf({})).toBeUndefined();
});
