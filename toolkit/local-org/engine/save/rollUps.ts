import { staticRateSql } from '../../core/currencySql.ts';
import { scalarColumn } from '../formula/scalarColumn.ts';
import { sqlFormulas } from '../formula/sql.ts';
import type { FieldSchema, ObjectSchema, OrgSchema, RollUp, RollUpFilter } from '../../core/schemaTypes.ts';
import { CURRENCY_FIELD } from '../../core/money.ts';
import { fieldNamed, objectNamed } from '../../schema/schemaLookup.ts';
import type { Store } from '../store/store.ts';
import { quote } from '../store/tableDefinition.ts';
import { UnsupportedError } from '../../core/types.ts';
import type { SaveResult, SObjectRecord, Value } from '../../core/types.ts';
import { isChanged, RowFailure } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';

/** Roll-ups that rows of one object feed, by the parent that shows them. */
export interface Feed {
  parent: ObjectSchema;
  field: FieldSchema;
  rollUp: RollUp;
  sql: string;
  /** Amounts of children in several currencies, in that of the parent. */
  ofMoney: boolean;
}

const feeds = new WeakMap<OrgSchema, Map<string, Feed[]>>();

/**
 * Brings the roll-ups of parents up to date after rows changed, by counting again what is stored: right whatever
 * happened before. A parent whose figures changed is saved, with all that goes with a save (step 16 of the order of execution).
 */
export function updateRollUps(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  recountOwn(object, works, context);
  const all = feedsOf(object, context.services.schema);
  for (const [parent, group] of Map.groupBy(all, (feed) => feed.parent)) {
    const changes = new Map<string, SObjectRecord>();
    for (const feed of group) {
      const ids = affectedParents(feed, works);
      useFormulas(context);
      for (const [id, value] of ids.size === 0 ? [] : totals(feed, [...ids], context.services.store)) {
        changes.set(id, { ...changes.get(id), Id: id, [feed.field.name]: value });
      }
    }
    const rows = changedRows(parent, changes, context);
    if (rows.length > 0) {
      const results = context.systemSave(
        { operation: 'update', object: parent.name, rows },
        { platform: true, allOrNone: false }
      );
      throwFailures(rows, results, works, group);
    }
  }
}

/** A record whose currency changed shows its own roll-ups in the new one. */
function recountOwn(object: ObjectSchema, works: readonly RowWork[], { services }: SaveContext): void {
  const { schema, store } = services;
  if (schema.currencies === undefined) {
    return;
  }
  const ids = works
    .filter((work) => work.operation === 'update' && isChanged(work, CURRENCY_FIELD))
    .map((work) => String(work.record['Id']));
  const own = [...allFeeds(schema).values()].flat().filter((feed) => feed.parent === object && feed.ofMoney);
  for (const feed of ids.length === 0 ? [] : own) {
    for (const [id, total] of totals(feed, ids, store)) {
      store.update(object, { Id: id, [feed.field.name]: total }, [feed.field.name]);
    }
  }
}

/** A parent that cannot be saved stops the rows that changed its figures. */
function throwFailures(
  rows: readonly SObjectRecord[],
  results: readonly SaveResult[],
  works: readonly RowWork[],
  group: readonly Feed[]
): void {
  const failures = results.flatMap((result, index) => {
    const [error] = result.errors;
    const parentId = rows[index]?.['Id'];
    return error === undefined
      ? []
      : works.filter((work) => pointsTo(work, group, parentId)).map((work) => ({ work, error }));
  });
  if (failures.length > 0) {
    throw new RowFailure(failures);
  }
}

function pointsTo({ record, prior }: RowWork, group: readonly Feed[], parentId: Value | undefined): boolean {
  return group.some(
    ({ rollUp }) => record[rollUp.childField] === parentId || prior?.[rollUp.childField] === parentId
  );
}

function feedsOf(object: ObjectSchema, schema: OrgSchema): readonly Feed[] {
  return allFeeds(schema).get(object.name) ?? [];
}

/** Every roll-up, by the object whose rows it counts. */
export function allFeeds(schema: OrgSchema): ReadonlyMap<string, readonly Feed[]> {
  let byChild = feeds.get(schema);
  if (byChild === undefined) {
    byChild = new Map();
    for (const parent of schema.objects.values()) {
      for (const field of parent.fields.values()) {
        if (field.rollUp !== undefined) {
          const child = objectNamed(schema, field.rollUp.childObject);
          const { rollUp } = field;
          const ofMoney = isOfMoney(schema, child, rollUp);
          const feed = {
            parent,
            field,
            rollUp,
            ofMoney,
            sql: totalSql(schema, child, rollUp, ofMoney && parent)
          };
          byChild.set(child.name, [...(byChild.get(child.name) ?? []), feed]);
        }
      }
    }
    feeds.set(schema, byChild);
  }
  return byChild;
}

/** Parents of rows that came, went, moved, or changed in a field that counts. */
function affectedParents({ rollUp, parent, ofMoney }: Feed, works: readonly RowWork[]): Set<string> {
  const ids = new Set<string>();
  for (const { operation, record, prior } of works) {
    const before =
      operation === 'create' || operation === 'undelete' ? undefined : prior?.[rollUp.childField];
    const after = operation === 'delete' ? undefined : record[rollUp.childField];
    const counted = [
      rollUp.summarizedField,
      ...(ofMoney ? [CURRENCY_FIELD] : []),
      ...rollUp.filters.map(({ field }) => field)
    ].filter((name) => name !== undefined);
    const moved = before !== after;
    // A formula may change with any field of its row.
    const changed = counted.some((name) => record[name] === undefined || record[name] !== prior?.[name]);
    if (moved || changed) {
      for (const id of [before, after]) {
        if (typeof id === 'string' && id.startsWith(parent.keyPrefix)) {
          ids.add(id);
        }
      }
    }
  }
  return ids;
}

