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
import { runs } from '../sync/testing/runs.ts';

const ROW = 'Internal_Attendee__c';
const NOTE = 'Ridealong_Visit_Note__c';
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
async function applyWrite(person: Person, meeting: string, { through, fields }: Write): Promise<boolean> {
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
      assert.ok(await applyWrite(attendee, meeting, { through, fields }), INTERFACES[through]?.name);
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
          await applyWrite(attendee, meeting, one);
          const row = rowOf(meeting);
          assert.ok(!ON_THE_MEETING.includes(String(row?.['Attendance__c'])), JSON.stringify(row));
          assert.notEqual(row?.['Source__c'], 'Invited');
        }
      }),
      { numRuns: runs(20) }
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
        await applyWrite(another, meeting, one);
      }
      assert.deepEqual(rowOf(meeting), untouched);
    }),
    { numRuns: runs(15) }
  );
});

/** A write of the colleague on their own row, or on the note about their own visit. */
interface OwnWrite extends Write {
  object: string;
}

const ownWrites = fc.array(
  fc.oneof(
    fc.record({
      object: fc.constant(ROW),
      through: fc.nat(INTERFACES.length - 1),
      fields: fc.record(
        { ...SOMETHING, Heard_Filed_On__c: fc.constantFrom('2026-11-01', null) },
        { requiredKeys: [] }
      )
    }),
    fc.record({
      object: fc.constant(NOTE),
      through: fc.nat(INTERFACES.length - 1),
      fields: fc.record(
        {
          Useful_To_Rep__c: fc.constantFrom('Yes', 'Partly', null),
          Why_Invited__c: fc.constantFrom('I am great', null),
          What_Surprised_Me__c: fc.constantFrom('Paper', null)
        },
        { requiredKeys: [] }
      )
    })
  ),
  { minLength: 1, maxLength: 6 }
);

/** What the rep has said, or an admin, of the colleague and of the deal. */
function saidByOthers(row: string, note: string): unknown {
  const { admin } = site.world;
  return [
    admin.rows(
      `SELECT Role__c, Heard_Filed_On__c, Deal_Given__c, Deal_Given_By__c, Attendee__c, Business_Function__c FROM ${ROW} WHERE Id = '${row}'`
    ),
    admin.rows(`SELECT Useful_To_Rep__c, Why_Invited__c, OwnerId FROM ${NOTE} WHERE Id = '${note}'`)
  ];
}

const THEIR_SURPRISE: OwnWrite = { object: NOTE, through: 0, fields: { What_Surprised_Me__c: 'Paper' } };

test('a colleague says nothing about themselves that only the rep may say', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ORIGINS), ownWrites, async (origin, sequence) => {
      const row = site.newRow(site.newMeeting(), origin);
      const words = { Useful_To_Rep__c: 'No', Why_Invited__c: 'Knows returns' };
      const note = site.owner.create(NOTE, { Internal_Attendee__c: row, ...words });
      const before = saidByOthers(row, note);
      for (const { object, through, fields } of sequence as OwnWrite[]) {
        const by = INTERFACES[through] as (typeof INTERFACES)[number];
        taken += Number((await by.update(attendee, object, object === ROW ? row : note, fields)).ok);
      }
      assert.deepEqual(saidByOthers(row, note), before);
    }),
    // One that is theirs for certain, so that what is drawn may be refused as a whole.
    { numRuns: runs(25), examples: [['Attended', [THEIR_SURPRISE]]] }
  );
  assert.ok(taken > 0, 'some of the writes are theirs to make');
});
