/** What a run that has something to do costs: each call is one that cannot be had with another. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { EXIT_CODE } from './exitCode.ts';
import { Memory } from './memory.ts';
import { ProjectionStore } from './projection/store.ts';
import { runSync } from './runSync.ts';
import type { Afterwards, SyncOutcome } from './runTypes.ts';
import { aColleague, anEvent, anOpportunity, aRelation, event, SYNC_USER, user } from './testing/builders.ts';
import { modelOrg } from './testing/modelRun.ts';
import type { ModelRun } from './testing/modelRun.ts';
import type { ModelRequest } from './testing/modelServer.ts';
import { leftToDo } from './testing/oracle.ts';

const MINUTE = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-calls-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function sync(org: ModelRun, afterwards?: Afterwards): Promise<SyncOutcome> {
  const memory = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
  return runSync({
    transport: org.transport(),
    memory,
    afterwards,
    projection: () => ProjectionStore.open(memory.projectionFile)
  });
}

/** An org where nothing is left to do. */
async function settled(): Promise<ModelRun> {
  const org = modelOrg();
  org.put('Opportunity', anOpportunity(1));
  org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
  org.put('Event', anEvent(1));
  org.put('EventRelation', aRelation(1, event(1), user(2)));
  await rest(org);
  return org;
}

/** Until there is nothing to do. */
async function rest(org: ModelRun): Promise<void> {
  org.server.rows.now += 10 * MINUTE;
  for (let run = 1; (await sync(org)).unchangedSince === undefined; run++) {
    assert.ok(run < 4, 'it never comes to rest');
    org.server.rows.now += 3 * MINUTE;
  }
  org.server.rows.now += 3 * MINUTE;
}

/** As an org that counts the URL of a part of a composite as it does any other. */
function tooLongIn(org: ModelRun, limit: number, path: string, body: unknown): Response | undefined {
  const parts = (body as { compositeRequest?: { url: string }[] } | undefined)?.compositeRequest ?? [];
  assert.ok(path.length <= 16_000, 'a URL of its own is never too long');
  if (!parts.some(({ url }) => url.length > limit)) {
    return undefined;
  }
  const body414 = [{ errorCode: 'HTTP_414', message: 'URI Too Long' }];
  const compositeResponse = parts.map((_, index) => ({
    referenceId: `read${index}`,
    httpStatusCode: 414,
    body: body414
  }));
  return new Response(JSON.stringify({ compositeResponse }), {
    headers: { date: new Date(org.server.rows.now).toUTCString() }
  });
}

/** The calls of a run, in words. */
async function callsOf(org: ModelRun, run: () => Promise<unknown>): Promise<string[]> {
  const before = org.server.requests.length;
  await run();
  return org.server.requests.slice(before).map(inWords);
}

function inWords({ method, path, body }: ModelRequest): string {
  const text = `${method} ${path} ${JSON.stringify(body ?? '')}`;
  const said: [RegExp, string][] = [
    [/\/updated\?/, 'question'],
    [/\/describe/, 'beginning'],
    [/Rows_Read__c/, 'end'],
    [/Running/, 'confirmation'],
    [/queryAll|\/query/, 'reading']
  ];
  return said.find(([pattern]) => pattern.test(text))?.[1] ?? 'writing';
}

