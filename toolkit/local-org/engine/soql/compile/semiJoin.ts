/**
 * `Id IN (SELECT AccountId FROM ...)` and its limits:
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-comparisonoperators.md
 */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { compileCondition } from './compileCondition.ts';
import type { CompileContext } from './compileContext.ts';
import { isReference } from './compileExpression.ts';
import type { FieldScope } from './fieldScope.ts';
import { queryObject, scopeOf, visible } from './queryScope.ts';
import { malformedQuery } from '../tree/queryErrors.ts';
import type { Condition, FieldExpression, SelectTree } from '../tree/selectTree.ts';
import { compose, joined } from './sqlFragment.ts';

const notInside = new Set(['activityhistory', 'attachment', 'event', 'note', 'openactivity', 'task']);
const most = 2;

/** How many sub-selects, and where they may stand. */
export function checkSemiJoins(context: CompileContext, where: Condition): void {
  if (!context.semiJoinRules) {
    return;
  }
  if (count(where) > most) {
    throw malformedQuery(`Maximum ${most} semi join sub-selects are allowed`, context.source);
  }
  checkPlace(context, where, false);
}

function count(condition: Condition): number {
  if (condition.kind === 'inSelect') {
    return 1;
  }
  if (condition.kind === 'not') {
    return count(condition.condition);
  }
  if (condition.kind === 'and' || condition.kind === 'or') {
    return condition.conditions.reduce((sum, each) => sum + count(each), 0);
  }
  return 0;
}

function checkPlace(context: CompileContext, condition: Condition, negated: boolean): void {
  switch (condition.kind) {
    case 'or':
      if (count(condition) > 0) {
        throw malformedQuery("Semi join sub-selects are not allowed with the 'OR' operator", context.source);
      }
      return;
    case 'and':
      for (const each of condition.conditions) {
        checkPlace(context, each, negated);
      }
      return;
    case 'not':
      checkPlace(context, condition.condition, true);
      return;
    case 'inSelect':
      if (negated) {
        throw malformedQuery("Semi join sub-selects are not allowed with the 'NOT' operator", context.source);
      }
  }
}

function checkSubSelect({ context, root }: FieldScope, object: ObjectSchema, select: SelectTree): void {
  const { source } = context;
  if (notInside.has(object.name.toLowerCase())) {
    throw malformedQuery(`Entity '${object.name}' is not supported for semi join inner selects`, source);
  }
  if (object === root.object) {
    throw malformedQuery('The inner and outer selects should not be on the same object type', source);
  }
  if (
    select.orderBy.length > 0 ||
    select.limit !== undefined ||
    select.offset !== undefined ||
    select.countOnly ||
    select.groupBy
  ) {
    throw malformedQuery(
      'COUNT, GROUP BY, ORDER BY, LIMIT and OFFSET are not supported in semi join sub-selects',
      source
    );
  }
}

/** The sub-select of `left IN (...)` in the query whose scope is `outer`. */
export function compileSemiJoin(outer: FieldScope, left: FieldExpression, select: SelectTree): SqlFragment {
  const { context } = outer;
  const { source } = context;
  const object = queryObject(context, select.object);
  if (context.semiJoinRules) {
    checkSubSelect(outer, object, select);
  }
  const [column, ...more] = select.columns;
  if (column?.kind !== 'value' || column.expression.kind !== 'field' || more.length > 0) {
    throw malformedQuery('A semi join sub-select must select one id or reference field', source);
  }
  const scope = scopeOf(context, object, select);
  const path = scope.ownPath(column.expression.path);
  const selected = scope.resolve(column.expression);
  if (path.length > 1 || !isReference(selected.field)) {
    throw malformedQuery(
      `Semi join sub-selects can only select an id or reference field of their own object: '${column.expression.path.join('.')}' is none`,
      source
    );
  }
  checkSameTarget(outer, left, { object, field: selected.field });
  const conditions = [...visible(context, object, scope.root.alias), compose`${selected.sql} IS NOT NULL`];
  if (select.where) {
    if (count(select.where) > 0) {
      throw malformedQuery('Nesting of semi join sub-selects is not supported', source);
    }
    conditions.push(compileCondition(scope, select.where, {}));
  }
  return compose`SELECT ${selected.sql} FROM ${scope.from()} WHERE ${joined(conditions, ' AND ')}`;
}

/** Both sides must point to the same kind of record. */
function checkSameTarget(
  outer: FieldScope,
  left: FieldExpression,
  inner: { object: ObjectSchema; field: FieldSchema }
): void {
  const { source } = outer.context;
  if (outer.ownPath(left.path).length > 1) {
    throw malformedQuery(
      `The left operand of a semi join cannot use relationships: '${left.path.join('.')}'`,
      source
    );
  }
  const { field } = outer.resolve(left);
  const targets = (object: ObjectSchema, each: FieldSchema): string[] =>
    each.type === 'id' ? [object.name] : each.referenceTo;
  const right = targets(inner.object, inner.field);
  if (!targets(outer.root.object, field).some((each) => right.includes(each))) {
    throw malformedQuery(
      `The selected field '${inner.field.name}' in the subquery and the left operand field in the where expression in the ` +
        `outer query '${field.name}' should point to the same object type`,
      source
    );
  }
}
