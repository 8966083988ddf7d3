/**
 * A small org in memory that answers the requests of the sync, for tests that need thousands of runs, a change between
 * any two requests, or an answer that breaks off. What it knows of Salesforce is what the sync relies on; the local
 * org, which knows far more, is tested against in processes of its own. A query it does not understand is an error.
 */
import { CURRENCY_READ } from '../org/probe.ts';
import { conditionOf } from './modelConditions.ts';
import { ModelJobs } from './modelJobs.ts';
import { ModelError } from './modelRows.ts';
import type { ModelRow, ModelRows, SaveAnswer } from './modelRows.ts';
import { describeModel } from './modelSchema.ts';

export interface ModelRequest {
  /** Counts from 1. */
  number: number;
  method: string;
  path: string;
  body: unknown;
}

/** What a test may do to a request: before it is answered, to the answer, or instead of one. */
export type Interference = (
  request: ModelRequest
) => 'cut before' | 'cut after' | Response | undefined | void;

const PAGE_SIZE = 5;
const ROOT = '/services/data/v66.0';

export class ModelServer {
  readonly rows: ModelRows;
  readonly requests: ModelRequest[] = [];
  readonly syncUserId: string;
  interfere: Interference = () => undefined;
  pageSize = PAGE_SIZE;
  readonly #jobs: ModelJobs;
  #cursors = new Map<string, { rows: ModelRow[]; at: number; fields: string[]; total: number }>();

  constructor(rows: ModelRows, syncUserId: string) {
    this.rows = rows;
    this.syncUserId = syncUserId;
    this.#jobs = new ModelJobs((soql, all) => this.#rowsOf(soql, all));
  }

