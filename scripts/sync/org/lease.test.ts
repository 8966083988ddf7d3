/** Case 67: two runs at once, wherever they are. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { runSync } from '../runSync.ts';
import { StateLock } from '../stateLock.ts';
import type { SyncError } from '../syncError.ts';
import { aColleague, anEvent, anOpportunity, aRelation, event, idOf, user } from '../testing/builders.ts';
import { modelOrg } from '../testing/modelRun.ts';
import type { ModelRun } from '../testing/modelRun.ts';
import { Lease } from './lease.ts';

const MINUTE = 60_000;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-lease-'));
});
after(() => rm(folder, { recursive: true, force: true }));

function anOrg(): ModelRun {
  const org = modelOrg();
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  org.put('Event', anEvent(1));
  org.put('EventRelation', aRelation(1, event(1), user(2)));
  return org;
}

const statuses = (org: ModelRun): unknown[] =>
  org.server.rows.list('Ridealong_Sync_Run__c').map((row) => row['Run_Status__c']);
const leases = (org: ModelRun): number =>
  org.server.rows.list('Ridealong_Sync_Run__c').filter((row) => row['Lease_Key__c'] != null).length;

describe('two runs at once', () => {
  it('are one run: the second one ends with 75 and leaves nothing behind', async () => {
    const org = anOrg();
    const ends = await Promise.allSettled([1, 2, 3].map(() => runSync({ transport: org.transport() })));
    const refused = ends.filter((end) => end.status === 'rejected').map((end) => end.reason as SyncError);
    assert.equal(refused.length, 2);
    for (const { exitCode, message } of refused) {
      assert.equal(exitCode, EXIT_CODE.temporary);
      assert.match(message, /^Another run is under way since 2026-/);
    }
    assert.deepEqual(statuses(org), ['Done']);
    assert.equal(leases(org), 0);
  });

  it('whatever the moment at which the second one begins', async () => {
    const quiet = anOrg();
    await runSync({ transport: quiet.transport() });
    for (let moment = 1; moment <= quiet.server.requests.length; moment++) {
      const org = anOrg();
      let other: Promise<unknown> = Promise.resolve();
      org.at(moment, () => {
        other = runSync({ transport: org.transport() }).catch((error: SyncError) => error.exitCode);
      });
      const end = await runSync({ transport: org.transport() }).catch((error: SyncError) => error.exitCode);
      const both = [end, await other];
      assert.ok(
        both.some((one) => typeof one === 'object'),
        `one of them works, moment ${moment}`
      );
      assert.equal(leases(org), 0);
      assert.equal((await runSync({ transport: org.transport() })).rowsWritten, 0, `moment ${moment}`);
    }
  });

  it('follow one another: a run that failed has let go', async () => {
    const org = anOrg();
    org.server.interfere = ({ path }) =>
      path.includes('FROM User') ? new Response('no', { status: 400 }) : undefined;
    await assert.rejects(runSync({ transport: org.transport() }));
    org.server.interfere = () => undefined;
    await runSync({ transport: org.transport() });
    assert.deepEqual(statuses(org), ['Failed', 'Done']);
  });

  it('a run that was killed is waited for, then taken over, and its row closed', async () => {
    const org = anOrg();
    const dead = await Lease.take(org.transport(), new Date(org.server.rows.now));
    dead.release();
    org.server.rows.now += 19 * MINUTE;
    await assert.rejects(runSync({ transport: org.transport() }), /Another run is under way/);
    org.server.rows.now += 2 * MINUTE;
    await runSync({ transport: org.transport() });
    assert.deepEqual(statuses(org), ['Failed', 'Done']);
    assert.equal(leases(org), 0);
  });

  it('a run that was killed on the same state is taken over at once, and no other', async () => {
    const org = anOrg();
    const file = join(folder, 'killed.lock');
    const lock = StateLock.take(file);
    const dead = await Lease.take(org.transport(), new Date(org.server.rows.now), lock);
    dead.release();
    assert.equal(StateLock.take(file), undefined, 'it is alive as long as it has the lock');
    lock?.release();

    await assert.rejects(Lease.take(org.transport(), new Date(), undefined), /Another run is under way/);
    const elsewhere = StateLock.take(join(folder, 'elsewhere.lock'));
    await assert.rejects(Lease.take(org.transport(), new Date(), elsewhere), /Another run is under way/);
    elsewhere?.release();

    const next = StateLock.take(file);
    const lease = await Lease.take(org.transport(), new Date(org.server.rows.now), next);
    lease.release();
    next?.release();
    assert.deepEqual(statuses(org), ['Failed', 'Running']);
  });

  it('a run that slept while another one took over writes nothing', async () => {
    const org = anOrg();
    const { rows } = org.server;
    org.server.interfere = ({ path }) => {
      const [own, other] = rows.list('Ridealong_Sync_Run__c');
      if (path.includes('FROM Customer_Challenge__c') && own !== undefined && other === undefined) {
        // It slept for longer than its lease; as another run does that finds it dead.
        rows.now += 21 * MINUTE;
        Object.assign(own, { Lease_Key__c: null, Run_Status__c: 'Failed' });
        const taken = { Lease_Key__c: 'sync', Run_Status__c: 'Running' };
        org.put('Ridealong_Sync_Run__c', { Id: idOf('a07', 9999), ...taken });
      }
    };
    await assert.rejects(runSync({ transport: org.transport() }), /another one has begun meanwhile/);
    assert.deepEqual(org.server.rows.list('Customer_Meeting__c'), []);
    assert.deepEqual(statuses(org), ['Failed', 'Running']);
  });

  it('a run that has only just begun does not ask again whether its place is its own', async () => {
    for (const [slept, times] of [
      [0, 1],
      [6 * MINUTE, 2]
    ] as const) {
      const org = anOrg();
      let held = 0;
      org.server.interfere = ({ path, body }) => {
        held += JSON.stringify(body ?? '').includes('Running') ? 1 : 0;
        org.server.rows.now += path.includes('FROM Customer_Challenge__c') ? slept : 0;
      };
      assert.ok((await runSync({ transport: org.transport() })).rowsWritten > 0);
      assert.equal(held, times, `after ${slept / MINUTE} minutes`);
    }
  });

  it('an answer that is lost when the run takes its place does no harm', async () => {
    const org = anOrg();
    let isCut = false;
    org.server.interfere = ({ body }) => {
      if (!isCut && JSON.stringify(body ?? '').includes('Running')) {
        isCut = true;
        return 'cut after';
      }
      return undefined;
    };
    await runSync({ transport: org.transport() });
    assert.deepEqual([isCut, statuses(org)], [true, ['Done']]);
  });
});
