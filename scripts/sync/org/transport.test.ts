import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import { OrgError } from './orgError.ts';

describe('Transport', () => {
  it('asks below the API version, with the token, and counts', async () => {
    await using server = await scriptedServer([{ json: { ok: true } }]);
    const { transport } = quickTransport(`${server.url}/`);
    assert.deepEqual(await transport.get('/sobjects/Event/describe'), { ok: true });
    await transport.get('/services/data/v66.0/query/01g000000000001-2000');
    assert.deepEqual(
      server.seen.map((request) => `${request.method} ${request.path}`),
      [
        'GET /services/data/v66.0/sobjects/Event/describe',
        'GET /services/data/v66.0/query/01g000000000001-2000'
      ]
    );
    assert.equal(server.seen[0]?.headers.authorization, 'Bearer 00D000000000001!token');
    assert.equal(transport.calls, 2);
  });

  it('tells the time of the org', async () => {
    await using server = await scriptedServer([
      { json: {}, headers: { date: 'Tue, 24 Nov 2026 11:00:00 GMT' } }
    ]);
    const { transport } = quickTransport(server.url);
    await transport.get('/');
    assert.equal(transport.serverTime?.toISOString(), '2026-11-24T11:00:00.000Z');
  });

  it('repeats what failed for the moment, longer each time', async () => {
    await using server = await scriptedServer([
      { status: 503, json: 'busy' },
      salesforceError(500, 'SERVER_UNAVAILABLE', 'try again'),
      { json: { ok: true } }
    ]);
    const { transport, waits } = quickTransport(server.url);
    assert.deepEqual(await transport.get('/limits'), { ok: true });
    assert.deepEqual(waits, [250, 500]);
  });

  it('waits as long as the org asks for', async () => {
    await using server = await scriptedServer([
      { status: 429, json: [], headers: { 'retry-after': '7' } },
      { json: { ok: true } }
    ]);
    const { transport, waits } = quickTransport(server.url);
    await transport.get('/limits');
    assert.deepEqual(waits, [7000]);
  });

  it('gives up after five attempts', async () => {
    await using server = await scriptedServer([{ status: 503, json: 'busy' }]);
    const { transport } = quickTransport(server.url);
    await assert.rejects(transport.get('/limits'), (error) => error instanceof OrgError && error.temporary);
    assert.equal(server.seen.length, 5);
  });

  it('does not repeat what will never work', async () => {
    await using server = await scriptedServer([salesforceError(400, 'MALFORMED_QUERY', 'unexpected token')]);
    const { transport } = quickTransport(server.url);
    await assert.rejects(transport.get('/query?q=x'), {
      errorCode: 'MALFORMED_QUERY',
      message: 'unexpected token'
    });
    assert.equal(server.seen.length, 1);
  });

  it('does not take a cut-off answer for an answer', async () => {
    await using server = await scriptedServer([
      { raw: (response) => response.end('{"totalSize": 2000, "records": [{"Id": "00U') },
      {
        raw: (response) => {
          response.writeHead(200, { 'content-length': '100' });
          response.write('{"totalSize"');
          setTimeout(() => response.destroy(), 10);
        }
      },
      { json: { totalSize: 0 } }
    ]);
    const { transport } = quickTransport(server.url);
    assert.deepEqual(await transport.get('/query?q=x'), { totalSize: 0 });
    assert.equal(server.seen.length, 3);
  });

  it('gives up on an answer that never comes', async () => {
    await using server = await scriptedServer([{ raw: () => {} }]);
    const { transport } = quickTransport(server.url, { timeoutMillis: 30 });
    await assert.rejects(
      transport.get('/limits'),
      (error) => error instanceof OrgError && error.errorCode === 'TIMEOUT'
    );
  });

  it('says what to do about a wrong token', async () => {
    await using server = await scriptedServer([
      salesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid')
    ]);
    const { transport } = quickTransport(server.url);
    await assert.rejects(
      transport.get('/limits'),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.usage &&
        /does not accept the access token \(INVALID_SESSION_ID/.test(error.message) &&
        /SF_ACCESS_TOKEN/.test(error.wayOut)
    );
    assert.equal(server.seen.length, 1, 'the same token is not tried twice');
  });

  it('says which address nobody answers at', async () => {
    const server = await scriptedServer([{ json: {} }]);
    await server[Symbol.asyncDispose]();
    const { transport } = quickTransport(server.url);
    await assert.rejects(
      transport.get('/limits'),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.temporary &&
        error.message === `Nothing answers at ${server.url} (ECONNREFUSED).`
    );
  });

  it('refuses everything but reading when it is to change nothing', async () => {
    await using server = await scriptedServer([{ json: {} }]);
    const { transport } = quickTransport(server.url, { readOnly: true });
    await transport.get('/limits');
    for (const method of ['POST', 'PATCH'] as const) {
      await assert.rejects(
        async () => transport.send(method, '/composite/sobjects', {}),
        /must not change anything/
      );
    }
    assert.deepEqual(
      server.seen.map((request) => request.method),
      ['GET']
    );
  });
});
