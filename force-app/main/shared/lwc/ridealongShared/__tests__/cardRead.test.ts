import { CardRead } from '../cardRead';
import type { PartedQuery } from '../queryParts';

const QUERY: PartedQuery = {
  name: 'example',
  variables: { me: 'ID' },
  core: ['  meetings: Meeting__c { edges { node { Id } } }'],
  parts: ['  due: Colleague__c(where: { Clock__c: { eq: $me } }) { edges { node { Id } } }']
};
interface Data {
  row: number;
}

const read = (): CardRead<Data> => new CardRead<Data>(QUERY);

it('is loading until there is an answer', () => {
  expect(read().isLoading).toBe(true);
  const answered = read().take({ data: { row: 1 } });
  expect(answered.isLoading).toBe(false);
  expect(answered.data).toEqual({ row: 1 });
});

it('asks again without the part that the server names, and says that it does not ask for it', () => {
  const left = read().take({ errors: [{ message: "Field 'Clock__c' is not defined by type 'X'" }] });
  expect(left.isLoading).toBe(true);
  expect(String(left.query)).not.toContain('due:');
  expect([read().asks('due'), left.asks('due')]).toEqual([true, false]);
});

it('asks again without all parts when the server words it otherwise', () => {
  const left = read().take({ errors: [{ message: 'Le champ est inconnu' }] });
  expect(left.isLoading).toBe(true);
  expect(String(left.query)).toContain('meetings:');
  expect(String(left.query)).not.toContain('due:');
  const failed = left.take({ errors: [{ message: 'Le champ est inconnu' }] });
  expect(failed.errors).toHaveLength(1);
});

it.each([
  ['without a network', [{ status: 0, message: 'Disconnected' }]],
  ['of a gateway', [{ status: 503, message: 'Service Unavailable' }]]
])('shows an error %s as it is', (_what, errors) => {
  const failed = read().take({ errors });
  expect(failed.errors).toBe(errors);
  expect(failed.asked).toBe(QUERY);
});

it('keeps what was read, and all it asks for, when reading again fails', () => {
  const again = read()
    .take({ data: { row: 1 } })
    .take({ errors: [{ message: 'UNKNOWN_EXCEPTION' }] });
  expect(again.data).toEqual({ row: 1 });
  expect(again.errors).toBeUndefined();
  expect(again.asked).toBe(QUERY);
});

it('makes no new document for an answer: the wire would ask once more', () => {
  const before = read();
  expect(before.take({ data: { row: 1 } }).query).toBe(before.query);
});

it('keeps the answer in sight when another query is asked', () => {
  const other: PartedQuery = { ...QUERY, parts: [] };
  const answered = read().take({ data: { row: 1 } });
  expect(answered.ask(QUERY)).toBe(answered);
  expect(answered.ask(other).data).toEqual({ row: 1 });
  expect(String(answered.ask(other).query)).not.toContain('due:');
});

it('refreshes, and stays as it is when that fails', async () => {
  const refresh = jest.fn().mockRejectedValue(new Error('tunnel'));
  await read()
    .take({ data: { row: 1 }, refresh })
    .refresh();
  expect(refresh).toHaveBeenCalledTimes(1);
});
