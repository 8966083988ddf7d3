/** Rows of a tree as plain lists of values, with joined children beside their parents: what reports count and show. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { QueryContext, SqlFragment } from '../../../core/types.ts';
import { compileExpression } from '../compile/compileExpression.ts';
import { CompileContext } from '../compile/compileContext.ts';
import { conditionsOf, orderSql, whereClause } from '../compile/compileSelect.ts';
import { queryObject, scopeOf } from '../compile/queryScope.ts';
import { reader } from '../compile/rowPlan.ts';
import type { Expression, SelectTree } from '../tree/selectTree.ts';
import { compose, joined, sql } from '../compile/sqlFragment.ts';
import { eachRow } from './statements.ts';

export interface FlatRows {
  /** Describes the values of each column. */
  fields: FieldSchema[];
  rows(): Generator<unknown[]>;
}

/** `tree.columns` are not used: `expressions` say what to read. */
export function flatRows(
  context: QueryContext,
  tree: SelectTree,
  expressions: readonly Expression[]
): FlatRows {
  const compile = new CompileContext({ ...context, semiJoinRules: false });
  const scope = scopeOf(compile, queryObject(compile, tree.object), tree);
  const compiled = expressions.map((expression) => compileExpression(scope, expression));
  const conditions = conditionsOf(scope, tree);
  const order = orderSql(scope, tree.orderBy);
  const columns =
    compiled.length === 0
      ? sql('1')
      : joined(
          compiled.map((each) => each.sql),
          ', '
        );
  const limit = tree.limit === undefined ? sql('') : sql('LIMIT ?', tree.limit);
  const statement: SqlFragment = compose`SELECT ${columns} FROM ${scope.from()} ${whereClause(conditions)} ${order} ${limit}`;
  const readers = compiled.map((each, index) => reader(each.field, index));
  return {
    fields: compiled.map((each) => each.field),
    *rows() {
      context.prepare?.();
      for (const row of eachRow(context.db, statement)) {
        yield readers.map((read) => read(row));
      }
    }
  };
}
