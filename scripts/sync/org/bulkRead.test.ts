import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { idOf, user } from '../testing/builders.ts';
import { startLocalOrg } from '../testing/localOrgProcess.ts';
import { modelOrg } from '../testing/modelRun.ts';
import { quickTransport } from '../testing/quickTransport.ts';
import { salesforceError, scriptedServer } from '../testing/scriptedServer.ts';
import type { Answer, ScriptedServer, SeenRequest } from '../testing/scriptedServer.ts';
import { NoBulk, readBulk } from './bulkRead.ts';
import { bulkCalls, isBulkCheaper, readAllRows, restCalls } from './cheapestRead.ts';
import { probe, READ, READ_OBJECTS } from './probe.ts';
import type { ReadObject } from './probe.ts';
import { readOrg } from './read.ts';
import { readPages } from './readPages.ts';
import type { RawRow } from './readPages.ts';
import { Transport } from './transport.ts';

const QUERY = { object: 'Opportunity', fields: ['Id', 'Amount', 'IsClosed', 'CloseDate'] } as const;
const HEADER = '"Id","Amount","IsClosed","CloseDate"\n';
const line = (n: number): string => `"${idOf('006', n)}","${n}.5","true",""\n`;
const rowOf = (n: number): RawRow => ({
  Id: idOf('006', n),
  Amount: n + 0.5,
  IsClosed: true,
  CloseDate: null
});

interface Page {
  lines: string;
  rows: number | undefined;
  next: string | undefined;
  /** The answer stops after so many bytes. */
  cut?: number;
}
const page = (numbers: readonly number[], next = 'null'): Page => ({
  lines: HEADER + numbers.map(line).join(''),
  rows: numbers.length,
  next
});

/** An org that does jobs: the pages by their locators, each as often as it is asked for. */
function jobs(
  total: number,
  pages: Record<string, Page[]>,
  states = ['UploadComplete', 'InProgress', 'JobComplete']
) {
  const asked = new Map<string, number>();
  const times = (what: string): number => {
    const before = asked.get(what) ?? 0;
    asked.set(what, before + 1);
    return before;
  };
  return ({ method, path }: SeenRequest): Answer => {
    if (method === 'DELETE') {
      return { status: 204, json: undefined };
    }
    if (method === 'POST' || method === 'PATCH') {
      return { json: { id: '750xx0000000001AAA', state: method === 'POST' ? 'UploadComplete' : 'Aborted' } };
    }
    if (!path.includes('/results')) {
      const state = states[Math.min(times('job'), states.length - 1)];
      return {
        json: {
          id: '750xx0000000001AAA',
          state,
          numberRecordsProcessed: total,
          errorMessage: 'no such field'
        }
      };
    }
    const locator = /locator=([^&]*)/.exec(path)?.[1] ?? '';
    const versions = pages[locator] ?? [];
    const given = versions[Math.min(times(locator), versions.length - 1)];
    return given === undefined
      ? salesforceError(400, 'INVALIDJOB', 'no such page')
      : { raw: (response) => send(response, given) };
  };
}

function send(response: ServerResponse, { lines, rows, next, cut }: Page): void {
  const headers: Record<string, string> = { 'content-type': 'text/csv' };
  if (rows !== undefined) {
    headers['Sforce-NumberOfRecords'] = String(rows);
  }
  if (next !== undefined) {
    headers['Sforce-Locator'] = next;
  }
  const bytes = Buffer.from(lines);
  response.writeHead(200, headers);
  if (cut === undefined) {
    response.end(bytes);
  } else {
    response.end(bytes.subarray(0, cut));
  }
}

async function read(server: ScriptedServer): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const some of readBulk(quickTransport(server.url).transport, QUERY)) {
    rows.push(...some);
  }
  return rows;
}

const isTemporary = { exitCode: EXIT_CODE.temporary };

