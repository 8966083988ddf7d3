/** Against the sample data, in a local org of its own: what a leader learns of ratings, and what not. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Transport } from '../org/transport.ts';
import { RestUser, startLocalOrg } from '../testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../testing/localOrgProcess.ts';
import { writeCounts } from './writeCounts.ts';

let org: LocalOrgProcess;
let admin: RestUser;
let leader: RestUser;
let transport: Transport;

before(async () => {
  org = await startLocalOrg();
  admin = new RestUser(org.url, await org.logIn('admin@ridealong.local'));
  leader = new RestUser(org.url, await org.logIn('leader@ridealong.local'));
  transport = new Transport({
    instanceUrl: org.url,
    accessToken: await org.logIn('sync@ridealong.local'),
    apiVersion: '66.0',
    readOnly: false
  });
});
after(() => org[Symbol.asyncDispose]());

const COUNTS =
  'SELECT Business_Function__c, Answer__c, Visits__c FROM Ridealong_Usefulness__c WHERE Visits__c != null';
const total = (rows: readonly Record<string, unknown>[]): number =>
  rows.reduce((sum, row) => sum + Number(row['Visits__c']), 0);

/** Worked out the long way, by the only persona who reads all notes. */
async function visitsOfLargeFunctions(): Promise<number> {
  const now = new Date();
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1))
    .toISOString()
    .slice(0, 10);
  const notes = await admin.query(
    `SELECT Internal_Attendee__r.Attendee__c, Internal_Attendee__r.Business_Function__c FROM Ridealong_Visit_Note__c
     WHERE Useful_To_Rep__c != null AND Internal_Attendee__r.Attendance__c = 'Attended' AND Customer_Meeting__r.Meeting_Date__c >= ${since}`
  );
  const visits = notes.map((note) => note['Internal_Attendee__r'] as Record<string, string>);
  const functions = Object.values(Object.groupBy(visits, (visit) => visit['Business_Function__c'] ?? ''));
  return functions
    .map((group = []) => ({
      size: group.length,
      people: new Set(group.map((one) => one['Attendee__c'])).size
    }))
    .filter(({ people }) => people >= 3)
    .reduce((sum, { size }) => sum + size, 0);
}

test('a leader reads counts of functions of three rated people and more, and nobody else’s note', async () => {
  const counts = await leader.query(COUNTS);
  assert.equal(total(counts), await visitsOfLargeFunctions());
  assert.ok(total(counts) > 0, 'the sample data has a function large enough');
  // The leader of the sample data goes along, too, and reads what is about them.
  const others = await leader.query(
    "SELECT Id FROM Ridealong_Visit_Note__c WHERE Internal_Attendee__r.Attendee__r.Username != 'leader@ridealong.local'"
  );
  assert.deepEqual(others, []);
});

test('the same day nothing is counted again', async () => {
  const before = transport.calls;
  assert.deepEqual(await writeCounts(transport, new Date()), []);
  assert.equal(transport.calls - before, 1);
});

test('on a later day only what has changed is written', async () => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  const before = transport.calls;
  assert.deepEqual(await writeCounts(transport, tomorrow), []);
  assert.equal(transport.calls - before, 2);
  const [note] = await admin.query(
    "SELECT Id FROM Ridealong_Visit_Note__c WHERE Useful_To_Rep__c = 'Yes' LIMIT 1"
  );
  await admin.update('Ridealong_Visit_Note__c', String(note?.['Id']), { Useful_To_Rep__c: 'No' });
  assert.deepEqual(await writeCounts(transport, tomorrow), []);
  assert.equal(total(await leader.query(COUNTS)), await visitsOfLargeFunctions());
});
