/** The bulk commands of the real `sf` against the local org. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asFields } from './client.ts';
import { SfCommand } from './sfCommand.ts';
import { startTestOrg } from './startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let sf: SfCommand;
const org = ['--target-org', 'local'];

before(async () => {
  running = await startTestOrg();
  sf = await SfCommand.create();
  await sf.json(
    ['org', 'login', 'access-token', '--instance-url', running.url, '--alias', 'local', '--no-prompt'],
    { SF_ACCESS_TOKEN: running.org.admin.token ?? '' }
  );
});

after(async () => {
  await sf.remove();
  await running.stop();
});

async function csv(name: string, text: string): Promise<string> {
  const file = join(sf.home, name);
  await writeFile(file, text);
  return file;
}

const bulk = (verb: string, file: string, ...more: string[]): string[] => [
  'data',
  verb,
  'bulk',
  '--sobject',
  'Merchandise__c',
  '--file',
  file,
  '--wait',
  '5',
  ...more,
  ...org
];

test('data import bulk, export bulk, upsert bulk and delete bulk', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `Crate ${index},sf-${index}`);
  const file = await csv('crates.csv', `Name,Merchandise_Key__c\n${lines.join('\n')}\n`);
  const imported = asFields(await sf.json(bulk('import', file)));
  assert.deepEqual(
    [imported['processedRecords'], imported['successfulRecords'], imported['failedRecords']],
    [300, 300, 0]
  );

  const out = join(sf.home, 'out.csv');
  const soql = "SELECT Id, Name FROM Merchandise__c WHERE Merchandise_Key__c LIKE 'sf-%' ORDER BY Name";
  const exported = asFields(
    await sf.json([
      'data',
      'export',
      'bulk',
      '--query',
      soql,
      '--output-file',
      out,
      '--result-format',
      'csv',
      '--wait',
      '5',
      ...org
    ])
  );
  assert.equal(exported['totalSize'], 300);
  const rows = (await readFile(out, 'utf8')).trimEnd().split('\n');
  assert.deepEqual([rows.length, rows[0]], [301, '"Id","Name"']);

  const changed = await csv('changed.csv', 'Merchandise_Key__c,Name\nsf-1,Changed\nsf-new,New\n');
  const upserted = asFields(await sf.json(bulk('upsert', changed, '--external-id', 'Merchandise_Key__c')));
  assert.equal(asFields(upserted['jobInfo'])['numberRecordsProcessed'], 2);
  const [{ expr0 } = {}] = await running.org.admin.query(
    "SELECT COUNT(Id) FROM Merchandise__c WHERE Merchandise_Key__c LIKE 'sf-%'"
  );
  assert.equal(expr0, 301);

  const gone = await csv(
    'gone.csv',
    `Id\n${rows
      .slice(1)
      .map((row) => row.split(',')[0]?.slice(1, -1))
      .join('\n')}\n`
  );
  await sf.json(bulk('delete', gone));
  assert.equal(
    (await running.org.admin.query("SELECT Id FROM Merchandise__c WHERE Merchandise_Key__c LIKE 'sf-%'"))
      .length,
    1
  );
});

test('data import bulk with rows that fail ends with an error, and bulk results has them', async () => {
  const file = await csv('bad.csv', 'Name,Kind__c\nGood,Tool\nBad,Nonsense\n');
  const { exitCode, stdout } = await sf.run([...bulk('import', file), '--json']);
  assert.notEqual(exitCode, 0);
  const jobId = /750\w{15}/.exec(stdout)?.[0] ?? '';
  const results = asFields(await sf.json(['data', 'bulk', 'results', '--job-id', jobId, ...org]));
  assert.deepEqual([results['successfulRecords'], results['failedRecords']], [1, 1]);
  const failed = await readFile(join(sf.home, String(results['failedFilePath'])), 'utf8');
  assert.match(failed, /INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST/);
});

test('data delete bulk --hard-delete says which permission is missing', async () => {
  const id = await running.org.admin.create('Merchandise__c', { Name: 'Kept' });
  const file = await csv('hard.csv', `Id\n${id}\n`);
  const { exitCode, stdout } = await sf.run([...bulk('delete', file, '--hard-delete'), '--json']);
  assert.notEqual(exitCode, 0);
  assert.match(stdout, /Bulk API Hard Delete/);
});
