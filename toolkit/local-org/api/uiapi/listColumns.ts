import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import { nameFieldOf } from './uiObject.ts';

/** A column or filter of a list view: a field of the object, or one of its parents' fields. */
export interface ListColumn {
  /** `Name`, `Owner.Alias` */
  path: string;
  /** The field on the object itself: the lookup where the path leads to a parent. */
  field: FieldSchema;
  label: string;
}

/** Names that list view metadata uses for fields every object has. */
const systemColumns: Record<string, string> = {
  CREATED_DATE: 'CreatedDate',
  LAST_UPDATE: 'LastModifiedDate',
  LAST_ACTIVITY: 'LastActivityDate',
  CREATEDBY_USER: 'CreatedBy.Name',
  UPDATEDBY_USER: 'LastModifiedBy.Name',
  'OWNER.ALIAS': 'Owner.Alias',
  'CORE.USERS.ALIAS': 'Owner.Alias',
  'CREATEDBY_USER.ALIAS': 'CreatedBy.Alias',
  'OWNER.FIRST_NAME': 'Owner.FirstName',
  'OWNER.LAST_NAME': 'Owner.LastName'
};

/** The field behind a column name of list view metadata: an API name, or the old names of standard fields. */
export function listColumn(object: ObjectSchema, column: string, where: string): ListColumn {
  const path = columnPath(object, column);
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

function columnPath(object: ObjectSchema, column: string): string | undefined {
  const direct = object.fields.get(column.toLowerCase());
  if (direct !== undefined) {
    return direct.name;
  }
  const system = systemColumns[column];
  if (system !== undefined) {
    return system;
  }
  const [first = '', second] = column.split('.');
  const nameField = nameFieldOf(object)?.name;
  if (column === 'NAME' || (second === 'NAME' && first.toLowerCase() === object.name.toLowerCase())) {
    return nameField;
  }
  if (second === undefined) {
    return undefined;
  }
  // OPPORTUNITY.STAGE_NAME is StageName of the object itself; ACCOUNT.NAME on another object is its parent's.
  const plain = second.replaceAll('_', '').toLowerCase();
  if (first.toLowerCase() === object.name.toLowerCase()) {
    return object.fields.get(plain)?.name;
  }
  const parent = [...object.fields.values()].find(
    (one) => one.relationshipName?.toLowerCase() === first.toLowerCase()
  );
  return parent === undefined || second !== 'NAME' ? undefined : `${parent.relationshipName}.Name`;
}