export function totals(feed: Feed, ids: readonly string[], store: Store): [string, Value][] {
  const rows = store.prepare(feed.sql).all(JSON.stringify(ids));
  const found = new Map(rows.map((row) => [String(row['parent']), row['total']]));
  const empty = feed.rollUp.operation === 'count' || feed.rollUp.operation === 'sum' ? 0 : null;
  return ids.map((id) => {
    const total = found.get(id);
    return [id, typeof total === 'number' || typeof total === 'string' ? total : empty];
  });
}

/** Roll-up criteria may name formula fields, as long as those need nothing but their own row. */
function useFormulas(context: SaveContext): void {
  const { services, session, now } = context;
  sqlFormulas(services.schema).use({
    now,
    timeZone: session.timeZone,
    globals: services.globals(session.userId)
  });
}

function changedRows(
  parent: ObjectSchema,
  changes: ReadonlyMap<string, SObjectRecord>,
  context: SaveContext
): SObjectRecord[] {
  const stored = context.services.store.kept.getAll(parent, [...changes.keys()]);
  return [...changes.values()].filter((row) => {
    const current = stored.get(String(row['Id']));
    return (
      current !== undefined &&
      current['IsDeleted'] !== true &&
      Object.entries(row).some(([name, value]) => current[name] !== value)
    );
  });
}

/** Of the field that is summed, or of which the smallest or largest is taken. */
function isOfMoney(schema: OrgSchema, child: ObjectSchema, { summarizedField }: RollUp): boolean {
  return (
    schema.currencies !== undefined &&
    summarizedField !== undefined &&
    fieldNamed(child, summarizedField).type === 'currency'
  );
}

/** The total of one parent's children: amounts in the currency of the parent, by the static rates. */
function totalOf(column: string, { operation, childField }: RollUp, moneyOf: ObjectSchema | false): string {
  if (moneyOf === false) {
    return `${operation}(${column})`;
  }
  const parentsCurrency = `(SELECT ${quote(CURRENCY_FIELD)} FROM ${quote(moneyOf.name)} WHERE "Id" = c.${quote(childField)})`;
  const inParents = `${column} / ${staticRateSql(`c.${quote(CURRENCY_FIELD)}`)} * ${staticRateSql(parentsCurrency)}`;
  return `round(${operation}(${inParents}), 2)`;
}

function totalSql(
  schema: OrgSchema,
  child: ObjectSchema,
  rollUp: RollUp,
  moneyOf: ObjectSchema | false
): string {
  const column = (name: string): string => scalarColumn(schema, child, 'c', fieldNamed(child, name));
  const total =
    rollUp.operation === 'count'
      ? 'count(*)'
      : totalOf(column(rollUp.summarizedField ?? ''), rollUp, moneyOf);
  const key = `c.${quote(rollUp.childField)}`;
  const where = [
    `c."IsDeleted" = 0`,
    ...rollUp.filters.map((filter) =>
      filterSql(column(filter.field), fieldNamed(child, filter.field), filter)
    )
  ];
  return (
    `SELECT ${key} AS "parent", ${total} AS "total" FROM ${quote(child.name)} c ` +
    `WHERE ${key} IN (SELECT value FROM json_each(?)) AND ${where.join(' AND ')} GROUP BY ${key}`
  );
}

/** Several values in one filter are separated by commas, and any of them will do. */
function filterSql(column: string, field: FieldSchema, filter: RollUpFilter): string {
  const values =
    filter.value === '' ? [null] : filter.value.split(',').map((value) => literal(field, value.trim()));
  const any = (test: (value: string | null) => string): string => `(${values.map(test).join(' OR ')})`;
  const text = (value: string | null): string => (value ?? '').replace(/^'|'$/g, '');
  switch (filter.operation) {
    case 'equals':
      return any((value) => (value === null ? `${column} IS NULL` : `${column} = ${value}`));
    case 'notEqual':
      return `NOT ${any((value) => (value === null ? `${column} IS NULL` : `ifnull(${column} = ${value}, 0)`))}`;
    case 'lessThan':
      return any((value) => `${column} < ${value}`);
    case 'greaterThan':
      return any((value) => `${column} > ${value}`);
    case 'lessOrEqual':
      return any((value) => `${column} <= ${value}`);
    case 'greaterOrEqual':
      return any((value) => `${column} >= ${value}`);
    case 'contains':
      return any((value) => `instr(lower(${column}), lower('${text(value)}')) > 0`);
    case 'notContain':
      return `NOT ${any((value) => `ifnull(instr(lower(${column}), lower('${text(value)}')) > 0, 0)`)}`;
    case 'startsWith':
      return any((value) => `substr(lower(${column}), 1, ${text(value).length}) = lower('${text(value)}')`);
    case 'includes':
      return any((value) => `instr(';' || ${column} || ';', ';${text(value)};') > 0`);
    default:
      throw new UnsupportedError(`the roll-up filter ${filter.operation}`, field.source);
  }
}

function literal(field: FieldSchema, value: string): string {
  if (field.type === 'boolean') {
    return /^(true|1)$/i.test(value) ? '1' : '0';
  }
  const isNumber =
    field.type === 'int' || field.type === 'double' || field.type === 'currency' || field.type === 'percent';
  return isNumber && Number.isFinite(Number(value))
    ? String(Number(value))
    : `'${value.replaceAll("'", "''")}'`;
}
