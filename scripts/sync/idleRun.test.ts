/** When a run may do nothing: never after a change of anything that decides, never when time has moved a figure. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { Memory } from './memory.ts';
import { runSync } from './runSync.ts';
import type { SyncOutcome } from './runTypes.ts';
import {
  account,
  aChallenge,
  aColleague,
  aFieldTime,
  aMeeting,
  anAttendee,
  anEvent,
  anOpportunity,
  aRelation,
  aTheme,
  deal,
  event,
  idOf,
  meetingId,
  user
} from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';

const MINUTE = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-memory-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const memory = (): Memory => new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
const sync = (org: ModelRun): Promise<SyncOutcome> =>
  runSync({ transport: org.transport(), memory: memory() });

/** An org with one of everything, at noon in Berlin; a meeting ends at two. */
function anOrg(): ModelRun {
  const org = modelOrg();
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  org.put('Event', anEvent(1));
  org.put('EventRelation', aRelation(1, event(1), user(2)));
  org.put('Customer_Meeting__c', aMeeting(1));
  org.put('Internal_Attendee__c', anAttendee(1, meetingId(1), user(2)));
  org.put(
    'Event',
    anEvent(2, { StartDateTime: '2026-11-24T12:00:00Z', EndDateTime: '2026-11-24T13:00:00Z' })
  );
  org.put('EventRelation', aRelation(2, event(2), user(2)));
  org.put('Challenge_Theme__c', aTheme(1));
  org.put('Customer_Challenge__c', aChallenge(1, deal(1), { Theme__c: idOf('a04', 1) }));
  org.put('Field_Time__c', aFieldTime(1, user(2), '2026-11-01'));
  org.server.rows.now += 10 * MINUTE;
  return org;
}

/** Until there is nothing left to do. */
async function settled(): Promise<ModelRun> {
  const org = anOrg();
  for (let run = 1; (await sync(org)).unchangedSince === undefined; run++) {
    assert.ok(run < 4, 'it never comes to rest');
    org.server.rows.now += 3 * MINUTE;
  }
  org.server.rows.now += 3 * MINUTE;
  return org;
}

async function isIdle(org: ModelRun): Promise<boolean> {
  const before = org.server.requests.length;
  const { unchangedSince, apiCalls } = await sync(org);
  if (unchangedSince !== undefined) {
    assert.equal(org.server.requests.length - before, 1);
    assert.equal(apiCalls, 1);
  }
  return unchangedSince !== undefined;
}

