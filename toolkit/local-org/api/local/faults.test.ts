import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { asFields, asList, assertError } from '../../conformance/client.ts';
import type { Answer, Client } from '../../conformance/client.ts';
import { startTestOrg } from '../../conformance/startTestOrg.ts';

let running: Awaited<ReturnType<typeof startTestOrg>>;
let admin: Client;

before(async () => {
  running = await startTestOrg();
  ({ admin } = running.org);
});

afterEach(async () => {
  await admin.delete('/local/faults');
});

after(async () => {
  await running.stop();
});

async function plan(...rules: Record<string, unknown>[]): Promise<void> {
  const answer = await admin.post('/local/faults', rules);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
}

const statuses = async (count: number, path = '/limits'): Promise<number[]> => {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    found.push((await admin.get(path)).status);
  }
  return found;
};

test('answers in place of the org, by path, count and place', async () => {
  const answer = { status: 503, body: '<html>down</html>', headers: { 'Retry-After': '7' } };
  await plan({ match: { method: 'get', path: '/limits$' }, skip: 1, times: 2, answer });
  assert.deepEqual(await statuses(4), [200, 503, 503, 200]);
  assert.equal((await admin.get('/sobjects')).status, 200);
  await plan({ match: { path: '/limits$' }, answer });
  const refused = await admin.get('/limits');
  assert.deepEqual(
    [refused.body, refused.headers.get('retry-after'), refused.headers.get('content-type')],
    ['<html>down</html>', '7', 'text/html;charset=UTF-8']
  );
});

test('happens to each nth request until it is taken back', async () => {
  await plan({ match: { path: '/limits$' }, every: 3, times: 'always', answer: { status: 500 } });
  assert.deepEqual(await statuses(7), [200, 200, 500, 200, 200, 500, 200]);
  await admin.delete('/local/faults');
  assert.deepEqual(await statuses(3), [200, 200, 200]);
});

const make = (name: string): Promise<Answer> => admin.post('/sobjects/Merchandise__c', { Name: name });

async function isThere(name: string): Promise<boolean> {
  return (await admin.query(`SELECT Id FROM Merchandise__c WHERE Name = '${name}'`)).length > 0;
}

test('an error or a cut comes before the work or after it', async () => {
  const match = { method: 'POST', body: 'faulty' };
  await plan(
    { match, answer: { status: 500 } },
    { match, answer: { status: 500 }, afterCommit: true },
    { match, cut: true },
    { match, cut: true, afterCommit: true }
  );
  assert.equal((await make('faulty 1')).status, 500);
  assert.equal((await make('faulty 2')).status, 500);
  await assert.rejects(make('faulty 3'));
  await assert.rejects(make('faulty 4'));
  assert.equal((await make('faulty 5')).status, 201);
  const there = await Promise.all([1, 2, 3, 4, 5].map((number) => isThere(`faulty ${number}`)));
  assert.deepEqual(there, [false, true, false, true, true]);
});

test('an answer is cut within its body', async () => {
  await plan({ match: { path: '/sobjects$' }, cut: { afterBytes: 100 } });
  await assert.rejects(admin.get('/sobjects'), /terminated/);
});

test('a body that stalls never ends, a slow one does', async () => {
  await plan({ match: { path: '/limits$' }, stall: true });
  const signal = AbortSignal.timeout(500);
  const headers = { authorization: `Bearer ${admin.token ?? ''}` };
  const response = await fetch(`${admin.url}/services/data/v66.0/limits`, { headers, signal });
  await assert.rejects(response.text(), { name: 'TimeoutError' });
  await plan({ match: { path: '/limits$' }, bytesPerSecond: 5000 });
  assert.ok(asFields((await admin.get('/limits')).body)['DailyApiRequests']);
});

test('rows come in another order, or some not at all', async () => {
  const names = ['order a', 'order b', 'order c'];
  const records = names.map((Name) => ({ attributes: { type: 'Merchandise__c' }, Name }));
  await plan({ match: { path: '/composite/sobjects$' }, reorder: true });
  const ids = asList((await admin.post('/composite/sobjects', { records })).body).map(({ id }) => id);
  const soql = "SELECT Id FROM Merchandise__c WHERE Name LIKE 'order %' ORDER BY Id";
  const stored = (await admin.query(soql)).map(({ Id }) => Id);
  assert.deepEqual(ids.toReversed(), stored);
  await plan({ match: { path: "/query.*'order" }, dropRows: 1 });
  assert.deepEqual(
    (await admin.query(soql)).map(({ Id }) => Id),
    stored.slice(0, 2)
  );
  await plan({ match: { path: '/composite$' }, reorder: true });
  const url = `/services/data/v66.0/composite/sobjects`;
  const composite = await admin.post('/composite', {
    compositeRequest: [{ method: 'POST', url, referenceId: 'one', body: { records } }]
  });
  const [inner] = asList(asFields(composite.body)['compositeResponse']);
  const inside = asList(inner?.['body']).map(({ id }) => String(id));
  assert.deepEqual(inside, inside.toSorted().toReversed());
});

test('headers are other, or missing', async () => {
  await plan({ match: { path: '/limits$' }, headers: { 'Sforce-Limit-Info': null, 'X-Proxy': 'was here' } });
  const { headers } = await admin.get('/limits');
  assert.deepEqual([headers.get('sforce-limit-info'), headers.get('x-proxy')], [null, 'was here']);
});

test('a misspelt rule is refused', async () => {
  assertError(await admin.post('/local/faults', { match: { url: 'x' } }), 400, 'INVALID_INPUT');
  assertError(await admin.post('/local/faults', { match: { path: '(' } }), 400, 'INVALID_INPUT');
  assert.deepEqual((await admin.get('/local/faults')).body, []);
});

test('the journal has each request, and no bodies of logins', async () => {
  await admin.delete('/local/journal');
  await admin.post('/local/journal', { bodies: true });
  await make('journaled');
  await admin.form('/services/oauth2/token', { grant_type: 'password', username: 'x', password: 'secret' });
  await plan({ match: { path: '/limits$' }, cut: true });
  await assert.rejects(admin.get('/limits'));
  const { requests } = asFields((await admin.get('/local/journal')).body);
  assert.deepEqual(
    asList(requests).map(({ method, path, status, body }) => [method, path, status, body]),
    [
      ['POST', '/services/data/v66.0/sobjects/Merchandise__c', 201, '{"Name":"journaled"}'],
      ['POST', '/services/oauth2/token', 400, undefined],
      ['GET', '/services/data/v66.0/limits', null, undefined]
    ]
  );
  const { number } = asList(requests)[1] ?? {};
  const later = asFields((await admin.get(`/local/journal?since=${String(number)}`)).body);
  assert.equal(asList(later['requests']).length, 1);
});

test('the calls of a day can be set', async () => {
  const set = await admin.post('/local/api-usage', { max: 1000, used: 990 });
  assert.deepEqual(set.body, { max: 1000, used: 990 });
  assert.equal((await admin.get('/limits')).headers.get('sforce-limit-info'), 'api-usage=991/1000');
  await admin.post('/local/api-usage', { max: 100_000, used: 0 });
});
