/** A `SelectTree` for records, compiled: one statement for the rows, one for each set of child rows. */
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SqlFragment } from '../../../core/types.ts';
import type { CompileContext } from './compileContext.ts';
import { compileCondition } from './compileCondition.ts';
import {
  compileExpression,
  inCorporateCurrency,
  isReference,
  pathOf,
  sortKeys
} from './compileExpression.ts';
import type { FieldScope } from './fieldScope.ts';
import { invalidField, malformedQuery, noSuchChildren } from '../tree/queryErrors.ts';
import { checkWindow, scopeOf, visible } from './queryScope.ts';
import type { RecordPlan } from './rowPlan.ts';
import { selectColumns } from './selectColumns.ts';
import type { ChildSelect } from './selectColumns.ts';
import { checkSemiJoins, compileSemiJoin } from './semiJoin.ts';
import type { Order, SelectTree } from '../tree/selectTree.ts';
import { compose, joined, quoted, sql } from './sqlFragment.ts';

export interface CompiledRecords {
  kind: 'records';
  object: ObjectSchema;
  plan: RecordPlan;
  columns: SqlFragment;
  /** Table and parents, behind `FROM`; and the two apart. */
  from: SqlFragment;
  table: SqlFragment;
  joins: SqlFragment;
  conditions: SqlFragment[];
  /** `ORDER BY ...` or nothing. */
  order: SqlFragment;
  alias: string;
  limit: number | undefined;
  offset: number;
  countBeyondLimit: boolean;
  children: CompiledChildren[];
}

export interface CompiledChildren {
  key: string;
  /** Needs the parents' Ids as the named parameter `:parents`, a JSON array. Its first three columns are parent, place, count. */
  statement: SqlFragment;
  records: CompiledRecords;
  /** The same rows for one parent alone, for a cursor. */
  parentColumn: string;
}

export function compileRecords(
  context: CompileContext,
  object: ObjectSchema,
  tree: SelectTree
): CompiledRecords {
  const scope = scopeOf(context, object, tree);
  const { columns, plan, children } = selectColumns(scope, tree);
  const conditions = conditionsOf(scope, tree);
  const order = orderSql(scope, tree.orderBy);
  checkWindow(context, tree);
  const compiled: CompiledRecords = {
    kind: 'records',
    object,
    plan,
    columns: joined(columns.fragments, ', '),
    from: scope.from(),
    table: scope.table(),
    joins: scope.joins(),
    conditions,
    order,
    alias: scope.root.alias,
    limit: tree.limit,
    offset: tree.offset ?? 0,
    countBeyondLimit: tree.countBeyondLimit ?? false,
    children: []
  };
  compiled.children = children.map((child) => compileChildren(context, object, child));
  return compiled;
}

/** What the session may see, what is not deleted or archived, the scope and the query's own conditions. */
export function conditionsOf(scope: FieldScope, tree: SelectTree): SqlFragment[] {
  const { context, root } = scope;
  const conditions = [...visible(context, root.object, root.alias), ...scopeCondition(scope, tree.scope)];
  if (tree.where) {
    checkSemiJoins(context, tree.where);
    conditions.push(
      compileCondition(scope, tree.where, {
        check: (expression) => {
          if (expression.kind === 'convert' && expression.to === undefined) {
            throw malformedQuery('convertCurrency() is not allowed in WHERE', context.source);
          }
          if (expression.kind === 'aggregate') {
            throw malformedQuery(
              `Aggregate functions are not allowed in WHERE: ${pathOf(expression).join('.')}`,
              context.source
            );
          }
        },
        subSelect: (left, select) => compileSemiJoin(scope, left, select)
      })
    );
  }
  return conditions;
}

/** `WHERE a AND b`, or nothing. */
export function whereClause(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? sql('') : compose`WHERE ${joined(conditions, ' AND ')}`;
}

/** https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-using-scope.md */
function scopeCondition(scope: FieldScope, name: string | undefined): SqlFragment[] {
  if (name === undefined || name.toLowerCase() === 'everything') {
    return [];
  }
  if (name.toLowerCase() !== 'mine') {
    throw new UnsupportedError(`USING SCOPE ${name}`);
  }
  const { root, context } = scope;
  if (!root.object.fields.has('ownerid')) {
    throw malformedQuery(
      `USING SCOPE mine is not supported for ${root.object.name}: it has no owner`,
      context.source
    );
  }
  return [sql(`${root.alias}.${quoted('OwnerId')} = ?`, context.session.userId)];
}

