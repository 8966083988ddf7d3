/** Prepared statements by their text. Texts hold no values, so queries of one shape share one. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqlFragment } from '../../../core/types.ts';
import { registerSqlFunctions } from '../compile/sqlFunctions.ts';
import type { Row } from '../compile/rowPlan.ts';

const MAX_KEPT = 500;
const caches = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

function statement(db: DatabaseSync, text: string): StatementSync {
  let cache = caches.get(db);
  if (cache === undefined) {
    cache = new Map();
    caches.set(db, cache);
    registerSqlFunctions(db);
  }
  let prepared = cache.get(text);
  if (prepared === undefined) {
    prepared = db.prepare(text);
    prepared.setReturnArrays(true);
    const [oldest] = cache.keys();
    if (cache.size >= MAX_KEPT && oldest !== undefined) {
      cache.delete(oldest);
    }
    cache.set(text, prepared);
  } else {
    // Used again: last to be dropped.
    cache.delete(text);
    cache.set(text, prepared);
  }
  return prepared;
}

type Named = Record<string, string | number | null>;

/** All rows, each an array of its columns. */
export function readRows(db: DatabaseSync, fragment: SqlFragment, named?: Named): Row[] {
  const prepared = statement(db, fragment.sql);
  const rows: unknown = named ? prepared.all(named, ...fragment.params) : prepared.all(...fragment.params);
  // setReturnArrays makes rows arrays; the declared type still says objects.
  return Array.isArray(rows) ? rows.filter((row): row is Row => Array.isArray(row)) : [];
}

/** Rows one at a time, for results that need not be held. */
export function* eachRow(db: DatabaseSync, fragment: SqlFragment): Generator<Row> {
  // A statement of its own: a kept one could be run again while this one is still being read.
  registerSqlFunctions(db);
  const prepared = db.prepare(fragment.sql);
  prepared.setReturnArrays(true);
  for (const row of prepared.iterate(...fragment.params)) {
    const values: unknown = row;
    if (Array.isArray(values)) {
      yield values;
    }
  }
}

export function readValue(db: DatabaseSync, fragment: SqlFragment, named?: Named): unknown {
  return readRows(db, fragment, named)[0]?.[0];
}
