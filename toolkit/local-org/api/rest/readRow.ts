import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { DataContext } from '../http/dataContext.ts';
import { noSuchColumn } from './deserialize.ts';

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
      throw noSuchColumn(name, object);
    }
    if (!names.includes(field.name)) {
      names.push(field.name);
    }
  }
  // The Id comes back unasked, last (REST guide, "Batch Response Body").
  return names.includes('Id') ? names : [...names, 'Id'];
}

/** Rows that meet a condition which the caller built from checked names and quoted values. */
export function readRows(
  context: DataContext,
  object: ObjectSchema,
  fields: readonly string[],
  condition: string
): Record<string, unknown>[] {
  const soql = `SELECT ${fields.join(', ')} FROM ${object.name} WHERE ${condition}`;
  return context.org.query(soql, context.session, { batchSize: 2000, apiVersion: context.version }).records;
}
