/** Rows of a tree counted and added up by groups: what reports do where nobody asks for the rows themselves. */
import type { QueryContext, SqlFragment } from '../../../core/types.ts';
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import { compileExpression } from '../compile/compileExpression.ts';
import type { CompiledExpression } from '../compile/compileExpression.ts';
import { CompileContext } from '../compile/compileContext.ts';
import { conditionsOf, orderSql, whereClause } from '../compile/compileSelect.ts';
import { queryObject, scopeOf } from '../compile/queryScope.ts';
import type { FieldScope } from '../compile/fieldScope.ts';
import { reader } from '../compile/rowPlan.ts';
import type { Expression, SelectTree } from '../tree/selectTree.ts';
import { compose, joined, sql } from '../compile/sqlFragment.ts';
import { eachRow } from './statements.ts';

export type Total = 'COUNT' | 'SUM' | 'MIN' | 'MAX';

export interface Measure {
  expression: Expression;
  totals: readonly Total[];
}

/** One group: values of the keys, how many rows, and the totals of each measure in the order asked for. */
export interface GroupedRow {
  keys: unknown[];
  count: number;
  totals: (number | null)[][];
}

/** `tree.columns` are not used. With `tree.limit` the first rows in its order are grouped. */
export function* groupedRows(
  context: QueryContext,
  tree: SelectTree,
  keys: readonly Expression[],
  measures: readonly Measure[]
): Generator<GroupedRow> {
  const compile = new CompileContext({ ...context, semiJoinRules: false });
  const scope = scopeOf(compile, queryObject(compile, tree.object), tree);
  const compiledKeys = keys.map((expression) => compileExpression(scope, expression));
  const compiledMeasures = measures.map(({ expression }) => compileExpression(scope, expression));
  const statement =
    tree.limit === undefined
      ? wholeStatement(scope, tree, compiledKeys, compiledMeasures, measures)
      : limitedStatement(scope, tree, compiledKeys, compiledMeasures, measures);
  const read = readersOf(compiledKeys.map(({ field }) => field));
  context.prepare?.();
  for (const row of eachRow(context.db, statement)) {
    yield groupedRow(row, read, measures);
  }
}

type Readers = ((row: readonly unknown[]) => unknown)[];

function readersOf(fields: readonly FieldSchema[]): Readers {
  return fields.map((field, index) => reader(field, index));
}

function groupedRow(row: readonly unknown[], keys: Readers, measures: readonly Measure[]): GroupedRow {
  let at = keys.length + 1;
  return {
    keys: keys.map((read) => read(row)),
    count: Number(row[keys.length]),
    totals: measures.map(({ totals }) =>
      totals.map(() => {
        const value = row[at++];
        return value === null || value === undefined ? null : Number(value);
      })
    )
  };
}

function wholeStatement(
  scope: FieldScope,
  tree: SelectTree,
  keys: readonly CompiledExpression[],
  compiled: readonly CompiledExpression[],
  measures: readonly Measure[]
): SqlFragment {
  const where = whereClause(conditionsOf(scope, tree));
  const totals = totalsSql(
    compiled.map((each) => each.sql),
    measures
  );
  const columns = joined([...keys.map((each) => each.sql), sql('COUNT(*)'), ...totals], ', ');
  return compose`SELECT ${columns} FROM ${scope.from()} ${where} ${groupBy(keys.length)}`;
}

/** The rows are chosen first, and grouped around that. */
function limitedStatement(
  scope: FieldScope,
  tree: SelectTree,
  keys: readonly CompiledExpression[],
  compiled: readonly CompiledExpression[],
  measures: readonly Measure[]
): SqlFragment {
  const where = whereClause(conditionsOf(scope, tree));
  const order = orderSql(scope, tree.orderBy);
  const inner = joined(
    [
      ...keys.map((each, index) => compose`${each.sql} AS k${String(index)}`),
      ...compiled.map((each, index) => compose`${each.sql} AS m${String(index)}`),
      sql('1 AS n')
    ],
    ', '
  );
  const totals = totalsSql(
    compiled.map((_, index) => sql(`m${index}`)),
    measures
  );
  const columns = joined([...keys.map((_, index) => sql(`k${index}`)), sql('COUNT(*)'), ...totals], ', ');
  const rows = compose`SELECT ${inner} FROM ${scope.from()} ${where} ${order} ${sql('LIMIT ?', tree.limit ?? 0)}`;
  return compose`SELECT ${columns} FROM (${rows}) ${groupBy(keys.length)}`;
}

function totalsSql(values: readonly SqlFragment[], measures: readonly Measure[]): SqlFragment[] {
  return values.flatMap((value, index) =>
    (measures[index]?.totals ?? []).map((total) => compose`${total}(${value})`)
  );
}

/** By position: an expression that calls a function is then worked out once. Without keys all rows are one group. */
function groupBy(keyCount: number): SqlFragment {
  return keyCount === 0
    ? sql('')
    : sql(`GROUP BY ${Array.from({ length: keyCount }, (_, index) => index + 1).join(', ')}`);
}
