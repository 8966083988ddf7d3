import type { FieldSchema, ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import type { SqlFragment } from '../../../core/types.ts';
import { quoted, sql } from './sqlFragment.ts';

/**
 * SQL of `LastActivityDate`, or undefined when `field` is something else: the latest date of the record's events and
 * closed tasks, be it to come. Accounts have what rolls up to them, people what names them, other records what is about
 * them. https://help.salesforce.com/s/articleView?id=000385365&type=1
 */
export function lastActivitySql(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema,
  alias: string
): SqlFragment | undefined {
  if (field.name !== 'LastActivityDate' || !field.virtual) {
    return undefined;
  }
  const dates = [
    ['event', ''],
    ['task', ' AND activity."IsClosed" = 1']
  ].flatMap(([name = '', condition = '']) => {
    const activity = schema.objects.get(name);
    return activity === undefined
      ? []
      : [
          `SELECT max(activity."ActivityDate") AS "latest" FROM ${quoted(activity.name)} activity
          WHERE activity.${quoted(referenceTo(object))} = ${alias}."Id" AND activity."IsDeleted" = 0${condition}`
        ];
  });
  return sql(dates.length === 0 ? 'NULL' : `(SELECT max("latest") FROM (${dates.join(' UNION ALL ')}))`);
}

function referenceTo(object: ObjectSchema): string {
  switch (object.name) {
    case 'Account':
      return 'AccountId';
    case 'Contact':
    case 'Lead':
      return 'WhoId';
    default:
      return 'WhatId';
  }
}
