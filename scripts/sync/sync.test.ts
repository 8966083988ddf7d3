/** The command itself, as a process, against a local org with the sample data, as another process. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { EXIT_CODE } from './exitCode.ts';
import { RestUser, startLocalOrg } from './testing/localOrgProcess.ts';
import type { LocalOrgProcess } from './testing/localOrgProcess.ts';
import { COMPILED } from './testing/compiled.ts';

let org: LocalOrgProcess;
let admin: RestUser;
let syncToken: string;

before(async () => {
  org = await startLocalOrg();
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  syncToken = await org.logIn('sync@ridealong.local');
});

after(() => org[Symbol.asyncDispose]());

interface Run {
  code: number | null;
  out: string;
  err: string;
}

async function run(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      SF_INSTANCE_URL: org.url,
      SF_ACCESS_TOKEN: syncToken,
      ...env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

/** What stands on everything the sync may write, and when it was saved last. */
async function everything(): Promise<string> {
  const queries = [
    'SELECT Id, SystemModstamp, Name, Meeting_Date__c, Is_Cancelled__c FROM Customer_Meeting__c ORDER BY Id',
    'SELECT Id, SystemModstamp, Attendance__c FROM Internal_Attendee__c ORDER BY Id',
    'SELECT Id, SystemModstamp, Last_Customer_Meeting__c FROM Ridealong_Colleague__c ORDER BY Id',
    'SELECT Id, SystemModstamp, Ridealong_Joint_Meetings__c FROM Opportunity ORDER BY Id',
    'SELECT Id, SystemModstamp, Meetings__c FROM Field_Time__c ORDER BY Id',
    'SELECT Id, SystemModstamp, Pipeline_Share__c FROM Challenge_Theme__c ORDER BY Id'
  ];
  return JSON.stringify(await Promise.all(queries.map((soql) => admin.query(soql))));
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') {
    throw new Error('No port was free.');
  }
  return address.port;
}

const runs = async (): Promise<number> => (await admin.query('SELECT Id FROM Ridealong_Sync_Run__c')).length;
const userId = (username: string): Promise<string> =>
  admin.idOf(`SELECT Id FROM User WHERE Username = '${username}'`);
const eventId = (subject: string): Promise<string> =>
  admin.idOf(`SELECT Id FROM Event WHERE Subject = '${subject}' AND IsChild = false`);
const attendee = (subject: string, username: string, fields: string): Promise<Record<string, unknown>> =>
  admin.one(
    `SELECT ${fields} FROM Internal_Attendee__c WHERE Customer_Meeting__r.Name = '${subject}' AND Attendee__r.Username = '${username}'`
  );

