/** Against the sample data, in a local org of its own: a user who may no longer use Ridealong keeps no deal. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Transport } from '../org/transport.ts';
import { RestUser, startLocalOrg } from '../testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../testing/localOrgProcess.ts';
import { afterRun } from '../afterRun.ts';
import type { SyncOutcome } from '../runTypes.ts';
import { endAccess } from './endAccess.ts';

let org: LocalOrgProcess;
let admin: RestUser;
let transport: Transport;

before(async () => {
  org = await startLocalOrg();
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  transport = new Transport({
    instanceUrl: org.url,
    accessToken: await org.logIn('sync@ridealong.local'),
    apiVersion: '66.0',
    readOnly: false
  });
});
after(() => org[Symbol.asyncDispose]());

interface Given {
  Id: string;
  Attendee__c: string;
}

const given = async (): Promise<Given[]> =>
  (await admin.query(
    'SELECT Id, Attendee__c FROM Internal_Attendee__c WHERE Deal_Given__c != null ORDER BY Id'
  )) as unknown as Given[];

test('who may use Ridealong keeps what was given', async () => {
  const before = await given();
  assert.ok(before.length > 1, 'the sample data has deals that were given');
  assert.deepEqual(await endAccess(transport), []);
  assert.deepEqual(await given(), before);
});

test('what is done after a run is one call, as long as there is nothing to do', async () => {
  const outcome: SyncOutcome = {
    objects: [],
    rowsRead: 0,
    rowsWritten: 0,
    rowsUnchanged: 0,
    problems: [],
    setAside: 0,
    rowsDeleted: 0,
    meetingsDeleted: 0,
    overtaken: 0,
    apiCalls: 0
  };
  // What reps said is counted once a day.
  await afterRun(transport, outcome, transport.serverTime ?? new Date());
  const before = transport.calls;
  await afterRun(transport, outcome, transport.serverTime ?? new Date());
  assert.equal(transport.calls - before, 1);
  assert.deepEqual(outcome.problems, []);
});

test('whose permission sets were taken away has nothing given any more, and nobody else loses theirs', async () => {
  const before = await given();
  const gone = before[0]?.Attendee__c ?? '';
  for (const { Id } of await admin.query(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${gone}' AND PermissionSet.IsOwnedByProfile = false`
  )) {
    await admin.delete('PermissionSetAssignment', String(Id));
  }
  assert.deepEqual(await endAccess(transport), []);
  assert.deepEqual(
    await given(),
    before.filter((row) => row.Attendee__c !== gone)
  );
  const shares = await admin.query(
    `SELECT Shared_Opportunity__c FROM Internal_Attendee__c WHERE Attendee__c = '${gone}' AND Shared_Opportunity__c != null`
  );
  assert.deepEqual(shares, []);
});
