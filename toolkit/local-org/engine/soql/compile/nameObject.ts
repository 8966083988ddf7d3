/**
 * A polymorphic reference (`Owner`, `Who`, `What`) is read through the object `Name`, which has only these fields:
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
 */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import { pseudoField } from './pseudoField.ts';

export const nameFields: ReadonlyMap<string, FieldSchema> = new Map(
  [
    pseudoField('Id', 'id'),
    pseudoField('Alias', 'string'),
    pseudoField('Email', 'email'),
    pseudoField('FirstName', 'string'),
    pseudoField('IsActive', 'boolean'),
    pseudoField('LastName', 'string'),
    pseudoField('MiddleName', 'string'),
    pseudoField('Name', 'string'),
    pseudoField('Phone', 'phone'),
    pseudoField('ProfileId', 'reference'),
    pseudoField('Suffix', 'string'),
    pseudoField('Title', 'string'),
    pseudoField('Type', 'picklist'),
    pseudoField('Username', 'string'),
    pseudoField('UserRoleId', 'reference')
  ].map((field) => [field.name.toLowerCase(), field])
);

export const nameRelationships: ReadonlySet<string> = new Set(['profile', 'userrole']);
