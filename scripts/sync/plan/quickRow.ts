/**
 * Rows as their schemas read them, for a fraction of the time, as long as each value is written as it nearly always is. What
 * is not is left to the schema, which knows every spelling, and which field to name when a value is wrong.
 */
import { z } from 'zod';
import { canonicalDateTime, to18, utcSeconds } from './canonical.ts';
import type { FieldValue } from './canonical.ts';

/** Undefined: not written as usual. */
type Quick = (value: unknown) => FieldValue | undefined;

interface QuickField {
  name: string;
  read: Quick;
  isOptional: boolean;
}

export const recordId = z
  .string()
  .regex(/^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/)
  .transform(to18);
export const dateTime = z.string().transform(canonicalDateTime);
export const isoDate = z.iso.date();

const ID = /^[a-zA-Z0-9]{18}$/;

/** Of schemas that do more than look at a type. */
const QUICK = new Map<z.ZodType, Quick>([
  [recordId, (value) => (typeof value === 'string' && ID.test(value) ? value : undefined)],
  [dateTime, (value) => (typeof value === 'string' && isUsual(value) ? `${value.slice(0, 19)}Z` : undefined)],
  [isoDate, (value) => (typeof value === 'string' && isUsual(`${value}T00:00:00Z`) ? value : undefined)]
]);

const isUsual = (moment: string): boolean => utcSeconds(moment) !== undefined;

const fieldsOf = new WeakMap<z.ZodType, readonly QuickField[] | undefined>();

/** Undefined when the schema has to say. */
export function quickRow<Row>(schema: z.ZodType<Row>, record: unknown): Row | undefined {
  if (!fieldsOf.has(schema)) {
    fieldsOf.set(schema, quickFields(schema));
  }
  const fields = fieldsOf.get(schema);
  return fields === undefined || typeof record !== 'object' || record === null
    ? undefined
    : (readFields(fields, record as Record<string, unknown>) as Row | undefined);
}

function readFields(
  fields: readonly QuickField[],
  record: Readonly<Record<string, unknown>>
): Record<string, FieldValue> | undefined {
  const row: Record<string, FieldValue> = {};
  for (const { name, read, isOptional } of fields) {
    const value = record[name];
    if (value === undefined && isOptional && !(name in record)) {
      continue;
    }
    const known = read(value);
    if (known === undefined) {
      return undefined;
    }
    row[name] = known;
  }
  return row;
}

/** Undefined when one of them is none that is known here. */
function quickFields(schema: z.ZodType): QuickField[] | undefined {
  if (!(schema instanceof z.ZodObject)) {
    return undefined;
  }
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const read = quickOf(field);
    return read && { name, read, isOptional: field instanceof z.ZodOptional };
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

function quickOf(field: z.ZodType): Quick | undefined {
  if (field instanceof z.ZodOptional) {
    return quickOf(field.unwrap() as z.ZodType);
  }
  if (field instanceof z.ZodNullable) {
    const read = quickOf(field.unwrap() as z.ZodType);
    return read && ((value) => (value === null ? null : read(value)));
  }
  return QUICK.get(field) ?? ofType(field);
}

/** A number that has to be positive, and its like, are left to the schema. */
function ofType(field: z.ZodType): Quick | undefined {
  if ((field.def as { checks?: unknown[] }).checks?.length) {
    return undefined;
  }
  if (field instanceof z.ZodString) {
    return (value) => (typeof value === 'string' ? value : undefined);
  }
  if (field instanceof z.ZodNumber) {
    return (value) => (Number.isFinite(value) ? (value as number) : undefined);
  }
  return field instanceof z.ZodBoolean
    ? (value) => (typeof value === 'boolean' ? value : undefined)
    : undefined;
}
