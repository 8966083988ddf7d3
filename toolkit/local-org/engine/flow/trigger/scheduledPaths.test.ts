/** Scheduled paths of record-triggered flows: Flow metadata (`scheduledPaths`), Help "Add a Scheduled Path". */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openOrg } from '../../org.ts';
import { element, filter, ref, set, to, triggered, yes } from '../../../testing/flowFiles.ts';
import { field, object, validationRule, writeProject } from '../../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../../testing/projectFiles.ts';
import { NOON, TestOrg, testOrg } from '../../../testing/testOrg.ts';
import { PLANNED_SQL } from './schedule.ts';

const trips: ProjectFiles = {
  ...object('Trip__c', { sharingModel: 'ReadWrite' }),
  ...field('Trip__c', 'Day__c', { type: 'Date' }),
  ...field('Trip__c', 'Starts__c', { type: 'DateTime' }),
  ...field('Trip__c', 'Booked__c', { type: 'Checkbox', defaultValue: 'false' }),
  ...field('Trip__c', 'Note__c', { type: 'Text', length: 255 }),
  ...field('Trip__c', 'Said_By__c', { type: 'Text', length: 18 }),
  ...validationRule('Trip__c', 'No_Ghosts', 'Name = "ghost"', 'No ghosts.')
};

interface Path {
  name: string;
  offset?: number;
  unit?: string;
  field?: string;
  next: string;
}

/** A flow that runs while a trip is booked, with paths that note their name. */
function noting(paths: readonly Path[], start: Record<string, Xml> = {}): ProjectFiles {
  return triggered(
    'Note_Trip',
    'Trip__c',
    {
      ...(start['filterFormula'] === undefined
        ? { filterLogic: 'and', filters: filter('Booked__c', 'EqualTo', yes) }
        : {}),
      ...start,
      scheduledPaths: paths.map(({ name, offset, unit, field: recordField, next }) => ({
        name,
        label: name,
        connector: to(next),
        ...(unit === undefined
          ? { pathType: 'AsyncAfterCommit' }
          : {
              offsetNumber: offset ?? 0,
              offsetUnit: unit,
              ...(recordField === undefined
                ? { timeSource: 'RecordTriggerEvent' }
                : { timeSource: 'RecordField', recordField })
            })
      }))
    },
    {
      formulas: paths.map(({ name }) => ({
        name: `${name}_Note`,
        dataType: 'String',
        expression: `{!$Record.Note__c} & "${name} " & TEXT({!$Flow.CurrentDateTime}) & ";"`
      })),
      recordUpdates: paths.map(({ name, next }) =>
        element(next, {
          inputReference: '$Record',
          inputAssignments: [set('Note__c', ref(`${name}_Note`)), set('Said_By__c', ref('$User.Id'))]
        })
      )
    }
  );
}

const hour = 3_600_000;

function at(org: TestOrg, moment: string | Date): void {
  org.org.setClock(new Date(moment));
}

function notes(org: TestOrg, id: string): string[] {
  const note = org.row(`SELECT Note__c FROM Trip__c WHERE Id = '${id}'`)['Note__c'];
  return (typeof note === 'string' ? note : '').split(';').filter((one) => one !== '');
}

const soon: Path = { name: 'Soon', offset: 2, unit: 'Hours', next: 'Say_Soon' };

test('minutes and hours pass as they are, days and months keep the time of day where the user lives', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([
      { name: 'Minute', offset: 90, unit: 'Minutes', next: 'A' },
      { name: 'Day', offset: 1, unit: 'Days', next: 'B' },
      { name: 'Month', offset: 1, unit: 'Months', next: 'C' }
    ])
  });
  // The clocks of Berlin go back in the night after.
  at(org, '2026-10-24T12:00:00Z');
  const id = org.one('Trip__c', { Name: 'trip', Booked__c: true });
  at(org, '2026-12-01T00:00:00Z');
  assert.deepEqual(notes(org, id), [
    'Minute 2026-10-24 13:30:00Z',
    'Day 2026-10-25 13:00:00Z',
    'Month 2026-11-24 13:00:00Z'
  ]);
});

