/** jsforce's SOAP client against the local org: merging, converting, and the recycle bin. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsforce from 'jsforce';
import type { Connection as JsforceConnection } from 'jsforce';
import { startTestOrg } from './startTestOrg.ts';

/** What jsforce answers; its types say otherwise of one and many. */
interface MergeResult {
  id: string;
  success: boolean;
  errors: { statusCode: string }[];
  mergedRecordIds: string[];
}

let running: Awaited<ReturnType<typeof startTestOrg>>;
let connection: JsforceConnection;

before(async () => {
  running = await startTestOrg();
  connection = new jsforce.Connection({ loginUrl: running.url, version: '66.0' });
  await connection.login('admin@local.example', 'local');
});

after(async () => {
  await running.stop();
});

async function leads(count: number): Promise<string[]> {
  const made = await connection
    .sobject('Lead')
    .create(Array.from({ length: count }, (_, n) => ({ LastName: `Lead ${n}`, Company: 'C' })));
  return made.map(({ id }) => id ?? '');
}

test('merges leads, one request or several', async () => {
  const [master = '', ...losers] = await leads(3);
  const one = (await connection.soap.merge({
    masterRecord: { type: 'Lead', Id: master, Company: 'Both' },
    recordToMergeIds: losers
  } as never)) as unknown as MergeResult;
  assert.deepEqual([one.success, one.id, one.mergedRecordIds], [true, master, losers]);
  const { records } = await connection.query(`SELECT Company FROM Lead WHERE Id = '${master}'`);
  assert.equal(records[0]?.['Company'], 'Both');
  const [a = '', b = '', c = '', d = ''] = await leads(4);
  const two = await connection.soap.merge([
    { masterRecord: { type: 'Lead', Id: a }, recordToMergeIds: [b] },
    { masterRecord: { type: 'Lead', Id: c }, recordToMergeIds: [c, d] }
  ] as never);
  const results = two as unknown as MergeResult[];
  assert.deepEqual(
    results.map(({ success, errors }) => [success, errors.map(({ statusCode }) => statusCode)]),
    [
      [true, []],
      [false, ['INVALID_ARGUMENT']]
    ]
  );
});

test('empties the recycle bin, and takes records out of it', async () => {
  const [kept = '', gone = ''] = await leads(2);
  await connection.sobject('Lead').destroy([kept, gone]);
  const emptied = (await connection.soap.emptyRecycleBin([gone])) as unknown as MergeResult[];
  assert.equal(emptied[0]?.success, true);
  const results = await connection.soap.undelete([kept, gone]);
  assert.deepEqual(
    results.map(({ success }) => success),
    [true, false]
  );
});

test('converts leads', async () => {
  const [lead = ''] = await leads(1);
  const [result] = [
    await connection.soap.convertLead({
      leadId: lead,
      convertedStatus: 'Closed - Converted',
      doNotCreateOpportunity: true,
      overwriteLeadSource: false,
      sendNotificationEmail: false
    } as never)
  ].flat();
  assert.deepEqual([result?.success, result?.leadId, result?.opportunityId], [true, lead, null]);
  const { records } = await connection.query(`SELECT Name FROM Contact WHERE Id = '${result?.contactId}'`);
  assert.equal(records[0]?.['Name'], 'Lead 0');
});

test('says which calls there are where it has none', async () => {
  await assert.rejects(
    connection.soap.describeTabs(),
    /login, logout, convertLead, merge, undelete, emptyRecycleBin/
  );
});