describe('the calls of a run', () => {
  it('are a question, its row with who and what the org is, what changed, and its row again', async () => {
    const org = await settled();
    org.edit('Event', event(1), { Description: 'nothing that counts' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const calls = await callsOf(org, async () => {
      const { apiCalls, rowsWritten } = await sync(org);
      assert.deepEqual([apiCalls, rowsWritten], [4, 0]);
    });
    assert.deepEqual(calls, ['question', 'beginning', 'reading', 'end']);
  });

  it('are not one more for what is looked at when the figures are written', async () => {
    const org = await settled();
    org.edit('Event', event(1), { Description: 'nothing that counts' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const told: unknown[] = [];
    const calls = await callsOf(org, () =>
      sync(org, {
        asks: [
          { object: 'Opportunity', fields: ['Id'] },
          { object: 'Opportunity', fields: ['No_Such_Field__c'] }
        ],
        run: (_outcome, _now, pages) => {
          told.push(...(pages ?? []).map((page) => page?.records.length));
          return Promise.resolve();
        }
      })
    );
    assert.deepEqual(calls, ['question', 'beginning', 'reading', 'end']);
    assert.deepEqual(told, [1, undefined], 'what cannot be had so is asked for alone');
  });

  it('are some more where an org does not take the beginning of a run as one call', async () => {
    const org = await settled();
    org.edit('Event', event(1), { Subject: 'Another name' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    org.server.interfere = ({ path, body }) =>
      path.endsWith('/composite') && /Running.*describe/.test(JSON.stringify(body))
        ? new Response('[{"errorCode":"INVALID_INPUT","message":"not together"}]', { status: 400 })
        : undefined;
    await sync(org);
    assert.deepEqual(leftToDo(org), []);
    const [row] = org.server.rows.list('Ridealong_Sync_Run__c').slice(-1);
    assert.equal(row?.['Run_Status__c'], 'Done');
  });

  it('are one to read 900 events that have changed, and more where an org wants shorter queries', async () => {
    for (const [limit, reads] of [
      [Infinity, 1],
      [16_000, 5]
    ] as const) {
      const org = modelOrg();
      org.server.pageSize = 2000;
      org.put('Ridealong_Colleague__c', aColleague(1, user(2)));
      const many = Array.from({ length: 900 }, (_, index) => index + 1);
      many.forEach((n) => org.put('Event', anEvent(n)));
      await rest(org);
      many.forEach((n) => org.edit('Event', event(n), { DurationInMinutes: 45 }, user(2)));
      org.server.rows.now += 2 * MINUTE;
      org.server.interfere = ({ path, body }) => tooLongIn(org, limit, path, body);
      const calls = await callsOf(org, () => sync(org));
      assert.equal(calls.filter((call) => call === 'reading').length, reads);
      assert.deepEqual(leftToDo(org), []);
    }
  });

  it('are no question more when a run before them found nothing', async () => {
    const org = await settled();
    for (let idle = 0; idle < 3; idle++) {
      assert.ok((await sync(org)).unchangedSince !== undefined);
      org.server.rows.now += 5 * MINUTE;
    }
    org.edit('Event', event(1), { DurationInMinutes: 45, EndDateTime: '2026-11-10T09:45:00Z' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const calls = await callsOf(org, () => sync(org));
    assert.equal(calls.filter((call) => call === 'question').length, 1);
    assert.deepEqual(leftToDo(org), []);
  });

  it('are a question by the projection when that is of an earlier time than the memory', async () => {
    const org = await settled();
    const { projectionFile } = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
    const store = ProjectionStore.open(projectionFile);
    const until = Date.parse(store.meta('knownUntil') ?? '');
    store.setMeta('knownUntil', new Date(until - 5 * MINUTE).toISOString());
    store.close();
    org.edit('Event', event(1), { Description: 'nothing that counts' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const calls = await callsOf(org, () => sync(org));
    assert.equal(calls.filter((call) => call === 'question').length, 2);
  });

  it('are told who the user is by the row of the run', async () => {
    const org = await settled();
    org.edit('Event', event(1), { Description: 'nothing that counts' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const calls = await callsOf(org, () => sync(org));
    assert.ok(!calls.includes('writing'), 'nobody asks who this is');
    const [row] = org.server.rows.list('Ridealong_Sync_Run__c').slice(-1);
    assert.equal(row?.['LastModifiedById'], SYNC_USER);
  });

  it('end with what does not fit before anything else is written, and the row of the run is closed', async () => {
    const org = await settled();
    org.edit('Event', event(1), { Subject: 'Another name' }, user(2));
    org.server.rows.now += 2 * MINUTE;
    const before = org.server.requests.length;
    org.server.interfere = ({ body }) => {
      const parts = (body as { compositeRequest?: { url: string }[] } | undefined)?.compositeRequest;
      return parts?.some(({ url }) => url.endsWith('/Customer_Meeting__c/describe'))
        ? without(org, parts, '/Customer_Meeting__c/describe')
        : undefined;
    };
    await assert.rejects(sync(org), { exitCode: EXIT_CODE.schema, message: /Customer_Meeting__c/ });
    const calls = org.server.requests.slice(before).map(inWords);
    assert.deepEqual(calls, ['question', 'beginning', 'end']);
    const rows = org.server.rows.list('Ridealong_Sync_Run__c');
    assert.ok(rows.every((row) => row['Lease_Key__c'] == null));
    assert.equal(rows.filter((row) => row['Run_Status__c'] === 'Failed').length, 1);
  });
});

/** The composite as it would be answered by an org that hides one of its resources. */
function without(org: ModelRun, parts: readonly { url: string }[], hidden: string): Response {
  const compositeResponse = parts.map((part, index) => ({
    referenceId: `read${index}`,
    ...(part.url.endsWith(hidden)
      ? { httpStatusCode: 404, body: [{ errorCode: 'NOT_FOUND', message: 'The resource does not exist' }] }
      : { httpStatusCode: 200, body: describedOrHeld(part.url) })
  }));
  return new Response(JSON.stringify({ compositeResponse }), {
    headers: { date: new Date(org.server.rows.now).toUTCString() }
  });
}

const describedOrHeld = (url: string): unknown =>
  /\/sobjects\/(\w+)\/describe$/.test(url) ? { fields: [] } : { LastModifiedById: SYNC_USER };
