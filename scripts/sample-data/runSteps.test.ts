import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { scriptedServer } from '../sync/testing/scriptedServer.ts';
import type { Answer, SeenRequest } from '../sync/testing/scriptedServer.ts';
import { LoadError } from './loadError.ts';
import { OrgClient } from './orgClient.ts';
import { runSteps } from './runSteps.ts';
import { ref } from './sampleRecord.ts';
import type { SampleRecord, Step } from './sampleRecord.ts';

const collection = z.object({
  allOrNone: z.literal(true),
  records: z.array(z.record(z.string(), z.unknown()))
});
const recordsOf = (request: SeenRequest | undefined): Record<string, unknown>[] =>
  collection.parse(request?.body).records;

let next = 0;
const saved = (request: SeenRequest): Answer => ({
  json: recordsOf(request).map(() => ({ id: `id-${++next}`, success: true, errors: [] }))
});

async function run(
  steps: Step[],
  url: string,
  ids = new Map<string, string>()
): Promise<Map<string, string>> {
  await runSteps(steps, { client: new OrgClient({ instanceUrl: url, accessToken: '00D!x' }), ids });
  return ids;
}

const create = (object: string, records: Extract<Step, { operation: 'create' }>['records']): Step => ({
  operation: 'create',
  object,
  label: `${object}s`,
  records
});

describe('runSteps', () => {
  it('sends 200 rows a call and puts ids in place of names', async () => {
    await using server = await scriptedServer(saved);
    const accounts = Array.from({ length: 201 }, (_, n) => ({
      ref: `account:${n}`,
      fields: { Name: `Customer ${n}` }
    }));
    const contact = { ref: 'contact:1', fields: { LastName: 'Pohl', AccountId: ref('account:200') } };
    const ids = await run([create('Account', accounts), create('Contact', [contact])], server.url);
    assert.deepEqual(
      server.seen.map((request) => [request.method, request.path, recordsOf(request).length]),
      [200, 1, 1].map((rows) => ['POST', '/services/data/v66.0/composite/sobjects', rows])
    );
    assert.deepEqual(recordsOf(server.seen[2])[0], {
      attributes: { type: 'Contact' },
      LastName: 'Pohl',
      AccountId: ids.get('account:200')
    });
  });

  it('makes managers before those who report to them', async () => {
    await using server = await scriptedServer(saved);
    const people: SampleRecord[] = [
      { ref: 'user:chief', fields: { LastName: 'Chief' } },
      { ref: 'user:clerk', fields: { LastName: 'Clerk', ManagerId: ref('user:chief') } }
    ];
    const ids = await run([create('User', people)], server.url);
    assert.equal(server.seen.length, 2);
    assert.equal(recordsOf(server.seen[1])[0]?.['ManagerId'], ids.get('user:chief'));
  });

  it('sets audit fields only where the org lets it', async () => {
    const record = {
      ref: 'deal:1',
      fields: { Name: 'Deal' },
      audit: { CreatedDate: '2026-01-02T03:04:05Z' }
    };
    for (const createable of [true, false]) {
      await using server = await scriptedServer((request) =>
        request.method === 'GET'
          ? { json: { fields: [{ name: 'CreatedDate', createable }] } }
          : saved(request)
      );
      await run([create('Opportunity', [record])], server.url);
      assert.equal(
        recordsOf(server.seen[1])[0]?.['CreatedDate'],
        createable ? '2026-01-02T03:04:05Z' : undefined
      );
    }
  });

  it('changes and deletes by id', async () => {
    await using server = await scriptedServer((request) =>
      request.method === 'DELETE' ? { json: [{ id: '00U1', success: true }] } : saved(request)
    );
    const ids = new Map([
      ['theme:a', 'a04A'],
      ['theme:b', 'a04B'],
      ['event:1', '00U1']
    ]);
    await run(
      [
        {
          operation: 'update',
          object: 'Theme__c',
          label: 'merged',
          records: [{ ref: 'theme:a', fields: { Into__c: ref('theme:b') } }]
        },
        { operation: 'delete', object: 'Event', label: 'cancelled', refs: ['event:1'] }
      ],
      server.url,
      ids
    );
    assert.equal(server.seen[0]?.method, 'PATCH');
    assert.deepEqual(recordsOf(server.seen[0])[0], {
      attributes: { type: 'Theme__c' },
      Id: 'a04A',
      Into__c: 'a04B'
    });
    assert.equal(
      `${server.seen[1]?.method} ${server.seen[1]?.path}`,
      'DELETE /services/data/v66.0/composite/sobjects?ids=00U1&allOrNone=true'
    );
  });

  it('finds the occurrences that the org made of a series, and misses none', async () => {
    const occurrences = { done: true, records: [{ Id: '00Ua' }, { Id: '00Ub' }] };
    await using server = await scriptedServer([{ json: occurrences }]);
    const step: Step = {
      operation: 'findOccurrences',
      label: 'occurrences of "Weekly"',
      series: 'event:weekly',
      subject: 'Weekly',
      count: 2
    };
    const ids = await run([step], server.url, new Map([['event:weekly', '00U1']]));
    assert.deepEqual([ids.get('event:weekly#0'), ids.get('event:weekly#1')], ['00Ua', '00Ub']);
    await assert.rejects(
      run([{ ...step, count: 3 }], server.url, new Map([['event:weekly', '00U1']])),
      (error) =>
        error instanceof LoadError && /occurrences of "Weekly": the org made 2, not 3/.test(error.message)
    );
  });

  it('names the record that was refused, and not those that went down with it', async () => {
    const rolledBack = {
      success: false,
      errors: [{ statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK', message: 'Record rolled back' }]
    };
    const guilty = {
      success: false,
      errors: [{ statusCode: 'STRING_TOO_LONG', message: 'data value too large', fields: ['Alias'] }]
    };
    await using server = await scriptedServer([{ json: [rolledBack, guilty] }]);
    const records = ['anna', 'otto'].map((name) => ({ ref: `user:${name}`, fields: { LastName: name } }));
    await assert.rejects(run([create('User', records)], server.url), {
      message: 'Loading Users: user:otto was refused: STRING_TOO_LONG, data value too large (Alias).'
    });
  });

  it('says what a record names that is not there', async () => {
    await using server = await scriptedServer(saved);
    const orphan = { ref: 'contact:1', fields: { AccountId: ref('account:none') } };
    await assert.rejects(run([create('Contact', [orphan])], server.url), {
      message: 'contact:1 names account:none, which is not there.'
    });
  });

  it('passes on what the org says about a request as a whole', async () => {
    await using server = await scriptedServer([
      { status: 401, json: [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }] }
    ]);
    await assert.rejects(run([create('User', [{ ref: 'user:a', fields: {} }])], server.url), {
      message: 'POST /composite/sobjects: INVALID_SESSION_ID, Session expired or invalid'
    });
  });

  it('says that nobody is there', async () => {
    const server = await scriptedServer(saved);
    await server[Symbol.asyncDispose]();
    await assert.rejects(
      run([create('User', [{ ref: 'user:a', fields: {} }])], server.url),
      /Nothing answers at .* Is the org running\?/
    );
  });
});
