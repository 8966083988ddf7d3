/** Answers queries and jobs about an org of `--events N` events; it keeps nothing, so it can be as large as one likes. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { found } from './found.ts';
import type { Found } from './found.ts';
import { largeOrg } from './rows.ts';
import type { LargeObject } from './rows.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const org = largeOrg(Number(values.events));
const ROOT = '/services/data/v66.0';
const ROWS_A_PAGE = 2000;
const ROWS_A_CHUNK = 1000;
const NOTHING: LargeObject = { count: 0, cells: {} };

interface Query extends Found {
  object: LargeObject;
  fields: string[];
}

/** Jobs by their ids; results stay, so that the floor can be measured with what was read. */
const jobs = new Map<string, Query>();

function queryOf(soql: string): Query {
  const [, list = '', name = '', where] =
    /^SELECT (.*?) FROM (\w+)(?: WHERE (.*?))?(?: ORDER BY Id)?$/s.exec(soql) ?? [];
  const object = org[name] ?? NOTHING;
  return { object, fields: list.split(', '), ...found(object, where) };
}

/** As REST has them: numbers and flags are none in CSV. */
function recordOf({ cells }: LargeObject, fields: readonly string[], row: number): Record<string, unknown> {
  return Object.fromEntries(fields.map((name) => [name, typed(cells[name]?.(row) ?? '')]));
}

function typed(text: string): unknown {
  const words: Record<string, unknown> = { '': null, true: true, false: false };
  return text in words ? words[text] : /^\d+\.\d+$/.test(text) ? Number(text) : text;
}

function restPage(soql: string, from: number): object {
  const { object, fields, count, rowAt } = queryOf(soql);
  const to = fields[0] === 'COUNT()' ? from : Math.min(count, from + ROWS_A_PAGE);
  const next = `${ROOT}/query/${Buffer.from(soql).toString('base64url')}-${to}`;
  return {
    totalSize: count,
    done: to === count || to === from,
    ...(to < count ? { nextRecordsUrl: next } : {}),
    records: Array.from({ length: to - from }, (_, n) => recordOf(object, fields, rowAt(from + n)))
  };
}

function* csvOf({ object: { cells }, fields, rowAt }: Query, from: number, to: number): Generator<string> {
  yield `${fields.map((name) => `"${name}"`).join(',')}\n`;
  const columns = fields.map((name) => cells[name]);
  for (let chunk = from; chunk < to; chunk += ROWS_A_CHUNK) {
    let text = '';
    for (let place = chunk; place < Math.min(to, chunk + ROWS_A_CHUNK); place++) {
      let line = '';
      const row = rowAt(place);
      for (const cell of columns) {
        line += line === '' ? `"${cell?.(row) ?? ''}"` : `,"${cell?.(row) ?? ''}"`;
      }
      text += `${line}\n`;
    }
    yield text;
  }
}

async function results(response: ServerResponse, job: Query, url: URL): Promise<void> {
  const { count } = job;
  const from = Number(url.searchParams.get('locator') ?? 0);
  const to = Math.min(count, from + Number(url.searchParams.get('maxRecords')));
  response.writeHead(200, {
    'content-type': 'text/csv',
    'sforce-locator': to < count ? String(to) : 'null',
    'sforce-numberofrecords': String(to - from)
  });
  await pipeline(Readable.from(csvOf(job, from, to)), response);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const path = url.pathname.slice(ROOT.length);
  const [, kind = '', id = '', part] =
    /^\/(query|queryAll|jobs\/query)(?:\/([\w-]+))?(\/results)?$/.exec(path) ?? [];
  const job = jobs.get(id);
  if (part !== undefined && job !== undefined) {
    await results(response, job, url);
  } else if (path === '/composite') {
    respond(response, compositeAnswer(await json(request)));
  } else if (kind === 'jobs/query') {
    respond(response, await jobAnswer(request, id, job));
  } else if (id !== '') {
    const [, query = '', from = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
    respond(response, restPage(Buffer.from(query, 'base64url').toString(), Number(from)));
  } else if (kind !== '') {
    respond(response, restPage(url.searchParams.get('q') ?? '', 0));
  } else {
    respond(response, [{ errorCode: 'NOT_FOUND', message: path }], 404);
  }
}

async function jobAnswer(request: IncomingMessage, id: string, job: Query | undefined): Promise<object> {
  if (request.method === 'POST') {
    const made = `750${String(jobs.size).padStart(12, '0')}`;
    jobs.set(made, queryOf(((await json(request)) as { query: string }).query));
    return { id: made, state: 'UploadComplete' };
  }
  return job === undefined
    ? { records: [...jobs.keys()].map((known) => ({ id: known })) }
    : { id, state: 'JobComplete', numberRecordsProcessed: job.count };
}

/** Queries alone. */
function compositeAnswer(body: unknown): object {
  const { compositeRequest } = body as { compositeRequest: { url: string; referenceId: string }[] };
  return {
    compositeResponse: compositeRequest.map(({ url, referenceId }) => {
      const soql = new URL(url, 'http://localhost').searchParams.get('q') ?? '';
      return { referenceId, httpStatusCode: 200, body: restPage(soql, 0) };
    })
  };
}

function respond(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
