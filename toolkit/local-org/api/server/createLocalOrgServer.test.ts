/** Longer than files are elsewhere: all cases share one server. */
import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createLocalOrgServer } from './createLocalOrgServer.ts';
import type { LocalOrgServer } from './createLocalOrgServer.ts';
import { serverOrg } from '../../testing/serverOrg.ts';

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
  server = createLocalOrgServer(await serverOrg(), { bodyLimit: 20_000, log: (line) => said.push(line) });
  ({ port } = await server.listen(0));
  const login = await send(
    'POST',
    '/services/oauth2/token',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'grant_type=password&username=admin@local.example&password=local'
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

/** Sends bytes as they are, and takes what comes back until the server closes. */
async function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      answer += chunk;
      if (answer.endsWith(']')) {
        socket.destroy();
      }
    });
    // The server hangs up on who goes on sending; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text);
  });
}

function bearer(): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

function codeOf(answer: Answer): unknown {
  return (JSON.parse(answer.bytes.toString()) as { errorCode: string }[])[0]?.errorCode;
}

test('a client may work for minutes before it asks again over the same connection', async () => {
  const { headers } = await send('GET', '/services/data', { connection: 'keep-alive' });
  assert.equal(headers['keep-alive'], 'timeout=300');
});

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

test('a body in another encoding than UTF-8 is refused, not kept with its letters lost', async () => {
  const latin1 = Buffer.from('{"Name":"Caf\u00e9"}', 'latin1');
  for (const [headers, body] of [
    [{}, latin1],
    [{ 'content-encoding': 'gzip' }, gzipSync(latin1)]
  ] as const) {
    const answer = await send(
      'POST',
      '/services/data/v66.0/sobjects/Account',
      { ...bearer(), ...headers },
      body
    );
    assert.deepEqual([answer.status, codeOf(answer)], [400, 'JSON_PARSER_ERROR']);
    assert.match(answer.bytes.toString(), /not valid UTF-8/);
  }
  const marked = Buffer.from('\ufeff{"Name":"Marked"}');
  assert.equal((await send('POST', '/services/data/v66.0/sobjects/Account', bearer(), marked)).status, 201);
});

test('a body must say that it is JSON, or nothing', async () => {
  const path = '/services/data/v66.0/sobjects/Account';
  const body = '{"Name":"Typed"}';
  const answers: unknown[] = [];
  for (const type of [
    'application/json; charset=UTF-8',
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/xml'
  ]) {
    const answer = await send('POST', path, { ...bearer(), 'content-type': type }, body);
    answers.push([answer.status, answer.status === 201 ? undefined : codeOf(answer)]);
  }
  assert.deepEqual(answers, [
    [201, undefined],
    [415, 'UNSUPPORTED_MEDIA_TYPE'],
    [415, 'UNSUPPORTED_MEDIA_TYPE'],
    [501, 'LOCAL_ORG_UNSUPPORTED']
  ]);
  assert.equal((await send('POST', path, bearer(), body)).status, 201);
});

test('a client that takes nothing but XML is told that there is none', async () => {
  const path = '/services/data/v66.0/limits';
  const only = await send('GET', path, { ...bearer(), accept: 'application/xml' });
  assert.deepEqual([only.status, codeOf(only)], [501, 'LOCAL_ORG_UNSUPPORTED']);
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
  assert.equal((await send('GET', path, { ...bearer(), accept: browser })).status, 200);
});

test('what is no HTTP gets an error of the usual shape', async () => {
  const long = `GET /services/data HTTP/1.1\r\nHost: localhost:${port}\r\nX: ${'x'.repeat(60_000)}\r\n\r\n`;
  for (const [sent, status] of [
    ['NONSENSE\r\n\r\n', 400],
    [`BREW /services/data HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`, 400],
    ['GET /services/data HTTP/1.1\r\n\r\n', 421],
    [
      `POST /services/data HTTP/1.1\r\nHost: localhost:${port}\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx`,
      417
    ],
    [long, 431]
  ] as const) {
    const answer = await raw(sent);
    assert.equal(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]), status, answer);
    const [error] = JSON.parse(answer.slice(answer.indexOf('[{'))) as { errorCode: string }[];
    assert.equal(typeof error?.errorCode, 'string');
  }
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
  const org = await serverOrg();
  const lines: string[] = [];
  const query = org.query.bind(org);
  org.query = (soql, session, options) => (soql.includes('Broken') ? crash() : query(soql, session, options));
  const broken = createLocalOrgServer(org, { log: (line) => lines.push(line) });
  const { url } = await broken.listen(0);
  const login = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'admin@local.example',
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
  const short = createLocalOrgServer(await serverOrg(), { tokenLifetimeMs: 60_000, wallClock: () => now });
  const { url } = await short.listen(0);
  const login = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'admin@local.example',
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
  const org = await serverOrg();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  const query = org.query.bind(org);
  org.query = (soql, session, options) => {
    if (soql.includes('Account')) {
      arrive();
    }
    return query(soql, session, options);
  };
  const slow = createLocalOrgServer(org, { log: () => undefined });
  const { url } = await slow.listen(0);
  const login = await fetch(`${url}/services/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: 'admin@local.example',
      password: 'local'
    })
  });
  const { access_token: access } = (await login.json()) as { access_token: string };
  slow.services.settings.latencyMs = 150;
  const answer = fetch(`${url}/services/data/v66.0/query?q=SELECT+Id+FROM+Account`, {
    headers: { authorization: `Bearer ${access}` }
  });
  await arrived;
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
