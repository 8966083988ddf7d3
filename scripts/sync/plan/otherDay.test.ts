import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aRelation, anAttendee, anEvent, event, meetingId, user } from '../testing/builders.ts';
import { readCalendar } from './calendar.ts';
import { yesOf } from './otherDay.ts';
import type { AttendeeRow, EventRelationRow, EventRow } from './rows.ts';

interface Case {
  row?: Partial<AttendeeRow>;
  attendance?: string;
  day?: string | null;
  entry?: Partial<EventRow>;
  relation?: Partial<EventRelationRow>;
  /** Who the row is of; 2 is invited, 1 holds the meeting. */
  person?: number;
  isKnown?: boolean;
}

/** Said yes to the 20th; the meeting was moved to the 23rd on the 10th. */
function answer({ row, attendance = 'Accepted', day = '2026-11-23', isKnown = true, ...rest }: Case): string {
  const { entry, relation, person = 2 } = rest;
  const calendar = readCalendar(
    [anEvent(1, { SystemModstamp: '2026-11-10T09:00:00Z', ...entry })],
    [
      aRelation(1, event(1), user(2), {
        Status: 'Accepted',
        RespondedDate: '2026-11-05T09:00:00Z',
        SystemModstamp: '2026-11-10T09:00:00Z',
        ...relation
      })
    ]
  );
  return yesOf({
    row: anAttendee(1, meetingId(1), user(person), {
      Attendance__c: 'Accepted',
      Accepted_For__c: '2026-11-20',
      ...row
    }),
    attendance,
    day,
    meeting: isKnown ? calendar.live.get(event(1)) : undefined
  });
}

const CASES: [string, Case, string][] = [
  ['a yes before the entry moved', {}, 'to another day'],
  [
    'a yes in the calendar after it moved',
    { relation: { RespondedDate: '2026-11-11T09:00:00Z' } },
    'to this day by now'
  ],
  [
    'one in the second in which it moved',
    { relation: { RespondedDate: '2026-11-10T09:00:00Z' } },
    'to this day by now'
  ],
  [
    'an answer whose time the calendar does not know',
    { relation: { RespondedDate: null } },
    'to another day'
  ],
  [
    'an entry touched again after the yes',
    {
      relation: { RespondedDate: '2026-11-11T09:00:00Z' },
      entry: { SystemModstamp: '2026-11-12T09:00:00Z' }
    },
    'to another day'
  ],
  [
    'an invitation that is open again',
    { relation: { Status: 'New', RespondedDate: '2026-11-11T09:00:00Z' } },
    'to another day'
  ],
  [
    'a no that is on its way',
    { relation: { Status: 'Declined', RespondedDate: '2026-11-11T09:00:00Z' } },
    'to another day'
  ],
  ['who was taken off the entry', { relation: { IsDeleted: true } }, 'to another day'],
  ['who holds the meeting', { person: 1 }, 'to this day by now'],
  [
    'who is on a meeting that the run did not see whole',
    { isKnown: false, relation: { RespondedDate: '2026-11-11T09:00:00Z' } },
    'to another day'
  ],
  ['a yes to this day', { row: { Accepted_For__c: '2026-11-23' } }, 'to this day'],
  ['a yes older than the field', { row: { Accepted_For__c: null } }, 'to this day'],
  ['a meeting without a day', { day: null }, 'to this day'],
  [
    'what becomes a yes with this run',
    { row: { Attendance__c: 'Declined', Accepted_For__c: null } },
    'to this day'
  ],
  ['who says no by now', { attendance: 'Declined' }, 'to this day']
];

describe('whether a yes is one to the day of the meeting', () => {
  for (const [what, said, yes] of CASES) {
    it(`${what}: ${yes}`, () => {
      assert.equal(answer(said), yes);
    });
  }
});
