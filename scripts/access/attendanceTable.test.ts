/** Every cell of the tables, tried: what they allow works, and everything else is refused. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Actor as Person } from '../e2e/challengesWorld.ts';
import { ENTRIES, MOVES, ORIGINS, STATES } from './attendanceTable.ts';
import type { Actor, Entry, Origin, State } from './attendanceTable.ts';
import { fieldsOf, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

/** Who tries, and what the tables call them. */
const PEOPLE: [string, readonly Actor[], (site: AttendanceSite) => Person][] = [
  ['the attendee', ['attendee'], ({ attendee }) => attendee],
  ['the owner', ['owner'], ({ owner }) => owner],
  ['an editor', ['editor'], ({ editor }) => editor],
  ['the sync', ['sync'], ({ sync }) => sync],
  ...['another rep', 'another colleague', 'a theme owner'].map(
    (name): [string, readonly Actor[], (site: AttendanceSite) => Person] => [
      name,
      [],
      ({ strangers }) => strangers[name] as Person
    ]
  )
];

/** The sync takes off and puts back only who came from the calendar. */
function allows(from: Origin, to: State, actors: readonly Actor[], source: string): boolean {
  const isInTable = (MOVES[from][to] ?? []).some((actor) => actors.includes(actor));
  const ofTheCalendar = source === 'Invited' || (from !== 'Removed' && to !== 'Removed');
  return isInTable && (!actors.includes('sync') || ofTheCalendar);
}

function isAccepted(person: Person, row: string, fields: Record<string, unknown>): boolean {
  const result = person.save({ operation: 'update', object: ROW, rows: [{ Id: row, ...fields }] });
  const refusals = result.errors.map(({ statusCode }) => statusCode);
  assert.ok(
    result.success || refusals.every((code) => code === 'FIELD_CUSTOM_VALIDATION_EXCEPTION'),
    JSON.stringify(result.errors)
  );
  return result.success;
}

/** The sync says which version it knows; here nobody was quicker. */
const readJustNow = (row: string): Record<string, unknown> => ({
  Based_On__c: site.world.admin.value(ROW, row, 'LastModifiedDate')
});

for (const [name, actors, personOf] of PEOPLE) {
  describe(`${name}: from each state into each other`, () => {
    for (const from of ORIGINS) {
      test(`from ${from}`, () => {
        const { admin } = site.world;
        const meeting = site.newMeeting();
        const row = site.newRow(meeting, from, actors.includes('editor') ? site.editor : admin);
        const sources =
          actors.includes('sync') && from !== 'Requested' && from !== 'Refused'
            ? ['Tagged', 'Invited']
            : [fieldsOf(from).Source__c];
        for (const source of sources) {
          for (const to of STATES.filter((state) => state !== fieldsOf(from).Attendance__c)) {
            admin.update(ROW, row, { ...fieldsOf(from), Source__c: source });
            const accepted = isAccepted(personOf(site), row, {
              Attendance__c: to,
              ...(actors.includes('sync') ? readJustNow(row) : {})
            });
            assert.equal(accepted, allows(from, to, actors, source), `${source}: ${from} -> ${to}`);
            assert.equal(
              admin.value(ROW, row, 'Attendance__c'),
              accepted ? to : fieldsOf(from).Attendance__c
            );
          }
        }
      });
    }

    test('into no state at all, or one that does not exist', () => {
      const row = site.newRow(site.newMeeting(), 'Invited');
      for (const nothing of [null, '', 'Welcome']) {
        const result = personOf(site).save({
          operation: 'update',
          object: ROW,
          rows: [{ Id: row, Attendance__c: nothing }]
        });
        assert.equal(result.success, false, String(nothing));
      }
    });

    test('making a row', () => {
      const sources = [...ENTRIES.map(({ source }) => source), null];
      for (const source of sources) {
        for (const state of STATES) {
          const fields = {
            Customer_Meeting__c: site.newMeeting(),
            Attendee__c: site.attendee.id,
            Source__c: source,
            Attendance__c: state
          };
          const result = personOf(site).save({ operation: 'create', object: ROW, rows: [fields] });
          assert.equal(result.success, starts(source, state, actors), `${source}: ${state}`);
        }
      }
    });
  });
}

function starts(source: Entry['source'] | null, state: State, actors: readonly Actor[]): boolean {
  return ENTRIES.some(
    (entry) =>
      entry.source === source &&
      entry.states.includes(state) &&
      entry.by.some((actor) => actors.includes(actor))
  );
}
