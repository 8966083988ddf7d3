import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createLocalOrgServer } from './createLocalOrgServer.ts';
import type { LocalOrgServer } from './createLocalOrgServer.ts';
import { fakeOrg } from './testing/fakeOrg.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

let server: LocalOrgServer;
let port: number;
let token: string;
const said: string[] = [];

before(async () => {
  server = createLocalOrgServer(fakeOrg(), { bodyLimit: 20_000, log: (line) => said.push(line) });
  ({ port } = await server.listen(0));
  const login = await send(
    'POST',
    '/services/oauth2/token',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'grant_type=password&username=admin@ridealong.local&password=local'
  );
  token = (JSON.parse(login.bytes.toString()) as { access_token: string }).access_token;
});

after(async () => {
  await server.close();
});

async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes: Buffer.concat(chunks)
          })
        );
        response.on('error', reject);
      }
    );
    request.on('error', reject);
    request.end(body);
  });
}

function bearer(): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function codeOf(answer: Answer): unknown {
  return (JSON.parse(answer.bytes.toString()) as { errorCode: string }[])[0]?.errorCode;
}

test('a request to another host is refused', async () => {
  const answer = await send('GET', '/services/data', { host: `evil.example:${port}` });
  assert.equal(answer.status, 421);
  assert.equal(codeOf(answer), 'LOCAL_ORG_WRONG_HOST');
});

test('a request from a page of another site is refused', async () => {
  const answer = await send('POST', '/local/clock', { origin: 'http://evil.example' }, '{"now":null}');
  assert.equal(answer.status, 421);
});

test('a body over the limit is refused before it is read, announced or not', async () => {
  const announced = await send(
    'POST',
    '/services/data/v66.0/sobjects/Account',
    { ...bearer(), 'content-length': '30000' },
    Buffer.alloc(30_000, 'x')
  );
  assert.equal(announced.status, 413);
  assert.equal(codeOf(announced), 'REQUEST_ENTITY_TOO_LARGE');
  const chunked = await send(
    'POST',
    '/services/data/v66.0/sobjects/Account',
    { ...bearer(), 'transfer-encoding': 'chunked' },
    Buffer.alloc(30_000, 'x')
  );
  assert.equal(chunked.status, 413);
});

test('a small body that unpacks to more than the limit is refused', async () => {
  const answer = await send(
    'POST',
    '/services/data/v66.0/sobjects/Account',
    { ...bearer(), 'content-encoding': 'gzip' },
    gzipSync(Buffer.alloc(10_000_000, ' '))
  );
  assert.equal(answer.status, 413);
});

test('a gzipped body is read', async () => {
  const answer = await send(
    'POST',
    '/services/data/v66.0/sobjects/Account',
    { ...bearer(), 'content-encoding': 'gzip' },
    gzipSync('{"Name":"Packed"}')
  );
  assert.equal(answer.status, 201);
});

test('what is not gzip although it says so gets a clear error', async () => {
  const answer = await send(
    'POST',
    '/services/data/v66.0/sobjects/Account',
    { ...bearer(), 'content-encoding': 'gzip' },
    '{"Name":"Plain"}'
  );
  assert.equal(answer.status, 400);
  assert.equal(codeOf(answer), 'JSON_PARSER_ERROR');
});

test('answers are gzipped when asked for', async () => {
  const packed = await send('GET', '/services/data/v66.0/sobjects/Account/describe', {
    ...bearer(),
    'accept-encoding': 'gzip, deflate'
  });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  const plain = await send('GET', '/services/data/v66.0/sobjects/Account/describe', bearer());
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(gunzipSync(packed.bytes).toString(), plain.bytes.toString());
});

test('HEAD gives the headers of GET and no body', async () => {
  const answer = await send('HEAD', '/services/data/v66.0/sobjects', bearer());
  assert.equal(answer.status, 200);
  assert.equal(answer.bytes.length, 0);
  assert.match(answer.headers['content-type'] ?? '', /^application\/json/);
});