test('a path may lie before or after a date or time of the record', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([
      { name: 'Before', offset: -1, unit: 'Hours', field: 'Starts__c', next: 'A' },
      { name: 'After', offset: 1, unit: 'Days', field: 'Starts__c', next: 'B' },
      { name: 'Eve', offset: -1, unit: 'Days', field: 'Day__c', next: 'C' }
    ])
  });
  const id = org.one('Trip__c', {
    Booked__c: true,
    Starts__c: '2026-06-20T10:00:00.000+0000',
    Day__c: '2026-06-25'
  });
  at(org, '2026-06-20T08:59:59Z');
  assert.deepEqual(notes(org, id), []);
  at(org, '2026-07-01T00:00:00Z');
  // The day begins at midnight in Berlin.
  assert.deepEqual(notes(org, id), [
    'Before 2026-06-20 09:00:00Z',
    'After 2026-06-21 10:00:00Z',
    'Eve 2026-06-23 22:00:00Z'
  ]);
  const without = org.one('Trip__c', { Booked__c: true });
  at(org, '2027-01-01T00:00:00Z');
  assert.deepEqual(notes(org, without), [], 'without a date there is no time to run at');
});

test('a moved date moves the path; a condition that no longer holds drops it; a record that is gone has none', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([{ name: 'Start', offset: 0, unit: 'Hours', field: 'Starts__c', next: 'A' }])
  });
  const trip = { Booked__c: true, Starts__c: '2026-06-20T10:00:00.000+0000' };
  const [moved = '', dropped = '', gone = ''] = org.create('Trip__c', trip, trip, trip);
  org.update(
    'Trip__c',
    { Id: moved, Starts__c: '2026-06-22T10:00:00.000+0000' },
    { Id: dropped, Booked__c: false }
  );
  org.remove('Trip__c', gone);
  at(org, '2026-06-21T00:00:00Z');
  assert.deepEqual([notes(org, moved), notes(org, dropped)], [[], []]);
  at(org, '2026-06-23T00:00:00Z');
  assert.deepEqual([notes(org, moved), notes(org, dropped)], [['Start 2026-06-22 10:00:00Z'], []]);
  assert.deepEqual(org.org.automationErrors(), []);
  // It ran for that time, and does not run for it again.
  org.update('Trip__c', { Id: moved, Name: 'renamed' });
  at(org, '2026-06-24T00:00:00Z');
  assert.equal(notes(org, moved).length, 1);
});

test('from the trigger: counted from the save that met the conditions, not from later ones', async () => {
  const org = await testOrg({ ...trips, ...noting([soon]) });
  const id = org.one('Trip__c', { Booked__c: false });
  at(org, new Date(NOON.getTime() + hour));
  org.update('Trip__c', { Id: id, Booked__c: true });
  at(org, new Date(NOON.getTime() + 2 * hour));
  org.update('Trip__c', { Id: id, Name: 'renamed' });
  at(org, new Date(NOON.getTime() + 2.9 * hour));
  assert.deepEqual(notes(org, id), []);
  at(org, new Date(NOON.getTime() + 3 * hour));
  assert.deepEqual(notes(org, id), ['Soon 2026-06-15 15:00:00Z']);
});

test('the asynchronous path runs after the save, in the name of who saved', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([{ name: 'Async', next: 'A' }], { recordTriggerType: 'Create' })
  });
  const ben = org.user('ben', 'System Administrator');
  const [id = ''] = org.createAs(ben, 'Trip__c', { Booked__c: true });
  assert.deepEqual(notes(org, id), ['Async 2026-06-15 12:00:00Z']);
  assert.equal(org.row(`SELECT Said_By__c FROM Trip__c WHERE Id = '${id}'`)['Said_By__c'], ben.userId);
});

test('each save that enters has its own asynchronous run, also within a second, and no later save takes it back', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([{ name: 'Async', next: 'A' }], {
      filterFormula: 'AND({!$Record.Booked__c}, OR(ISNEW(), ISCHANGED({!$Record.Name})))'
    })
  });
  const id = org.one('Trip__c', { Name: 'a', Booked__c: true });
  org.update('Trip__c', { Id: id, Name: 'b' });
  org.update('Trip__c', { Id: id, Starts__c: '2026-06-20T10:00:00.000+0000' });
  org.org.transaction(() => {
    org.update('Trip__c', { Id: id, Name: 'c' });
    org.update('Trip__c', { Id: id, Booked__c: false });
  });
  assert.equal(notes(org, id).length, 3);
});

