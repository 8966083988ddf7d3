import { SalesforceError } from '../../core/types.ts';
import type { Org, SaveError, SObjectRecord } from '../../core/types.ts';
import { fieldIn, selectFields, selectRecords } from '../../engine/soql/index.ts';
import { isIdLookup } from './describeField.ts';
import type { IncomingRow, ParentKey } from './deserialize.ts';

export type ResolvedRow = { ok: true; row: SObjectRecord } | { ok: false; error: SaveError };

/**
 * Replaces lookups given by external id with the parents' ids: one query for each kind of parent, however many rows.
 * A row whose parent is missing or not unique gets its error instead.
 */
export function resolveParents(org: Org, rows: readonly IncomingRow[]): ResolvedRow[] {
  const groups = new Map<string, Map<string, string[]>>();
  for (const key of rows.flatMap((one) => one.parents)) {
    const name = groupName(key);
    if (!groups.has(name)) {
      groups.set(name, new Map());
    }
  }
  for (const [name, found] of groups) {
    const keys = rows.flatMap((one) => one.parents).filter((key) => groupName(key) === name);
    findParents(org, keys, found);
  }
  return rows.map(({ row, parents }) => {
    for (const key of parents) {
      const ids = groups.get(groupName(key))?.get(keyText(key.value)) ?? [];
      const [id] = ids;
      if (id === undefined || ids.length > 1) {
        return { ok: false, error: parentError(key, ids.length) };
      }
      row[key.field.name] = id;
    }
    return { ok: true, row };
  });
}

function groupName(key: ParentKey): string {
  return `${key.parentObject}.${key.keyField}`.toLowerCase();
}

function keyText(value: unknown): string {
  return String(value).toLowerCase();
}

function findParents(org: Org, keys: readonly ParentKey[], found: Map<string, string[]>): void {
  const [first] = keys;
  if (first === undefined) {
    return;
  }
  const parent = org.schema.objects.get(first.parentObject.toLowerCase());
  const field = parent?.fields.get(first.keyField.toLowerCase());
  if (
    parent === undefined ||
    field === undefined ||
    !isIdLookup(parent, field) ||
    !first.field.referenceTo.includes(parent.name)
  ) {
    throw new SalesforceError(
      'INVALID_FIELD',
      `Field name provided, ${first.keyField} does not match an External ID, Salesforce Id, or indexed field for ${first.parentObject}`
    );
  }
  const isNumber = field.type === 'double' || field.type === 'int';
  const values = new Set(keys.map(({ value }) => (isNumber ? Number(value) : String(value))));
  const tree = selectFields(parent.name, field.type === 'id' ? ['Id'] : ['Id', field.name], {
    where: fieldIn(field.name, [...values])
  });
  for (const record of selectRecords(org.queryContext(org.systemSession()), tree)) {
    const text = keyText(record[field.name]);
    found.set(text, [...(found.get(text) ?? []), String(record['Id'])]);
  }
}

/** Words of the SOAP guide's upsert page and of public reports; *assumed* to be the same over REST. */
function parentError(key: ParentKey, count: number): SaveError {
  if (count > 1) {
    return {
      statusCode: 'DUPLICATE_EXTERNAL_ID',
      message: `More than one record found for external id field: [${key.keyField}: ${key.value}]`,
      fields: []
    };
  }
  return {
    statusCode: 'INVALID_FIELD',
    message: `Foreign key external ID: ${String(key.value).toLowerCase()} not found for field ${key.keyField} in entity ${key.parentObject}`,
    fields: []
  };
}
