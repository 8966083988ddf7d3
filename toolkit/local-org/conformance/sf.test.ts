/** The real `sf` against the local org: each command a person would use, in the order they would. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exportPKCS8, exportSPKI, generateKeyPair } from 'jose';
import { asFields, asList } from './client.ts';
import { SfCommand } from './sfCommand.ts';
import { startTestOrg } from './startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let sf: SfCommand;
const org = ['--target-org', 'local'];

before(async () => {
  running = await startTestOrg();
  sf = await SfCommand.create();
  const login = asFields(
    await sf.json(
      ['org', 'login', 'access-token', '--instance-url', running.url, '--alias', 'local', '--no-prompt'],
      { SF_ACCESS_TOKEN: running.org.admin.token ?? '' }
    )
  );
  assert.equal(login['username'], 'admin@local.example');
});

after(async () => {
  await sf.remove();
  await running.stop();
});

test('org display says Connected, with the newest version', async () => {
  const display = asFields(await sf.json(['org', 'display', ...org]));
  assert.equal(display['connectedStatus'], 'Connected');
  assert.equal(display['apiVersion'], '68.0');
});

test('org login jwt with a registered key, and not with another', async () => {
  const key = join(sf.home, 'key.pem');
  const login = ['org', 'login', 'jwt', '--username', 'clerk@shop.example', '--client-id', 'any'];
  const args = [...login, '--jwt-key-file', key, '--instance-url', running.url, '--alias', 'signed'];
  const keyPair = async (): Promise<string> => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    await writeFile(key, await exportPKCS8(privateKey));
    return exportSPKI(publicKey);
  };
  await running.org.nobody.post('/local/jwt-keys', { pem: await keyPair() });
  assert.equal(asFields(await sf.json(args))['username'], 'clerk@shop.example');
  const soql = "SELECT Username FROM User WHERE IsActive = true AND Username = 'clerk@shop.example'";
  const result = asFields(await sf.json(['data', 'query', '--query', soql, '--target-org', 'signed']));
  assert.equal(result['totalSize'], 1);
  await keyPair();
  const { exitCode, stdout } = await sf.run([...args, '--json']);
  assert.notEqual(exitCode, 0);
  assert.match(stdout, /invalid assertion/);
});

test('data query as JSON and as a table', async () => {
  await running.org.admin.create('Merchandise__c', { Name: 'Sextant', Price__c: 12.5 });
  const soql = "SELECT Name, Price__c, Owner.Username FROM Merchandise__c WHERE Name = 'Sextant'";
  const result = asFields(await sf.json(['data', 'query', '--query', soql, ...org]));
  const [record] = asList(result['records']);
  assert.deepEqual(
    [result['totalSize'], record?.['Price__c'], asFields(record?.['Owner'])['Username']],
    [1, 12.5, 'admin@local.example']
  );
  const table = await sf.run(['data', 'query', '--query', soql, ...org]);
  assert.equal(table.exitCode, 0, table.stderr);
  assert.match(table.stdout, /NAME\s+│\s*PRICE__C\s+│\s*OWNER\.USERNAME/i);
  assert.match(table.stdout, /Sextant\s+│\s*12\.5\s+│\s*admin@local\.example/);
  const csv = await sf.run(['data', 'query', '--query', soql, '--result-format', 'csv', ...org]);
  assert.equal(csv.stdout.trim(), 'Name,Price__c,Owner.Username\nSextant,12.5,admin@local.example');
});

test('a wrong query shows the words of the org', async () => {
  const { exitCode, stdout } = await sf.run([
    'data',
    'query',
    '--query',
    'SELECT Bacon__c FROM Account',
    '--json',
    ...org
  ]);
  assert.notEqual(exitCode, 0);
  assert.match(stdout, /No such column 'Bacon__c' on entity 'Account'/);
});

test('data create, get, update, upsert by where and delete record', async () => {
  const created = asFields(
    await sf.json([
      'data',
      'create',
      'record',
      '--sobject',
      'Merchandise__c',
      '--values',
      "Name='Brass compass' Stock__c=4",
      ...org
    ])
  );
  const id = String(created['id']);
  const found = asFields(
    await sf.json(['data', 'get', 'record', '--sobject', 'Merchandise__c', '--record-id', id, ...org])
  );
  assert.deepEqual([found['Name'], found['Stock__c'], found['Stock_Value__c']], ['Brass compass', 4, 0]);
  await sf.json([
    'data',
    'update',
    'record',
    '--sobject',
    'Merchandise__c',
    '--where',
    "Name='Brass compass'",
    '--values',
    'Stock__c=9',
    ...org
  ]);
  const updated = asFields(
    await sf.json([
      'data',
      'get',
      'record',
      '--sobject',
      'Merchandise__c',
      '--where',
      "Name='Brass compass'",
      ...org
    ])
  );
  assert.equal(updated['Stock__c'], 9);
  await sf.json(['data', 'delete', 'record', '--sobject', 'Merchandise__c', '--record-id', id, ...org]);
  const { exitCode, stdout } = await sf.run([
    'data',
    'get',
    'record',
    '--sobject',
    'Merchandise__c',
    '--record-id',
    id,
    '--json',
    ...org
  ]);
  assert.notEqual(exitCode, 0);
  assert.match(stdout, /The requested resource does not exist/);
});

test('data import tree and export tree', async () => {
  const folder = join(sf.home, 'tree');
  await mkdir(folder);
  const records = [
    {
      attributes: { type: 'Merchandise__c', referenceId: 'Ref1' },
      Name: 'Tree parent',
      Line_Items__r: { records: [{ attributes: { type: 'Line_Item__c', referenceId: 'Ref2' }, Units__c: 3 }] }
    }
  ];
  await writeFile(join(folder, 'tree.json'), JSON.stringify({ records }));
  const imported = asList(
    await sf.json(['data', 'import', 'tree', '--files', join(folder, 'tree.json'), ...org])
  );
  assert.equal(imported.length, 2);
  await sf.json([
    'data',
    'export',
    'tree',
    '--query',
    "SELECT Name, (SELECT Units__c FROM Line_Items__r) FROM Merchandise__c WHERE Name = 'Tree parent'",
    '--output-dir',
    folder,
    '--prefix',
    'out',
    ...org
  ]);
  const [file = ''] = (await readdir(folder)).filter((name) => name.startsWith('out-'));
  const exported = asFields(JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown);
  const [parent] = asList(exported['records']);
  assert.equal(parent?.['Name'], 'Tree parent');
  assert.equal(asList(asFields(parent?.['Line_Items__r'])['records'])[0]?.['Units__c'], 3);
});

test('sobject list and describe', async () => {
  const names = (await sf.json(['sobject', 'list', '--sobject', 'custom', ...org])) as string[];
  assert.deepEqual(names.filter((name) => name.endsWith('__c')).sort(), [
    'Line_Item__c',
    'Merchandise__c',
    'Secret__c'
  ]);
  const described = asFields(await sf.json(['sobject', 'describe', '--sobject', 'Merchandise__c', ...org]));
  assert.equal(described['label'], 'Merchandise');
  assert.ok(asList(described['fields']).some(({ name }) => name === 'Price__c'));
});

test('org list, limits and users', async () => {
  const orgs = JSON.stringify(await sf.json(['org', 'list']));
  assert.match(orgs, /"connectedStatus":"Connected"/);
  const limits = asList(await sf.json(['org', 'list', 'limits', ...org]));
  assert.ok(limits.some(({ name, max }) => name === 'DailyApiRequests' && max === 100_000));
  const counts = asList(
    await sf.json(['org', 'list', 'sobject', 'record-counts', '--sobject', 'User', ...org])
  );
  assert.ok(Number(counts[0]?.['count']) >= 3);
  const all = asList(await sf.json(['org', 'list', 'sobject', 'record-counts', ...org]));
  assert.ok(all.some(({ name }) => name === 'Merchandise__c'));
});

test('api request rest', async () => {
  const { exitCode, stdout, stderr } = await sf.run([
    'api',
    'request',
    'rest',
    '/services/data/v66.0/limits/recordCount?sObjects=User',
    ...org
  ]);
  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, /"name": "User"/);
});

test('upsert by external id, which sf has as a plain request', async () => {
  const path = '/services/data/v66.0/sobjects/Merchandise__c/Merchandise_Key__c/sf-1';
  const upsert = async (name: string): Promise<unknown> => {
    const { exitCode, stdout, stderr } = await sf.run([
      'api',
      'request',
      'rest',
      path,
      '--method',
      'PATCH',
      '--body',
      JSON.stringify({ Name: name }),
      ...org
    ]);
    assert.equal(exitCode, 0, stderr);
    return asFields(JSON.parse(stdout) as unknown)['created'];
  };
  assert.deepEqual([await upsert('first'), await upsert('second')], [true, false]);
});

test('search, which the local org has not, is refused in words', async () => {
  const { exitCode, stdout } = await sf.run(['data', 'search', '--query', 'FIND {x}', '--json', ...org]);
  assert.notEqual(exitCode, 0);
  assert.match(stdout, /The local org does not support/);
});