describe('a run with a memory', () => {
  it('asks once, and does nothing, as long as nothing happens', async () => {
    const org = await settled();
    for (let run = 0; run < 5; run++) {
      assert.ok(await isIdle(org));
      org.server.rows.now += MINUTE;
    }
  });

  it('needs three runs at most until then: the second reads what the first wrote', async () => {
    const org = anOrg();
    assert.ok((await sync(org)).rowsWritten > 0);
    org.server.rows.now += 3 * MINUTE;
    assert.equal((await sync(org)).rowsWritten, 0);
    org.server.rows.now += 3 * MINUTE;
    assert.ok(await isIdle(org));
  });

  const ROWS: [string, string][] = [
    ['Event', event(1)],
    ['EventRelation', idOf('0RE', 1)],
    ['User', user(2)],
    ['Opportunity', deal(1)],
    ['Customer_Meeting__c', meetingId(1)],
    ['Internal_Attendee__c', idOf('a03', 1)],
    ['Ridealong_Colleague__c', idOf('a02', 1)],
    ['Field_Time__c', idOf('a06', 1)],
    ['Challenge_Theme__c', idOf('a04', 1)],
    ['Customer_Challenge__c', idOf('a05', 1)]
  ];
  for (const [object, id] of ROWS) {
    it(`notices a change of ${object}`, async () => {
      const org = await settled();
      org.edit(object, id, {}, user(2));
      org.server.rows.now += 2 * MINUTE;
      assert.ok(!(await isIdle(org)));
    });

    if (object !== 'User') {
      it(`notices that ${object} was deleted, and purged`, async () => {
        for (const remove of ['delete', 'purge'] as const) {
          const org = await settled();
          org.server.rows[remove](object, id);
          org.server.rows.now += 2 * MINUTE;
          assert.ok(!(await isIdle(org)), remove);
        }
      });
    }
  }

  for (const object of ['Event', 'EventRelation', 'Internal_Attendee__c', 'Customer_Challenge__c']) {
    it(`notices a change of ${object} a moment ago`, async () => {
      const org = await settled();
      org.edit(object, new Map(ROWS).get(object) ?? '', {}, user(2));
      assert.ok(!(await isIdle(org)));
    });
  }

  // Cases 29 and 30: a stamp in the past that becomes visible later.
  it('notices what a long transaction commits in the end', async () => {
    const org = await settled();
    const { rows } = org.server;
    rows.openSince = rows.now;
    const stamp = rows.stamp;
    rows.now += 12 * MINUTE;
    assert.ok(await isIdle(org));
    rows.openSince = undefined;
    const row = org.row('Opportunity', deal(1));
    row['SystemModstamp'] = stamp;
    rows.now += MINUTE;
    assert.ok(!(await isIdle(org)));
  });

  it('notices that time has passed: a meeting is over, a day begins', async () => {
    const org = await settled();
    org.server.rows.now = Date.parse('2026-11-24T12:58:00Z');
    await sync(org);
    org.server.rows.now = Date.parse('2026-11-24T13:00:05Z');
    assert.ok(!(await isIdle(org)), 'a meeting is over');

    org.server.rows.now = Date.parse('2026-11-24T22:40:00Z');
    await sync(org);
    org.server.rows.now = Date.parse('2026-11-24T22:50:00Z');
    assert.ok(await isIdle(org));
    org.server.rows.now = Date.parse('2026-11-24T23:00:01Z');
    assert.ok(!(await isIdle(org)), 'midnight in Berlin');
  });

  it('notices another setting', async () => {
    const org = await settled();
    org.row('Ridealong_Setting__mdt', idOf('m00', 1))['Weight_Painful__c'] = 2.5;
    assert.ok(!(await isIdle(org)));
  });

  it('notices another rate of a currency, where there are several', async () => {
    const org = anOrg();
    const rate = { IsoCode: 'USD', ConversionRate: 1.25, IsCorporate: false };
    org.put('CurrencyType', { Id: idOf('01L', 1), IsoCode: 'EUR', ConversionRate: 1, IsCorporate: true });
    org.put('CurrencyType', { Id: idOf('01L', 2), ...rate });
    const dated = { StartDate: '2026-01-01', NextStartDate: null };
    org.put('DatedConversionRate', { Id: idOf('04w', 1), IsoCode: 'USD', ConversionRate: 1.2, ...dated });
    for (const n of [1, 2, 3]) {
      const fields = { AccountId: account(n), Amount: 120, CurrencyIsoCode: 'USD', CloseDate: '2026-05-05' };
      org.put('Opportunity', anOpportunity(n, fields));
      org.put('Customer_Challenge__c', aChallenge(n, deal(n), { Theme__c: idOf('a04', 1) }));
    }
    await sync(org);
    const pipeline = (): unknown => org.row('Challenge_Theme__c', idOf('a04', 1))['Open_Pipeline__c'];
    assert.equal(pipeline(), 300);
    assert.equal(org.row('Challenge_Theme__c', idOf('a04', 1))['CurrencyIsoCode'], 'EUR');
    org.server.rows.now += 3 * MINUTE;
    await sync(org);
    org.server.rows.now += 3 * MINUTE;
    assert.ok(await isIdle(org));
    org.edit('DatedConversionRate', idOf('04w', 1), { ConversionRate: 1.5 }, user(1));
    assert.ok(!(await isIdle(org)));
    assert.equal(pipeline(), 240);
  });

  it('knows an org that is another one at the same address, or was restored', async () => {
    await settled();
    const other = anOrg();
    other.server.rows.now += 20 * MINUTE;
    assert.ok(!(await isIdle(other)));
  });

  it('asks once more when the clock of this machine is slow', async () => {
    const org = modelOrg('2127-03-02T11:00:00Z');
    org.put('Event', anEvent(1));
    org.server.rows.now += 10 * MINUTE;
    await sync(org);
    org.server.rows.now += 3 * MINUTE;
    assert.ok(Date.now() < org.server.rows.now, 'the org is ahead of this machine');
    const { unchangedSince, apiCalls } = await sync(org);
    assert.ok(unchangedSince !== undefined);
    assert.equal(apiCalls, 2);
    org.put('Opportunity', anOpportunity(1));
    org.server.rows.now += 3 * MINUTE;
    assert.equal((await sync(org)).unchangedSince, undefined);
  });

  it('reads everything after more than 30 days, and when the clock of the org is behind what it knows', async () => {
    const late = await settled();
    late.server.rows.now += 31 * 24 * 60 * MINUTE;
    assert.ok(!(await isIdle(late)));
    const early = await settled();
    early.server.rows.now -= 60 * MINUTE;
    assert.ok(!(await isIdle(early)));
  });

  it('reads everything when the org no longer knows all deletions since the last run', async () => {
    const org = await settled();
    org.server.rows.deletionsSince = new Date(org.server.rows.now - 10 * 24 * 60 * MINUTE).toISOString();
    assert.ok(await isIdle(org), 'as far back as it matters');
    org.server.rows.now += 5 * MINUTE;
    org.server.rows.deletionsSince = new Date(org.server.rows.now).toISOString();
    assert.ok(!(await isIdle(org)));
  });

  it('leaves a row about itself once an hour', async () => {
    const org = await settled();
    const rows = (): number => org.server.rows.list('Ridealong_Sync_Run__c').length;
    const before = rows();
    await sync(org);
    assert.equal(rows(), before);
    const [{ rightUntil }] = await remembered();
    assert.ok(
      Date.parse(rightUntil) - org.server.rows.now > 61 * MINUTE,
      'nothing else happens in this hour'
    );
    org.server.rows.now += 61 * MINUTE;
    assert.ok((await sync(org)).unchangedSince !== undefined);
    assert.equal(rows(), before + 1);
    org.server.rows.now += 2 * MINUTE;
    assert.ok(await isIdle(org), 'it knows the org by its latest row');
  });

  it('keeps neither names nor subjects, in a file for its owner alone, and does without a broken one', async () => {
    const org = await settled();
    const [name = ''] = await readdir(folder);
    const text = await readFile(join(folder, name), 'utf8');
    assert.doesNotMatch(text, /Visit|00U|005/);
    assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600);
    await writeFile(join(folder, name), text.slice(0, 40));
    assert.ok(!(await isIdle(org)));
  });

  async function remembered(): Promise<[{ rightUntil: string }]> {
    const { known } = await memory().read();
    assert.ok(known !== undefined);
    return [known];
  }
});
