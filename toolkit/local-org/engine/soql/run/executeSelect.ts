/** Runs a compiled query: pages, child rows, cursors. */
import type { DatabaseSync } from 'node:sqlite';
import { SalesforceError } from '../../../core/types.ts';
import type { QueryResult, SqlFragment } from '../../../core/types.ts';
import type { CompiledAggregate } from '../compile/compileAggregate.ts';
import { limitClause } from '../compile/compileQuery.ts';
import type { CompiledSelect } from '../compile/compileQuery.ts';
import { whereClause } from '../compile/compileSelect.ts';
import type { CompiledChildren, CompiledRecords } from '../compile/compileSelect.ts';
import { QueryCursors } from './queryCursor.ts';
import type { RestRecord, Row } from '../compile/rowPlan.ts';
import { readRows, readValue } from './statements.ts';
import { compose, sql } from '../compile/sqlFragment.ts';

/** "The default is 2,000; the minimum 200 and the maximum 2,000": Query Options header of the REST API. */
export const largestPage = 2000;
const smallestPage = 200;

export interface RunOptions {
  db: DatabaseSync;
  userId: string;
  /** `66.0`: for the URLs in the answer. */
  version: string;
  batchSize?: number;
}

export function runSelect(compiled: CompiledSelect, options: RunOptions): QueryResult {
  switch (compiled.kind) {
    case 'count':
      return { totalSize: Number(readValue(options.db, compiled.statement)), done: true, records: [] };
    case 'aggregate':
      return runAggregate(compiled, options);
    case 'records':
      return runRecords(compiled, options);
  }
}

function runAggregate(compiled: CompiledAggregate, options: RunOptions): QueryResult {
  const rows = readRows(options.db, compiled.statement);
  if (rows.length > largestPage) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      'Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single batch'
    );
  }
  const records = rows.map((row) => {
    const record: RestRecord = { attributes: { type: 'AggregateResult' } };
    for (const entry of compiled.entries) {
      record[entry.key] = entry.read(row);
    }
    return record;
  });
  return { totalSize: records.length, done: true, records };
}

function runRecords(compiled: CompiledRecords, options: RunOptions): QueryResult {
  const size = Math.min(largestPage, Math.max(smallestPage, options.batchSize ?? largestPage));
  const { limit, offset } = compiled;
  const onePage = limit !== undefined && limit <= size;
  const body = compose`FROM ${compiled.from} ${whereClause(compiled.conditions)} ${compiled.order}`;
  const rows = readRows(
    options.db,
    compose`SELECT ${compiled.columns} ${body} ${limitClause(onePage ? limit : size + 1, offset)}`
  );
  if (rows.length <= size) {
    return { totalSize: rows.length, done: true, records: recordsOf(compiled, rows, options) };
  }
  // More than a page: find all rows once, so that every page comes from the same result.
  const found = compose`SELECT json_group_array(id) FROM (SELECT ${compiled.alias}.rowid AS id ${body} ${limitClause(limit, offset)})`;
  return openCursor(compiled, numbers(readValue(options.db, found)), size, options);
}

/** All rows within the query's own limit, without pages. */
export function readRecords(compiled: CompiledRecords, options: RunOptions): RestRecord[] {
  const body = compose`FROM ${compiled.from} ${whereClause(compiled.conditions)} ${compiled.order}`;
  const rows = readRows(
    options.db,
    compose`SELECT ${compiled.columns} ${body} ${limitClause(compiled.limit, compiled.offset)}`
  );
  return recordsOf(compiled, rows, options);
}

function numbers(json: unknown): Float64Array {
  const list: unknown = JSON.parse(String(json));
  return Float64Array.from(Array.isArray(list) ? list : []);
}

function openCursor(
  records: CompiledRecords,
  rows: Float64Array,
  batchSize: number,
  options: RunOptions
): QueryResult {
  const cursors = QueryCursors.of(options.db);
  const id = cursors.open({ userId: options.userId, records, rows, version: options.version, batchSize });
  return cursorPage(id, 0, options);
}