  /** For `TransportOptions.fetch`. */
  readonly fetch: typeof fetch = (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    const method = init?.method ?? 'GET';
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const path = decodeURIComponent(url.pathname + url.search).replaceAll('+', ' ');
    const request = { number: this.requests.length + 1, method, path, body };
    this.requests.push(request);
    this.rows.tick();
    const done = this.interfere(request);
    if (done === 'cut before') {
      return Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })
      );
    }
    const response = done instanceof Response ? done : this.#answer(method, path.slice(ROOT.length), body);
    if (done === 'cut after') {
      return Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })
      );
    }
    return Promise.resolve(response);
  };

  #answer(method: string, path: string, body: unknown): Response {
    const results = this.#jobs.results(path);
    if (results !== undefined) {
      return results;
    }
    const { status, json } = this.#route(method, path, body);
    return new Response(json === undefined ? null : JSON.stringify(json), {
      status,
      headers: { date: new Date(this.rows.now).toUTCString() }
    });
  }

  #route(method: string, path: string, body: unknown): { status: number; json: unknown } {
    try {
      return { status: 200, json: this.#resource(method, path, body) };
    } catch (error) {
      if (error instanceof ModelError) {
        return { status: error.status, json: [{ errorCode: error.code, message: error.message }] };
      }
      throw error;
    }
  }

  #resource(method: string, path: string, body: unknown): unknown {
    if (method === 'GET' && path === '/') {
      return { identity: `https://login.example/id/00D000000000001AAA/${this.syncUserId}` };
    }
    const [, described] = /^\/sobjects\/(\w+)\/describe$/.exec(path) ?? [];
    if (method === 'GET' && described !== undefined) {
      const hasCurrencies = this.rows.list('CurrencyType').length > 0;
      const isThere = this.rows.list(described).length > 0;
      return described in CURRENCY_READ && !isThere
        ? fail(404, 'NOT_FOUND', path)
        : describeModel(described, hasCurrencies);
    }
    const [, replicated, kind, start = '', end = ''] =
      /^\/sobjects\/(\w+)\/(updated|deleted)\?start=([^&]+)&end=([^&]+)$/.exec(path) ?? [];
    if (method === 'GET' && replicated !== undefined) {
      return kind === 'updated'
        ? this.rows.updated(replicated, start, end)
        : this.rows.deleted(replicated, start, end);
    }
    const [, queried, soql] = /^\/(query|queryAll)\?q=(.*)$/s.exec(path) ?? [];
    if (method === 'GET' && soql !== undefined) {
      return this.#query(soql, queried === 'queryAll');
    }
    if (path.startsWith('/jobs/query')) {
      return this.#jobs.answer(method, path, body) ?? fail(404, 'NOT_FOUND', path);
    }
    const [, cursor] = /^\/query\/(\w+)-\d+$/.exec(path) ?? [];
    if (method === 'GET' && cursor !== undefined) {
      return this.#page(cursor);
    }
    if (method === 'POST' && path === '/composite') {
      return this.#composite(body);
    }
    const [, object, keyField] = /^\/composite\/sobjects\/(\w+)\/(\w+)$/.exec(path) ?? [];
    if (method === 'PATCH' && object !== undefined && keyField !== undefined) {
      return recordsIn(body).map((record) => this.rows.upsert(object, keyField, record, this.syncUserId));
    }
    if (path === '/composite/sobjects') {
      return recordsIn(body).map((record) =>
        method === 'POST'
          ? this.rows.create(typeOf(record), record, this.syncUserId)
          : this.rows.update(typeOf(record), record, this.syncUserId)
      );
    }
    const [, one, oneKey, key] = /^\/sobjects\/(\w+)\/(\w+)\/([\w-]+)$/.exec(path) ?? [];
    if (method === 'PATCH' && one !== undefined && oneKey !== undefined) {
      return succeeded(
        this.rows.upsert(one, oneKey, { ...(body as object), [oneKey]: key }, this.syncUserId)
      );
    }
    const [, changed, changedId] = /^\/sobjects\/(\w+)\/(\w+)$/.exec(path) ?? [];
    if (method === 'PATCH' && changed !== undefined) {
      return succeeded(this.rows.update(changed, { ...(body as object), Id: changedId }, this.syncUserId));
    }
    const [, keyed, byField, value, field = 'Id'] =
      /^\/sobjects\/(\w+)\/(\w+)\/([\w-]+)\?fields=(\w+)$/.exec(path) ?? [];
    if (method === 'GET' && keyed !== undefined && byField !== undefined) {
      const found = this.rows.list(keyed).find((row) => row[byField] === value);
      return found === undefined ? fail(404, 'NOT_FOUND', path) : { Id: found.Id, [field]: found[field] };
    }
    const [, retrieved, id] = /^\/sobjects\/(\w+)\/(\w+)(?:\?fields=[\w,]+)?$/.exec(path) ?? [];
    if (method === 'GET' && retrieved !== undefined && id !== undefined) {
      return this.rows.get(retrieved, id) ?? fail(404, 'NOT_FOUND', path);
    }
    const [, made] = /^\/sobjects\/(\w+)$/.exec(path) ?? [];
    if (method === 'POST' && made !== undefined) {
      return this.rows.create(made, body as Record<string, unknown>, this.syncUserId);
    }
    return fail(501, 'UNSUPPORTED', `The model org does not know ${method} ${path}`);
  }

  #composite(body: unknown): unknown {
    const { compositeRequest } = body as {
      compositeRequest: { method: string; url: string; referenceId: string; body?: unknown }[];
    };
    if (compositeRequest.length > 25) {
      return fail(400, 'LIMIT_EXCEEDED', 'Too many requests in a composite.');
    }
    const heavy = compositeRequest.filter(({ url }) => /\/(query|queryAll|composite\/sobjects)\b/.test(url));
    if (heavy.length > 5) {
      return fail(400, 'LIMIT_EXCEEDED', 'Too many queries or collections in a composite.');
    }
    return {
      compositeResponse: compositeRequest.map(({ method, url, referenceId, body: part }) => {
        const path = decodeURIComponent(url).replaceAll('+', ' ').slice(ROOT.length);
        const { status, json } = this.#route(method, path, part);
        return { referenceId, httpStatusCode: status, httpHeaders: {}, body: json };
      })
    };
  }

  #rowsOf(soql: string, all: boolean): { fields: string[]; rows: ModelRow[] } {
    const parsed =
      /^SELECT (?<fields>[\w, ]+|COUNT\(\)) FROM (?<object>\w+)(?: WHERE (?<where>.*?))?(?: ORDER BY Id)?(?: LIMIT (?<limit>\d+))?$/.exec(
        soql
      )?.groups;
    if (parsed?.['object'] === undefined || parsed['fields'] === undefined) {
      return fail(400, 'MALFORMED_QUERY', `The model org does not understand: ${soql}`);
    }
    const rows = this.rows
      .list(parsed['object'], all)
      .filter(conditionOf(parsed['where'] ?? ''))
      .slice(0, Number(parsed['limit'] ?? Infinity));
    return { fields: parsed['fields'].split(', '), rows };
  }

  #query(soql: string, all: boolean): unknown {
    const { fields, rows } = this.#rowsOf(soql, all);
    if (fields[0] === 'COUNT()') {
      return { totalSize: rows.length, done: true, records: [] };
    }
    const cursor = `01g${this.requests.length}x${this.#cursors.size}`;
    this.#cursors.set(cursor, { rows, at: 0, fields, total: rows.length });
    return this.#page(cursor);
  }

  #page(id: string): unknown {
    const cursor = this.#cursors.get(id);
    if (cursor === undefined) {
      return fail(404, 'INVALID_QUERY_LOCATOR', 'invalid query locator');
    }
    const part = cursor.rows.slice(cursor.at, cursor.at + this.pageSize);
    cursor.at += part.length;
    const done = cursor.at >= cursor.rows.length;
    return {
      totalSize: cursor.total,
      done,
      ...(done ? {} : { nextRecordsUrl: `${ROOT}/query/${id}-${cursor.at}` }),
      // A page shows a row as it is when the page is read.
      records: part.map((row) => Object.fromEntries(cursor.fields.map((name) => [name, row[name] ?? null])))
    };
  }

  loseCursors(): void {
    this.#cursors.clear();
  }
}

function succeeded(answer: SaveAnswer): SaveAnswer {
  const [error] = answer.errors;
  return error === undefined ? answer : fail(400, error.statusCode, error.message);
}

function fail(status: number, code: string, message: string): never {
  throw new ModelError(status, code, message);
}

function recordsIn(body: unknown): Record<string, unknown>[] {
  const { records } = body as { records: Record<string, unknown>[] };
  if (records.length > 200) {
    return fail(400, 'EXCEEDED_ID_LIMIT', 'record limit reached. cannot submit more than 200 records');
  }
  return records;
}

const typeOf = (record: Record<string, unknown>): string =>
  String((record['attributes'] as { type?: string } | undefined)?.type);
