/** Reading only what changed comes to the same as planning everything: over random histories. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { EXIT_CODE } from '../exitCode.ts';
import type { FigureEngine } from '../figures/sql/engine.ts';
import { PostgresFigures } from '../figures/sql/postgresFigures.ts';
import { Memory } from '../memory.ts';
import { runSync } from '../runSync.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { anOrgWithAddresses, anOrgWithHistory, anySeatStep, anyStep, happen } from '../testing/history.ts';
import { aRelation, event, user } from '../testing/builders.ts';
import type { ModelRow } from '../testing/modelRows.ts';
import type { ModelRun } from '../testing/modelRun.ts';
import { leftToDo } from '../testing/oracle.ts';
import { PostgresServer, skipWithoutPostgres } from '../testing/postgresServer.ts';
import { runs } from '../testing/runs.ts';
import { ProjectionStore } from './store.ts';

const MINUTE = 60_000;
let folder: string;
let files = 0;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-projection-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A machine that runs the sync on this org, with its own state. */
function machine(org: ModelRun, engine?: FigureEngine): () => Promise<SyncOutcome> {
  const own = join(folder, String(files++));
  const memory = (): Memory => new Memory(own, 'https://model.my.salesforce.com', '00D000000000001!token');
  return () => {
    // What happened in the minute that is not over yet may wait for the next run.
    org.server.rows.now += 3 * MINUTE;
    return runSync({
      transport: org.transport(),
      memory: memory(),
      projection: () => ProjectionStore.open(memory().projectionFile),
      engine,
      allowMassChange: true
    });
  };
}

const fullReads = (org: ModelRun): number =>
  org.server.requests.filter(({ path }) => path.includes('FROM Customer_Challenge__c ORDER BY Id')).length;

describe('reading only what changed', () => {
  it('leaves nothing to do for a plan of everything, whatever has happened', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyStep, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        async (history) => {
          const org = anOrgWithHistory();
          const sync = machine(org);
          await sync();
          assert.deepEqual(leftToDo(org), []);
          for (const steps of history) {
            steps.forEach((step) => happen(org, step));
            await sync();
            assert.deepEqual(leftToDo(org), []);
          }
        }
      ),
      { numRuns: runs(20, 60) }
    );
  });

  it('does so, too, where addresses of functions are invited, and seats opened and closed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anySeatStep, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        async (history) => {
          const org = anOrgWithAddresses();
          const sync = machine(org);
          await sync();
          for (const steps of history) {
            steps.forEach((step) => happen(org, step));
            await sync();
            assert.deepEqual(leftToDo(org), []);
          }
        }
      ),
      { numRuns: runs(10, 30) }
    );
  });

  it('does not take for its own what somebody saves between a write and its reading back', async () => {
    const attendance = (org: ModelRun): ModelRow | undefined =>
      org.server.rows.list('Internal_Attendee__c').find((row) => row['Attendance__c'] === 'Accepted');
    for (let moment = 1; moment < 40; moment++) {
      const org = anOrgWithHistory();
      const sync = machine(org);
      const before = org.server.requests.length;
      org.server.interfere = ({ number }) => {
        const row = number === before + moment ? attendance(org) : undefined;
        if (row !== undefined) {
          org.edit('Internal_Attendee__c', row.Id, { Attendance__c: 'Attended' }, user(2));
        }
      };
      await sync();
      org.server.interfere = () => undefined;
      await sync();
      await sync();
      assert.deepEqual(leftToDo(org), [], `before request ${moment}`);
    }
  });

  for (const was of ['New', undefined] as const) {
    it(`notes a yes ${was === undefined ? 'of somebody new on it' : 'to an invitation'} for the day that the meeting has in the reporting time zone`, async () => {
      const org = anOrgWithHistory();
      const sync = machine(org);
      const invite = (Status: 'New' | 'Accepted', RespondedDate: string | null): void =>
        org.put('EventRelation', aRelation(31, event(1), user(3), { Status, RespondedDate }));
      if (was !== undefined) {
        invite(was, null);
      }
      await sync();
      // Before it was moved, as far as the calendar knows
      invite('Accepted', '2026-11-01T09:00:00Z');
      const late = { StartDateTime: '2026-12-01T23:40:00Z', EndDateTime: '2026-12-02T00:20:00Z' };
      org.edit('Event', event(1), { ...late, ActivityDate: '2026-12-01' }, user(1));
      await sync();
      const row = org.server.rows
        .list('Internal_Attendee__c')
        .find((one) => one['Attendee_Key__c'] === `${event(1)}-${user(3)}`);
      assert.deepEqual([row?.['Attendance__c'], row?.['Accepted_For__c']], ['Accepted', '2026-12-02']);
      assert.deepEqual(leftToDo(org), []);
    });
  }

  it('follows time alone: meetings that end, days, and the month that begins', async () => {
    const org = anOrgWithHistory();
    const sync = machine(org);
    await sync();
    for (let hours = 0; hours < 8 * 24; hours += 5) {
      org.server.rows.now += 5 * 60 * MINUTE;
      await sync();
      assert.deepEqual(leftToDo(org), [], `after ${hours + 5} hours`);
    }
    const months = org.server.rows.list('Field_Time__c').map((row) => row['Month__c']);
    assert.ok(months.includes('2026-12-01'));
  });

  it('reads everything once, and then only what has changed', async () => {
    const org = anOrgWithHistory();
    const sync = machine(org);
    await sync();
    assert.equal(fullReads(org), 1);
    for (let row = 0; row < 6; row++) {
      happen(org, { kind: 'moveEvent', row, choice: row, other: row });
      await sync();
    }
    assert.equal(fullReads(org), 1);
  });

  describe('with figures that PostgreSQL works out', { skip: skipWithoutPostgres() }, () => {
    let server: PostgresServer;
    before(async () => {
      server = await PostgresServer.start();
    });
    after(() => server.stop());

    it('comes to the same', async () => {
      const org = anOrgWithHistory();
      const sync = machine(org, new PostgresFigures(server.url));
      for (const steps of fc.sample(fc.array(anyStep, { maxLength: 6 }), { numRuns: runs(6), seed: 5 })) {
        steps.forEach((step) => happen(org, step));
        await sync();
        assert.deepEqual(leftToDo(org), []);
      }
    });

    it('ends before it writes when the server is not there, or does not let it in', async () => {
      for (const [url, exitCode] of [
        ['postgres://ridealong@127.0.0.1:1/postgres', EXIT_CODE.temporary],
        [`postgres://ridealong@127.0.0.1:${server.port}/elsewhere`, EXIT_CODE.usage]
      ] as const) {
        const org = anOrgWithHistory();
        await assert.rejects(machine(org, new PostgresFigures(url))(), { exitCode });
        assert.deepEqual(org.server.rows.list('Field_Time__c'), []);
      }
    });
  });
});
