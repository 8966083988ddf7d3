import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { SyncError } from '../syncError.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import type { Answer, SeenRequest } from '../testing/scriptedServer.ts';
import { ApiBudget } from './apiBudget.ts';
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

  it('reads what a proxy has put a byte order mark before, and taken headers from', async () => {
    await using server = await scriptedServer([
      {
        raw: (response) => {
          response.sendDate = false;
          response.end('\uFEFF{"totalSize": 1}');
        }
      }
    ]);
    const { transport } = quickTransport(server.url);
    assert.deepEqual(await transport.get('/query?q=x'), { totalSize: 1 });
    assert.equal(transport.serverTime, undefined);
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
    const { transport } = quickTransport(server.url, { timeouts: { answerMillis: 30 } });
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
        /SF_ACCESS_TOKEN/.test(error.actions)
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

  describe('for the moment', () => {
    const CASES: [string, Answer][] = [
      ['500 UNKNOWN_EXCEPTION', salesforceError(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred')],
      ['500 without a code', { status: 500, json: 'oops' }],
      ['502', { status: 502, json: '' }],
      ['504', { status: 504, json: 'late' }],
      ['520 of a proxy', { status: 520, json: 'web server is returning an unknown error' }],
      ['420', { status: 420, json: [] }],
      [
        'too many requests at once',
        salesforceError(
          403,
          'REQUEST_LIMIT_EXCEEDED',
          'ConcurrentRequests (Concurrent API Requests) Limit exceeded.'
        )
      ]
    ];
    for (const [name, answer] of CASES) {
      it(`repeats after ${name}`, async () => {
        await using server = await scriptedServer([answer, { json: { ok: true } }]);
        const { transport, waits } = quickTransport(server.url);
        assert.deepEqual(await transport.get('/limits'), { ok: true });
        assert.equal(waits.length, 1);
      });
    }

    it('does not wait for a day that is used up', async () => {
      await using server = await scriptedServer([
        salesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.')
      ]);
      const { transport } = quickTransport(server.url);
      await assert.rejects(transport.get('/limits'), { errorCode: 'REQUEST_LIMIT_EXCEEDED' });
      assert.equal(server.seen.length, 1);
    });
  });

  describe('when the session ends (case 41)', () => {
    const expired = salesforceError(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
    const byToken =
      (good: string) =>
      ({ headers }: SeenRequest): Answer =>
        headers.authorization === `Bearer ${good}` ? { json: { ok: true } } : expired;

    it('logs in again and repeats, for reads and writes, once for requests that run together', async () => {
      await using server = await scriptedServer(byToken('fresh'));
      let logins = 0;
      const renew = async () => {
        logins++;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { instanceUrl: server.url, accessToken: 'fresh' };
      };
      const { transport } = quickTransport(server.url, { renew });
      assert.deepEqual(
        await Promise.all([
          transport.get('/limits'),
          transport.get('/limits'),
          transport.send('PATCH', '/composite/sobjects', {})
        ]),
        [{ ok: true }, { ok: true }, { ok: true }]
      );
      assert.equal(logins, 1);
    });

    it('logs in as often as the session ends', async () => {
      let good = 'first';
      await using server = await scriptedServer((request) => byToken(good)(request));
      const { transport } = quickTransport(server.url, {
        accessToken: good,
        renew: () => Promise.resolve({ instanceUrl: server.url, accessToken: good })
      });
      for (good of ['first', 'second', 'third']) {
        assert.deepEqual(await transport.get('/limits'), { ok: true });
      }
    });

    it('ends the run when a new session is refused, too', async () => {
      await using server = await scriptedServer([expired]);
      let logins = 0;
      const renew = () => Promise.resolve({ instanceUrl: server.url, accessToken: `token ${++logins}` });
      const { transport } = quickTransport(server.url, { renew });
      await assert.rejects(
        transport.get('/limits'),
        (error) => error instanceof SyncError && error.exitCode === EXIT_CODE.usage
      );
      assert.deepEqual([logins, server.seen.length], [1, 2]);
    });
  });

  // Case 52
  it('does not wait for an answer that has stopped coming', async () => {
    await using server = await scriptedServer([
      {
        raw: (response) => {
          response.writeHead(200);
          response.write('{"totalSize":');
        }
      }
    ]);
    const { transport } = quickTransport(server.url, { timeouts: { idleMillis: 30 } });
    await assert.rejects(transport.get('/limits', { attempts: 2 }), { errorCode: 'TIMEOUT' });
    assert.equal(server.seen.length, 2);
  });

  it('does not read a byte at a time for ever', async () => {
    await using server = await scriptedServer([
      {
        raw: (response) => {
          response.writeHead(200);
          const drip = setInterval(() => response.write('1'), 5);
          response.on('close', () => clearInterval(drip));
        }
      }
    ]);
    const { transport } = quickTransport(server.url, { timeouts: { totalMillis: 100 } });
    await assert.rejects(transport.get('/limits', { attempts: 1 }), { errorCode: 'TIMEOUT' });
  });

  // Case 68
  it('ends what it is reading when the run is to stop, and starts nothing more', async () => {
    const stop = new AbortController();
    await using server = await scriptedServer([{ raw: () => setTimeout(() => stop.abort(), 10) }]);
    const { transport } = quickTransport(server.url, { signal: stop.signal });
    const interrupted = (error: unknown): boolean =>
      error instanceof SyncError && error.exitCode === EXIT_CODE.interrupted;
    await assert.rejects(transport.get('/limits'), interrupted);
    await assert.rejects(transport.send('POST', '/sobjects/Ridealong_Sync_Run__c', {}), interrupted);
    assert.equal(server.seen.length, 1);
  });

  it('leaves a note even then', async () => {
    const stop = new AbortController();
    stop.abort();
    await using server = await scriptedServer([{ json: { id: 'x' } }]);
    const { transport } = quickTransport(server.url, { signal: stop.signal });
    await transport.send('POST', '/sobjects/Ridealong_Sync_Run__c', {}, { evenIfStopped: true });
    assert.equal(server.seen.length, 1);
  });

  it('reads several things as one call, matched by name and not by order', async () => {
    await using server = await scriptedServer([
      {
        json: {
          compositeResponse: [
            { referenceId: 'read1', httpStatusCode: 404, body: [{ errorCode: 'NOT_FOUND', message: 'x' }] },
            { referenceId: 'read0', httpStatusCode: 200, body: { ids: [] } }
          ]
        }
      }
    ]);
    const { transport } = quickTransport(server.url, { readOnly: true });
    assert.deepEqual(await transport.getTogether(['/sobjects/Event/updated?start=x', '/sobjects/No']), [
      { status: 200, body: { ids: [] } },
      { status: 404, body: [{ errorCode: 'NOT_FOUND', message: 'x' }] }
    ]);
    assert.equal(server.seen[0]?.path, '/services/data/v66.0/composite');
    assert.equal(transport.calls, 1);
  });

  it('stops before it has used more of the API allowance than it may', async () => {
    await using server = await scriptedServer(() => ({
      json: {},
      headers: { 'sforce-limit-info': `api-usage=${790 + server.seen.length * 5}/1000` }
    }));
    const { transport } = quickTransport(server.url, { budget: new ApiBudget({ maxOrgShare: 80 }) });
    const spent = (error: unknown): boolean =>
      error instanceof SyncError && error.exitCode === EXIT_CODE.temporary && /80 %/.test(error.message);
    await transport.get('/limits');
    await transport.get('/limits');
    await assert.rejects(transport.get('/limits'), spent);
    assert.equal(server.seen.length, 2);

    const few = quickTransport(server.url, { budget: new ApiBudget({ maxCalls: 1 }) }).transport;
    await few.get('/limits');
    await assert.rejects(few.get('/limits'), /1 API calls/);
  });
});
