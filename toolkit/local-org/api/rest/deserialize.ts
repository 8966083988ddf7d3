import { toStoredDateTime } from '../../core/clock.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { Session, SObjectRecord, Value } from '../../core/types.ts';
import { noSuchColumn, refusedRequest } from '../../engine/save/saveErrors.ts';
import { isObject, parserError, tokenName } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';

/** A lookup given by the parent's external id: `"Account__r": { "Key__c": "x" }` (REST guide, "Upserting Records and Associating with an External ID"). */
export interface ParentKey {
  field: FieldSchema;
  parentObject: string;
  keyField: string;
  value: string | number;
}

export interface IncomingRow {
  row: SObjectRecord;
  parents: ParentKey[];
}

/**
 * Turns one JSON record into stored values. What the platform's parser refuses is refused here, before any save:
 * unknown or invisible fields, and values that are not of the field's type.
 */
export function deserializeRow(object: ObjectSchema, session: Session, body: JsonObject): IncomingRow {
  const row: SObjectRecord = {};
  const parents: ParentKey[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (name === 'attributes') {
      continue;
    }
    const field = object.fields.get(name.toLowerCase());
    if (field !== undefined && (session.system || session.access.field(object, field.name).read)) {
      row[field.name] = convert(field, value);
    } else {
      parents.push(parentKey(object, name, value));
    }
  }
  return { row, parents };
}

function parentKey(object: ObjectSchema, name: string, value: unknown): ParentKey {
  const wanted = name.toLowerCase();
  const field = [...object.fields.values()].find((one) => one.relationshipName?.toLowerCase() === wanted);
  if (field === undefined) {
    throw refusedRequest(noSuchColumn(object, name));
  }
  if (!isObject(value)) {
    throw parserError(
      `Cannot deserialize instance of ${field.referenceTo[0] ?? 'sobject'} from ${tokenName(value)} value`
    );
  }
  const entries = Object.entries(value).filter(([key]) => key !== 'attributes');
  const [entry] = entries;
  const attributes = isObject(value['attributes']) ? value['attributes']['type'] : undefined;
  const parentObject = typeof attributes === 'string' ? attributes : field.referenceTo[0];
  if (entry === undefined || entries.length !== 1 || parentObject === undefined || !isKey(entry[1])) {
    throw new SalesforceError(
      'INVALID_FIELD',
      `More than 1 field provided in an external foreign key reference in entity: ${object.name}`
    );
  }
  return { field, parentObject, keyField: entry[0], value: entry[1] };
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function convert(field: FieldSchema, value: unknown): Value {
  if (value === null) {
    return null;
  }
  switch (field.type) {
    case 'boolean':
      return toBoolean(field, value);
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return toNumber(field, value);
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : refuse(field, value);
    case 'datetime':
      return typeof value === 'string' ? (toDateTime(value) ?? refuse(field, value)) : refuse(field, value);
    case 'address':
      // "Compound fields are read-only": object reference, "Compound Fields".
      return refuse(field, value);
    default:
      return typeof value === 'string' ? value : refuse(field, value);
  }
}

function toBoolean(field: FieldSchema, value: unknown): boolean {
  if (typeof value === 'boolean') {
    return value;
  }
  if (value === 'true' || value === 'false') {
    return value === 'true';
  }
  return refuse(field, value);
}

/** Numbers come as JSON numbers or as text (`"numberOfEmployees": "100"` in the guide's sObject tree example). */
function toNumber(field: FieldSchema, value: unknown): Value {
  if (typeof value === 'string') {
    if (value.trim() === '') {
      return null;
    }
    const parsed = Number(value);
    return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) && Number.isFinite(parsed)
      ? parsed
      : refuse(field, value);
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(field, value);
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    return false;
  }
  const time = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

const dateTimeForm =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d{1,3})?(Z|[+-]\d{2}:?\d{2})$/;

/** REST guide, "Valid Date and DateTime Formats"; `+0000`, which answers carry, is taken back too. Undefined when wrong. */
export function toDateTime(text: string): string | undefined {
  const match = dateTimeForm.exec(text);
  if (match === null || !isDate(match[1] ?? '')) {
    return undefined;
  }
  const zone = match[5] ?? 'Z';
  const time = new Date(
    `${match[1]}T${match[2]}:${match[3]}:${match[4]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`
  );
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1 || time.getUTCFullYear() > 9999) {
    return undefined;
  }
  return toStoredDateTime(time);
}

function refuse(field: FieldSchema, value: unknown): never {
  const shown = isObject(value) || Array.isArray(value) ? '' : ` ${String(value)}`;
  throw parserError(
    `Cannot deserialize instance of ${typeName(field)} from ${tokenName(value)} value${shown} or request may be missing a required field`
  );
}

function typeName(field: FieldSchema): string {
  return field.type === 'id' || field.type === 'reference' ? 'reference' : field.type;
}
