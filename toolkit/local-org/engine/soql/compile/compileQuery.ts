/** From a tree to SQL: which of the three kinds of query it is. */
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SObjectRecord, SqlFragment } from '../../../core/types.ts';
import { compileAggregate, isAggregate } from './compileAggregate.ts';
import type { CompiledAggregate } from './compileAggregate.ts';
import type { CompileContext } from './compileContext.ts';
import { compileRecords, conditionsOf, whereClause } from './compileSelect.ts';
import type { CompiledRecords } from './compileSelect.ts';
import { checkWindow, queryObject, scopeOf } from './queryScope.ts';
import { compose, sql } from './sqlFragment.ts';
import { malformedQuery } from '../tree/queryErrors.ts';
import type { SelectTree } from '../tree/selectTree.ts';
import { userRecordAccessRows } from './userRecordAccess.ts';

export type CompiledSelect = CompiledRecords | CompiledAggregate | CompiledCount;

export interface CompiledCount {
  kind: 'count';
  statement: SqlFragment;
}

/** Resolves and checks the whole query; nothing is read yet. */
export function compileQuery(context: CompileContext, tree: SelectTree): CompiledSelect {
  const object = queryObject(context, tree.object);
  if (object.virtual) {
    context.virtualRows.set(object, virtualRows(context, object, tree));
  }
  if (tree.countOnly) {
    if (tree.orderBy.length > 0) {
      throw malformedQuery('COUNT() cannot be used with ORDER BY', context.source);
    }
    if (tree.groupBy || tree.having) {
      throw malformedQuery('Grouped query cannot use COUNT()', context.source);
    }
    checkWindow(context, tree);
    const scope = scopeOf(context, object, tree);
    const where = whereClause(conditionsOf(scope, tree));
    const rows = compose`SELECT 1 FROM ${scope.from()} ${where} ${limitClause(tree.limit, tree.offset ?? 0)}`;
    return { kind: 'count', statement: compose`SELECT count(*) FROM (${rows})` };
  }
  return isAggregate(tree) ? compileAggregate(context, object, tree) : compileRecords(context, object, tree);
}

function virtualRows(context: CompileContext, object: ObjectSchema, tree: SelectTree): SObjectRecord[] {
  if (object.name !== 'UserRecordAccess') {
    throw new UnsupportedError(`queries of ${object.name}`);
  }
  return userRecordAccessRows(context, tree);
}

/** The rows of a result that are asked for. */
export function limitClause(limit: number | undefined, offset: number): SqlFragment {
  return limit === undefined && offset === 0 ? sql('') : sql('LIMIT ? OFFSET ?', limit ?? -1, offset);
}
