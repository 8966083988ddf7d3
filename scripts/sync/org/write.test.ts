/** Longer than files are elsewhere: what may become of a row, over one scripted server. */
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
import { writeChanges, writeJobs } from './write.ts';
import type { WriteJob } from './write.ts';

const sent = z.object({ allOrNone: z.boolean(), records: z.array(z.record(z.string(), z.unknown())) });
const recordsOf = (request: SeenRequest | undefined): Record<string, unknown>[] =>
  sent.parse(request?.body).records;

const composite = z.object({
  compositeRequest: z.array(
    z.object({ method: z.string(), url: z.string(), referenceId: z.string(), body: sent })
  )
});
const partsOf = (request: SeenRequest | undefined) => composite.parse(request?.body).compositeRequest;

function change(n: number, fields: Change['fields'], kind: Change['kind'] = 'update', lock = ''): Change {
  return {
    key: event(n),
    lock,
    kind,
    id: kind === 'update' ? meetingId(n) : undefined,
    fields,
    before: {}
  };
}

/** As the org: the id of a row is the one that was sent, or the one its key has. */
const idSentIn = (record: Record<string, unknown>): string => {
  const key = z
    .string()
    .parse(record['Id'] ?? record['Event_Id__c'] ?? record['Attendee_Key__c'] ?? event(1));
  return key.startsWith('00U') ? meetingId(Number(key.slice(3, 15))) : key;
};
const resultsFor = (records: readonly Record<string, unknown>[]): unknown =>
  records.map((record) => ({ id: idSentIn(record), success: true, errors: [] }));
