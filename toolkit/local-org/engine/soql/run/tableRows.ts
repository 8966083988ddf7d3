/**
 * A query as a table: one list of values for each row, parents' fields beside the row's own. What a bulk query makes
 * its CSV of. As with a cursor, which rows there are is settled at the start, and their values when they are read.
 */
import { SalesforceError } from '../../../core/types.ts';
import type { QueryContext, QueryOptions } from '../../../core/types.ts';
import type { CompiledRecords } from '../compile/compileSelect.ts';
import { whereClause } from '../compile/compileSelect.ts';
import type { Entry, RecordPlan, Row } from '../compile/rowPlan.ts';
import { compose, sql } from '../compile/sqlFragment.ts';
import type { SelectTree } from '../tree/selectTree.ts';
import { compileTree, guarded } from './executeQuery.ts';
import { onRow } from './executeSelect.ts';
import { readRows, readValue } from './statements.ts';
import { parseSoql } from '../parse/parseSoql.ts';

/** *Assumed*: the code; the words are those of public reports (OpenFn/adaptors#395). */
export function notInTables(message: string): SalesforceError {
  return new SalesforceError('FEATURENOTENABLED', message);
}

export interface TableQuery {
  readonly object: string;
  /** `Id`, `Name`, `Owner.Name`, ... in the order selected. */
  readonly columns: readonly string[];
  /** Finds the rows; reads none. */
  open(): TableRows;
}

export interface TableRows {
  readonly count: number;
  /** Values of the rows from one place to another. A row that has gone meanwhile is left out. */
  read(from: number, to: number): unknown[][];
}

interface TableColumn {
  name: string;
  read: (row: Row) => unknown;
}

export function tableQuery(
  context: QueryContext,
  soql: string,
  options: Pick<QueryOptions, 'all'>
): TableQuery {
  return guarded(context, () => {
    const { tree } = parseSoql(soql);
    refuseTree(tree);
    const compiled = compileTree(context, tree, options);
    if (compiled.kind !== 'records' || compiled.children.length > 0) {
      throw notInTables('Aggregate Relationships not supported in Bulk V2 Query with CSV content type.');
    }
    const columns = compiled.plan.entries.flatMap((entry) => columnsOf(entry, compiled.plan, ''));
    return {
      object: compiled.object.name,
      columns: columns.map(({ name }) => name),
      open: () => openRows(context, compiled, columns)
    };
  });
}

/** "SOQL Considerations" of Bulk API 2.0: no GROUP BY, OFFSET, TYPEOF, aggregate functions or nested queries. */
function refuseTree(tree: SelectTree): void {
  if (tree.offset !== undefined) {
    throw notInTables('OFFSET is not supported in Bulk V2 Query.');
  }
  if (tree.columns.some((column) => column.kind === 'typeof')) {
    throw notInTables('TYPEOF is not supported in Bulk V2 Query.');
  }
}

function openRows(
  context: QueryContext,
  compiled: CompiledRecords,
  columns: readonly TableColumn[]
): TableRows {
  const rows = guarded(context, () => findRows(context, compiled));
  const page = compose`SELECT ${compiled.columns} FROM json_each(:rows) chosen CROSS JOIN ${onRow(compiled)} ORDER BY chosen.key`;
  return {
    count: rows.length,
    read: (from, to) =>
      guarded(context, () =>
        readRows(context.db, page, { rows: `[${rows.subarray(from, to).join(',')}]` }).map((row) =>
          columns.map((column) => column.read(row))
        )
      )
  };
}

function findRows({ db }: QueryContext, compiled: CompiledRecords): Float64Array {
  const limit = compiled.limit === undefined ? sql('') : sql('LIMIT ?', compiled.limit);
  const found = compose`SELECT json_group_array(id) FROM (SELECT ${compiled.alias}.rowid AS id FROM ${compiled.from} ${whereClause(compiled.conditions)} ${compiled.order} ${limit})`;
  const list: unknown = JSON.parse(String(readValue(db, found)));
  return Float64Array.from(Array.isArray(list) ? list : []);
}

function columnsOf(entry: Entry, plan: RecordPlan, prefix: string): TableColumn[] {
  switch (entry.kind) {
    case 'field':
      if (entry.field.type === 'address' || entry.field.type === 'location') {
        throw new SalesforceError(
          'FUNCTIONALITY_NOT_ENABLED',
          'Selecting compound data not supported in Bulk Query'
        );
      }
      // A parent that is not there has no values; a boolean would read as false.
      return [
        {
          name: prefix + entry.key,
          read: (row) => (typeof row[plan.idIndex] === 'string' ? entry.read(row) : null)
        }
      ];
    case 'parent':
      return entry.plan.entries.flatMap((one) => columnsOf(one, entry.plan, `${prefix}${entry.key}.`));
    default:
      throw notInTables('TYPEOF is not supported in Bulk V2 Query.');
  }
}
