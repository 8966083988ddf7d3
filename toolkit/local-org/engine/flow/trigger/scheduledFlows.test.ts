/** Flows that a schedule triggers: Metadata API guide, FlowSchedule; Help, "Schedule-Triggered Flow Considerations". */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openOrg } from '../../org.ts';
import {
  assign,
  condition,
  decision,
  element,
  filter,
  ref,
  set,
  to,
  variable,
  yes
} from '../../../testing/flowFiles.ts';
import { field, flow, object, validationRule, writeProject } from '../../../testing/projectFiles.ts';
import type { ProjectFiles, Xml } from '../../../testing/projectFiles.ts';
import { NOON, TestOrg, testOrg } from '../../../testing/testOrg.ts';
import { runsAround } from './timetable.ts';
import type { Timetable } from './timetable.ts';

const plants: ProjectFiles = {
  ...object('Plant__c', { sharingModel: 'ReadWrite' }),
  ...field('Plant__c', 'Thirsty__c', { type: 'Checkbox', defaultValue: 'false' }),
  ...field('Plant__c', 'Note__c', { type: 'Text', length: 255 }),
  ...field('Plant__c', 'Said_By__c', { type: 'Text', length: 18 }),
  ...validationRule(
    'Plant__c',
    'No_Cactus',
    'AND(Name = "cactus", NOT(ISBLANK(Note__c)))',
    'Cacti are not watered.'
  )
};

const water: Xml = element('Water', {
  inputReference: '$Record',
  inputAssignments: [set('Note__c', ref('Note')), set('Said_By__c', ref('$User.Id'))]
});

/** Mondays at nine, from 1 June 2026 on: in the org's zone, Europe/Berlin, that is seven in UTC. */
const MONDAYS: Xml = { frequency: 'Weekly', startDate: '2026-06-01', startTime: '09:00:00.000Z' };

function watering(schedule: Xml = MONDAYS): ProjectFiles {
  return flow('Plant_Scheduled_Water', {
    start: {
      connector: to('Water') ?? {},
      filterLogic: 'and',
      filters: filter('Thirsty__c', 'EqualTo', yes),
      object: 'Plant__c',
      schedule,
      triggerType: 'Scheduled'
    },
    formulas: {
      name: 'Note',
      dataType: 'String',
      expression: '{!$Record.Note__c} & TEXT({!$Flow.CurrentDateTime}) & ";"'
    },
    recordUpdates: water
  });
}

function at(org: TestOrg, moment: string): void {
  org.org.setClock(new Date(moment));
}

function notes(org: TestOrg, id: string): string[] {
  const note = org.row(`SELECT Note__c FROM Plant__c WHERE Id = '${id}'`)['Note__c'];
  return (typeof note === 'string' ? note : '').split(';').filter((one) => one !== '');
}

test('a weekly flow runs for the records that meet its conditions, as the default workflow user', async () => {
  const org = await testOrg({ ...plants, ...watering() });
  const fern = org.one('Plant__c', { Name: 'fern', Thirsty__c: true });
  const palm = org.one('Plant__c', { Name: 'palm' });
  at(org, '2026-06-22T06:59:59Z');
  assert.deepEqual(notes(org, fern), [], 'not before its time, and not for a Monday gone by');
  at(org, '2026-06-22T07:00:00Z');
  assert.deepEqual(notes(org, fern), ['2026-06-22 07:00:00Z']);
  assert.deepEqual(notes(org, palm), []);
  assert.equal(
    org.row(`SELECT Said_By__c FROM Plant__c WHERE Id = '${fern}'`)['Said_By__c'],
    org.admin.userId
  );
  at(org, '2026-06-28T23:00:00Z');
  assert.equal(notes(org, fern).length, 1, 'once a week');
  at(org, '2026-06-29T07:10:00Z');
  assert.deepEqual(notes(org, fern).slice(1), ['2026-06-29 07:00:00Z']);
});

test('what was missed is made up for once', async () => {
  const org = await testOrg({ ...plants, ...watering() });
  const fern = org.one('Plant__c', { Name: 'fern', Thirsty__c: true });
  at(org, '2026-08-05T12:00:00Z');
  assert.deepEqual(notes(org, fern), ['2026-08-03 07:00:00Z']);
});

test('a flow that runs once does so at its time, and never when that has passed', async () => {
  const once = (startDate: string): Xml => ({ frequency: 'Once', startDate, startTime: '07:00:00.000Z' });
  const later = await testOrg({ ...plants, ...watering(once('2026-06-16')) });
  const passed = await testOrg({ ...plants, ...watering(once('2026-06-15')) });
  for (const [org, count] of [
    [later, 1],
    [passed, 0]
  ] as const) {
    const fern = org.one('Plant__c', { Name: 'fern', Thirsty__c: true });
    at(org, '2026-06-17T00:00:00Z');
    at(org, '2026-07-17T00:00:00Z');
    assert.equal(notes(org, fern).length, count);
  }
});

test('a flow that is switched off does not run; switched on, it waits for the next time', async () => {
  const org = await testOrg({ ...plants, ...watering() });
  const fern = org.one('Plant__c', { Name: 'fern', Thirsty__c: true });
  org.org.flowStates.setActive('Plant_Scheduled_Water', false);
  at(org, '2026-06-22T08:00:00Z');
  assert.equal(org.org.scheduled.runNow('Plant_Scheduled_Water', org.org.now()), undefined);
  org.org.flowStates.setActive('Plant_Scheduled_Water', true);
  at(org, '2026-06-23T08:00:00Z');
  assert.deepEqual(notes(org, fern), []);
  at(org, '2026-06-29T08:00:00Z');
  assert.deepEqual(notes(org, fern), ['2026-06-29 07:00:00Z']);
});

