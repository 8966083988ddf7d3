/** Answers queries and jobs about an org of `--events N` events; it keeps nothing, so it can be as large as one likes. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { largeOrg } from './rows.ts';
import type { LargeObject } from './rows.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const org = largeOrg(Number(values.events));
const ROOT = '/services/data/v66.0';
const ROWS_A_PAGE = 2000;
const ROWS_A_CHUNK = 1000;
const NOTHING: LargeObject = { count: 0, cells: {} };
/** Queries of jobs under way, by their ids. */
const jobs = new Map<string, string>();

const queryOf = (soql: string): { object: LargeObject; fields: string[] } => {
  const [, list = '', name = ''] = /^SELECT (.*?) FROM (\w+)/.exec(soql) ?? [];
  return { object: org[name] ?? NOTHING, fields: list.split(', ') };
};

/** As REST has them: numbers and flags are none in CSV. */
function recordOf({ cells }: LargeObject, fields: readonly string[], row: number): Record<string, unknown> {
  return Object.fromEntries(fields.map((name) => [name, typed(cells[name]?.(row) ?? '')]));
}

function typed(text: string): unknown {
  const words: Record<string, unknown> = { '': null, true: true, false: false };
  return text in words ? words[text] : /^\d+\.\d+$/.test(text) ? Number(text) : text;
}

function restPage(soql: string, from: number): object {
  const { object, fields } = queryOf(soql);
  const to = Math.min(object.count, from + ROWS_A_PAGE);
  const next = `${ROOT}/query/${Buffer.from(soql).toString('base64url')}-${to}`;
  return {
    totalSize: object.count,
    done: to === object.count,
    ...(to < object.count ? { nextRecordsUrl: next } : {}),
    records: Array.from({ length: to - from }, (_, n) => recordOf(object, fields, from + n))
  };
}

function* csvOf(
  { cells }: LargeObject,
  fields: readonly string[],
  from: number,
  to: number
): Generator<string> {
  yield `${fields.map((name) => `"${name}"`).join(',')}\n`;
  const columns = fields.map((name) => cells[name]);
  for (let row = from; row < to; row += ROWS_A_CHUNK) {
    let text = '';
    for (let at = row; at < Math.min(to, row + ROWS_A_CHUNK); at++) {
      let line = '';
      for (const cell of columns) {
        line += line === '' ? `"${cell?.(at) ?? ''}"` : `,"${cell?.(at) ?? ''}"`;
      }
      text += `${line}\n`;
    }
    yield text;
  }
}

async function results(response: ServerResponse, soql: string, url: URL): Promise<void> {
  const { object, fields } = queryOf(soql);
  const from = Number(url.searchParams.get('locator') ?? 0);
  const to = Math.min(object.count, from + Number(url.searchParams.get('maxRecords')));
  response.writeHead(200, {
    'content-type': 'text/csv',
    'sforce-locator': to < object.count ? String(to) : 'null',
    'sforce-numberofrecords': String(to - from)
  });
  await pipeline(Readable.from(csvOf(object, fields, from, to)), response);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost');
  const path = url.pathname.slice(ROOT.length);
  const [, kind = '', id = '', part] =
    /^\/(query|queryAll|jobs\/query)(?:\/([\w-]+))?(\/results)?$/.exec(path) ?? [];
  const soql = jobs.get(id) ?? '';
  if (part !== undefined) {
    await results(response, soql, url);
  } else if (kind === 'jobs/query') {
    respond(response, await jobAnswer(request, id, soql));
  } else if (id !== '') {
    const [, query = '', from = ''] = /^(.*)-(\d+)$/.exec(id) ?? [];
    respond(response, restPage(Buffer.from(query, 'base64url').toString(), Number(from)));
  } else if (kind !== '') {
    respond(response, restPage(url.searchParams.get('q') ?? '', 0));
  } else {
    respond(response, [{ errorCode: 'NOT_FOUND', message: path }], 404);
  }
}

async function jobAnswer(request: IncomingMessage, id: string, soql: string): Promise<object> {
  if (request.method === 'POST') {
    const made = `750${String(jobs.size).padStart(12, '0')}`;
    jobs.set(made, ((await json(request)) as { query: string }).query);
    return { id: made, state: 'UploadComplete' };
  }
  return { id, state: 'JobComplete', numberRecordsProcessed: queryOf(soql).object.count };
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