describe('npm run sync', { concurrency: false }, () => {
  it('has nothing left to write after the sample data, and leaves a row on the run', async () => {
    const before = await everything();
    const runsBefore = await runs();
    const { code, out, err } = await run(['sync']);
    assert.equal(code, EXIT_CODE.done, err);
    assert.match(out, /^Customer_Meeting__c +0 new, 0 changed, \d\d right already$/m);
    assert.match(out, /^0 rows written, \d+ read, \d+ API calls\.$/m);
    assert.equal(await everything(), before);
    assert.equal(await runs(), runsBefore + 1, 'a run that found nothing to do is a run');
    const [row] = await admin.query(
      'SELECT Run_Status__c, Rows_Written__c, Rows_Read__c, Rows_Unchanged__c, API_Calls__c, Data_As_Of__c FROM Ridealong_Sync_Run__c ORDER BY Name DESC LIMIT 1'
    );
    assert.equal(row?.['Run_Status__c'], 'Done');
    assert.equal(row?.['Rows_Written__c'], 0);
    assert.ok(Number(row?.['Rows_Read__c']) > 500 && Number(row?.['Rows_Unchanged__c']) > 200);
    assert.equal(row?.['API_Calls__c'], Number(/(\d+) API calls/.exec(out)?.[1]));
    assert.ok(typeof row?.['Data_As_Of__c'] === 'string');
  });

  it('says how it went to a log collector and to Prometheus, failing or not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-watch-'));
    const metrics = join(folder, 'sync.prom');
    const { err } = await run(['sync', '--log', 'json', '--metrics', metrics]);
    const lines = err
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.ok(lines.some(({ event, message }) => event === 'progress' && /Event/.test(String(message))));
    const end = lines.at(-1);
    assert.deepEqual([end?.['event'], end?.['exitCode'], end?.['rowsWritten']], ['end', 0, 0]);
    const text = await readFile(metrics, 'utf8');
    assert.match(text, /^ridealong_sync_last_run_exit_code 0$/m);
    assert.match(text, /^ridealong_sync_org_api_calls_allowed \d+$/m);

    const address = `http://127.0.0.1:${await closedPort()}`;
    await run(['sync', '--metrics', metrics], { SF_INSTANCE_URL: address });
    assert.match(await readFile(metrics, 'utf8'), /^ridealong_sync_last_run_exit_code 75$/m);
  });

  it('plans what people have changed, and changes nothing', async () => {
    const today = 'Returns desk: open questions before the offer';
    // A colleague is invited in the calendar, an answer comes, a meeting was attended, an event is made.
    await admin.create('EventRelation', {
      EventId: await eventId(today),
      RelationId: await userId('yasmin.el-haddad@ridealong.local'),
      Status: 'Accepted'
    });
    const asked = await admin.idOf(
      `SELECT Id FROM EventRelation WHERE EventId = '${await eventId('Plant tour with their IT')}' AND RelationId = '${await userId('colleague@ridealong.local')}'`
    );
    await admin.update('EventRelation', asked, { Status: 'Declined' });
    const { Id: went } = await attendee('Quarterly review with Sonnwald', 'colleague@ridealong.local', 'Id');
    await admin.update('Internal_Attendee__c', String(went), { Attendance__c: 'Attended' });

    const before = await everything();
    const runsBefore = await runs();
    const { code, out, err } = await run(['plan']);
    assert.equal(code, EXIT_CODE.done, err);
    assert.match(out, /Nothing was changed\./);
    assert.match(out, /^Internal_Attendee__c +1 +1 +\d+$/m);
    assert.match(
      out,
      /Attendance__c Accepted, Attendee__c 005\w{15}, Source__c Invited, Business_Function__c Engineering/
    );
    assert.match(out, /Attendance__c Invited -> Declined/);
    assert.match(out, /Last_Customer_Meeting__c \d{4}-\d\d-\d\d -> \d{4}-\d\d-\d\d/);
    assert.equal(await everything(), before);
    assert.equal(await runs(), runsBefore, 'a plan is no run');
  });

  it('gives the plan as JSON, without what meetings are about', async () => {
    const { code, out } = await run(['plan', '--json']);
    assert.equal(code, EXIT_CODE.done);
    const plan: unknown = JSON.parse(out);
    assert.ok(typeof plan === 'object' && plan !== null && 'objects' in plan && Array.isArray(plan.objects));
    assert.equal(plan.objects.length, 6);
    assert.doesNotMatch(out, /Returns desk/);
  });

  it('writes it, once', async () => {
    const first = await run(['sync']);
    assert.equal(first.code, EXIT_CODE.done, first.err + first.out);
    const today = 'Returns desk: open questions before the offer';
    assert.deepEqual(
      await attendee(
        today,
        'yasmin.el-haddad@ridealong.local',
        'Attendance__c, Source__c, Business_Function__c'
      ),
      { Attendance__c: 'Accepted', Source__c: 'Invited', Business_Function__c: 'Engineering' }
    );
    assert.deepEqual(
      await attendee('Plant tour with their IT', 'colleague@ridealong.local', 'Attendance__c'),
      {
        Attendance__c: 'Declined'
      }
    );
    const { Meeting_Date__c: day } = await admin.one(
      "SELECT Meeting_Date__c FROM Customer_Meeting__c WHERE Name = 'Quarterly review with Sonnwald'"
    );
    const clock = await admin.one(
      "SELECT Last_Customer_Meeting__c FROM Ridealong_Colleague__c WHERE User__r.Username = 'colleague@ridealong.local'"
    );
    assert.equal(clock['Last_Customer_Meeting__c'], day);

    const second = await run(['sync', '--json']);
    assert.equal(second.code, EXIT_CODE.done);
    assert.match(second.out, /"rowsWritten": 0/);
  });

  it('follows an event that is moved, renamed and deleted, and mirrors a new one', async () => {
    const moved = await eventId('Technicians’ day');
    await admin.update('Event', moved, {
      Subject: 'Technicians’ day, second try',
      StartDateTime: '2026-01-15T23:30:00Z',
      EndDateTime: '2026-01-16T01:00:00Z'
    });
    await admin.delete('Event', await eventId('Walk through the offer'));
    const made = await admin.create('Event', {
      Subject: 'Second opinion on the offer',
      OwnerId: await userId('rep@ridealong.local'),
      WhatId: await admin.idOf("SELECT Id FROM Opportunity WHERE Name = 'Tannhof: help at night'"),
      StartDateTime: '2026-02-03T09:10:00Z',
      EndDateTime: '2026-02-03T10:20:00Z'
    });
    await admin.create('EventRelation', {
      EventId: made,
      RelationId: await userId('owner@ridealong.local'),
      Status: 'New'
    });

    const { code, out, err } = await run(['sync']);
    assert.equal(code, EXIT_CODE.done, err + out);
    const meeting = (id: string): Promise<Record<string, unknown>> =>
      admin.one(
        `SELECT Name, Meeting_Date__c, Is_Cancelled__c, Opportunity__r.Name, Owner.Username FROM Customer_Meeting__c WHERE Event_Id__c = '${id}'`
      );
    assert.deepEqual((await meeting(moved))['Name'], 'Technicians’ day, second try');
    assert.equal((await meeting(moved))['Meeting_Date__c'], '2026-01-16', 'the day in Berlin');
    const cancelled = await admin.query(
      "SELECT Name FROM Customer_Meeting__c WHERE Is_Cancelled__c = true AND Name = 'Walk through the offer'"
    );
    assert.equal(cancelled.length, 1);
    assert.equal((await meeting(made))['Name'], 'Second opinion on the offer');
    assert.match((await run(['sync'])).out, /^0 rows written/m);
  });

  it('lives by the clock of the org, and has new figures when time has passed', async () => {
    await using later = await startLocalOrg();
    const user = new RestUser(later.url, await later.logIn('admin@ridealong.local'));
    const env = { SF_INSTANCE_URL: later.url, SF_ACCESS_TOKEN: await later.logIn('sync@ridealong.local') };
    const [held] = await user.query(
      "SELECT Id FROM Customer_Meeting__c WHERE Status__c = 'Planned' ORDER BY Starts_At__c DESC LIMIT 1"
    );
    assert.ok(held !== undefined);
    await fetch(`${later.url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: 'P60D' }) });
    // The token is older than sixty days by now.
    env.SF_ACCESS_TOKEN = await later.logIn('sync@ridealong.local');

    const first = await run(['sync'], env);
    assert.equal(first.code, EXIT_CODE.done, first.err);
    const fresh = new RestUser(later.url, await later.logIn('admin@ridealong.local'));
    const ahead = await fresh.query(
      'SELECT Id FROM Ridealong_Colleague__c WHERE Next_Customer_Meeting__c != null'
    );
    assert.deepEqual(ahead, [], 'every meeting of the sample data is over');
    const owed = await fresh.query('SELECT Debriefs_Due__c FROM Field_Time__c WHERE Debriefs_Due__c > 0');
    assert.ok(owed.length > 3);
    assert.match((await run(['sync'], env)).out, /^0 rows written/m);
  });

  it('does nothing when nothing has changed since its last run, with one call, and something when it has', async () => {
    await using other = await startLocalOrg();
    const user = new RestUser(other.url, await other.logIn('admin@ridealong.local'));
    const env = { SF_INSTANCE_URL: other.url, SF_ACCESS_TOKEN: await other.logIn('sync@ridealong.local') };
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-state-'));
    const sync = async (): Promise<string> => {
      await fetch(`${other.url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: 'PT2M' }) });
      const { code, out, err } = await run(['sync', '--state', folder], env);
      assert.equal(code, EXIT_CODE.done, err + out);
      return out;
    };
    assert.match(await sync(), /^0 rows written, \d{3,} read/m);
    assert.match(await sync(), /^Nothing has changed since .*\n\n0 rows written, 0 read, [12] API calls\.$/m);
    const theme = await user.idOf('SELECT Id FROM Challenge_Theme__c ORDER BY Name LIMIT 1');
    await user.update('Challenge_Theme__c', theme, { Interim_Answer__c: 'We are looking into it.' });
    assert.match(await sync(), /^0 rows written, 1 read/m, 'only what has changed');
    assert.match(await sync(), /^Nothing has changed/m);

    const subject = 'Plant tour with their IT';
    const event = await user.idOf(`SELECT Id FROM Event WHERE Subject = '${subject}' AND IsChild = false`);
    const colleague = await user.idOf(`SELECT Id FROM User WHERE Username = 'colleague@ridealong.local'`);
    const asked = await user.idOf(
      `SELECT Id FROM EventRelation WHERE EventId = '${event}' AND RelationId = '${colleague}'`
    );
    await user.update('EventRelation', asked, { Status: 'Declined' });
    await user.update('Event', event, { Subject: 'Plant tour, moved' });
    const [, written, read] = /^(\d+) rows written, (\d+) read/m.exec(await sync()) ?? [];
    assert.ok(Number(written) > 0 && Number(read) < 40, `${written} written, ${read} read`);
    const { objects } = JSON.parse((await run(['plan', '--json'], env)).out) as {
      objects: { object: string; changes: unknown[] }[];
    };
    assert.deepEqual(
      objects.filter(({ changes }) => changes.length > 0),
      [],
      'a plan of everything has nothing to add'
    );
    assert.equal(
      (await user.query(`SELECT Id FROM Customer_Meeting__c WHERE Name = 'Plant tour, moved'`)).length,
      1
    );
  });

  it('knows who may not do this, and says what is missing', async () => {
    const rep = await run(['sync'], { SF_ACCESS_TOKEN: await org.logIn('rep@ridealong.local') });
    assert.equal(rep.code, EXIT_CODE.schema);
    assert.match(rep.err, /Customer_Meeting__c\.Starts_At__c is read-only for this user/);
    assert.match(rep.err, /permission set Ridealong Sync/);
  });

  it('logs in with a key', async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const folder = await mkdtemp(join(tmpdir(), 'ridealong-sync-'));
    await writeFile(join(folder, 'private.pem'), await exportPKCS8(pair.privateKey));
    await writeFile(join(folder, 'public.pem'), await exportSPKI(pair.publicKey));
    await using other = await startLocalOrg(['--jwt-key', join(folder, 'public.pem')]);
    const { code, out, err } = await run(['plan'], {
      SF_INSTANCE_URL: '',
      SF_ACCESS_TOKEN: '',
      SF_LOGIN_URL: other.url,
      SF_CLIENT_ID: 'ridealong-sync',
      SF_USERNAME: 'sync@ridealong.local',
      SF_JWT_KEY_FILE: join(folder, 'private.pem')
    });
    assert.equal(code, EXIT_CODE.done, err);
    assert.match(out, /Nothing was changed/);
  });

  it('knows a wrong token, an address with nobody there, and no settings at all', async () => {
    const wrong = await run(['sync'], { SF_ACCESS_TOKEN: '00D000000000000!wrong' });
    assert.equal(wrong.code, EXIT_CODE.usage);
    assert.match(wrong.err, /does not accept the access token \(INVALID_SESSION_ID/);
    const nobody = await run(['plan'], { SF_INSTANCE_URL: `http://127.0.0.1:${await closedPort()}` });
    assert.equal(nobody.code, EXIT_CODE.temporary);
    assert.match(nobody.err, /Nothing answers at http:\/\/127\.0\.0\.1:\d+ \(ECONNREFUSED\)/);
    const nothing = await run(['plan'], { SF_INSTANCE_URL: '', SF_ACCESS_TOKEN: '' });
    assert.equal(nothing.code, EXIT_CODE.usage);
    assert.match(nothing.err, /SF_INSTANCE_URL and SF_ACCESS_TOKEN/);
  });
});
