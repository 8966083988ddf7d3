/**
 * Whatever a colleague writes, in whatever order and by whatever interface: they do not get onto a meeting whose owner
 * has not said yes, and they change nothing that only another person may say.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Person, Row } from '../e2e/attendeesWorld.ts';
import { ORIGINS, STATES } from './attendanceTable.ts';
import type { Origin } from './attendanceTable.ts';
import { AHEAD, PAST, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { INTERFACES } from './testing/interfaces.ts';

const ROW = 'Internal_Attendee__c';
const FIELDS = [
  'Attendance__c',
  'Source__c',
  'Debriefed_At__c',
  'Heard_Nothing_New__c',
  'Attendee__c',
  'Role__c',
  'Business_Function__c',
  'Shared_Opportunity__c'
];

let site: AttendanceSite;
let attendee: Person;
let another: Person;
before(async () => {
  site = await openAttendanceSite();
  attendee = await site.person(site.attendee);
  another = await site.person(site.world.colleague);
});
after(() => site.close());

/** One write of a colleague: what it sets, and by which interface. */
interface Write {
  through: number;
  fields: Row;
}

const SOMETHING: Record<string, fc.Arbitrary<unknown>> = {
  Attendance__c: fc.constantFrom(...STATES, null, ''),
  Source__c: fc.constantFrom('Tagged', 'Invited', 'Asked To Join', null),
  Debriefed_At__c: fc.constantFrom('2026-11-01T09:00:00Z', null),
  Heard_Nothing_New__c: fc.boolean(),
  Role__c: fc.constantFrom('Expert', null),
  Based_On__c: fc.constantFrom('2020-01-01T00:00:00Z', '2031-01-01T00:00:00Z', null)
};

const write: fc.Arbitrary<Write> = fc.record({
  through: fc.nat(INTERFACES.length - 1),
  fields: fc.record(SOMETHING, { requiredKeys: ['Attendance__c'] })
});
const writes = fc.array(write, { minLength: 1, maxLength: 6 });

function rowOf(meeting: string): Row | undefined {
  const [row] = site.world.admin.rows(
    `SELECT Id, ${FIELDS.join(', ')} FROM ${ROW} WHERE Customer_Meeting__c = '${meeting}'`
  );
  return row;
}

/** Whether the write was taken. */
async function carryOut(person: Person, meeting: string, { through, fields }: Write): Promise<boolean> {
  const row = rowOf(meeting);
  const by = INTERFACES[through] as (typeof INTERFACES)[number];
  const { ok } =
    row === undefined
      ? await by.create(person, ROW, { Customer_Meeting__c: meeting, Attendee__c: attendee.id, ...fields })
      : await by.update(person, ROW, String(row['Id']), fields);
  return ok;
}

const ON_THE_MEETING = ['Invited', 'Accepted', 'Attended'];
const UNASKED: (Origin | undefined)[] = [undefined, 'Requested', 'Refused', 'Removed'];

test('they may ask, withdraw and ask again, by every interface', async () => {
  for (const through of INTERFACES.keys()) {
    const meeting = site.newMeeting(AHEAD);
    for (const state of ['Requested', 'Removed', 'Requested']) {
      const fields = { Attendance__c: state, Source__c: 'Asked To Join' };
      assert.ok(await carryOut(attendee, meeting, { through, fields }), INTERFACES[through]?.name);
      assert.equal(rowOf(meeting)?.['Attendance__c'], state);
    }
  }
});

for (const [when, startsAt] of [
  ['over', PAST],
  ['ahead', AHEAD]
]) {
  test(`a colleague does not get onto a meeting unasked: it is ${when}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...UNASKED), writes, async (origin, sequence) => {
        const meeting = site.newMeeting(startsAt);
        if (origin !== undefined) {
          site.newRow(meeting, origin);
        }
        for (const one of sequence) {
          await carryOut(attendee, meeting, one);
          const row = rowOf(meeting);
          assert.ok(!ON_THE_MEETING.includes(String(row?.['Attendance__c'])), JSON.stringify(row));
          assert.notEqual(row?.['Source__c'], 'Invited');
        }
      }),
      { numRuns: 60 }
    );
  });
}

test('a colleague changes nothing about somebody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ORIGINS), writes, async (origin, sequence) => {
      const meeting = site.newMeeting();
      site.newRow(meeting, origin);
      const untouched = rowOf(meeting);
      for (const one of sequence) {
        await carryOut(another, meeting, one);
      }
      assert.deepEqual(rowOf(meeting), untouched);
    }),
    { numRuns: 40 }
  );
});
