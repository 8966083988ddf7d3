/**
 * Activities more than a year old are archived: `query` no longer sees them, `queryAll` does.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_archived_activities.htm
 */
import { toStoredDateTime } from '../../../core/clock.ts';
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { quoted, sql } from './sqlFragment.ts';

const days = 365;
const dayInMs = 86_400_000;

/** SQL of `IsArchived` (0 or 1), or undefined when `field` is something else. */
export function archivedSql(
  object: ObjectSchema,
  field: FieldSchema,
  alias: string,
  now: Date
): SqlFragment | undefined {
  if (field.name !== 'IsArchived') {
    return undefined;
  }
  const kept = keptSql(object, alias, now);
  return kept ? { sql: `(NOT (${kept.sql}))`, params: kept.params } : sql('0');
}

/** Condition that keeps what is not archived; undefined for objects that are never archived. */
export function keptSql(object: ObjectSchema, alias: string, now: Date): SqlFragment | undefined {
  const oldest = new Date(now.getTime() - days * dayInMs);
  const column = (name: string): string | undefined => {
    const field = object.fields.get(name.toLowerCase());
    return field && !field.virtual ? `${alias}.${quoted(field.name)}` : undefined;
  };
  const date = column('ActivityDate');
  if (date === undefined) {
    return undefined;
  }
  const day = oldest.toISOString().slice(0, 10);
  if (object.name === 'Event') {
    const moment = column('ActivityDateTime');
    const at = toStoredDateTime(oldest);
    return moment
      ? sql(`(CASE WHEN ${moment} IS NOT NULL THEN ${moment} > ? ELSE ifnull(${date} > ?, 1) END)`, at, day)
      : sql(`ifnull(${date} > ?, 1)`, day);
  }
  const closed = column('IsClosed');
  const created = column('CreatedDate');
  if (object.name !== 'Task' || closed === undefined || created === undefined) {
    return undefined;
  }
  return sql(`(NOT ifnull(${closed}, 0) OR coalesce(${date}, substr(${created}, 1, 10)) > ?)`, day);
}
