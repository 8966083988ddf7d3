import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { asFields, asList, assertError } from '../../conformance/client.ts';
import type { Client, Fields } from '../../conformance/client.ts';
import { startTestOrg } from '../../conformance/startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let admin: Client;
const minute = 60_000;

before(async () => {
  running = await startTestOrg();
  ({ admin } = running.org);
});

afterEach(async () => {
  await admin.delete('/local/save-faults');
});

after(async () => {
  await running.stop();
});

async function ok(path: string, body: unknown): Promise<Fields> {
  const answer = await admin.post(path, body);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return { body: answer.body };
}

const codes = (rows: Fields[]): unknown[] =>
  rows.map(({ success, errors }) => (success === true ? 'ok' : asList(errors)[0]?.['statusCode']));

test('a locked row, and rows that point to it, fail as often as is said', async () => {
  const master = await admin.create('Merchandise__c', { Name: 'Locked' });
  const free = await admin.create('Merchandise__c', { Name: 'Free' });
  await ok('/local/locks', { ids: [master.slice(0, 15)], times: 3 });
  const item = { attributes: { type: 'Line_Item__c' }, Units__c: 1 };
  const save = async (): Promise<unknown[]> => {
    const records = [master, free].map((id) => ({ ...item, Merchandise__c: id }));
    return codes(asList((await admin.post('/composite/sobjects', { records })).body));
  };
  assert.deepEqual(await save(), ['UNABLE_TO_LOCK_ROW', 'ok']);
  assertError(
    await admin.patch(`/sobjects/Merchandise__c/${master}`, { Name: 'x' }),
    400,
    'UNABLE_TO_LOCK_ROW',
    `unable to obtain exclusive access to this record or 1 records: ${master}`
  );
  assert.deepEqual(await save(), ['UNABLE_TO_LOCK_ROW', 'ok']);
  assert.deepEqual(await save(), ['ok', 'ok']);
});

test('rows fail together when there are too many of them, or one by its values', async () => {
  await ok('/local/save-faults', {
    object: 'Merchandise__c',
    rowsAbove: 2,
    error: { statusCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message: 'Apex CPU time limit exceeded' }
  });
  await ok('/local/save-faults', {
    where: { Name: 'poison' },
    error: { statusCode: 'STORAGE_LIMIT_EXCEEDED', message: 'storage limit exceeded' }
  });
  const save = async (names: string[]): Promise<unknown[]> => {
    const records = names.map((Name) => ({ attributes: { type: 'Merchandise__c' }, Name }));
    return codes(asList((await admin.post('/composite/sobjects', { records })).body));
  };
  const cpu = 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY';
  assert.deepEqual(await save(['a', 'b', 'c']), [cpu, cpu, cpu]);
  assert.deepEqual(await save(['a', 'poison']), ['ok', 'STORAGE_LIMIT_EXCEEDED']);
});

async function replicated(kind: 'updated' | 'deleted'): Promise<Fields> {
  const at = (minutes: number): string => new Date(Date.now() + minutes * minute).toISOString();
  const answer = await admin.get(`/sobjects/Merchandise__c/${kind}?start=${at(-60)}&end=${at(5)}`);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return asFields(answer.body);
}

test('a transaction commits with the stamps of its beginning, and replication waits for it', async () => {
  const id = await admin.create('Merchandise__c', { Name: 'Long' });
  const startedAt = new Date(Date.now() - 20 * minute).toISOString();
  const requests = [
    {
      method: 'PATCH',
      url: `/services/data/v66.0/sobjects/Merchandise__c/${id}`,
      body: { Name: 'Committed' }
    }
  ];
  const open = asFields((await ok('/local/transactions', { requests, startedAt }))['body']);
  const covered = Date.parse(String((await replicated('updated'))['latestDateCovered']));
  assert.equal(covered, Math.floor(Date.parse(startedAt) / minute) * minute);
  assert.equal(
    (await admin.query(`SELECT Name FROM Merchandise__c WHERE Id = '${id}'`))[0]?.['Name'],
    'Long'
  );

  const done = asFields((await ok(`/local/transactions/${String(open['id'])}/commit`, {}))['body']);
  assert.deepEqual(done['results'], [{ status: 204, body: null }]);
  const [row] = await admin.query(`SELECT Name, SystemModstamp FROM Merchandise__c WHERE Id = '${id}'`);
  assert.deepEqual(
    [row?.['Name'], row?.['SystemModstamp']],
    ['Committed', `${startedAt.slice(0, 19)}.000+0000`]
  );
  assert.ok(Date.parse(String((await replicated('updated'))['latestDateCovered'])) > covered);
  assert.equal((await admin.post(`/local/transactions/${String(open['id'])}/commit`, {})).status, 404);
  const clock = asFields((await admin.get('/local/clock')).body);
  assert.ok(Math.abs(Date.parse(String(clock['now'])) - Date.now()) < minute, 'the clock goes on as before');
});