describe('reading by the Bulk API', () => {
  it('reads all pages, as rows would come by REST, and clears up', async () => {
    await using server = await scriptedServer(jobs(3, { '': [page([1, 2], 'next')], next: [page([3])] }));
    assert.deepEqual(await read(server), [rowOf(1), rowOf(2), rowOf(3)]);
    assert.deepEqual(server.seen[0]?.body, {
      operation: 'query',
      query: 'SELECT Id, Amount, IsClosed, CloseDate FROM Opportunity',
      contentType: 'CSV',
      columnDelimiter: 'COMMA',
      lineEnding: 'LF'
    });
    assert.deepEqual(
      server.seen.map(({ method }) => method),
      ['POST', 'GET', 'GET', 'GET', 'GET', 'GET', 'DELETE']
    );
  });

  it('reads a result without rows', async () => {
    await using server = await scriptedServer(jobs(0, { '': [page([])] }));
    assert.deepEqual(await read(server), []);
  });

  const whole = page([1, 2, 3]);
  const edge = Buffer.byteLength(HEADER + line(1));
  for (const [what, broken] of [
    ['at the edge of a row', { ...whole, cut: edge }],
    ['within a value', { ...whole, cut: edge + 5 }],
    ['within the line of names', { ...whole, cut: 7 }],
    ['before anything', { ...whole, cut: 0 }],
    ['without its headers', { ...whole, next: undefined }],
    ['without the number of rows', { ...whole, rows: undefined }],
    ['with fewer rows than it says', { ...whole, rows: 4 }],
    ['with more rows than it says', { ...whole, rows: 2 }],
    ['with other columns', { ...whole, lines: whole.lines.replace('Amount', 'Total') }],
    ['with a row that is too short', { ...whole, lines: whole.lines.replace(',"2.5"', '') }]
  ] as const) {
    it(`asks again for a page that came ${what}, and delivers each row once`, async () => {
      await using server = await scriptedServer(jobs(3, { '': [broken, whole] }));
      assert.deepEqual(await read(server), [rowOf(1), rowOf(2), rowOf(3)]);
    });

    it(`gives up when it always comes ${what}, and aborts the job`, async () => {
      await using server = await scriptedServer(jobs(3, { '': [broken] }));
      await assert.rejects(read(server), isTemporary);
      assert.deepEqual(
        server.seen.slice(-2).map(({ method }) => method),
        ['PATCH', 'DELETE']
      );
    });
  }

  it('knows a character that was cut', async () => {
    const umlaut: Page = { ...whole, lines: whole.lines.replace('""', '"ü"') };
    const cut = Buffer.from(umlaut.lines).indexOf('ü') + 1;
    await using server = await scriptedServer(jobs(3, { '': [{ ...umlaut, cut }] }));
    await assert.rejects(read(server), isTemporary);
  });

  it('does not go round in circles, and counts', async () => {
    await using round = await scriptedServer(jobs(9, { '': [page([1], 'a')], a: [page([2], 'a')] }));
    await assert.rejects(read(round), isTemporary);
    await using few = await scriptedServer(jobs(4, { '': [page([1, 2, 3])] }));
    await assert.rejects(read(few), isTemporary);
  });

  it('is begun anew by the next run when results are gone, as after seven days or by somebody', async () => {
    await using page2 = await scriptedServer(jobs(3, { '': [page([1, 2], 'gone')] }));
    await assert.rejects(read(page2), isTemporary);
    await using all = await scriptedServer(jobs(3, {}));
    await assert.rejects(read(all), isTemporary);
  });

  it('says when the org does not do it', async () => {
    await using failed = await scriptedServer(jobs(0, {}, ['InProgress', 'Failed']));
    await assert.rejects(read(failed), NoBulk);
    await using refused = await scriptedServer([salesforceError(400, 'INVALIDENTITY', 'not supported')]);
    await assert.rejects(read(refused), NoBulk);
  });
});

describe('the cheaper way to read', () => {
  it('is decided by arithmetic', () => {
    const least = Array.from({ length: 100 }, (_, n) => n * 1000).find(isBulkCheaper) ?? 0;
    assert.deepEqual([least, restCalls(least), bulkCalls(least)], [21_000, 11, 9]);
    assert.equal(isBulkCheaper(10_000_000), true);
    assert.deepEqual([restCalls(10_000_000), bulkCalls(10_000_000)], [5000, 108]);
  });

  it('comes to the same rows on the local org, and by REST where a job is refused', async () => {
    await using org = await startLocalOrg();
    const transport = new Transport({
      instanceUrl: org.url,
      accessToken: await org.logIn('sync@ridealong.local'),
      apiVersion: '66.0',
      readOnly: true
    });
    const { fields: known } = await probe(transport);
    for (const object of READ_OBJECTS) {
      const fields = known[object];
      const query = { object, fields, all: object === 'Event' || object === 'EventRelation' };
      const parsed = (rows: RawRow[]): unknown[] =>
        rows.map((row) => READ[object].row.parse(row)).sort((a, b) => (a.Id < b.Id ? -1 : 1));
      const [byRest, byBulk] = [
        await all(readPages(transport, query)),
        await all(readAllRows(transport, query, { isCheaper: () => true }))
      ];
      assert.deepEqual(parsed(byBulk), parsed(byRest), object);
      assert.ok(byRest.length > 0, object);
    }
    const asked: { object: ReadObject; fields: string[] } = { object: 'User', fields: ['Id'] };
    const sorted = { ...asked, where: "Id != '000000000000000AAA'" };
    assert.equal(
      (await all(readAllRows(transport, sorted, { isCheaper: () => true }))).length,
      (await all(readPages(transport, sorted))).length
    );
  });
});

async function all(pages: AsyncIterable<RawRow[]>): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const some of pages) {
    rows.push(...some);
  }
  return rows;
}

describe('a read of everything', () => {
  it('asks for a job where there are many rows, for a plan, too, and reads on by REST where it is refused', async () => {
    const org = modelOrg();
    org.server.pageSize = 2000;
    for (let n = 1000; n < 23_000; n++) {
      org.put('User', { Id: user(n), IsActive: true });
    }
    org.server.interfere = ({ path }) => {
      const refusal = [{ errorCode: 'FUNCTIONALITY_NOT_ENABLED', message: 'no jobs' }];
      return path.endsWith('/jobs/query') ? Response.json(refusal, { status: 403 }) : undefined;
    };
    const transport = org.transport({ readOnly: true });
    const { users } = await readOrg(transport, await probe(transport));
    assert.equal(users.length, org.server.rows.list('User').length);
    const jobs = org.server.requests.filter(({ path }) => path.endsWith('/jobs/query'));
    assert.equal(jobs.length, 1, 'the other objects are small');
    assert.match(JSON.stringify(jobs[0]?.body), /FROM User/);
    await assert.rejects(readOrg(transport, await probe(transport), undefined, undefined, 21_000), {
      exitCode: EXIT_CODE.usage,
      message: /do not fit into the memory/
    });
  });
});
