import { queryOf } from 'c/ridealongShared';
import { parse } from 'graphql';
import { VISITS, aheadAndBehind, readVisits } from '../visitQuery';

const field = (value: unknown, displayValue: string | null = null) => ({ value, displayValue });
const connection = (...found: unknown[]) => ({ edges: found.map((node) => ({ node })) }) as never;
const visitor = {
  Id: 'a01000000000001AAA',
  Attendee__c: field('005000000000002AAA'),
  Attendee__r: { Name: field('Priya Nair') },
  Business_Function__c: field('Product', 'Produkt'),
  Attendance__c: field('Attended'),
  Debrief__c: field('Done'),
  Heard_Nothing_New__c: field(true)
};
const meeting = (id: string, status: string, startsAt: string | null, ...visitors: unknown[]) => ({
  Id: id,
  Name: field(`Meeting ${id}`),
  Status__c: field(status),
  Starts_At__c: field(startsAt),
  Meeting_Date__c: field(startsAt?.slice(0, 10) ?? null),
  Owner: { Name: field('Lena Brandt') },
  Internal_Attendees__r: connection(...visitors)
});

it('is a query that GraphQL accepts', () => {
  expect(() => parse(String(queryOf(VISITS)))).not.toThrow();
});

it('reads a meeting and everybody on it', () => {
  expect(readVisits(connection(meeting('A', 'Held', '2026-11-12T09:00:00.000Z', visitor)))).toEqual([
    {
      id: 'A',
      name: 'Meeting A',
      status: 'Held',
      startsAt: '2026-11-12T09:00:00.000Z',
      day: '2026-11-12',
      isAllDay: false,
      deal: [],
      ownerName: 'Lena Brandt',
      visitors: [
        {
          id: 'a01000000000001AAA',
          userId: '005000000000002AAA',
          name: 'Priya Nair',
          businessFunction: 'Produkt',
          attendance: 'Attended',
          debrief: 'Done',
          heardNothingNew: true
        }
      ]
    }
  ]);
});

it('leaves out meetings that nobody is on', () => {
  const removed = { ...visitor, Attendance__c: field('Removed') };
  expect(readVisits(connection(meeting('A', 'Held', null), meeting('B', 'Held', null, removed)))).toEqual([]);
  expect(readVisits(null)).toEqual([]);
});

it('reads what the reader may hardly see', () => {
  const hidden = { Id: 'a01000000000002AAA', Attendee__c: field('005000000000003AAA') };
  expect(readVisits(connection({ Id: 'A', Internal_Attendees__r: connection(hidden) }))).toMatchObject([
    { name: '', status: 'Planned', visitors: [{ name: '', attendance: '', heardNothingNew: false }] }
  ]);
});

it('puts the next meeting first of those ahead, the last one first of those behind', () => {
  const visits = readVisits(
    connection(
      meeting('later', 'Planned', '2026-12-02T09:00:00.000Z', visitor),
      meeting('next', 'Planned', '2026-11-27T09:00:00.000Z', visitor),
      meeting('old', 'Held', '2026-03-01T09:00:00.000Z', visitor),
      meeting('cancelled', 'Cancelled', '2026-11-01T09:00:00.000Z', visitor),
      meeting('recent', 'Held', '2026-11-12T09:00:00.000Z', visitor)
    )
  );
  const { ahead, behind } = aheadAndBehind(visits);

  expect(ahead.map(({ id }) => id)).toEqual(['next', 'later']);
  expect(behind.map(({ id }) => id)).toEqual(['recent', 'cancelled', 'old']);
});

it.each([
  ['Planned', 'Accepted', false, 0],
  ['Planned', 'Invited', false, 0],
  ['Planned', 'Requested', false, 0],
  ['Planned', 'Accepted', true, 1],
  ['Planned', 'Accepted', undefined, 1],
  ['Held', 'Attended', false, 1],
  ['Held', 'Accepted', false, 1],
  ['Cancelled', 'Accepted', false, 1],
  ['Planned', 'Removed', false, 0],
  ['Held', 'Removed', false, 0]
])('on what is %s, %s by a user who is active (%s) counts %d', (status, attendance, isActive, count) => {
  const one = {
    ...visitor,
    Attendance__c: field(attendance),
    Attendee__r: { Name: field('Priya Nair'), ...(isActive !== undefined && { IsActive: field(isActive) }) }
  };
  const [visit] = readVisits(connection(meeting('A', status, '2026-12-12T09:00:00.000Z', one)));
  expect(visit?.visitors.length ?? 0).toBe(count);
});
