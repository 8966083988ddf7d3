import type { FieldSchema, ObjectSchema } from '@toolkit/local-org';
import { fieldOf, missingField } from './fieldPath.ts';

/**
 * What list views and related lists of custom objects call the standard fields: the columns that `sf project retrieve`
 * writes (seen in public repositories; Salesforce documents no list).
 */
const STANDARD: Readonly<Record<string, string>> = {
  NAME: 'Name',
  CREATED_DATE: 'CreatedDate',
  CREATEDBY_USER: 'CreatedById',
  'CREATEDBY_USER.ALIAS': 'CreatedById',
  LAST_UPDATE: 'LastModifiedDate',
  UPDATEDBY_USER: 'LastModifiedById',
  'UPDATEDBY_USER.ALIAS': 'LastModifiedById',
  'OWNER.ALIAS': 'OwnerId',
  'OWNER.FIRST_NAME': 'OwnerId',
  'OWNER.LAST_NAME': 'OwnerId',
  RECORDTYPE: 'RecordTypeId'
};

/** The field a column shows, or what is wrong with the column. */
export function columnField(object: ObjectSchema, column: string): FieldSchema | string {
  const name = STANDARD[column] ?? (column.endsWith('__c') ? column : undefined);
  if (name === undefined) {
    return `${column} is no column of a list of ${object.name}`;
  }
  return fieldOf(object, name) ?? missingField(object, name);
}
