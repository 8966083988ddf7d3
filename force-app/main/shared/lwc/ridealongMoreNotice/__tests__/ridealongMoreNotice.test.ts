import MoreNotice from 'c/ridealongMoreNotice';
import { notShown } from 'c/ridealongShared';
import { mount, settle, textOf } from 'test/lwcTestUtils';

const rows = (count: number, totalCount?: number): object => ({
  edges: Array.from({ length: count }, (_unused, index) => ({ node: { Id: String(index) } })),
  ...(totalCount !== undefined && { totalCount })
});
const answer = (query: object): object => ({ uiapi: { query } });

it.each([
  ['nothing', undefined, 0],
  ['an empty answer', {}, 0],
  ['no rows', answer({ list: rows(0, 0) }), 0],
  ['all rows', answer({ list: rows(3, 3) }), 0],
  ['rows without a count', answer({ list: rows(3) }), 0],
  ['one too many', answer({ list: rows(3, 4) }), 1],
  ['two lists', answer({ list: rows(3, 4), other: rows(1, 10) }), 10],
  ['a part that was refused', answer({ list: null, other: rows(1, 2) }), 1],
  ['rows that went meanwhile', answer({ list: rows(3, 2) }), 0],
  [
    'a list within a row',
    answer({ list: { edges: [{ node: { inner: rows(2, 7) } }, { node: null }, null], totalCount: 3 } }),
    5
  ]
])('counts what is left out of %s', (_what, data, count) => {
  expect(notShown(data)).toBe(count);
});

it('counts among the lists that are named', () => {
  const data = answer({ ahead: rows(1, 3), owed: rows(1, 5), meetings: rows(1, 9) });
  expect(notShown(data, ['owed'])).toBe(4);
  expect(notShown(data, ['owed', 'ahead'])).toBe(6);
  expect(notShown(data, ['nobody'])).toBe(0);
});

it.each([
  ['the answer first', ['read', 'among']],
  ['the names first', ['among', 'read']]
])('counts among the lists that are named, %s', async (_which, order) => {
  const values = { read: { data: answer({ owed: rows(1, 2), untriaged: rows(1, 14) }) }, among: 'owed' };
  const props = Object.fromEntries(order.map((name) => [name, values[name as keyof typeof values]]));
  const notice = mount('c-ridealong-more-notice', MoreNotice, props);
  await settle();
  expect(textOf(notice)).toBe('1 more is not shown here.');
});

it.each([
  [rows(2, 2), ''],
  [rows(2, 3), '1 more is not shown here.'],
  [rows(2, 1202), '1,200 more are not shown here.']
])('says so: %#', async (list, text) => {
  const notice = mount('c-ridealong-more-notice', MoreNotice, { read: { data: answer({ list }) } });
  await settle();
  expect(textOf(notice)).toBe(text);
  await expect(notice).toBeAccessible();
});