test('every answer to a session counts its call', async () => {
  const before = await send('GET', '/services/data/v66.0/limits', bearer());
  const after = await send('GET', '/services/data/v66.0/limits', bearer());
  const used = (answer: Answer): number =>
    Number(/api-usage=(\d+)\/100000/.exec(String(answer.headers['sforce-limit-info']))?.[1]);
  assert.equal(used(after), used(before) + 1);
});

test('an unknown path is 404 in words of Salesforce, and remembered', async () => {
  const answer = await send('GET', '/services/data/v66.0/nonsense', bearer());
  assert.equal(answer.status, 404);
  assert.equal(codeOf(answer), 'NOT_FOUND');
  const list = JSON.parse((await send('GET', '/local/unsupported')).bytes.toString()) as {
    what: string;
    count: number;
  }[];
  assert.deepEqual(list.find(({ what }) => what.includes('nonsense'))?.count, 1);
  assert.ok(said.some((line) => line.includes('nonsense')));
});

test('a too long address is 414, a broken escape 404', async () => {
  assert.equal(
    (await send('GET', `/services/data/v66.0/query?q=${'x'.repeat(17_000)}`, bearer())).status,
    414
  );
  assert.equal((await send('GET', '/services/data/v66.0/sobjects/%E0%A4%A', bearer())).status, 404);
});

test('latency delays each answer', async () => {
  await send('POST', '/local/latency', {}, '{"ms":120}');
  const started = performance.now();
  await send('GET', '/services/data');
  const took = performance.now() - started;
  await send('POST', '/local/latency', {}, '{"ms":0}');
  assert.ok(took >= 115, `took ${took} ms`);
});

test('a fault of the server is logged and answered without its details', async () => {
  const org = fakeOrg();
  const lines: string[] = [];
  const broken = createLocalOrgServer(
    {
      ...org,
      query: (soql, session, options) =>
        soql.includes('Broken') ? crash() : org.query(soql, session, options)
    },
    { log: (line) => lines.push(line) }
  );
  const { url } = await broken.listen(0);
  const login = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'admin@ridealong.local',
      password: 'local'
    })
  });
  const { access_token: own } = (await login.json()) as { access_token: string };
  const answer = await fetch(`${url}/services/data/v66.0/query?q=Broken`, {
    headers: { authorization: `Bearer ${own}` }
  });
  const text = await answer.text();
  await broken.close();
  assert.equal(answer.status, 500);
  assert.match(text, /UNKNOWN_EXCEPTION/);
  assert.doesNotMatch(text, /secret detail/);
  assert.ok(lines.some((line) => line.includes('secret detail')));
});

test('a token expires after its lifetime, by the clock of the machine', async () => {
  let now = new Date('2026-11-22T10:00:00Z');
  const short = createLocalOrgServer(fakeOrg(), { tokenLifetimeMs: 60_000, wallClock: () => now });
  const { url } = await short.listen(0);
  const login = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'admin@ridealong.local',
      password: 'local'
    })
  });
  const { access_token: own } = (await login.json()) as { access_token: string };
  const statuses: number[] = [];
  for (const time of ['2026-11-22T10:00:59Z', '2026-11-22T10:01:00Z']) {
    now = new Date(time);
    const answer = await fetch(`${url}/services/data/v66.0/limits`, {
      headers: { authorization: `Bearer ${own}` }
    });
    await answer.text();
    statuses.push(answer.status);
  }
  await short.close();
  assert.deepEqual(statuses, [200, 401]);
});

test('closing waits for the running request', async () => {
  const slow = createLocalOrgServer(fakeOrg(), { latencyMs: 150, log: () => undefined });
  const { url } = await slow.listen(0);
  const answer = fetch(`${url}/services/data`);
  await new Promise((resolve) => setTimeout(resolve, 40));
  await slow.close();
  assert.equal((await answer).status, 200);
});

test("paths that are not the org's are left to the caller", async () => {
  const answer = await send('GET', '/lightning/page/home');
  assert.equal(answer.status, 404);
});

function crash(): never {
  throw new TypeError('secret detail');
}
