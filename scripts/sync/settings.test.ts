/** What an admin changes while a run works: between any two of its requests. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FieldValue } from './plan/canonical.ts';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import { idOf, user } from './testing/builders.ts';
import { anOrgWithAddresses } from './testing/history.ts';
import type { ModelRun } from './testing/modelRun.ts';
import { leftToDo } from './testing/oracle.ts';

const MINUTE = 60_000;
let folder: string;
let machines = 0;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-settings-'));
});
after(() => rm(folder, { recursive: true, force: true }));

type Sync = () => Promise<void>;

function machine(org: ModelRun, withState: boolean): Sync {
  const own = join(folder, String(machines++));
  return async () => {
    org.server.rows.now += 3 * MINUTE;
    const memory = new Memory(own, 'https://model.my.salesforce.com', '00D000000000001!token');
    const state = withState ? { memory, projection: () => ProjectionStore.open(memory.projectionFile) } : {};
    await runSync({ transport: org.transport(), allowMassChange: true, ...state });
  };
}

const SETTINGS: readonly Record<string, FieldValue>[] = [
  { Reporting_Time_Zone__c: 'America/New_York' },
  { Count_Accepted_As_Attended__c: true },
  { Weight_Painful__c: 7 },
  { Mirror_Days_Ahead__c: null },
  { Keep_Field_Time_Months__c: 1 },
  { Function_Addresses__c: 'Engineering: product@example.com' },
  { Function_Addresses__c: null }
];

const change = (org: ModelRun, fields: Record<string, FieldValue>): void => {
  Object.assign(org.row('Ridealong_Setting__mdt', idOf('m00', 1)), fields);
};

/** Something to do, of nearly every kind. */
function stir(org: ModelRun): void {
  org.edit(
    'Event',
    idOf('00U', 1),
    { StartDateTime: '2026-11-26T09:00:00Z', EndDateTime: '2026-11-26T10:00:00Z' },
    user(1)
  );
  org.edit('Opportunity', idOf('006', 2), { Amount: 77.77 }, user(1));
}

async function requestsOf(withState: boolean, isFirst: boolean): Promise<number> {
  const { org, sync } = await prepared(withState, isFirst);
  const before = org.server.requests.length;
  await sync();
  return org.server.requests.length - before;
}

async function prepared(withState: boolean, isFirst: boolean): Promise<{ org: ModelRun; sync: Sync }> {
  const org = anOrgWithAddresses();
  const sync = machine(org, withState);
  if (!isFirst) {
    await sync();
    stir(org);
  }
  return { org, sync };
}

describe('settings that change while a run works', () => {
  for (const [what, withState, isFirst] of [
    ['a first run with --state', true, true],
    ['a run of what has changed', true, false],
    ['a run without --state', false, true]
  ] as const) {
    it(`count from the next run on: ${what}`, async () => {
      const requests = await requestsOf(withState, isFirst);
      for (let moment = 1; moment <= requests; moment++) {
        const fields = SETTINGS[moment % SETTINGS.length] ?? {};
        const { org, sync } = await prepared(withState, isFirst);
        org.at(moment, () => change(org, fields));
        await sync();
        org.server.interfere = () => undefined;
        await sync();
        assert.deepEqual(leftToDo(org), [], `${JSON.stringify(fields)} before request ${moment}`);
      }
    });
  }
});
