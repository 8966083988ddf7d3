import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import { normalize } from './fieldValues.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';
import { saveError } from './saveErrors.ts';

/** Upsert: rows whose key is known become updates; each key may be used once in a request. */
export function matchExternalIds(
  object: ObjectSchema,
  fieldName: string,
  works: readonly RowWork[],
  rows: readonly SObjectRecord[],
  context: SaveContext
): void {
  const field = object.fields.get(fieldName.toLowerCase());
  if (field === undefined || !(field.name === 'Id' || field.externalId || isIdLookup(field))) {
    throw new SalesforceError(
      'INVALID_FIELD',
      `Field name provided, ${fieldName} does not match an External ID, Salesforce Id, or indexed field for ${object.name}`
    );
  }
  for (const work of works) {
    work.upserted = true;
  }
  if (field.name === 'Id') {
    for (const work of works) {
      work.operation = work.record['Id'] === null ? 'create' : 'update';
    }
    return;
  }
  const keys = works.map((work) => keyOf(field, rows[work.index] ?? {}, work));
  const matches = idsByKey(object, field, keys, context);
  const used = new Set<Value>();
  works.forEach((work, position) => {
    const key = keys[position] ?? null;
    work.record['Id'] = null;
    if (work.errors.length > 0) {
      return;
    }
    if (key === null) {
      work.errors.push(saveError('MISSING_ARGUMENT', `${field.name} not specified`, [field.name]));
      return;
    }
    const comparable = comparableKey(field, key);
    if (used.has(comparable)) {
      work.errors.push(saveError('DUPLICATE_VALUE', `Duplicate external id specified: ${key}`, [field.name]));
      return;
    }
    used.add(comparable);
    const ids = matches.get(comparable) ?? [];
    if (ids.length > 1) {
      work.errors.push(
        saveError(
          'DUPLICATE_EXTERNAL_ID',
          `${field.name}: more than one record found for external id field: [${ids.join(', ')}]`,
          [field.name]
        )
      );
    } else if (ids[0] !== undefined) {
      work.operation = 'update';
      work.record['Id'] = ids[0];
    }
  });
}

/** Standard fields that describe calls `idLookup`: names, e-mail addresses of people, user names. */
function isIdLookup(field: FieldSchema): boolean {
  return field.nameField || (!field.custom && (field.type === 'email' || field.unique));
}

function keyOf(field: FieldSchema, row: SObjectRecord, work: RowWork): Value {
  const name = Object.keys(row).find((key) => key.toLowerCase() === field.name.toLowerCase());
  const result = normalize(field, name === undefined ? null : (row[name] ?? null));
  if ('error' in result) {
    work.errors.push(result.error);
    return null;
  }
  return result.value;
}

function comparableKey(field: FieldSchema, value: Value): Value {
  return typeof value === 'string' && !field.caseSensitive ? value.toUpperCase() : value;
}

function idsByKey(
  object: ObjectSchema,
  field: FieldSchema,
  keys: readonly Value[],
  context: SaveContext
): Map<Value, string[]> {
  const column = quote(field.name);
  const live = object.fields.has('isdeleted') ? 'AND "IsDeleted" = 0' : '';
  const rows = context.services.store
    .prepare(
      `SELECT "Id" AS "id", ${column} AS "key" FROM ${quote(object.name)} WHERE ${column} IN (SELECT value FROM json_each(?)) ${live} ORDER BY "Id"`
    )
    .all(JSON.stringify(keys.filter((key) => key !== null)));
  const matches = new Map<Value, string[]>();
  for (const { id, key } of rows) {
    const value = comparableKey(field, typeof key === 'string' || typeof key === 'number' ? key : null);
    matches.set(value, [...(matches.get(value) ?? []), String(id)]);
  }
  return matches;
}
