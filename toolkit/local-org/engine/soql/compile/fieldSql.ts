/** SQL of fields and tables that are no stored column or table: of `Name`, of people's names, of rows that are worked out. */
import type { FieldSchema, ObjectSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SObjectRecord, SqlFragment } from '../../../core/types.ts';
import { compose, joined, quoted, sql } from './sqlFragment.ts';

/** Rows that are worked out travel as one JSON parameter. */
export function virtualTable(object: ObjectSchema, rows: readonly SObjectRecord[] | undefined): SqlFragment {
  if (!rows) {
    throw new UnsupportedError(`the object ${object.name} here`);
  }
  const columns = [...object.fields.values()]
    .filter((field) => !field.virtual)
    .map((field) => `value ->> '$.${field.name}' AS ${quoted(field.name)}`);
  return sql(`(SELECT ${columns.join(', ')} FROM json_each(?))`, JSON.stringify(rows));
}

export function firstOf(values: readonly SqlFragment[]): SqlFragment {
  const [only] = values;
  if (only === undefined) {
    return sql('NULL');
  }
  return values.length === 1 ? only : compose`coalesce(${joined(values, ', ')})`;
}

/** The kind of parent by the first three characters of its Id. */
export function typeSql(targets: readonly ObjectSchema[], reference: SqlFragment): SqlFragment {
  const cases = targets.map((target) => sql('WHEN ? THEN ?', target.keyPrefix, target.name));
  return compose`(CASE substr(${reference}, 1, 3) ${joined(cases, ' ')} END)`;
}

/** `Name` of a person, which is its parts: "FirstName LastName". */
export function personName(
  { object, alias }: { object: ObjectSchema; alias: string },
  field: FieldSchema
): SqlFragment {
  const part = (name: string): string | undefined =>
    field.components?.some((each) => each.toLowerCase() === name.toLowerCase()) &&
    object.fields.has(name.toLowerCase())
      ? `${alias}.${quoted(object.fields.get(name.toLowerCase())!.name)}`
      : undefined;
  const parts = ['FirstName', 'MiddleName', 'LastName', 'Suffix']
    .map(part)
    .filter((each) => each !== undefined);
  if (parts.length === 0) {
    throw new UnsupportedError(`the compound field ${object.name}.${field.name} in a query`);
  }
  return sql(`nullif(trim(${parts.map((each) => `ifnull(${each} || ' ', '')`).join(' || ')}), '')`);
}
