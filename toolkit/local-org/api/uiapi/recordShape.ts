import { nameFieldOf } from '../../schema/schemaLookup.ts';
import { toIsoDateTime } from '../../core/clock.ts';
import { createHash } from 'node:crypto';
import type { FieldSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import { isObject } from '../http/jsonBody.ts';
import { formatValue } from '../../core/formatValue.ts';
import { moneyFieldsOf, moneyOf } from '../../core/money.ts';
import type { MoneyOf } from '../../core/money.ts';
import type { FieldTree } from './fieldTree.ts';

export interface FieldValue {
  displayValue: string | null;
  value: unknown;
}

/** A Record of the UI API (guide, "Record") from a row of a query that selected `selectList(tree)`. */
export function toUiRecord(
  context: DataContext,
  tree: FieldTree,
  row: Record<string, unknown>
): Record<string, unknown> {
  const fields: Record<string, FieldValue> = {};
  const { currencies } = context.org.queryContext(context.session);
  const money = moneyOf(moneyFieldsOf(tree.object, currencies), row);
  for (const [name, field] of tree.fields) {
    fields[name] = fieldValue(context, field, row[name] ?? null, money);
  }
  for (const [relationship, { tree: parentTree }] of tree.parents) {
    const parent = row[relationship];
    fields[relationship] = isObject(parent)
      ? { displayValue: displayName(parentTree, parent), value: toUiRecord(context, parentTree, parent) }
      : { displayValue: null, value: null };
  }
  const sorted = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const stamp = isoText(row['SystemModstamp']);
  const record = {
    apiName: tree.object.name,
    childRelationships: {},
    fields: sorted,
    id: row['Id'] ?? null,
    lastModifiedById: row['LastModifiedById'] ?? null,
    lastModifiedDate: isoText(row['LastModifiedDate']),
    recordTypeId: row['RecordTypeId'] ?? null,
    recordTypeInfo: null,
    systemModstamp: stamp
  };
  return { ...record, eTag: eTag(record), weakEtag: stamp === null ? 0 : Date.parse(stamp) };
}

/** "This field is non-null" where a value can be localised: numbers, dates, picklists (guide, "Field Value"). */
export function fieldValue(
  context: DataContext,
  field: FieldSchema,
  value: unknown,
  money?: MoneyOf
): FieldValue {
  if (value === null) {
    return { displayValue: null, value: null };
  }
  const { currency = 'USD', currencies } = context.org.queryContext(context.session);
  const presentation = {
    words: context.session.words,
    locale: context.session.locale,
    timeZone: context.session.timeZone,
    currency,
    currencies
  };
  switch (field.type) {
    case 'datetime':
      return { displayValue: formatValue(field, value, presentation), value: isoText(value) };
    case 'currency':
      return { displayValue: formatValue(field, value, presentation, money), value };
    case 'date':
    case 'percent':
    case 'double':
    case 'int':
    case 'picklist':
    case 'multipicklist':
      return { displayValue: formatValue(field, value, presentation), value };
    default:
      return { displayValue: null, value };
  }
}

export function eTag(value: unknown): string {
  return createHash('md5').update(JSON.stringify(value)).digest('hex');
}

/** Dates with time are ISO 8601 with `Z` here, where REST writes `+0000` (guide's and lwc-recipes' samples). */
export function isoText(value: unknown): string | null {
  return typeof value === 'string' ? toIsoDateTime(value) : null;
}

function displayName(tree: FieldTree, row: Record<string, unknown>): string | null {
  const name = nameFieldOf(tree.object);
  const value = name === undefined ? undefined : row[name.name];
  return typeof value === 'string' ? value : null;
}
