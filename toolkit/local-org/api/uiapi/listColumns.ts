import { columnPath } from '@toolkit/sfdx-project';
import { nameFieldOf } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';

/** A column or filter of a list view: a field of the object, or one of its parents' fields. */
export interface ListColumn {
  /** `Name`, `Owner.Alias` */
  path: string;
  /** The field on the object itself: the lookup where the path leads to a parent. */
  field: FieldSchema;
  label: string;
}

/** The field behind a column name of list view metadata: an API name, or the old names of standard fields. */
export function listColumn(object: ObjectSchema, column: string, where: string): ListColumn {
  const path = pathOf(object, column);
  const [first = '', second] = (path ?? '').split('.');
  const field =
    second === undefined
      ? object.fields.get(first.toLowerCase())
      : [...object.fields.values()].find(
          (one) => one.relationshipName?.toLowerCase() === first.toLowerCase()
        );
  if (path === undefined || field === undefined) {
    throw new UnsupportedError(`the list view column or filter ${column} of ${object.name}`, where);
  }
  return {
    path,
    field,
    label: second === undefined ? field.label : `${field.label} ${second}`
  };
}

/** Not every object of the baseline has all fields that its standard list views show. */
export function hasColumn(object: ObjectSchema, column: string): boolean {
  return pathOf(object, column) !== undefined;
}

function pathOf(object: ObjectSchema, column: string): string | undefined {
  const direct = object.fields.get(column.toLowerCase());
  if (direct !== undefined) {
    return direct.name;
  }
  const [first = '', second] = columnPath(column, object.name).split('.');
  if (second === undefined) {
    return first.toLowerCase() === 'name'
      ? nameFieldOf(object)?.name
      : object.fields.get(first.toLowerCase())?.name;
  }
  const parent = [...object.fields.values()].find(
    (one) => one.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  return parent && `${parent.relationshipName}.${second}`;
}
