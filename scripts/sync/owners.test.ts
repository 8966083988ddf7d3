/** Who may not own a meeting (decision 0116): the command against a local org whose rep has lost Ridealong. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';
import { EXIT_CODE } from './exitCode.ts';
import { RestUser, startLocalOrg } from './testing/localOrgProcess.ts';

const DAY = 86_400_000;

it('makes the meeting of somebody without Ridealong, and sets aside nothing but its owner', async () => {
  await using org = await startLocalOrg();
  const admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  const env = {
    PATH: process.env['PATH'],
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    SF_INSTANCE_URL: org.url,
    SF_ACCESS_TOKEN: await org.logIn('sync@ridealong.local')
  };
  const state = await mkdtemp(join(tmpdir(), 'ridealong-owners-'));
  const sync = async (): Promise<{ code: number | null; out: string }> => {
    const args = [join(import.meta.dirname, 'main.ts'), 'sync', '--state', state];
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { code: child.exitCode, out };
  };
  const user = (name: string): Promise<string> =>
    admin.idOf(`SELECT Id FROM User WHERE Username = '${name}@ridealong.local'`);
  const rep = await user('rep');
  const sets = await admin.query(`SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${rep}'`);
  await Promise.all(sets.map(({ Id }) => admin.delete('PermissionSetAssignment', String(Id))));
  await sync();

  const event = await admin.create('Event', {
    Subject: 'Pilot at the depot',
    OwnerId: rep,
    WhatId: await admin.idOf("SELECT Id FROM Opportunity WHERE Name = 'Tannhof: help at night'"),
    StartDateTime: new Date(Date.now() + 2 * DAY).toISOString(),
    DurationInMinutes: 45
  });
  await admin.create('EventRelation', {
    EventId: event,
    RelationId: await user('owner'),
    Status: 'Accepted'
  });

  const first = await sync();
  const meeting = await admin.one(
    `SELECT Name, Owner.Username FROM Customer_Meeting__c WHERE Event_Id__c = '${event}'`
  );
  assert.equal(first.code, EXIT_CODE.done, first.out);
  assert.deepEqual(
    [meeting['Name'], (meeting['Owner'] as { Username: string }).Username],
    ['Pilot at the depot', 'sync@ridealong.local']
  );
  assert.match(first.out, /^Internal_Attendee__c +1 new/m, 'who is on it is not held up');

  await sync();
  const third = await sync();
  assert.match(third.out, /^1 rows were refused:\n.*OWNER_NOT_GIVEN/m, third.out);
  const fourth = await sync();
  // Where it is worked out again, where something else has changed, and where nothing has.
  assert.match(
    fourth.out,
    /^1 (rows were refused \(1 of them before, not sent again|meetings are as they were: their owner may not own|rows are set aside)/m
  );
  assert.equal(fourth.code, EXIT_CODE.quarantined);
});
