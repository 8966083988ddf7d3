import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { userRow } from '../plan/rows.ts';
import { SyncError } from '../syncError.ts';
import { user } from '../testing/builders.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import { readRows } from './read.ts';

const REQUEST = { object: 'User', fields: ['Id', 'IsActive'], row: userRow };
const SOQL = 'SELECT Id, IsActive FROM User ORDER BY Id';
const row = (n: number): unknown => ({
  attributes: { type: 'User' },
  Id: user(n).slice(0, 15),
  IsActive: n % 2 === 0
});
const NEXT = '/services/data/v66.0/query/01g000000000001-2';

function exits(code: number, message: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof SyncError && error.exitCode === code && message.test(error.message);
}

describe('readRows', () => {
  it('follows every page and checks every row', async () => {
    await using server = await scriptedServer([
      { json: { totalSize: 3, done: false, nextRecordsUrl: NEXT, records: [row(1), row(2)] } },
      { json: { totalSize: 3, done: true, records: [row(3)] } }
    ]);
    const rows = await readRows(quickTransport(server.url).transport, REQUEST);
    assert.deepEqual(rows, [
      { Id: user(1), IsActive: false },
      { Id: user(2), IsActive: true },
      { Id: user(3), IsActive: false }
    ]);
    assert.equal(server.seen[0]?.path, `/services/data/v66.0/query?q=${SOQL}`);
    assert.equal(server.seen[1]?.path, NEXT);
  });

  it('asks for deleted and archived rows too', async () => {
    await using server = await scriptedServer([{ json: { totalSize: 0, done: true, records: [] } }]);
    await readRows(quickTransport(server.url).transport, { ...REQUEST, all: true });
    assert.match(server.seen[0]?.path ?? '', /\/queryAll\?q=/);
  });

  it('does not work on half of the rows', async () => {
    await using short = await scriptedServer([{ json: { totalSize: 3, done: true, records: [row(1)] } }]);
    await assert.rejects(
      readRows(quickTransport(short.url).transport, REQUEST),
      exits(EXIT_CODE.temporary, /Reading User: got 1 rows of 3/)
    );
    await using noLocator = await scriptedServer([
      { json: { totalSize: 3, done: false, records: [row(1)] } }
    ]);
    await assert.rejects(
      readRows(quickTransport(noLocator.url).transport, REQUEST),
      exits(EXIT_CODE.temporary, /got 1 rows of 3/)
    );
  });

  it('does not run in circles', async () => {
    await using server = await scriptedServer([
      { json: { totalSize: 9, done: false, nextRecordsUrl: NEXT, records: [row(1)] } }
    ]);
    await assert.rejects(
      readRows(quickTransport(server.url).transport, REQUEST),
      exits(EXIT_CODE.temporary, /of 9/)
    );
  });

  it('names the field that has another type than expected', async () => {
    await using server = await scriptedServer([
      { json: { totalSize: 1, done: true, records: [{ Id: user(1), IsActive: 'yes' }] } }
    ]);
    await assert.rejects(
      readRows(quickTransport(server.url).transport, REQUEST),
      exits(EXIT_CODE.schema, /Reading User: field IsActive: /)
    );
  });

  it('takes a field the org does not know for a schema that does not fit', async () => {
    await using server = await scriptedServer([
      salesforceError(400, 'INVALID_FIELD', "No such column 'X__c'")
    ]);
    await assert.rejects(
      readRows(quickTransport(server.url).transport, REQUEST),
      exits(EXIT_CODE.schema, /Reading User: INVALID_FIELD, No such column 'X__c'/)
    );
  });

  it('takes a used-up allowance for something that passes', async () => {
    await using server = await scriptedServer([
      salesforceError(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.')
    ]);
    await assert.rejects(
      readRows(quickTransport(server.url).transport, REQUEST),
      exits(EXIT_CODE.temporary, /REQUEST_LIMIT_EXCEEDED/)
    );
  });

  // Case 49
  it('goes on after the last row when the cursor is lost', async () => {
    await using server = await scriptedServer([
      { json: { totalSize: 5, done: false, nextRecordsUrl: NEXT, records: [row(1), row(2)] } },
      salesforceError(404, 'INVALID_QUERY_LOCATOR', 'invalid query locator'),
      { json: { totalSize: 3, done: true, records: [row(3), row(4), row(5)] } }
    ]);
    const rows = await readRows(quickTransport(server.url).transport, REQUEST);
    assert.deepEqual(
      rows.map(({ Id }) => Id),
      [1, 2, 3, 4, 5].map(user)
    );
    assert.equal(
      server.seen[2]?.path,
      `/services/data/v66.0/query?q=SELECT Id, IsActive FROM User WHERE Id > '${user(2).slice(0, 15)}' ORDER BY Id`
    );
  });

  // Case 51
  it('asks for fewer rows at a time when a query takes too long', async () => {
    const MAX_ROWS_IN_TIME = 6000;
    const ROWS = 9001;
    const limits: number[] = [];
    await using server = await scriptedServer(({ path }) => {
      const limit = Number(/LIMIT (\d+)/.exec(path)?.[1] ?? Infinity);
      limits.push(limit);
      if (limit > MAX_ROWS_IN_TIME) {
        return salesforceError(400, 'QUERY_TIMEOUT', 'Your query request was running for too long.');
      }
      const after = Number(/Id > '005(\d+)'/.exec(path)?.[1] ?? 0);
      const count = Math.min(limit, ROWS - after);
      const records = Array.from({ length: count }, (_, index) => row(after + index + 1));
      return { json: { totalSize: count, done: true, records } };
    });
    const rows = await readRows(quickTransport(server.url).transport, REQUEST);
    assert.equal(new Set(rows.map(({ Id }) => Id)).size, ROWS);
    assert.deepEqual(limits, [Infinity, 20_000, 10_000, 5000, 5000]);
  });

  it('gives up on a query that is too slow for any number of rows', async () => {
    await using server = await scriptedServer([
      salesforceError(400, 'QUERY_TIMEOUT', 'Your query request was running for too long.')
    ]);
    await assert.rejects(
      readRows(quickTransport(server.url).transport, REQUEST),
      exits(EXIT_CODE.temporary, /QUERY_TIMEOUT/)
    );
    assert.ok(server.seen.length < 12, `${server.seen.length} calls`);
  });
});
