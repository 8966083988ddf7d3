/** The row of a Lightning series that holds its pattern: Change Data Capture guide, "Recurring Activities". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../../testing/testOrg.ts';
import type { TestOrg } from '../../testing/testOrg.ts';

const RULE = 'FREQ=DAILY;COUNT=3';
const at = (day: number, hour = 10): string => `2026-06-${day}T${hour}:00:00.000+0000`;

let org: TestOrg;
const newSeries = (start = at(20)): string =>
  org.one('Event', {
    Subject: 'Planning',
    Location: 'Room 1',
    StartDateTime: start,
    DurationInMinutes: 60,
    Recurrence2PatternText: RULE
  });

type Row = Record<string, unknown>;
const rows = (where: string, all = false): Row[] =>
  org.org.query(
    `SELECT Id, Subject, Location, StartDateTime, EndDateTime, IsRecurrence, IsRecurrence2, IsChild, IsGroupEvent, GroupEventType, Recurrence2PatternText, IsDeleted FROM Event WHERE ${where} ORDER BY StartDateTime, Id`,
    org.admin,
    { all }
  ).records;
const patterns = (): Row[] => rows("GroupEventType = '3'");
const dates = (): Row[] => rows("GroupEventType != '3' AND IsChild = false");
const ids = (list: readonly Row[]): string[] => list.map(({ Id }) => String(Id));

test('a series has one row for its pattern, with the words, the rule and the times of the first occurrence', async () => {
  org = await testOrg({});
  const id = newSeries();
  const [first] = dates();
  const [pattern, ...more] = patterns();
  assert.equal(first?.['Id'], id, 'the create answers with the first occurrence');
  assert.equal(dates().length, 3);
  assert.deepEqual(more, []);
  const { Id: patternId, attributes: _, ...values } = pattern ?? {};
  const { Id: firstId, attributes: __, ...expected } = first ?? {};
  assert.notEqual(patternId, firstId);
  assert.deepEqual(values, { ...expected, GroupEventType: '3' });
  assert.equal(pattern?.['IsRecurrence'], false, 'it is no pattern of Classic');
});

test('other words for a coming occurrence are those of the pattern, too; its id stays', async () => {
  org = await testOrg({});
  newSeries();
  const before = ids(patterns());
  org.update('Event', { Id: ids(dates())[1] ?? '', Location: 'Room 2' });
  assert.deepEqual(
    [...dates(), ...patterns()].map(({ Location }) => Location),
    ['Room 2', 'Room 2', 'Room 2', 'Room 2']
  );
  assert.deepEqual(ids(patterns()), before);
});

test('a new time makes the pattern anew; one that is past leaves it, and so does one that is deleted', async () => {
  org = await testOrg({});
  newSeries();
  const [before] = patterns();
  org.update('Event', { Id: ids(dates())[0] ?? '', StartDateTime: at(20, 14) });
  const [after, ...more] = patterns();
  assert.deepEqual([more, dates().length, after?.['StartDateTime']], [[], 3, at(20, 14)]);
  assert.notEqual(after?.['Id'], before?.['Id']);
  assert.equal(rows(`Id = '${String(before?.['Id'])}'`, true)[0]?.['IsDeleted'], true);
  org.remove('Event', ids(dates())[0] ?? '');
  assert.deepEqual([ids(patterns()), dates().length], [[after?.['Id']], 2]);
});

test('past occurrences stay when the coming ones move, and the series has one pattern, of those to come', async () => {
  org = await testOrg({});
  newSeries('2026-06-14T10:00:00.000+0000');
  const all = dates();
  const now = org.org.clock.now().toISOString();
  const coming = all.filter((row) => String(row['StartDateTime']) > now);
  assert.ok(coming.length > 0 && coming.length < 3, `the series lies across ${now}`);
  const day = Number(String(coming[0]?.['StartDateTime']).slice(8, 10));
  org.update('Event', { Id: ids(coming)[0] ?? '', StartDateTime: at(day, 16) });
  assert.equal(dates().length, 3);
  assert.deepEqual(
    patterns().map(({ StartDateTime }) => StartDateTime),
    [at(day, 16)]
  );
});

test('the pattern goes with the last occurrence and comes back with it; with the pattern go all occurrences', async () => {
  org = await testOrg({});
  newSeries();
  const [first = '', second = '', third = ''] = ids(dates());
  const [pattern = ''] = ids(patterns());
  org.remove('Event', first, second);
  assert.equal(patterns().length, 1);
  org.remove('Event', third);
  assert.deepEqual([dates(), patterns()], [[], []]);
  org.save({ operation: 'undelete', object: 'Event', ids: [third] });
  assert.deepEqual([ids(dates()), ids(patterns())], [[third], [pattern]]);
  org.remove('Event', pattern);
  assert.deepEqual([dates(), patterns()], [[], []]);
});

test('all occurrences in one request take the pattern along', async () => {
  org = await testOrg({});
  newSeries();
  org.remove('Event', ...ids(dates()));
  assert.deepEqual(patterns(), []);
});

test('people are invited to occurrences: the pattern has no invitee and stays a pattern', async () => {
  org = await testOrg({});
  const anna = org.user('anna');
  const id = newSeries();
  const [pattern = ''] = ids(patterns());
  const refused = org.refused({
    operation: 'create',
    object: 'EventRelation',
    rows: [{ EventId: pattern, RelationId: anna.userId }]
  });
  assert.match(refused[0]?.message ?? '', /pattern of a series/);
  org.one('EventRelation', { EventId: id, RelationId: anna.userId });
  assert.deepEqual(ids(patterns()), [pattern]);
  assert.equal(dates()[0]?.['GroupEventType'], '1');
});

test('with Shared Activities whom a series is with does not make a meeting of its pattern', async () => {
  org = await testOrg({}, { settings: { sharedActivities: true } });
  const contact = org.one('Contact', { LastName: 'Lee' });
  const id = newSeries();
  org.update('Event', { Id: id, WhoId: contact });
  assert.equal(patterns().length, 1);
});

test('a purge of the first occurrence leaves the others a series', async () => {
  org = await testOrg({});
  const first = newSeries();
  org.remove('Event', first);
  org.org.recycleBin.purge([first]);
  org.update('Event', { Id: ids(dates())[0] ?? '', Location: 'Room 3' });
  assert.deepEqual(
    [...dates(), ...patterns()].map(({ Location }) => Location),
    ['Room 3', 'Room 3', 'Room 3']
  );
});

test('one change event for the pattern and one for each occurrence', async () => {
  org = await testOrg({});
  org.org.changes.select(['Event']);
  newSeries();
  const told = org.org.changes.after(0).map(({ type, id }) => [type, id]);
  const [pattern = ''] = ids(patterns());
  assert.equal(told.length, 4);
  assert.ok(told.every(([type]) => type === 'CREATE'));
  assert.equal(told.filter(([, id]) => id === pattern).length, 1);
});