test('each batch of 200 is a transaction of its own; a record that fails stops nobody else', async () => {
  const org = await testOrg({ ...plants, ...watering() });
  const names = Array.from({ length: 450 }, (_, index) => (index === 250 ? 'cactus' : `plant ${index}`));
  const ids = org.create('Plant__c', ...names.map((Name) => ({ Name, Thirsty__c: true })));
  assert.equal(org.org.scheduled.runNow('Plant_Scheduled_Water', org.org.now()), 450);
  const watered = ids.filter((id) => notes(org, id).length === 1);
  assert.equal(watered.length, 449);
  const [error, ...rest] = org.org.automationErrors();
  assert.deepEqual(rest, []);
  assert.equal(error?.recordId, ids[250]);
  assert.match(error?.message ?? '', /Cacti are not watered/);
  assert.equal(org.org.scheduled.runNow('Plant_Scheduled_Water', org.org.now()), 450, 'now, and now again');
});

test('limits count by batch, not by run', async () => {
  const count = element(
    'Count',
    {
      object: 'Plant__c',
      filterLogic: 'and',
      filters: filter('Thirsty__c', 'EqualTo', yes),
      getFirstRecordOnly: false,
      storeOutputAutomatically: true
    },
    'Any'
  );
  const org = await testOrg({
    ...plants,
    ...flow('Plant_Scheduled_Water', {
      start: {
        connector: to('Count') ?? {},
        object: 'Plant__c',
        filterLogic: 'and',
        filters: filter('Thirsty__c', 'EqualTo', yes),
        schedule: MONDAYS,
        triggerType: 'Scheduled'
      },
      formulas: { name: 'Note', dataType: 'String', expression: '"n"' },
      recordLookups: count,
      decisions: decision(
        'Any',
        [
          { name: 'Some', conditions: [condition('total', 'GreaterThan', { numberValue: 0 })], next: 'Water' }
        ],
        'Total'
      ),
      assignments: element('Total', { assignmentItems: assign('total', ref('Count'), 'AssignCount') }, 'Any'),
      variables: variable('total', 'Number', { scale: 0 }),
      recordUpdates: water
    })
  });
  const ids = org.create(
    'Plant__c',
    ...Array.from({ length: 240 }, (_, index) => ({ Name: `plant ${index}`, Thirsty__c: true }))
  );
  org.org.scheduled.runNow('Plant_Scheduled_Water', org.org.now());
  // 200 interviews that read 240 rows each are 48,000 rows; all 240 would be 57,600; the limit is 50,000.
  assert.equal(ids.filter((id) => notes(org, id).length === 1).length, 240);
  org.create(
    'Plant__c',
    ...Array.from({ length: 60 }, (_, index) => ({ Name: `more ${index}`, Thirsty__c: true }))
  );
  org.org.scheduled.runNow('Plant_Scheduled_Water', org.org.now());
  assert.match(JSON.stringify(org.org.automationErrors()), /Too many query rows/);
});

test('an org that is opened again goes on where it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schedule-'));
  after(() => rm(folder, { recursive: true }));
  const written = await writeProject({ ...plants, ...watering() });
  after(written.remove);
  const options = { project: written.directory, database: join(folder, 'org.db') };
  const first = new TestOrg(await openOrg(options));
  first.org.setClock(NOON);
  const fern = first.one('Plant__c', { Name: 'fern', Thirsty__c: true });
  first.org.close();
  const second = new TestOrg(await openOrg(options));
  second.org.setClock(new Date('2026-06-22T07:30:00Z'));
  assert.deepEqual(notes(second, fern), ['2026-06-22 07:00:00Z']);
  second.org.close();
});

test('what a schedule-triggered flow needs and this org lacks is refused by name', async () => {
  const org = await testOrg({
    ...plants,
    ...flow('Nightly', {
      start: { connector: to('Water') ?? {}, schedule: MONDAYS, triggerType: 'Scheduled' },
      recordUpdates: water
    })
  });
  assert.match(JSON.stringify(org.org.unsupported), /Scheduled/);
});

const BERLIN = 'Europe/Berlin';
const timetable = (frequency: Timetable['frequency'], startDate: string, startTime: string): Timetable => ({
  frequency,
  startDate,
  startTime
});
const times: readonly [what: string, table: Timetable, until: string, expected: string | undefined][] = [
  ['before the first', timetable('Weekly', '2026-03-02', '07:00:00.000Z'), '2026-03-02T05:59:59Z', undefined],
  [
    'at the first, by the clock of the org',
    timetable('Weekly', '2026-03-02', '07:00:00.000Z'),
    '2026-03-02T06:00:00Z',
    '2026-03-02T06:00:00.000Z'
  ],
  [
    'after summer time began, at the same time on the wall',
    timetable('Weekly', '2026-03-02', '07:00:00.000Z'),
    '2026-03-31T00:00:00Z',
    '2026-03-30T05:00:00.000Z'
  ],
  [
    'the day before',
    timetable('Daily', '2026-03-02', '07:00:00.000Z'),
    '2026-03-29T04:59:00Z',
    '2026-03-28T06:00:00.000Z'
  ],
  [
    'a time that is not there is an hour later',
    timetable('Daily', '2026-03-02', '02:30:00.000Z'),
    '2026-03-29T12:00:00Z',
    '2026-03-29T01:30:00.000Z'
  ],
  [
    'once',
    timetable('Once', '2026-03-02', '07:00:00.000Z'),
    '2027-01-01T00:00:00Z',
    '2026-03-02T06:00:00.000Z'
  ]
];
for (const [what, table, until, expected] of times) {
  test(`the latest run: ${what}`, () => {
    assert.equal(runsAround(table, new Date(until), BERLIN).last?.toISOString(), expected);
  });
}
