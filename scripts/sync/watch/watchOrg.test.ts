/** `watch` as a process beside a local org: who is invited is there soon, also after the process was killed. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { RestUser, startLocalOrg } from '../testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../testing/localOrgProcess.ts';
import { COMPILED } from '../testing/compiled.ts';
import { CHANNELS } from './channels.ts';

const PATIENCE_MILLIS = 90_000;
let org: LocalOrgProcess;
let admin: RestUser;
let token: string;
let folder: string;
let watching: ChildProcess | undefined;
/** By the watch that was started last. */
let said = '';

before(async () => {
  org = await startLocalOrg();
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  token = await org.logIn('sync@ridealong.local');
  folder = await mkdtemp(join(tmpdir(), 'ridealong-watch-'));
});
after(async () => {
  await org[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  watching?.kill('SIGKILL');
});

const metrics = (): string => join(folder, 'watch.prom');

function start(every = '1'): ChildProcess {
  const options = [
    '--state',
    join(folder, 'state'),
    '--every',
    every,
    '--metrics',
    metrics(),
    '--log',
    'json'
  ];
  watching = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), 'watch', ...options], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      SF_INSTANCE_URL: org.url,
      SF_ACCESS_TOKEN: token
    },
    stdio: ['ignore', 'ignore', 'pipe']
  });
  said = '';
  watching.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return watching;
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MILLIS;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `${what}: not after ${PATIENCE_MILLIS / 1000} s\n${said}`);
    await wait(200);
  }
}

/** A new customer meeting in the calendar, and a colleague on it. */
async function invite(username: string): Promise<string> {
  const deal = await admin.idOf('SELECT Id FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1');
  const event = await admin.create('Event', {
    Subject: 'Watched visit',
    StartDateTime: new Date(Date.now() + 86_400_000).toISOString(),
    DurationInMinutes: 45,
    WhatId: deal
  });
  const RelationId = await admin.idOf(`SELECT Id FROM User WHERE Username = '${username}'`);
  await admin.create('EventRelation', { EventId: event, RelationId, Status: 'New' });
  return event;
}

const attendees = async (event: string): Promise<unknown[]> =>
  admin.query(`SELECT Id FROM Internal_Attendee__c WHERE Customer_Meeting__r.Event_Id__c = '${event}'`);

describe('a watch beside an org', { concurrency: false }, () => {
  it('brings who is invited, and again after it was killed', async () => {
    const first = start();
    await until('a first run', async () => (await readFile(metrics(), 'utf8').catch(() => '')) !== '');
    const event = await invite('colleague@ridealong.local');
    await until('the invited colleague', async () => (await attendees(event)).length === 1);

    const gone = once(first, 'exit');
    first.kill('SIGKILL');
    await gone;
    const missed = await invite('colleague@ridealong.local');
    const second = start();
    await until('who was invited meanwhile', async () => (await attendees(missed)).length === 1);

    const ended = once(second, 'exit');
    second.kill('SIGTERM');
    await ended;
    assert.ok(second.exitCode === 0 || second.exitCode === 130, `exit code ${second.exitCode}`);
  });

  it('is woken by change events, long before it would have asked, and keeps what it has heard', async () => {
    const child = start('900');
    const heard = `Listening to change events: ${CHANNELS.join(', ')}.`;
    await until('a word on what it hears', () => Promise.resolve(said.includes('change events')));
    assert.ok(said.includes(heard), said);
    const replayed = async (): Promise<string> => {
      const names = await readdir(join(folder, 'state'));
      const name = names.find((one) => one.endsWith('.replay.json'));
      return name === undefined ? '' : readFile(join(folder, 'state', name), 'utf8');
    };
    for (let time = 0; time < 2; time++) {
      const event = await invite('colleague@ridealong.local');
      await until('who was invited', async () => (await attendees(event)).length === 1);
    }
    assert.match(await replayed(), /"\/data\/EventRelationChangeEvent":\d+/);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    assert.ok(child.exitCode === 0 || child.exitCode === 130, `exit code ${child.exitCode}`);
  });

  it('ends when somebody is needed', async () => {
    token = 'no session';
    const child = start();
    await once(child, 'exit');
    assert.equal(child.exitCode, 2);
  });
});
