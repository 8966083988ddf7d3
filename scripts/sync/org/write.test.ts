import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import type { Change } from '../plan/diff.ts';
import { ATTENDEE, COLLEAGUE, MEETING } from '../plan/mapping.ts';
import { SyncError } from '../syncError.ts';
import { event, idOf, meetingId } from '../testing/builders.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import type { Answer, SeenRequest } from '../testing/scriptedServer.ts';
import { writeChanges } from './write.ts';

const sent = z.object({ allOrNone: z.boolean(), records: z.array(z.record(z.string(), z.unknown())) });
const recordsOf = (request: SeenRequest | undefined): Record<string, unknown>[] =>
  sent.parse(request?.body).records;

function change(n: number, fields: Change['fields'], kind: Change['kind'] = 'update'): Change {
  return {
    key: event(n),
    lock: '',
    kind,
    id: kind === 'update' ? meetingId(n) : undefined,
    fields,
    before: {}
  };
}

const saved = (request: SeenRequest): Answer => ({
  json: recordsOf(request).map((_, index) => ({ id: meetingId(index + 1), success: true, errors: [] }))
});
const refused = (statusCode: string, message = 'why'): unknown => ({
  success: false,
  errors: [{ statusCode, message, fields: [] }]
});

describe('writeChanges', () => {
  it('upserts meetings by their key, 200 a call, each row for itself', async () => {
    await using server = await scriptedServer(saved);
    const changes = Array.from({ length: 401 }, (_, n) =>
      change(n + 1, { Name: `Visit ${n + 1}` }, 'create')
    );
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, changes);
    assert.deepEqual(
      server.seen.map((request) => [request.method, request.path, recordsOf(request).length]),
      [200, 200, 1].map((rows) => [
        'PATCH',
        '/services/data/v66.0/composite/sobjects/Customer_Meeting__c/Event_Id__c',
        rows
      ])
    );
    assert.equal(sent.parse(server.seen[0]?.body).allOrNone, false);
    assert.deepEqual(recordsOf(server.seen[0])[0], {
      attributes: { type: 'Customer_Meeting__c' },
      Event_Id__c: event(1),
      Name: 'Visit 1'
    });
    assert.equal(result.ids.size, 401);
  });

  it('makes details by create and changes them by upsert, so that nobody is written over', async () => {
    await using server = await scriptedServer(saved);
    const create = change(1, { Attendance__c: 'Invited', Customer_Meeting__c: meetingId(7) }, 'create');
    await writeChanges(quickTransport(server.url).transport, ATTENDEE, [
      create,
      change(2, { Attendance__c: 'Accepted' })
    ]);
    assert.deepEqual(
      server.seen.map((request) => `${request.method} ${request.path}`),
      [
        'POST /services/data/v66.0/composite/sobjects',
        'PATCH /services/data/v66.0/composite/sobjects/Internal_Attendee__c/Attendee_Key__c'
      ]
    );
  });

  it('updates by id where rows are never made here', async () => {
    await using server = await scriptedServer(saved);
    const row: Change = { ...change(1, { Meetings_Last_90_Days__c: 4 }), id: idOf('a02', 3) };
    await writeChanges(quickTransport(server.url).transport, COLLEAGUE, [row]);
    assert.equal(
      `${server.seen[0]?.method} ${server.seen[0]?.path}`,
      'PATCH /services/data/v66.0/composite/sobjects'
    );
    assert.deepEqual(recordsOf(server.seen[0])[0], {
      attributes: { type: 'Ridealong_Colleague__c' },
      Id: idOf('a02', 3),
      Meetings_Last_90_Days__c: 4
    });
  });

  it('reports a refused row by code and key, and writes the others', async () => {
    await using server = await scriptedServer([
      {
        json: [
          { id: meetingId(1), success: true, errors: [] },
          refused('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'A meeting cannot end before it starts.'),
          { id: meetingId(3), success: true, errors: [] }
        ]
      }
    ]);
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, [
      change(1, { Name: 'a' }),
      change(2, { Name: 'b' }),
      change(3, { Name: 'c' })
    ]);
    assert.deepEqual([...result.ids.keys()], [event(1), event(3)]);
    assert.deepEqual(result.problems, [
      {
        object: 'Customer_Meeting__c',
        key: event(2),
        code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        message: 'A meeting cannot end before it starts.'
      }
    ]);
    assert.equal(server.seen.length, 1);
  });

  it('repeats rows that were locked, and only those', async () => {
    await using server = await scriptedServer([
      {
        json: [
          refused('UNABLE_TO_LOCK_ROW'),
          { id: meetingId(2), success: true, errors: [] },
          refused(
            'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
            'a flow said: UNABLE_TO_LOCK_ROW, unable to obtain exclusive access'
          )
        ]
      },
      { json: [{ id: meetingId(1), success: true }, refused('UNABLE_TO_LOCK_ROW')] },
      { json: [{ id: meetingId(3), success: true }] }
    ]);
    const { transport, waits } = quickTransport(server.url);
    const result = await writeChanges(transport, MEETING, [
      change(1, { Name: 'a' }),
      change(2, { Name: 'b' }),
      change(3, { Name: 'c' })
    ]);
    assert.deepEqual(
      server.seen.map((request) => recordsOf(request).map((record) => record['Name'])),
      [['a', 'b', 'c'], ['a', 'c'], ['c']]
    );
    assert.equal(waits.length, 2);
    assert.deepEqual([result.problems, result.ids.size], [[], 3]);
  });

  it('stops repeating a lock that never opens', async () => {
    await using server = await scriptedServer([{ json: [refused('UNABLE_TO_LOCK_ROW')] }]);
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, [
      change(1, { Name: 'a' })
    ]);
    assert.equal(server.seen.length, 5);
    assert.deepEqual(
      result.problems.map((problem) => problem.code),
      ['UNABLE_TO_LOCK_ROW']
    );
  });

  it('repeats a call answered 503, and takes a detail that is there already for done', async () => {
    await using server = await scriptedServer([
      { status: 503, json: 'busy' },
      { json: [refused('DUPLICATE_VALUE', 'duplicate value found: Attendee_Key__c')] }
    ]);
    const result = await writeChanges(quickTransport(server.url).transport, ATTENDEE, [
      change(1, { Attendance__c: 'Invited' }, 'create')
    ]);
    assert.deepEqual([result.problems, result.overtaken], [[], 1]);
  });

  it('does not guess when the answer has another number of rows', async () => {
    await using server = await scriptedServer([{ json: [{ id: meetingId(1), success: true }] }]);
    await assert.rejects(
      writeChanges(quickTransport(server.url).transport, MEETING, [change(1, {}), change(2, {})]),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.temporary &&
        /2 rows were sent, 1 were answered/.test(error.message)
    );
  });

  it('ends the run when the org does not know a field', async () => {
    await using server = await scriptedServer([
      salesforceError(400, 'INVALID_FIELD', "No such column 'Name'")
    ]);
    await assert.rejects(
      writeChanges(quickTransport(server.url).transport, MEETING, [change(1, { Name: 'a' })]),
      (error) => error instanceof SyncError && error.exitCode === EXIT_CODE.schema
    );
  });

  it('stops between two calls when asked to', async () => {
    const interrupt = new AbortController();
    await using server = await scriptedServer((request) => {
      interrupt.abort();
      return saved(request);
    });
    const changes = Array.from({ length: 201 }, (_, n) => change(n + 1, { Name: 'a' }));
    await assert.rejects(
      writeChanges(quickTransport(server.url, { signal: interrupt.signal }).transport, MEETING, changes),
      (error) => error instanceof SyncError && error.exitCode === EXIT_CODE.interrupted
    );
    assert.equal(server.seen.length, 1);
  });
});