export function orderSql(scope: FieldScope, orders: readonly Order[]): SqlFragment {
  if (orders.length === 0) {
    return sql('');
  }
  return compose`ORDER BY ${joined(
    orders.flatMap((order) => orderTerms(scope, order)),
    ', '
  )}`;
}

function orderTerms(scope: FieldScope, order: Order): SqlFragment[] {
  const { source } = scope.context;
  const { expression } = order;
  if (
    expression.kind === 'aggregate' ||
    expression.kind === 'grouping' ||
    expression.kind === 'format' ||
    expression.kind === 'convert' ||
    expression.kind === 'label'
  ) {
    throw malformedQuery(`unexpected function in ORDER BY on '${pathOf(expression).join('.')}'`, source);
  }
  const compiled = compileExpression(scope, expression);
  if (!compiled.field.sortable) {
    throw invalidField(
      `field '${compiled.field.name}' can not be sorted in a query call`,
      pathOf(expression),
      source
    );
  }
  // "If you use ORDER BY to sort on a relationship field ... NULLS FIRST and NULLS LAST aren't supported": nulls come first.
  const nulls =
    order.nullsLast && !(expression.kind === 'field' && isReference(compiled.field)) ? 'LAST' : 'FIRST';
  // "Ordering is always based on the converted currency value, just like in reports."
  const ordered = { ...compiled, sql: inCorporateCurrency(scope, compiled) };
  return directed(sortKeys(ordered), ordered.sql, order.descending, nulls);
}

/** Sort terms for one expression, nulls apart from the direction. */
export function directed(
  keys: readonly SqlFragment[],
  value: SqlFragment,
  descending: boolean,
  nulls: 'FIRST' | 'LAST'
): SqlFragment[] {
  const direction = descending ? 'DESC' : 'ASC';
  const [only] = keys;
  if (keys.length === 1 && only) {
    return [compose`${only} ${direction} NULLS ${nulls}`];
  }
  return [
    compose`(${value} IS NULL) ${nulls === 'FIRST' ? 'DESC' : 'ASC'}`,
    ...keys.map((key) => compose`${key} ${direction}`)
  ];
}

function compileChildren(
  context: CompileContext,
  parent: ObjectSchema,
  child: ChildSelect
): CompiledChildren {
  const wanted = child.relationship.toLowerCase();
  const relationship = parent.childRelationships.find(
    (each) => each.relationshipName?.toLowerCase() === wanted
  );
  const object = relationship && context.object(relationship.childObject);
  const field = object && relationship && context.field(object, relationship.field);
  if (!relationship || !object || !field) {
    throw noSuchChildren(child.relationship, context.source);
  }
  const { select } = child;
  if (
    select.countOnly ||
    select.groupBy ||
    select.columns.some((each) => each.kind === 'value' && each.expression.kind === 'aggregate')
  ) {
    throw malformedQuery(
      'Aggregate functions are not allowed in a parent-to-child sub-select',
      context.source
    );
  }
  if (select.scope !== undefined) {
    throw malformedQuery('USING SCOPE is not allowed in a parent-to-child sub-select', context.source);
  }
  const tree: SelectTree = { ...select, object: object.name, alias: select.alias ?? child.relationship };
  const records = compileRecords(context, object, tree);
  const parentColumn = `${records.alias}.${quoted(field.name)}`;
  return { key: child.key, records, parentColumn, statement: childStatement(records, parentColumn) };
}

/** All children of many parents at once; the window function counts and cuts them parent by parent. */
function childStatement(records: CompiledRecords, parentColumn: string): SqlFragment {
  const window = compose`PARTITION BY ${parentColumn} ${records.order}`;
  const conditions = [
    ...records.conditions,
    sql(`${parentColumn} IN (SELECT value FROM json_each(:parents))`)
  ];
  const numbered = compose`SELECT ${parentColumn} AS parent, row_number() OVER (${window}) AS place, count(*) OVER (PARTITION BY ${parentColumn}) AS total, ${records.columns} FROM ${records.from} ${whereClause(conditions)}`;
  return compose`SELECT * FROM (${numbered}) WHERE place > ${String(records.offset)} AND place <= :last ORDER BY parent, place`;
}