/** The page of an open cursor that starts at `from`. */
export function cursorPage(id: string, from: number, options: RunOptions): QueryResult {
  const cursor = QueryCursors.of(options.db).find(id, options.userId);
  const { records: compiled, version } = cursor;
  const to = Math.min(cursor.rows.length, from + cursor.batchSize);
  const chosen = `[${cursor.rows.subarray(from, to).join(',')}]`;
  // CROSS JOIN keeps SQLite from starting anywhere but at the chosen rows.
  const page = compose`SELECT ${compiled.columns} FROM json_each(:rows) chosen CROSS JOIN ${onRow(compiled)} ORDER BY chosen.key`;
  const rows = readRows(options.db, page, { rows: chosen });
  const result: QueryResult = { totalSize: cursor.rows.length, done: to >= cursor.rows.length, records: [] };
  if (!result.done) {
    result.nextRecordsUrl = `/services/data/v${version}/query/${id}-${to}`;
  }
  result.records = recordsOf(compiled, rows, { ...options, version });
  return result;
}

/** The table on the chosen row's number, then its joins. */
export function onRow(compiled: CompiledRecords): SqlFragment {
  return compose`${compiled.table} ON ${compiled.alias}.rowid = chosen.value ${compiled.joins}`;
}

function recordsOf(compiled: CompiledRecords, rows: readonly Row[], options: RunOptions): RestRecord[] {
  const records: RestRecord[] = [];
  for (const row of rows) {
    const record = compiled.plan.read(row, options.version);
    if (record) {
      records.push(record);
    }
  }
  if (compiled.children.length > 0 && rows.length > 0) {
    const ids = rows.map((row) => row[compiled.plan.idIndex]);
    for (const child of compiled.children) {
      addChildren(child, records, ids, options);
    }
  }
  return records;
}

/** One statement for the children of all records of the page. */
function addChildren(
  child: CompiledChildren,
  parents: readonly RestRecord[],
  ids: readonly unknown[],
  options: RunOptions
): void {
  const { records: compiled } = child;
  const last = compiled.offset + Math.min(compiled.limit ?? largestPage, largestPage);
  const rows = readRows(options.db, child.statement, { parents: JSON.stringify(ids), last });
  const wanted = rows.map((row) => row.slice(3));
  const records = recordsOf(compiled, wanted, options);
  const byParent = new Map<unknown, { total: number; records: RestRecord[] }>();
  rows.forEach((row, index) => {
    let group = byParent.get(row[0]);
    if (!group) {
      byParent.set(row[0], (group = { total: Number(row[2]), records: [] }));
    }
    group.records.push(records[index]!);
  });
  parents.forEach((parent, index) => {
    const group = byParent.get(ids[index]);
    if (group) {
      parent[child.key] = childResult(child, group, String(ids[index]), options);
    }
  });
}

function childResult(
  child: CompiledChildren,
  group: { total: number; records: RestRecord[] },
  parentId: string,
  options: RunOptions
): QueryResult {
  const { records: compiled } = child;
  if (compiled.countBeyondLimit) {
    return { totalSize: group.total, done: true, records: group.records };
  }
  const total = Math.min(group.total - compiled.offset, compiled.limit ?? Infinity);
  if (total <= group.records.length) {
    return { totalSize: group.records.length, done: true, records: group.records };
  }
  const own = whereClause([...compiled.conditions, sql(`${child.parentColumn} = ?`, parentId)]);
  const found = compose`SELECT json_group_array(id) FROM (SELECT ${compiled.alias}.rowid AS id FROM ${compiled.from} ${own} ${compiled.order} ${limitClause(compiled.limit, compiled.offset)})`;
  return openCursor(compiled, numbers(readValue(options.db, found)), largestPage, options);
}
