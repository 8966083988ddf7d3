/** jsforce, the library under sf and many others, against the local org. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsforce from 'jsforce';
import type { Connection as JsforceConnection } from 'jsforce';
import { asFields, asList } from './client.ts';
import { startTestOrg } from './startTestOrg.ts';

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

test('logs in by SOAP without a client id, by OAuth with one, and out again', async () => {
  const bySoap = new jsforce.Connection({ loginUrl: running.url });
  const info = await bySoap.login('clerk@shop.example', 'local');
  assert.equal(info.id, running.org.clerk.userId);
  const byOauth = new jsforce.Connection({
    oauth2: { loginUrl: running.url, clientId: 'id', clientSecret: 'secret' }
  });
  await byOauth.login('clerk@shop.example', 'local');
  assert.equal((await byOauth.identity()).username, 'clerk@shop.example');
  await byOauth.logout();
  await assert.rejects(
    new jsforce.Connection({ loginUrl: running.url }).login('clerk@shop.example', 'wrong'),
    /INVALID_LOGIN/
  );
});

test('authorizes with client credentials', async () => {
  const app = new jsforce.Connection({
    loginUrl: running.url,
    oauth2: { loginUrl: running.url, clientId: 'id', clientSecret: 'secret' }
  });
  await app.authorize({ grant_type: 'client_credentials' });
  assert.equal((await app.identity()).username, 'admin@local.example');
});

test('refreshes an expired session by its refresh token', async () => {
  const form = new URLSearchParams({
    grant_type: 'password',
    username: 'admin@local.example',
    password: 'local',
    scope: 'api refresh_token'
  });
  const grant = asFields(
    await (await fetch(`${running.url}/services/oauth2/token`, { method: 'POST', body: form })).json()
  );
  const refreshed: string[] = [];
  const app = new jsforce.Connection({
    instanceUrl: running.url,
    accessToken: '00D000000000000!AQexpired',
    refreshToken: String(grant['refresh_token']),
    oauth2: { loginUrl: running.url, clientId: 'id' }
  });
  app.on('refresh', (token: string) => refreshed.push(token));
  assert.equal((await app.query('SELECT Id FROM User LIMIT 1')).totalSize, 1);
  assert.equal(refreshed.length, 1);
});

test('creates, reads, updates and deletes one record', async () => {
  const merchandise = connection.sobject('Merchandise__c');
  const created = await merchandise.create({ Name: 'Lantern', Price__c: 20 });
  assert.ok(created.success);
  const found = await merchandise.retrieve(created.id);
  assert.deepEqual([found['Name'], found['Price__c'], found['Kind__c']], ['Lantern', 20, 'Book']);
  await merchandise.update({ Id: created.id, Price__c: 21 });
  assert.equal((await merchandise.retrieve(created.id))['Price__c'], 21);
  await merchandise.destroy(created.id);
  await assert.rejects(merchandise.retrieve(created.id), { errorCode: 'NOT_FOUND' });
});

test('saves many in one call, with and without allOrNone', async () => {
  const merchandise = connection.sobject('Merchandise__c');
  const some = await merchandise.create([{ Name: 'Rope' }, { Name: 'Bad', Kind__c: 'Nonsense' }]);
  assert.deepEqual(
    some.map(({ success }) => success),
    [true, false]
  );
  await assert.rejects(
    merchandise
      .create([{ Name: 'Never' }, { Name: 'Bad', Kind__c: 'Nonsense' }], { allOrNone: true })
      .then((results) => assert.ok(results.every(({ success }) => success)))
  );
  assert.equal((await connection.query("SELECT Id FROM Merchandise__c WHERE Name = 'Never'")).totalSize, 0);
  const [first] = some;
  assert.ok(first?.success === true);
  const updated = await merchandise.update([{ Id: first.id, Stock__c: 5 }]);
  assert.ok(updated[0]?.success);
  const read = await merchandise.retrieve([first.id], { fields: ['Id', 'Stock__c'] });
  assert.equal(asList(read)[0]?.['Stock__c'], 5);
  const gone = await merchandise.destroy([first.id]);
  assert.ok(gone[0]?.success);
});

test('upserts one and many by external id', async () => {
  const merchandise = connection.sobject('Merchandise__c');
  const first = await merchandise.upsert({ Merchandise_Key__c: 'js-1', Name: 'One' }, 'Merchandise_Key__c');
  assert.equal(asFields(first)['created'], true);
  const rows = Array.from({ length: 250 }, (_, index) => ({
    Merchandise_Key__c: `js-${index}`,
    Name: `Row ${index}`
  }));
  const results = await merchandise.upsert(rows, 'Merchandise_Key__c', { allowRecursive: true });
  assert.equal(results.length, 250);
  assert.ok(results.every(({ success }) => success));
  assert.deepEqual(results.filter((result) => asFields(result)['created'] === false).length, 1);
});

test('streams all pages of a query', async () => {
  for (const part of [0, 1, 2]) {
    await connection.sobject('Merchandise__c').create(
      Array.from({ length: 200 }, (_, index) => ({
        Name: `stream-${part}-${index}`,
        Supplier_Code__c: 'stream'
      }))
    );
  }
  const names: string[] = [];
  const query = connection.query(
    "SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = 'stream' ORDER BY Id",
    {
      headers: { 'Sforce-Query-Options': 'batchSize=200' }
    }
  );
  query.on('record', (record: Record<string, unknown>) => names.push(String(record['Name'])));
  await query.run({ autoFetch: true, maxFetch: 10_000 });
  assert.deepEqual([names.length, new Set(names).size], [600, 600]);
  const all = await connection.query("SELECT Name FROM Merchandise__c WHERE Supplier_Code__c = 'stream'", {
    autoFetch: true,
    maxFetch: 10_000,
    headers: { 'Sforce-Query-Options': 'batchSize=200' }
  });
  assert.equal(all.totalSize, 600);
});

test('streams of records and of CSV, and pages by hand', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({
    Name: `flow-${index}`,
    Supplier_Code__c: 'flow'
  }));
  await connection.sobject('Merchandise__c').create(rows);
  await connection.sobject('Merchandise__c').create([{ Name: 'flow-200', Supplier_Code__c: 'flow' }]);
  const soql =
    "SELECT Name, Supplier__r.Name FROM Merchandise__c WHERE Supplier_Code__c = 'flow' ORDER BY Id";
  const options = { headers: { 'Sforce-Query-Options': 'batchSize=200' }, maxFetch: 10_000 };

  const csv = (await connection.query(soql, options).stream('csv').toArray()).join('');
  const lines = csv.trim().split('\n');
  assert.deepEqual([lines.length, lines[0], lines.at(-1)], [202, 'Name,Supplier__r', 'flow-200,']);

  const records = connection.query(soql, { ...options, autoFetch: true });
  const streamed: unknown[] = [];
  await new Promise((resolve, reject) => {
    records
      .stream('record')
      .on('record', (record: unknown) => streamed.push(record))
      .on('end', resolve)
      .on('error', reject);
  });
  assert.equal(streamed.length, 201);

  const first = await connection.query(soql, options);
  assert.deepEqual([first.done, first.records.length, first.totalSize], [false, 200, 201]);
  const second = await connection.queryMore(first.nextRecordsUrl ?? '');
  assert.deepEqual([second.done, second.records.length], [true, 1]);
});

test('fetches all pages of the children of a record', async () => {
  const parent = await connection.sobject('Merchandise__c').create({ Name: 'Parent of many' });
  for (const part of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const items = Array.from({ length: 200 }, () => ({ Merchandise__c: parent.id ?? '', Units__c: part }));
    await connection.sobject('Line_Item__c').create(items);
  }
  const { records } = await connection.query(
    `SELECT Id, (SELECT Units__c FROM Line_Items__r ORDER BY Units__c) FROM Merchandise__c WHERE Id = '${parent.id}'`,
    { autoFetch: true }
  );
  const items = asFields(records[0]?.['Line_Items__r']);
  assert.deepEqual([items['totalSize'], asList(items['records']).length], [2200, 2200]);
});

test('lists, describes and runs reports', async () => {
  await connection.sobject('Merchandise__c').create({
    Name: 'Reported',
    Kind__c: 'Tool',
    Stock__c: 11,
    Supplier_Code__c: 'js-report'
  });
  const reports = await connection.analytics.reports();
  const id = reports.find(({ name }) => name === 'Stock by Kind')?.id ?? '';
  const report = connection.analytics.report(id);
  assert.equal((await report.describe()).reportMetadata.name, 'Stock by Kind');
  const filters = [
    {
      column: 'Merchandise__c.Supplier_Code__c',
      operator: 'equals' as const,
      value: 'js-report',
      isRunPageEditable: true
    }
  ];
  const described = await report.describe();
  const run = await report.execute({
    details: true,
    metadata: { reportMetadata: { ...described.reportMetadata, reportFilters: filters } }
  });
  const facts = asFields(run.factMap);
  assert.deepEqual(
    asList(asFields(facts['T!T'])['aggregates']).map(({ value }) => value),
    [11, 1]
  );
  assert.equal(asList(asFields(facts['0!T'])['rows']).length, 1);
  const started = await report.executeAsync({
    details: true,
    metadata: { reportMetadata: { ...described.reportMetadata, reportFilters: filters } }
  });
  assert.equal(started.status, 'New');
  const [listed] = await report.instances();
  assert.deepEqual([listed?.id, listed?.status], [started.id, 'Success']);
  const later = await report.instance(started.id).retrieve();
  assert.deepEqual(later.factMap, run.factMap);
  await assert.rejects(report.clone('Another'), /The local org does not support making and cloning reports/);
  await assert.rejects(report.explain(), /The local org does not support query plans/);
});

test('lists, describes, refreshes and reads dashboards', async () => {
  const [listed] = await connection.analytics.dashboards();
  const dashboard = connection.analytics.dashboard(listed?.id ?? '');
  const described = asFields(await dashboard.describe());
  const [first] = asList(described['components']);
  assert.deepEqual([described['name'], first?.['header']], ['Stock', 'By kind']);
  assert.match(asFields(await dashboard.refresh())['statusUrl'] as string, /\/status$/);
  const { componentStatus } = asFields(await dashboard.status());
  assert.equal(asList(componentStatus)[0]?.['refreshStatus'], 'IDLE');
  const { componentData } = asFields(await dashboard.components([String(first?.['id'])]));
  assert.equal(asFields(asList(componentData)[0]?.['status'])['dataStatus'], 'DATA');
  await assert.rejects(dashboard.clone('Another'), /The local org does not support cloning dashboards/);
});

test('finds with its own query builder, and counts', async () => {
  const merchandise = connection.sobject('Merchandise__c');
  await merchandise.create({ Name: 'Builder', Stock__c: 3 });
  const [found] = await merchandise
    .find({ Name: 'Builder', Stock__c: { $gte: 2 } }, ['Id', 'Name', 'Supplier__r.Name'])
    .limit(1);
  assert.equal(found?.['Name'], 'Builder');
  assert.equal(await merchandise.count({ Name: 'Builder' }), 1);
});

test('reads deleted records with scanAll', async () => {
  const created = await connection.sobject('Merchandise__c').create({ Name: 'Scanned' });
  await connection.sobject('Merchandise__c').destroy(created.id ?? '');
  const soql = "SELECT Id, IsDeleted FROM Merchandise__c WHERE Name = 'Scanned'";
  assert.equal((await connection.query(soql)).totalSize, 0);
  assert.equal((await connection.query(soql, { scanAll: true })).records[0]?.['IsDeleted'], true);
});

test('describes, and counts its calls', async () => {
  const described = await connection.describe('Merchandise__c');
  assert.equal(described.fields.find(({ name }) => name === 'Price__c')?.type, 'currency');
  assert.ok((await connection.describeGlobal()).sobjects.length > 10);
  assert.ok((connection.limitInfo?.apiUsage?.used ?? 0) > 0);
  const limits = await connection.limits();
  assert.equal(asFields(asFields(limits)['DailyApiRequests'])['Max'], 100_000);
});

test('sends GraphQL and composite by request', async () => {
  const graphql = asFields(
    await connection.requestPost('/services/data/v66.0/graphql', {
      query: '{ uiapi { query { User(first: 1) { totalCount } } } }'
    })
  );
  assert.deepEqual(graphql['errors'], []);
  const composite = asFields(
    await connection.requestPost('/services/data/v66.0/composite', {
      compositeRequest: [{ method: 'GET', url: '/services/data/v66.0/sobjects', referenceId: 'one' }]
    })
  );
  assert.equal(asList(composite['compositeResponse'])[0]?.['httpStatusCode'], 200);
});
