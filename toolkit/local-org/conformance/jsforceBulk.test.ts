/** jsforce's Bulk API 2.0 client against the local org. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsforce from 'jsforce';
import type { Connection as JsforceConnection } from 'jsforce';
import { asList } from './client.ts';
import { startTestOrg } from './startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let connection: JsforceConnection;
/** jsforce asks every second for half a minute unless told otherwise: too short for a busy machine. */
const polling = { pollInterval: 20, pollTimeout: 60_000 };

before(async () => {
  running = await startTestOrg();
  connection = new jsforce.Connection({ loginUrl: running.url, version: '66.0' });
  await connection.login('admin@local.example', 'local');
  Object.assign(connection.bulk2, polling);
});

after(async () => {
  await running.stop();
});

function rows(
  code: string,
  count: number
): { Name: string; Merchandise_Key__c: string; Supplier_Code__c: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    Name: `${code} ${index}`,
    Merchandise_Key__c: `${code}-${index}`,
    Supplier_Code__c: code
  }));
}

test('inserts, upserts, updates and deletes records, with all three kinds of results', async () => {
  const load = (operation: 'insert' | 'update' | 'upsert' | 'delete', input: Record<string, string>[]) =>
    connection.bulk2.loadAndWaitForResults({
      object: 'Merchandise__c',
      operation,
      ...(operation === 'upsert' ? { externalIdFieldName: 'Merchandise_Key__c' } : {}),
      input,
      ...polling
    });
  const inserted = await load('insert', [
    ...rows('ins', 250),
    { Name: 'Bad', Merchandise_Key__c: 'ins-1', Supplier_Code__c: '' }
  ]);
  assert.deepEqual([inserted.successfulResults.length, inserted.failedResults.length], [250, 1]);
  assert.match(String(inserted.failedResults[0]?.sf__Error), /^DUPLICATE_VALUE:/);
  assert.deepEqual(inserted.unprocessedRecords, []);

  const upserted = await load('upsert', rows('ins', 252));
  assert.equal(upserted.successfulResults.filter((row) => String(row.sf__Created) === 'true').length, 2);

  const ids = upserted.successfulResults.map((row) => String(row.sf__Id));
  const updated = await load(
    'update',
    ids.slice(0, 3).map((Id) => ({ Id, Name: 'Renamed' }))
  );
  assert.equal(updated.successfulResults.length, 3);
  assert.equal((await connection.query("SELECT Id FROM Merchandise__c WHERE Name = 'Renamed'")).totalSize, 3);

  const deleted = await load(
    'delete',
    ids.map((Id) => ({ Id }))
  );
  assert.equal(deleted.successfulResults.length, 252);
});

test('streams the records of a query', async () => {
  await connection.sobject('Merchandise__c').create(rows('query', 150));
  const stream = await connection.bulk2.query(
    "SELECT Id, Name, Owner.Username FROM Merchandise__c WHERE Supplier_Code__c = 'query'",
    polling
  );
  const records = asList(await stream.toArray());
  assert.equal(records.length, 150);
  assert.deepEqual(Object.keys(records[0] ?? {}), ['Id', 'Name', 'Owner.Username']);
  assert.equal(records[0]?.['Owner.Username'], 'admin@local.example');
});

test('opens, aborts and deletes a job by hand', async () => {
  const job = connection.bulk2.createJob({ operation: 'insert', object: 'Merchandise__c' });
  const opened = await job.open();
  assert.equal(opened.state, 'Open');
  await job.uploadData(rows('hand', 2));
  await job.abort();
  assert.equal((await job.check()).state, 'Aborted');
  assert.equal(asList((await job.getAllResults()).unprocessedRecords).length, 2);
  await job.delete();
  await assert.rejects(job.check(), { errorCode: 'NOT_FOUND' });
});

test('says why a job failed', async () => {
  await assert.rejects(
    connection.bulk2.loadAndWaitForResults({
      object: 'Merchandise__c',
      operation: 'insert',
      input: 'Name,Bacon__c\nOne,1\n',
      ...polling
    }),
    /InvalidBatch : Field name not found : Bacon__c/
  );
});

test('replicates: updated and deleted', async () => {
  const made = await connection.sobject('Merchandise__c').create({ Name: 'Replicated' });
  const start = new Date(Date.now() - 300_000);
  const end = new Date(Date.now() + 300_000);
  const changed = await connection.sobject('Merchandise__c').updated(start, end);
  assert.ok(changed.ids.includes(made.id ?? ''));
  await connection.sobject('Merchandise__c').destroy(made.id ?? '');
  const gone = await connection.sobject('Merchandise__c').deleted(start, end);
  assert.ok(gone.deletedRecords.some(({ id }) => id === made.id));
});