const savedBody = (request: SeenRequest): unknown => {
  const parts = composite.safeParse(request.body);
  return parts.success
    ? {
        compositeResponse: parts.data.compositeRequest.map(({ referenceId, body }) => ({
          referenceId,
          httpStatusCode: 200,
          body: resultsFor(body.records)
        }))
      }
    : resultsFor(recordsOf(request));
};
const saved = (request: SeenRequest): Answer => ({ json: savedBody(request) });
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
      server.seen.map((request) => request.path),
      ['/services/data/v66.0/composite'],
      'one call'
    );
    const parts = partsOf(server.seen[0]);
    assert.deepEqual(
      parts.map(({ method, url, body }) => [method, url, body.records.length]),
      [200, 200, 1].map((rows) => [
        'PATCH',
        '/services/data/v66.0/composite/sobjects/Customer_Meeting__c/Event_Id__c',
        rows
      ])
    );
    assert.equal(parts[0]?.body.allOrNone, false);
    assert.deepEqual(parts[0]?.body.records[0], {
      attributes: { type: 'Customer_Meeting__c' },
      Event_Id__c: event(1),
      Name: 'Visit 1'
    });
    assert.equal(result.ids.size, 401);
  });

  it('sends a single batch without an envelope', async () => {
    await using server = await scriptedServer(saved);
    await writeChanges(quickTransport(server.url).transport, MEETING, [change(1, { Name: 'a' }, 'create')]);
    assert.equal(
      server.seen[0]?.path,
      '/services/data/v66.0/composite/sobjects/Customer_Meeting__c/Event_Id__c'
    );
    assert.equal(sent.parse(server.seen[0]?.body).allOrNone, false);
  });

  it('needs a call for each thousand rows', async () => {
    for (const [rows, calls] of [
      [1000, 1],
      [1001, 2],
      [3000, 3],
      [7000, 8]
    ] as const) {
      await using server = await scriptedServer(saved);
      const changes = Array.from({ length: rows }, (_, n) =>
        change(n + 1, { Name: 'a' }, 'update', `lock ${n}`)
      );
      const result = await writeChanges(quickTransport(server.url).transport, MEETING, changes);
      assert.equal(result.ids.size, rows);
      assert.ok(server.seen.length <= calls, `${rows} rows: ${server.seen.length} calls`);
    }
  });

  it('never has rows of one parent in two calls at the same time', async () => {
    const open = new Map<string, number>();
    const busy = new Set<string>();
    let most = 0;
    await using server = await scriptedServer((request) => {
      const locks = partsOf(request).flatMap(({ body }) => body.records.map((row) => String(row['Lock'])));
      const call = server.seen.indexOf(request);
      for (const lock of new Set(locks)) {
        assert.ok(!busy.has(lock), `${lock} is in two calls`);
        busy.add(lock);
        open.set(lock, call);
      }
      most = Math.max(most, new Set(open.values()).size);
      return {
        raw: (response) =>
          setTimeout(() => {
            for (const lock of new Set(locks)) {
              busy.delete(lock);
              open.delete(lock);
            }
            response.writeHead(200);
            response.end(JSON.stringify('json' in saved(request) ? savedBody(request) : {}));
          }, 5)
      };
    });
    const changes = Array.from({ length: 9000 }, (_, n) =>
      change(n + 1, { Lock: `lock ${n % 61}` }, 'update', `lock ${n % 61}`)
    );
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, changes);
    assert.equal(result.ids.size, 9000);
    assert.ok(most > 1, 'several calls run at the same time');
  });

  it('makes details by create and changes them by id, so that nobody is written over', async () => {
    await using server = await scriptedServer(saved);
    const create = change(1, { Attendance__c: 'Invited' }, 'create', event(7));
    await writeChanges(quickTransport(server.url).transport, ATTENDEE, [
      create,
      change(2, { Attendance__c: 'Accepted' })
    ]);
    const [made, changed] = partsOf(server.seen[0]);
    assert.deepEqual(
      [made, changed].map((part) => `${part?.method} ${part?.url}`),
      ['POST /services/data/v66.0/composite/sobjects', 'PATCH /services/data/v66.0/composite/sobjects']
    );
    assert.deepEqual(made?.body.records[0], {
      attributes: { type: 'Internal_Attendee__c' },
      Attendee_Key__c: event(1),
      Customer_Meeting__r: { Event_Id__c: event(7) },
      Attendance__c: 'Invited'
    });
    assert.deepEqual(changed?.body.records[0], {
      attributes: { type: 'Internal_Attendee__c' },
      Id: meetingId(2),
      Attendance__c: 'Accepted'
    });
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

  for (const code of ['TRANSFER_REQUIRES_READ', 'INSUFFICIENT_ACCESS_OR_READONLY']) {
    it(`makes the rest of a row whose owner is refused: ${code}`, async () => {
      const [rep, other] = [idOf('005', 7), idOf('005', 8)];
      await using server = await scriptedServer((request) => ({
        json: recordsOf(request).map((record) =>
          record['OwnerId'] === rep
            ? refused(code, 'Not this owner')
            : { id: idSentIn(record), success: true, errors: [] }
        )
      }));
      const { transport, waits } = quickTransport(server.url);
      const result = await writeChanges(transport, MEETING, [
        change(1, { Name: 'a', OwnerId: rep }, 'create'),
        change(2, { Name: 'b', OwnerId: other }, 'create')
      ]);
      assert.deepEqual(
        server.seen.map((request) => recordsOf(request).map(({ Name, OwnerId }) => [Name, OwnerId])),
        [
          [
            ['a', rep],
            ['b', other]
          ],
          [['a', undefined]]
        ]
      );
      assert.deepEqual([[...result.ids.keys()].sort(), result.problems], [[event(1), event(2)], []]);
      assert.deepEqual(waits, []);
    });
  }

  it('gives nothing that is there to somebody else: a flow does, when the row is saved', async () => {
    await using server = await scriptedServer((request) => ({
      json: recordsOf(request).map((record) => ({ id: idSentIn(record), success: true, errors: [] }))
    }));
    const owner = { OwnerId: idOf('005', 7) };
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, [
      change(1, { Name: 'a', ...owner }),
      change(2, owner)
    ]);
    assert.deepEqual(
      server.seen.flatMap(recordsOf).map((record) => Object.keys(record).sort()),
      [
        ['Id', 'Name', 'attributes'],
        ['Id', 'attributes']
      ]
    );
    assert.deepEqual([...result.ids.keys()].sort(), [event(1), event(2)]);
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
    assert.deepEqual([result.problems, result.overtaken], [[], [event(1)]]);
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
    const changes = Array.from({ length: 1001 }, (_, n) => change(n + 1, { Name: 'a' }));
    await assert.rejects(
      writeChanges(quickTransport(server.url, { signal: interrupt.signal }).transport, MEETING, changes),
      (error) => error instanceof SyncError && error.exitCode === EXIT_CODE.interrupted
    );
    assert.equal(server.seen.length, 1);
  });

  // Case 44
  it('does not take the answers in another order', async () => {
    await using server = await scriptedServer([
      { json: [2, 1, 3].map((n) => ({ id: meetingId(n), success: true, errors: [] })) }
    ]);
    await assert.rejects(
      writeChanges(quickTransport(server.url).transport, MEETING, [
        change(1, { Name: 'a' }),
        change(2, { Name: 'b' }),
        change(3, { Name: 'c' })
      ]),
      (error) =>
        error instanceof SyncError &&
        error.exitCode === EXIT_CODE.temporary &&
        /another order/.test(error.message)
    );
  });

  describe('finds the rows that spoil it for the others (case 57)', () => {
    const isPoison = (record: Record<string, unknown>): boolean => record['Name'] === 'poison';
    const rows = (poison: number[], count = 230): Change[] =>
      Array.from({ length: count }, (_, n) =>
        change(n + 1, { Name: poison.includes(n) ? 'poison' : 'fine' })
      );

    it('in a request that fails as a whole', async () => {
      await using server = await scriptedServer(
        perBatch((records) =>
          records.some(isPoison)
            ? { status: 500, body: [{ errorCode: 'UNKNOWN_EXCEPTION', message: 'ErrorId: 1' }] }
            : { status: 200, body: resultsFor(records) }
        )
      );
      const { transport } = quickTransport(server.url);
      const result = await writeChanges(transport, MEETING, rows([7, 150, 229]));
      assert.deepEqual(
        result.problems.map(({ key, code }) => [key, code]).sort(),
        [7, 150, 229].map((n) => [event(n + 1), 'UNKNOWN_EXCEPTION']).sort()
      );
      assert.equal(result.ids.size, 227);
    });

    it('in requests that take too much time above 50 rows', async () => {
      await using server = await scriptedServer(
        perBatch((records) => ({
          status: 200,
          body:
            records.length > 50
              ? records.map(() =>
                  refused(
                    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
                    'System.LimitException: Apex CPU time limit exceeded'
                  )
                )
              : resultsFor(records)
        }))
      );
      const result = await writeChanges(quickTransport(server.url).transport, MEETING, rows([]));
      assert.deepEqual([result.problems, result.ids.size], [[], 230]);
      assert.ok(server.seen.length < 20, `${server.seen.length} calls`);
    });

    it('in a request that runs too long however often it is sent', async () => {
      await using server = await scriptedServer(
        perBatch((records) =>
          records.length > 60
            ? {
                status: 503,
                body: [
                  { errorCode: 'REQUEST_RUNNING_TOO_LONG', message: 'Your request was running for too long' }
                ]
              }
            : { status: 200, body: resultsFor(records) }
        )
      );
      const result = await writeChanges(quickTransport(server.url).transport, MEETING, rows([], 100));
      assert.deepEqual([result.problems, result.ids.size], [[], 100]);
    });

    it('writes what comes after a batch that failed', async () => {
      await using server = await scriptedServer(
        perBatch((records) =>
          records.some(isPoison)
            ? { status: 400, body: [{ errorCode: 'APEX_ERROR', message: 'a trigger failed' }] }
            : { status: 200, body: resultsFor(records) }
        )
      );
      const result = await writeChanges(quickTransport(server.url).transport, MEETING, rows([0], 2000));
      assert.equal(result.ids.size, 1999);
      assert.deepEqual(
        result.problems.map(({ key }) => key),
        [event(1)]
      );
    });
  });

  describe('several objects', () => {
    const jobs = (meetings: number, attendees: number): WriteJob[] => [
      {
        mapping: MEETING,
        changes: Array.from({ length: meetings }, (_, n) =>
          change(n + 1, { Name: 'a' }, 'create', event(n + 1))
        )
      },
      {
        mapping: ATTENDEE,
        changes: Array.from({ length: attendees }, (_, n) =>
          change(n + 1, { Attendance__c: 'Invited' }, 'create', event(n + 1))
        )
      },
      { mapping: COLLEAGUE, changes: [change(1, { Meetings_Last_90_Days__c: 1 })] }
    ];
    const typeOf = (records: readonly Record<string, unknown>[]): unknown =>
      z.object({ type: z.string() }).parse(records[0]?.['attributes']).type;
    const objectsOf = (request: SeenRequest): unknown[] =>
      composite.safeParse(request.body).success
        ? partsOf(request).map(({ body }) => typeOf(body.records))
        : [typeOf(recordsOf(request))];

    it('share a call where they fit, parents first', async () => {
      await using server = await scriptedServer(saved);
      await writeJobs(quickTransport(server.url).transport, jobs(3, 210));
      assert.deepEqual(server.seen.map(objectsOf), [
        ['Customer_Meeting__c', 'Internal_Attendee__c', 'Internal_Attendee__c', 'Ridealong_Colleague__c']
      ]);
    });

    it('wait for their parents where they do not', async () => {
      await using server = await scriptedServer(saved);
      const results = await writeJobs(quickTransport(server.url).transport, jobs(1100, 1100));
      assert.deepEqual(
        results.map(({ ids }) => ids.size),
        [1100, 1100, 1]
      );
      const order = server.seen.flatMap(objectsOf);
      assert.ok(order.lastIndexOf('Customer_Meeting__c') < order.indexOf('Internal_Attendee__c'));
      assert.equal(order.at(-1), 'Ridealong_Colleague__c');
    });

    it('hold back a row whose parent was refused, and try again when it was locked', async () => {
      const noParent = refused(
        'INVALID_FIELD',
        'Foreign key external ID: 00U1 not found for field Event_Id__c'
      );
      const meetingResult = (record: Record<string, unknown>, isFirst: boolean): unknown =>
        record['Event_Id__c'] === event(1)
          ? refused('FIELD_CUSTOM_VALIDATION_EXCEPTION')
          : isFirst
            ? refused('UNABLE_TO_LOCK_ROW')
            : { id: meetingId(2), success: true, errors: [] };
      await using server = await scriptedServer(
        perBatch((records) => {
          const isFirst = server.seen.length === 1;
          const body = records.map((record) => {
            if (typeOf(records) === 'Customer_Meeting__c') {
              return meetingResult(record, isFirst);
            }
            return record['Attendee_Key__c'] === event(2) && !isFirst
              ? { id: idOf('a03', 2), success: true, errors: [] }
              : noParent;
          });
          return { status: 200, body };
        })
      );
      const [meetings, attendees] = await writeJobs(
        quickTransport(server.url).transport,
        jobs(2, 2).slice(0, 2)
      );
      assert.deepEqual(
        meetings?.problems.map(({ key }) => key),
        [event(1)]
      );
      assert.deepEqual(
        attendees?.problems.map(({ key, code }) => [key, code]),
        [[event(1), 'NO_MEETING']]
      );
      assert.deepEqual([...(attendees?.ids.keys() ?? [])], [event(2)]);
    });
  });

  // Case 58
  it('stops when there is no room for more rows', async () => {
    await using server = await scriptedServer((request) => ({
      json: recordsOf(request).map(() => refused('STORAGE_LIMIT_EXCEEDED', 'storage limit exceeded'))
    }));
    await assert.rejects(
      writeChanges(quickTransport(server.url).transport, MEETING, [change(1, {}), change(2, {})]),
      (error) =>
        error instanceof SyncError && error.exitCode === EXIT_CODE.temporary && /no room/.test(error.actions)
    );
    assert.equal(server.seen.length, 1);
  });

  it('asks right before it sends, and leaves out what is no longer right', async () => {
    await using server = await scriptedServer(saved);
    const changes = [change(1, { Name: 'a' }), change(2, { Name: 'b' }), change(3, { Name: 'c' })];
    const seenBefore: number[] = [];
    const result = await writeChanges(quickTransport(server.url).transport, MEETING, changes, (rows) => {
      seenBefore.push(server.seen.length);
      return Promise.resolve(rows.filter((row) => row.key !== event(2)));
    });
    assert.deepEqual(
      recordsOf(server.seen[0]).map((row) => row['Name']),
      ['a', 'c']
    );
    assert.deepEqual([result.overtaken, seenBefore], [[event(2)], [0]]);
  });
});

/** Answers each batch of a call by itself, whether it came in an envelope or not. */
function perBatch(
  answer: (records: readonly Record<string, unknown>[]) => { status: number; body: unknown }
): (request: SeenRequest) => Answer {
  return (request) => {
    const parts = composite.safeParse(request.body);
    if (!parts.success) {
      const { status, body } = answer(recordsOf(request));
      return { status, json: body };
    }
    return {
      json: {
        compositeResponse: parts.data.compositeRequest.map(({ referenceId, body }) => {
          const part = answer(body.records);
          return { referenceId, httpStatusCode: part.status, body: part.body };
        })
      }
    };
  };
}
