/** Case 56: a row that the org refuses for ever is neither forgotten nor sent in every run. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import type { SyncOutcome } from './runTypes.ts';
import {
  aColleague,
  aMeeting,
  anEvent,
  anOpportunity,
  aRelation,
  aTheme,
  event,
  meetingId,
  idOf,
  user
} from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';

const MINUTE = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-quarantine-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const memory = (): Memory => new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');

function sync(org: ModelRun): Promise<SyncOutcome> {
  org.server.rows.now += 3 * MINUTE;
  return runSync({ transport: org.transport(), memory: memory() });
}

const NO = { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Not this one.' };

/** Two meetings to be made, one of which the org does not want. */
function orgThatRefuses(object: string, isRefused: (row: Record<string, unknown>) => boolean): ModelRun {
  const org = modelOrg();
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  for (const n of [1, 2]) {
    org.put('Event', anEvent(n));
    org.put('EventRelation', aRelation(n, event(n), user(2)));
  }
  org.put('Challenge_Theme__c', aTheme(1));
  org.server.rows.refuse = (of, row) => (of === object && isRefused(row) ? NO : undefined);
  return org;
}

const sent = (org: ModelRun, text: string): number =>
  org.server.requests.filter(
    ({ path, body }) => path.includes('composite') && JSON.stringify(body ?? '').includes(text)
  ).length;

const lastRun = (org: ModelRun): Record<string, unknown> =>
  org.server.rows.list('Ridealong_Sync_Run__c').at(-1) ?? {};

