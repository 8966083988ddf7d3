/** The tables of a query: its own object with what the session may see of it, and joined children. */
import type { ObjectSchema } from '../../../core/schemaTypes.ts';
import { SalesforceError } from '../../../core/types.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { keptSql } from './archived.ts';
import type { CompileContext } from './compileContext.ts';
import { FieldScope } from './fieldScope.ts';
import { invalidField, malformedQuery, noSuchObject } from '../tree/queryErrors.ts';
import type { ChildJoin, SelectTree } from '../tree/selectTree.ts';
import { compose, joined, quoted, sql } from './sqlFragment.ts';

/** "The maximum offset is 2,000 rows": https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-offset.md */
const maxOffset = 2000;

/** The main object of a query, or the error Salesforce gives. */
export function queryObject(context: CompileContext, name: string): ObjectSchema {
  const object = context.object(name);
  if (object === undefined) {
    throw noSuchObject(name, context.source);
  }
  return object;
}

/** FROM scope of a query's own object. */
export function scopeOf(context: CompileContext, object: ObjectSchema, tree: SelectTree): FieldScope {
  const scope = new FieldScope(
    context,
    object,
    tree.alias === undefined ? [object.name] : [object.name, tree.alias]
  );
  for (const join of tree.joins ?? []) {
    addJoin(scope, join);
  }
  return scope;
}

function addJoin(scope: FieldScope, join: ChildJoin): void {
  const { context } = scope;
  const object = queryObject(context, join.object);
  const field = context.field(object, join.field);
  if (!field) {
    throw invalidField(`No such column '${join.field}' on entity '${object.name}'.`, [join.field]);
  }
  const parent = join.parent === undefined ? scope.root : scope.named(join.parent);
  if (!parent) {
    throw new Error(`join ${join.name} hangs on the unknown join ${String(join.parent)}`);
  }
  scope.addJoin(
    join.name,
    object,
    (alias) =>
      joined(
        [
          sql(`${alias}.${quoted(field.name)} = ${parent.alias}.${quoted('Id')}`),
          ...visible(context, object, alias)
        ],
        ' AND '
      ),
    join.outer
  );
}

/** Conditions every table starts with. */
export function visible(context: CompileContext, object: ObjectSchema, alias: string): SqlFragment[] {
  const conditions: SqlFragment[] = [];
  const deleted = object.fields.get('isdeleted');
  if (!context.all) {
    if (deleted && !deleted.virtual) {
      conditions.push(sql(`${alias}.${quoted('IsDeleted')} = 0`));
    }
    const kept = keptSql(object, alias, context.now);
    if (kept) {
      conditions.push(kept);
    }
  }
  const readable = context.session.system ? undefined : context.session.access.readableRows(object, alias);
  if (readable) {
    conditions.push(compose`(${readable})`);
  }
  return conditions;
}

/** LIMIT and OFFSET are whole numbers within Salesforce's bounds. */
export function checkWindow(context: CompileContext, tree: SelectTree): void {
  // GraphQL pages by cursor, which has limits of its own.
  if (context.source && tree.offset !== undefined && tree.offset > maxOffset) {
    throw new SalesforceError('NUMBER_OUTSIDE_VALID_RANGE', `Maximum SOQL offset allowed is ${maxOffset}`);
  }
  for (const number of [tree.limit, tree.offset]) {
    if (number !== undefined && (!Number.isSafeInteger(number) || number < 0)) {
      throw malformedQuery('LIMIT and OFFSET take a whole number', context.source);
    }
  }
}
