import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { READ, READ_OBJECTS } from '../org/probe.ts';
import {
  aChallenge,
  aColleague,
  aFieldTime,
  aMeeting,
  anAttendee,
  anEvent,
  anOpportunity,
  aRelation,
  aTheme,
  event,
  idOf,
  meetingId,
  user
} from '../testing/builders.ts';
import { ProjectionStore } from './store.ts';
import { TABLES } from './tables.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-store-'));
  file = join(folder, 'deep', 'org.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ONE_OF_EACH = {
  Event: anEvent(1, { WhoId: null, IsAllDayEvent: true }),
  EventRelation: aRelation(1, event(1), user(2), {
    Status: 'Accepted',
    RespondedDate: '2026-11-29T23:59:59Z'
  }),
  User: { Id: user(1), IsActive: true },
  Opportunity: anOpportunity(1, { Amount: 1000.01, CurrencyIsoCode: 'EUR' }),
  Customer_Meeting__c: aMeeting(1),
  Internal_Attendee__c: anAttendee(1, meetingId(1), user(2)),
  Ridealong_Colleague__c: aColleague(1, user(2), { Last_Customer_Meeting__c: '2026-02-28' }),
  Field_Time__c: aFieldTime(1, user(2), '2026-11-01', { Hours__c: 1.25 }),
  Challenge_Theme__c: aTheme(1, { Merged_Into__c: idOf('a04', 2), Open_Pipeline__c: 0 }),
  Customer_Challenge__c: aChallenge(1, idOf('006', 1), { Theme__c: idOf('a04', 1) })
};

describe('the projection', () => {
  it('keeps every field that is read', () => {
    for (const object of READ_OBJECTS) {
      const read = Object.keys(READ[object].row.shape).filter((name) => name !== 'Id');
      assert.deepEqual(Object.keys(TABLES[object].columns).sort(), read.sort(), object);
    }
  });

  it('gives back rows as they were, but for what is words', () => {
    const store = ProjectionStore.open(file);
    for (const object of READ_OBJECTS) {
      store.put(object, [ONE_OF_EACH[object]]);
      const [row] = store.rows(object);
      const words = object === 'Event' ? ['Subject'] : object === 'Customer_Meeting__c' ? ['Name'] : [];
      const expected = Object.entries(ONE_OF_EACH[object]).filter(([name]) => !words.includes(name));
      for (const [name, value] of expected) {
        assert.equal(row?.[name], value, `${object}.${name}`);
      }
      assert.deepEqual([...store.differences(object, [ONE_OF_EACH[object]])], []);
    }
    store.close();
  });

  it('takes rows as the API writes them', () => {
    const store = ProjectionStore.open(file);
    store.put('Event', [
      { ...anEvent(1), Id: event(1).slice(0, 15), CreatedDate: '2026-11-29T10:00:00.000+0000' }
    ]);
    assert.equal(store.rows('Event', 'Id', [event(1)])[0]?.['CreatedDate'], '2026-11-29T10:00:00Z');
    store.close();
  });

  it('keeps of compared rows what is new and what differs, the last one where a row comes twice', () => {
    const [one, two] = [ProjectionStore.open(':memory:'), ProjectionStore.open(':memory:')];
    const held = [1, 2, 3].map((n) => anEvent(n));
    const rows = [
      anEvent(1),
      // Of two columns one that decides nothing, and that alone.
      anEvent(2, { IsAllDayEvent: true, SystemModstamp: '2026-11-22T10:00:05Z' }),
      anEvent(3, { SystemModstamp: '2026-11-22T10:00:05Z' }),
      anEvent(4, { WhatId: null }),
      anEvent(4),
      anEvent(1, { WhatId: null }),
      anEvent(1)
    ];
    for (const store of [one, two]) {
      store.put('Event', held);
    }
    const { differences, unlike } = one.compare('Event', rows);
    one.keep('Event', unlike);
    two.put('Event', rows);
    // Of subjects each file has its own digests.
    const rowsOf = (store: ProjectionStore): unknown =>
      [...store.rows('Event')].map(({ Subject: _, ...row }) => row);
    assert.deepEqual(rowsOf(one), rowsOf(two));
    assert.deepEqual(
      [...differences].map(([id, { held: before, columns }]) => [
        id,
        before !== undefined,
        columns.length > 9
      ]),
      [
        [event(2), true, false],
        [event(4), false, true],
        [event(1), true, false]
      ]
    );
    assert.deepEqual(differences.get(event(2))?.columns, ['IsAllDayEvent']);
    assert.deepEqual(
      unlike.map(({ columns }) => columns?.map(({ name }) => name)),
      [['IsAllDayEvent', 'SystemModstamp'], ['SystemModstamp'], undefined]
    );
    one.close();
    two.close();
  });

  it('holds no subject, no name, and is for its owner alone', async () => {
    const store = ProjectionStore.open(file);
    for (const object of READ_OBJECTS) {
      store.put(object, [ONE_OF_EACH[object]]);
    }
    assert.equal(store.rows('Event')[0]?.['Subject'], store.rows('Customer_Meeting__c')[0]?.['Name']);
    store.put('Event', [anEvent(2, { Subject: 'Another' })]);
    assert.notEqual(store.rows('Event')[1]?.['Subject'], store.rows('Customer_Meeting__c')[0]?.['Name']);
    store.close();
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.doesNotMatch(await readFile(file, 'latin1'), /Visit|Another/);
  });

  it('has a log that does not grow with its rows, and none when it is closed', async () => {
    const store = ProjectionStore.open(file);
    const logs: number[] = [];
    for (let page = 0; page < 40; page++) {
      const rows = Array.from({ length: 1000 }, (_, n) => anEvent(1 + page * 1000 + n));
      store.transaction(() => store.put('Event', rows));
      logs.push((await stat(`${file}-wal`)).size);
    }
    const inTheBeginning = Math.max(...logs.slice(0, 20));
    assert.ok(Math.max(...logs) < 1.5 * inTheBeginning, logs.join());
    store.close();
    assert.deepEqual(await readdir(dirname(file)), [basename(file)]);
  });

  it('is made anew when it is broken or of another version', async () => {
    ProjectionStore.open(file).close();
    for (const damage of ['not a database', '']) {
      await writeFile(file, damage);
      const store = ProjectionStore.open(file);
      assert.equal(store.meta('complete'), undefined);
      store.put('User', [{ Id: user(1), IsActive: true }]);
      store.close();
    }
    const again = ProjectionStore.open(file);
    assert.equal(again.count('User'), 1);
    again.close();
  });

  it('knows all of a transaction or nothing', () => {
    const store = ProjectionStore.open(file);
    assert.throws(() =>
      store.transaction(() => {
        store.put('Event', [anEvent(1, { GroupEventType: 'new word' })]);
        store.mark('event', [event(1)]);
        throw new Error('the process dies');
      })
    );
    assert.deepEqual([store.count('Event'), store.dirty('event')], [0, []]);
    store.put('Event', [anEvent(1, { GroupEventType: 'other word' })]);
    assert.equal(store.rows('Event')[0]?.['GroupEventType'], 'other word');
    store.close();
  });
});
