import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import type { CryptoKey } from 'jose';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';
import { user } from '../testing/builders.ts';
import { openSession } from './connection.ts';

let keyFile: string;
let publicKey: CryptoKey;

before(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  publicKey = pair.publicKey;
  keyFile = join(await mkdtemp(join(tmpdir(), 'ridealong-sync-')), 'sync.pem');
  await writeFile(keyFile, await exportPKCS8(pair.privateKey));
});

const login = (loginUrl: string, file = keyFile) =>
  openSession({ kind: 'jwt', loginUrl, clientId: 'client', username: 'sync@example.com', keyFile: file });

async function tokenEndpoint(status: number, answer: (assertion: string) => unknown) {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const form = new URLSearchParams(body);
      asked.push(form);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer(form.get('assertion') ?? '')));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  };
}

describe('openSession', () => {
  it('takes a token as it is', async () => {
    const session = { kind: 'token', instanceUrl: 'https://acme.example', accessToken: '00D!x' } as const;
    assert.deepEqual(await openSession(session), session);
  });

  it('logs in with a signed assertion', async () => {
    await using server = await tokenEndpoint(200, () => ({
      access_token: '00D!fresh',
      instance_url: 'https://acme.my.salesforce.com',
      id: `https://login.example/id/00D000000000001AAA/${user(7)}`
    }));
    assert.deepEqual(await login(server.url), {
      instanceUrl: 'https://acme.my.salesforce.com',
      accessToken: '00D!fresh'
    });
    assert.equal(server.asked[0]?.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer');
    const { payload, protectedHeader } = await jwtVerify(server.asked[0]?.get('assertion') ?? '', publicKey);
    assert.equal(protectedHeader.alg, 'RS256');
    assert.deepEqual([payload.iss, payload.sub, payload.aud], ['client', 'sync@example.com', server.url]);
    assert.ok((payload.exp ?? 0) - Date.now() / 1000 <= 180);
  });

  it('says why the login was refused', async () => {
    await using server = await tokenEndpoint(400, () => ({
      error: 'invalid_grant',
      error_description: "user hasn't approved this consumer"
    }));
    await assert.rejects(
      login(server.url),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.usage &&
        /sync@example\.com.*hasn't approved/.test(error.message)
    );
  });

  it('says that nobody is there', async () => {
    const server = await tokenEndpoint(200, () => ({}));
    await server[Symbol.asyncDispose]();
    await assert.rejects(
      login(server.url),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.temporary &&
        /Nothing answers/.test(error.message)
    );
  });

  it('names the key file that is missing or no key', async () => {
    const wrong = join(tmpdir(), 'no-such-key.pem');
    await assert.rejects(login('https://login.example', wrong), {
      message: `The key file ${wrong} cannot be read.`
    });
    const empty = `${keyFile}.txt`;
    await writeFile(empty, 'hello');
    await assert.rejects(login('https://login.example', empty), { message: /is not a private RSA key/ });
  });
});