test('a hidden transaction holds nothing back, and one that is rolled back leaves nothing', async () => {
  const startedAt = new Date(Date.now() - 20 * minute).toISOString();
  const requests = [
    { method: 'POST', url: '/services/data/v66.0/sobjects/Merchandise__c', body: { Name: 'Hidden' } }
  ];
  const open = asFields((await ok('/local/transactions', { requests, startedAt, hidden: true }))['body']);
  const covered = Date.parse(String((await replicated('updated'))['latestDateCovered']));
  assert.ok(covered > Date.parse(startedAt) + 10 * minute);
  assert.equal((await admin.delete(`/local/transactions/${String(open['id'])}`)).status, 204);
  assert.deepEqual(await admin.query("SELECT Id FROM Merchandise__c WHERE Name = 'Hidden'"), []);
});

test('purged records are gone from queryAll and stay in the delete log until that is purged too', async () => {
  const id = await admin.create('Merchandise__c', { Name: 'Purged' });
  const live = await admin.create('Merchandise__c', { Name: 'Live' });
  await admin.delete(`/sobjects/Merchandise__c/${id}`);
  assert.deepEqual((await ok('/local/purge', { ids: [id, live] }))['body'], { purged: 1 });
  const all = await admin.get(
    `/queryAll?q=${encodeURIComponent(`SELECT Id FROM Merchandise__c WHERE Id = '${id}'`)}`
  );
  assert.equal(asFields(all.body)['totalSize'], 0);
  const names = async (): Promise<unknown[]> =>
    asList((await replicated('deleted'))['deletedRecords']).map((row) => row['id']);
  assert.ok((await names()).includes(id));
  assert.equal((await admin.query(`SELECT Id FROM Merchandise__c WHERE Id = '${live}'`)).length, 1);

  const before = new Date(Date.now() + 2 * minute).toISOString();
  assert.equal((await admin.post('/local/delete-log', { object: 'merchandise__C', before })).status, 204);
  const log = await replicated('deleted');
  assert.deepEqual(log['deletedRecords'], []);
  assert.equal(log['earliestDateAvailable'], `${before.slice(0, 19)}.000+0000`);
});

test('cursors end', async () => {
  const records = Array.from({ length: 200 }, (_, index) => ({
    attributes: { type: 'Merchandise__c' },
    Name: `cursor ${index}`
  }));
  await admin.post('/composite/sobjects', { records });
  await admin.post('/composite/sobjects', { records: records.slice(0, 5) });
  const first = await admin.get('/query?q=SELECT+Id+FROM+Merchandise__c', {
    'sforce-query-options': 'batchSize=200'
  });
  const next = String(asFields(first.body)['nextRecordsUrl']);
  assert.equal((await admin.get(next)).status, 200);
  assert.equal((await admin.delete('/local/query-cursors')).status, 204);
  assertError(await admin.get(next), 400, 'INVALID_QUERY_LOCATOR');
});

test('a record of custom metadata is changed by its type and name; what is not there is refused', async () => {
  const change = { type: 'Merchandise__c', record: 'Main', values: { Name: 'x' } };
  assertError(await admin.post('/local/custom-metadata', change), 400, 'INVALID_INPUT', /no record Main/);
  assertError(await admin.post('/local/custom-metadata', { type: 'X__mdt' }), 400, 'INVALID_INPUT');
});
