/** System validation of single values: what the platform checks whatever an admin has set up. */
import { isStoredDateTime, toStoredDateTime } from '../../core/clock.ts';
import { roundHalfUp } from '../formula/formulaTypes.ts';
import { toId18 } from '../../core/ids.ts';
import type { FieldSchema, PicklistValue } from '../../core/schemaTypes.ts';
import type { SaveError, Value } from '../../core/types.ts';
import {
  badPicklistValue,
  invalidDate,
  invalidEmail,
  malformedId,
  numberOutOfRange,
  stringTooLong,
  wrongType
} from './saveErrors.ts';

/** "Valid dates range from 1700-01-01 ... to 4000-12-31" (object reference, "Field Types"). */
const FIRST_DAY = '1700-01-01';
const LAST_DAY = '4000-12-31';

type Checked = { value: Value } | { error: SaveError };

/** Brings a value into stored form: trimmed, blank as null, ids with 18 characters, numbers rounded to their scale. */
export function normalize(field: FieldSchema, value: Value): Checked {
  if (value === null || value === '') {
    return { value: field.type === 'boolean' ? false : null };
  }
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { value } : { error: wrongType(field, value) };
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return number(field, value);
    case 'id':
    case 'reference':
      return reference(field, value);
    case 'date':
      return typeof value === 'string' && isDate(value) ? { value } : { error: wrongType(field, value) };
    case 'datetime':
      return dateTime(field, value);
    case 'time':
      return typeof value === 'string' && /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/.test(value)
        ? { value }
        : { error: wrongType(field, value) };
    default:
      return text(field, value);
  }
}

function text(field: FieldSchema, value: Value): Checked {
  if (typeof value !== 'string') {
    return { error: wrongType(field, value) };
  }
  // XML, which half of an org's APIs speak, has no NUL (*assumed*: that it is dropped and not refused).
  const trimmed = value.replaceAll('\0', '').trim();
  return { value: trimmed === '' ? null : trimmed };
}

function number(field: FieldSchema, value: Value): Checked {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { error: wrongType(field, value) };
  }
  if (field.type === 'int') {
    return Number.isInteger(value) && Math.abs(value) <= 2_147_483_647
      ? { value }
      : { error: wrongType(field, value) };
  }
  return { value: roundHalfUp(value, field.scale) };
}

function reference(field: FieldSchema, value: Value): Checked {
  // References of custom metadata types hold API names of objects and fields as well.
  const id = typeof value === 'string' ? toId18(value.trim()) : undefined;
  return id === undefined ? { error: malformedId(field, value) } : { value: id };
}

function dateTime(field: FieldSchema, value: Value): Checked {
  if (typeof value === 'string' && isStoredDateTime(value)) {
    return { value };
  }
  const match =
    typeof value === 'string'
      ? /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/.exec(value)
      : null;
  const zone = (match?.[2] ?? '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = match === null ? NaN : Date.parse(`${match[1]}${zone}`);
  return Number.isNaN(time)
    ? { error: wrongType(field, value) }
    : { value: toStoredDateTime(new Date(time)) };
}

function isDate(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Length, range and picklist checks of a value that is to be stored; undefined when it may be. */
export function check(field: FieldSchema, value: Value): SaveError | undefined {
  if (value === null) {
    return undefined;
  }
  if (typeof value === 'string') {
    return checkText(field, value);
  }
  if (typeof value === 'number' && field.precision > 0 && field.type !== 'int') {
    return Math.abs(value) >= 10 ** (field.precision - field.scale)
      ? numberOutOfRange(field, value)
      : undefined;
  }
  if (typeof value === 'number' && field.type === 'int' && field.precision > 0) {
    return Math.abs(value) >= 10 ** field.precision ? numberOutOfRange(field, value) : undefined;
  }
  return undefined;
}

function checkText(field: FieldSchema, value: string): SaveError | undefined {
  switch (field.type) {
    case 'picklist':
      return field.picklist?.restricted === true && !isPickable(field, value)
        ? badPicklistValue(field, value)
        : tooLong(field, value);
    case 'multipicklist': {
      const bad = value
        .split(';')
        .find((part) => field.picklist?.restricted === true && !isPickable(field, part));
      return bad === undefined ? tooLong(field, value) : badPicklistValue(field, bad);
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? tooLong(field, value) : invalidEmail(field, value);
    case 'date':
    case 'datetime':
      return value.slice(0, 10) < FIRST_DAY || value.slice(0, 10) > LAST_DAY
        ? invalidDate(field, value)
        : undefined;
    case 'id':
    case 'reference':
    case 'time':
      return undefined;
    default:
      return tooLong(field, value);
  }
}

function tooLong(field: FieldSchema, value: string): SaveError | undefined {
  return field.length > 0 && value.length > field.length ? stringTooLong(field, value) : undefined;
}

const pickable = new WeakMap<readonly PicklistValue[], ReadonlySet<string>>();

function isPickable(field: FieldSchema, value: string): boolean {
  const all = field.picklist?.values ?? [];
  let values = pickable.get(all);
  if (values === undefined) {
    values = new Set(all.filter(({ active }) => active).map((one) => one.value));
    pickable.set(all, values);
  }
  return values.has(value);
}
