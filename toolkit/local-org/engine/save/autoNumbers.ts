import { toStoredDateTime } from '../../core/clock.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import type { SaveContext } from './saveContext.ts';

/** The next number of an auto-number field in its format, e.g. `A-{000000}`; `{YYYY}`, `{YY}`, `{MM}`, `{DD}` give the day. */
export function nextAutoNumber(object: ObjectSchema, field: FieldSchema, context: SaveContext): string {
  const row = context.services.store
    .prepare(
      `INSERT INTO "_auto_number" VALUES (?, 1) ON CONFLICT DO UPDATE SET "last" = "last" + 1 RETURNING "last" AS "last"`
    )
    .get(`${object.name}.${field.name}`);
  return formatAutoNumber(field.autoNumber ?? '{0}', Number(row?.['last']), context.now);
}

export function formatAutoNumber(format: string, number: number, now: Date): string {
  const day = toStoredDateTime(now);
  const dates: Readonly<Record<string, string>> = {
    YYYY: day.slice(0, 4),
    YY: day.slice(2, 4),
    MM: day.slice(5, 7),
    DD: day.slice(8, 10)
  };
  return format.replace(/\{(0+|[YMD]+)\}/g, (all, token: string) =>
    token.startsWith('0') ? String(number).padStart(token.length, '0') : (dates[token] ?? all)
  );
}
