import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { decodeJwt, exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
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

async function tokenEndpoint(
  status: number | ((assertion: string) => number),
  answer: (assertion: string) => unknown,
  headers: Record<string, string> = {}
) {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const form = new URLSearchParams(body);
      asked.push(form);
      const assertion = form.get('assertion') ?? '';
      response.writeHead(typeof status === 'number' ? status : status(assertion), {
        'content-type': 'application/json',
        ...headers
      });
      response.end(JSON.stringify(answer(assertion)));
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
    const session = { instanceUrl: 'https://acme.example', accessToken: '00D!x' };
    assert.deepEqual(await openSession({ kind: 'token', ...session }), { session });
  });

  it('logs in with a signed assertion', async () => {
    await using server = await tokenEndpoint(200, () => ({
      access_token: '00D!fresh',
      instance_url: 'https://acme.my.salesforce.com',
      id: `https://login.example/id/00D000000000001AAA/${user(7)}`
    }));
    assert.deepEqual((await login(server.url)).session, {
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

  // Case 32: a machine whose clock is hours off, seen from the other side: a server whose clock is.
  for (const hours of [-3, 3, 24 * 400]) {
    it(`signs by the clock of the org, ${hours} hours from the one of this machine`, async () => {
      const orgNow = Date.now() + hours * 3_600_000;
      const isValid = (assertion: string): boolean => {
        const seconds = (decodeJwt(assertion).exp ?? 0) - orgNow / 1000;
        return seconds > 0 && seconds <= 300;
      };
      await using server = await tokenEndpoint(
        (assertion) => (isValid(assertion) ? 200 : 400),
        (assertion) =>
          isValid(assertion)
            ? { access_token: '00D!fresh', instance_url: 'https://acme.my.salesforce.com' }
            : { error: 'invalid_grant', error_description: 'expired authorization code' },
        { date: new Date(orgNow).toUTCString() }
      );
      assert.equal((await login(server.url)).session.accessToken, '00D!fresh');
      assert.equal(server.asked.length, 2);
    });
  }

  it('logs in again when asked to, with a new assertion', async () => {
    let logins = 0;
    await using server = await tokenEndpoint(200, () => ({
      access_token: `00D!${++logins}`,
      instance_url: 'https://acme.my.salesforce.com'
    }));
    const { session, renew } = await login(server.url);
    assert.equal(session.accessToken, '00D!1');
    assert.equal((await renew?.())?.accessToken, '00D!2');
  });

  it('takes a login that fails for the moment for temporary', async () => {
    await using server = await tokenEndpoint(503, () => 'maintenance');
    await assert.rejects(
      login(server.url),
      (error) => error instanceof SyncError && error.exitCode === EXIT_CODE.temporary
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