test('a save that is rolled back plans nothing', async () => {
  const org = await testOrg({ ...trips, ...noting([soon]) });
  org.save(
    {
      operation: 'create',
      object: 'Trip__c',
      rows: [
        { Name: 'fine', Booked__c: true },
        { Name: 'ghost', Booked__c: true }
      ]
    },
    org.admin,
    true
  );
  const planned = org.org.database.prepare('SELECT count(*) AS "n" FROM "_waiting_path"').get();
  assert.equal(planned?.['n'], 0);
});

test('of many that are due, those that fail are noted and the others are done', async () => {
  const org = await testOrg({
    ...trips,
    ...noting([soon]),
    ...validationRule('Trip__c', 'Not_Again', 'AND(NOT(ISNEW()), Name = "stubborn")', 'Not again.')
  });
  const ids = org.create('Trip__c', ...['a', 'stubborn', 'c'].map((Name) => ({ Name, Booked__c: true })));
  at(org, new Date(NOON.getTime() + 3 * hour));
  assert.deepEqual(
    ids.map((id) => notes(org, id).length),
    [1, 0, 1]
  );
  const errors = org.org.automationErrors();
  assert.deepEqual(
    errors.map(({ flow, recordId }) => [flow, recordId]),
    [['Note_Trip', ids[1]]]
  );
  assert.match(errors[0]?.message ?? '', /Not again\./);
  at(org, new Date(NOON.getTime() + 9 * hour));
  assert.equal(org.org.automationErrors().length, 1, 'it is not tried again');
});

test('an inactive user’s paths run all the same', async () => {
  const org = await testOrg({ ...trips, ...noting([soon]) });
  const ben = org.user('ben', 'System Administrator');
  const [id = ''] = org.createAs(ben, 'Trip__c', { Booked__c: true });
  org.update('User', { Id: ben.userId, IsActive: false });
  at(org, new Date(NOON.getTime() + 3 * hour));
  assert.equal(notes(org, id).length, 1);
  assert.equal(org.row(`SELECT Said_By__c FROM Trip__c WHERE Id = '${id}'`)['Said_By__c'], org.admin.userId);
});

test('what waits, waits over a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paths-'));
  after(() => rm(folder, { recursive: true }));
  const database = join(folder, 'org.db');
  const { directory, remove } = await writeProject({ ...trips, ...noting([soon]) });
  after(remove);
  const first = await openOrg({ project: directory, database });
  first.setClock(NOON);
  const id = new TestOrg(first).one('Trip__c', { Booked__c: true });
  first.close();
  const second = await openOrg({ project: directory, database });
  after(() => second.close());
  const again = new TestOrg(second);
  at(again, new Date(NOON.getTime() + 1.9 * hour));
  assert.deepEqual(notes(again, id), []);
  at(again, new Date(NOON.getTime() + 2 * hour));
  assert.deepEqual(notes(again, id), ['Soon 2026-06-15 14:00:00Z']);
});

test('what waits in a file of before, with moments as texts, waits on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paths-'));
  after(() => rm(folder, { recursive: true }));
  const database = join(folder, 'org.db');
  const { directory, remove } = await writeProject({ ...trips, ...noting([soon]) });
  after(remove);
  const first = await openOrg({ project: directory, database });
  first.setClock(NOON);
  const id = new TestOrg(first).one('Trip__c', { Booked__c: false });
  first.database
    .exec(`CREATE TABLE "_scheduled_path" ("id" INTEGER PRIMARY KEY, "flow" TEXT, "path" TEXT, "recordId" TEXT,
      "userId" TEXT, "source" TEXT, "due" TEXT, "done" INTEGER);
    INSERT INTO "_scheduled_path" SELECT 1, 'Note_Trip', 'Soon', "Id", "OwnerId", '2026-06-15T14:00:00.000+0000',
      '2026-06-15T14:00:00.000+0000', 0 FROM "Trip__c"`);
  first.close();
  const second = await openOrg({ project: directory, database });
  after(() => second.close());
  const again = new TestOrg(second);
  at(again, new Date(NOON.getTime() + 1.9 * hour));
  assert.deepEqual(notes(again, id), []);
  at(again, new Date(NOON.getTime() + 2 * hour));
  assert.deepEqual(notes(again, id), ['Soon 2026-06-15 14:00:00Z']);
});

test('whether a record has a path waiting is looked up by the record, however many wait', async () => {
  const t = await testOrg({});
  const plan = t.org.database.prepare(`EXPLAIN QUERY PLAN ${PLANNED_SQL}`).all('["R"]', 'F');
  assert.match(JSON.stringify(plan), /_waiting_path\.once/);
});
