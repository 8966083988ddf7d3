import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Memory } from '../memory.ts';
import { ProjectionStore } from '../projection/store.ts';
import { runSync } from '../runSync.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { aColleague, anEvent, anOpportunity, aRelation, event, user } from '../testing/builders.ts';
import { modelOrg } from '../testing/modelRun.ts';
import { leftToDo } from '../testing/oracle.ts';
import { CatchUp } from './catchUp.ts';

const MINUTE = 60_000;

describe('a full catch-up after gap events', () => {
  it('is one run, once an hour at most, and again when it failed', async () => {
    let now = 0;
    const catchUp = new CatchUp(() => now);
    const runs: boolean[] = [];
    const run = (fails = false): Promise<void> =>
      catchUp
        .once((whole) => {
          runs.push(whole);
          return fails ? Promise.reject(new Error('no')) : Promise.resolve();
        })
        .catch(() => {});
    await run();
    catchUp.ask();
    catchUp.ask();
    await run(true);
    await run();
    await run();
    assert.deepEqual(runs.splice(0), [false, true, true, false]);
    catchUp.ask();
    now += 59 * MINUTE;
    await run();
    now += 2 * MINUTE;
    await run();
    await run();
    assert.deepEqual(runs, [false, true, false]);
  });

  it('sees what has left no stamp', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-gap-'));
    const org = modelOrg();
    org.put('Opportunity', anOpportunity(1));
    org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
    org.put('Event', anEvent(1));
    org.put('EventRelation', aRelation(1, event(1), user(2)));
    const memory = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
    const run = (whole: boolean): Promise<SyncOutcome> => {
      org.server.rows.now += 3 * MINUTE;
      const projection = (): ProjectionStore => ProjectionStore.open(memory.projectionFile);
      return runSync({ transport: org.transport(), memory, projection, whole });
    };
    for (let times = 0; times < 3; times++) {
      await run(false);
    }
    Object.assign(org.row('Event', event(1)), { Subject: 'Renamed without a word' });
    assert.ok((await run(false)).unchangedSince !== undefined);
    assert.notDeepEqual(leftToDo(org), []);
    assert.equal((await run(true)).rowsWritten, 1);
    assert.deepEqual(leftToDo(org), []);
    await rm(folder, { recursive: true, force: true });
  });

  it('is asked for once more when a gap comes while it runs', async () => {
    let now = 0;
    const catchUp = new CatchUp(() => now);
    catchUp.ask();
    await catchUp.once(() => {
      catchUp.ask();
      return Promise.resolve();
    });
    now += 61 * MINUTE;
    assert.equal(catchUp.isDue, true);
  });
});
