import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { QueryResult } from '../../core/types.ts';
import { noSuchColumn, refusedRequest } from '../../engine/save/saveErrors.ts';
import { executeSelect, fieldEquals, selectFields } from '../../engine/soql/index.ts';
import type { Condition, SelectTree } from '../../engine/soql/index.ts';
import type { DataContext } from '../http/dataContext.ts';

/** Fields to answer: those asked for (checked), or all the user may read, as describe lists them. */
export function selectedFields(context: DataContext, object: ObjectSchema, asked: string | null): string[] {
  const readable = (name: string): boolean => context.session.access.field(object, name).read;
  if (asked === null || asked.trim() === '') {
    return [...object.fields.values()].map((field) => field.name).filter(readable);
  }
  const names: string[] = [];
  for (const part of asked.split(',')) {
    const name = part.trim();
    const field = object.fields.get(name.toLowerCase());
    // "If you specify fields that don't exist or are inaccessible to you ..., a 400 error response is returned."
    if (field === undefined || !readable(field.name)) {
      throw refusedRequest(noSuchColumn(object, name));
    }
    if (!names.includes(field.name)) {
      names.push(field.name);
    }
  }
  // The Id comes back unasked, last (REST guide, "Batch Response Body").
  return names.includes('Id') ? names : [...names, 'Id'];
}

/** A query of the request's own session and version. */
export function runTree(
  { org, session, version }: DataContext,
  tree: SelectTree,
  options: { all?: boolean; batchSize?: number } = {}
): QueryResult {
  return executeSelect(org.queryContext(session), tree, { ...options, apiVersion: version });
}

/** Rows that meet a condition, up to 2,000; the fields have been checked. */
export function readRows(
  context: DataContext,
  object: ObjectSchema,
  fields: readonly string[],
  where: Condition
): Record<string, unknown>[] {
  return runTree(context, selectFields(object.name, fields, { where }), { batchSize: 2000 }).records;
}

export function readRow(
  context: DataContext,
  object: ObjectSchema,
  fields: readonly string[],
  id: string
): Record<string, unknown> | undefined {
  return readRows(context, object, fields, fieldEquals('Id', id))[0];
}