describe('a row that the org refuses', () => {
  const firstMeeting = (row: Record<string, unknown>): boolean => row['Event_Id__c'] === event(1);

  it('is sent once, holds up nothing else, and is told of in every run', async () => {
    const org = orgThatRefuses('Customer_Meeting__c', firstMeeting);
    const first = await sync(org);
    assert.deepEqual(
      first.problems.map(({ object, code }) => `${object} ${code}`),
      ['Customer_Meeting__c FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Internal_Attendee__c NO_MEETING']
    );
    assert.equal(first.setAside, 0);
    const before = sent(org, event(1));
    for (let run = 0; run < 3; run++) {
      const { problems, setAside, unchangedSince } = await sync(org);
      assert.equal(setAside > 0, true);
      assert.equal(unchangedSince !== undefined || problems.length === 2, true);
      assert.equal(lastRun(org)['Run_Status__c'], 'Done With Problems');
    }
    assert.equal(sent(org, event(1)), before);
    assert.equal(org.server.rows.list('Customer_Meeting__c').length, 1, 'the other one is there');
  });

  it('lets the next runs do nothing when nothing has changed, and they say so', async () => {
    const org = orgThatRefuses('Customer_Meeting__c', firstMeeting);
    await sync(org);
    await sync(org);
    const idle = await sync(org);
    assert.ok(idle.unchangedSince !== undefined);
    assert.deepEqual([idle.apiCalls, idle.setAside], [1, 1]);
    org.server.rows.now += 61 * MINUTE;
    assert.ok((await sync(org)).unchangedSince !== undefined);
    const row = lastRun(org);
    assert.deepEqual([row['Run_Status__c'], row['Rows_Quarantined__c']], ['Done With Problems', 1]);
    assert.match(String(row['Message__c']), /Customer_Meeting__c: FIELD_CUSTOM_VALIDATION_EXCEPTION/);
  });

  it('is tried again when what should stand on it changes', async () => {
    const org = orgThatRefuses('Customer_Meeting__c', (row) => row['Name'] === 'Visit 1');
    await sync(org);
    org.edit('Event', event(1), { Subject: 'Visit 1, moved' }, user(1));
    const { problems } = await sync(org);
    assert.deepEqual(problems, []);
    assert.equal((await sync(org)).setAside, 0);
    assert.equal(org.server.rows.list('Internal_Attendee__c').length, 2, 'and who is on it');
  });

  it('is tried again when somebody has saved the row', async () => {
    let isStrict = true;
    const org = orgThatRefuses('Ridealong_Colleague__c', () => isStrict);
    org.put('Ridealong_Colleague__c', aColleague(1, user(2), { Meetings_Last_90_Days__c: 7 }));
    assert.equal((await sync(org)).problems.length, 1);
    isStrict = false;
    assert.equal((await sync(org)).setAside, 1, 'nobody has touched it');
    org.edit('Ridealong_Colleague__c', idOf('a02', 1), {}, user(1));
    assert.deepEqual((await sync(org)).problems, []);
  });

  it('is tried again after a day, because a rule may have changed', async () => {
    let isStrict = true;
    const org = orgThatRefuses('Customer_Meeting__c', (row) => isStrict && firstMeeting(row));
    await sync(org);
    isStrict = false;
    assert.equal((await sync(org)).setAside > 0, true);
    org.server.rows.now += 24 * 60 * MINUTE;
    const { problems, setAside } = await sync(org);
    assert.deepEqual([problems, setAside], [[], 0]);
  });

  it('is tried again in the next run when it was only locked', async () => {
    let isLocked = true;
    const org = orgThatRefuses('Ridealong_Colleague__c', () => false);
    org.server.rows.refuse = (object) =>
      isLocked && object === 'Ridealong_Colleague__c'
        ? { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access to this record' }
        : undefined;
    const projection = (): ProjectionStore => ProjectionStore.open(memory().projectionFile);
    for (const locked of [true, true, false]) {
      isLocked = locked;
      org.server.rows.now += 3 * MINUTE;
      const { problems, setAside } = await runSync({
        transport: org.transport(),
        memory: memory(),
        projection
      });
      assert.deepEqual([problems.length, setAside], [locked ? 1 : 0, 0]);
    }
  });

  it('is still known after a run that failed', async () => {
    const org = orgThatRefuses('Customer_Meeting__c', firstMeeting);
    await sync(org);
    const before = sent(org, event(1));
    org.edit('Opportunity', idOf('006', 1), { Amount: 5 }, user(1));
    org.server.interfere = ({ path }) =>
      path.includes('FROM User') ? new Response('no', { status: 400 }) : undefined;
    await assert.rejects(sync(org));
    org.server.interfere = () => undefined;
    assert.ok((await sync(org)).setAside > 0);
    assert.equal(sent(org, event(1)), before);
  });

  it('is set aside, too, when the org changes back what it took, whatever saves it in between', async () => {
    const org = orgThatRefuses('none', () => false);
    const colleague = idOf('a02', 1);
    let undoes = true;
    org.server.interfere = () => {
      if (undoes && org.row('Ridealong_Colleague__c', colleague)['Meetings_Last_90_Days__c'] !== 7) {
        org.edit('Ridealong_Colleague__c', colleague, { Meetings_Last_90_Days__c: 7 }, user(1));
      }
    };
    const projection = (): ProjectionStore => ProjectionStore.open(memory().projectionFile);
    const run = (): Promise<SyncOutcome> => {
      org.server.rows.now += 3 * MINUTE;
      return runSync({ transport: org.transport(), memory: memory(), projection });
    };
    const told: boolean[] = [];
    const writes: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      const before = sent(org, colleague);
      const { problems, setAside } = await run();
      told.push(problems.some(({ code }) => code === 'CHANGED_BACK') || setAside > 0);
      writes.push(sent(org, colleague) - before);
    }
    // The first run writes more than what is changed back.
    assert.deepEqual(told, [false, false, false, true, true, true, true]);
    assert.ok(
      writes.slice(0, 4).every((count) => count > 0) && writes.slice(4).every((count) => count === 0)
    );
    assert.equal(lastRun(org)['Run_Status__c'], 'Done With Problems');
    undoes = false;
    org.server.rows.now += 24 * 60 * MINUTE;
    assert.deepEqual((await run()).problems, [], 'tried again after a day');
  });

  it('saves no row for an owner who may not own, whichever it is, and tries again after a day', async () => {
    for (const withProjection of [false, true]) {
      const org = orgThatRefuses('none', () => false);
      const ownedByAnother = (n: number): void =>
        org.put('Customer_Meeting__c', aMeeting(n, { OwnerId: user(9) }));
      ownedByAnother(1);
      ownedByAnother(2);
      let mayOwn = false;
      org.server.rows.mayOwn = (owner) => owner !== user(1) || mayOwn;
      const run = (): Promise<SyncOutcome> => {
        org.server.rows.now += 3 * MINUTE;
        const projection = (): ProjectionStore => ProjectionStore.open(memory().projectionFile);
        return runSync({
          transport: org.transport(),
          memory: memory(),
          projection: withProjection ? projection : undefined
        });
      };
      await run();
      for (const { setAside, ownerless = 0, problems } of [await run(), await run(), await run()]) {
        assert.equal(Math.max(setAside + ownerless, problems.length), 2);
      }
      const saves = (): number => sent(org, meetingId(2)) + sent(org, meetingId(3));
      const saved = saves();
      const StartDateTime = '2026-11-25T08:15:00Z';
      org.edit('Event', event(1), { StartDateTime, EndDateTime: '2026-11-25T09:45:00Z' }, user(1));
      org.put('Event', anEvent(3));
      org.put('EventRelation', aRelation(3, event(3), user(2)));
      ownedByAnother(3);
      const third = await run();
      assert.equal(third.problems.length + (third.ownerless ?? 0), 3);
      assert.equal(saves(), saved, 'not once more, nor the third one at all');
      const meetings = org.server.rows.list('Customer_Meeting__c');
      assert.deepEqual([meetings.length, meetings[0]?.['Starts_At__c']], [3, StartDateTime]);
      const { setAside, ownerless = 0 } = await run();
      assert.equal(setAside + ownerless, 3, 'and told of in every run');
      if (withProjection) {
        const store = ProjectionStore.open(memory().projectionFile);
        assert.deepEqual(store.dirty('event'), [], 'nothing has to be worked out again');
        store.close();
        org.edit('Opportunity', idOf('006', 1), { Amount: 7 }, user(1));
        const other = await run();
        assert.deepEqual([other.problems.length, other.ownerless], [0, 3]);
        assert.deepEqual(
          [lastRun(org)['Run_Status__c'], lastRun(org)['Rows_Quarantined__c']],
          ['Done With Problems', 3]
        );
        assert.match(String(lastRun(org)['Message__c']), /OWNER_NOT_GIVEN, 3 set aside/);
      }
      mayOwn = true;
      org.server.rows.now += 25 * 60 * MINUTE;
      assert.deepEqual((await run()).problems, []);
      assert.equal((await run()).ownerless ?? 0, 0);
      assert.ok(org.server.rows.list('Customer_Meeting__c').every((row) => row['OwnerId'] === user(1)));
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('leaves no ids and no words of people in the file', async () => {
    await sync(orgThatRefuses('Customer_Meeting__c', firstMeeting));
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'utf8');
    assert.match(text, /FIELD_CUSTOM_VALIDATION_EXCEPTION/);
    assert.doesNotMatch(text, /Visit|00U|005|Not this one/);
  });
});
