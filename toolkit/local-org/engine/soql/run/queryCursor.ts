/**
 * Results of more than one page. A cursor keeps which rows the query found, in order, when it ran; later pages read
 * those rows as they then are. Assumed from: a user may have ten open query cursors, the oldest gives way, and they
 * expire (https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_querymore.htm).
 */
import type { DatabaseSync } from 'node:sqlite';
import { randomBytes } from 'node:crypto';
import { SalesforceError } from '../../../core/types.ts';
import type { CompiledRecords } from '../compile/compileSelect.ts';
import { toId18 } from '../../../core/ids.ts';

const perUser = 10;
const inAll = 100;
const lifetimeInMs = 15 * 60_000;

export interface QueryCursor {
  readonly userId: string;
  readonly records: CompiledRecords;
  /** Table row numbers: eight bytes a row, so that a million rows stay cheap to keep. */
  readonly rows: Float64Array;
  readonly version: string;
  readonly batchSize: number;
  lastUsed: number;
}

export class QueryCursors {
  static readonly #ofDatabase = new WeakMap<DatabaseSync, QueryCursors>();
  readonly #cursors = new Map<string, QueryCursor>();

  static of(db: DatabaseSync): QueryCursors {
    let cursors = QueryCursors.#ofDatabase.get(db);
    if (cursors === undefined) {
      cursors = new QueryCursors();
      QueryCursors.#ofDatabase.set(db, cursors);
    }
    return cursors;
  }

  open(cursor: Omit<QueryCursor, 'lastUsed'>): string {
    this.#expire();
    const own = [...this.#cursors].filter(([, each]) => each.userId === cursor.userId);
    for (const [id] of own.slice(0, Math.max(0, own.length - perUser + 1))) {
      this.#cursors.delete(id);
    }
    const [oldest] = this.#cursors.keys();
    if (this.#cursors.size >= inAll && oldest !== undefined) {
      this.#cursors.delete(oldest);
    }
    const id = newLocator();
    this.#cursors.set(id, { ...cursor, lastUsed: Date.now() });
    return id;
  }

  endAll(): void {
    this.#cursors.clear();
  }

  find(id: string, userId: string): QueryCursor {
    this.#expire();
    const cursor = this.#cursors.get(id);
    if (cursor?.userId !== userId) {
      throw invalidLocator();
    }
    cursor.lastUsed = Date.now();
    return cursor;
  }

  #expire(): void {
    const oldest = Date.now() - lifetimeInMs;
    for (const [id, cursor] of this.#cursors) {
      if (cursor.lastUsed < oldest) {
        this.#cursors.delete(id);
      }
    }
  }
}

export function invalidLocator(): SalesforceError {
  return new SalesforceError('INVALID_QUERY_LOCATOR', 'invalid query locator');
}

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `01g` and twelve characters, with the suffix of an 18-character Id. */
function newLocator(): string {
  const random = Array.from(randomBytes(12), (byte) => characters[byte % characters.length]).join('');
  return toId18(`01g${random}`) ?? `01g${random}`;
}
