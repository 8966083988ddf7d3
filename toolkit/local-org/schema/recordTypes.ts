import type { CustomObjectPart } from '@toolkit/sfdx-project';
import { fieldOfType } from './fieldDefaults.ts';
import type { FieldSchema, RecordTypeSchema } from '../core/schemaTypes.ts';

export function recordTypesOf(part: CustomObjectPart): RecordTypeSchema[] {
  return part.recordTypes.map(({ name, label, description, xml }) => ({
    developerName: name,
    label,
    description,
    active: xml.boolean('active', true),
    picklistValues: new Map(
      xml.children('picklistValues').map((picklist) => [
        picklist.requiredText('picklist'),
        picklist.children('values').map((value) => ({
          // Metadata writes record-type values URL-encoded.
          value: decodeURIComponent(value.requiredText('fullName')),
          isDefault: value.boolean('default')
        }))
      ])
    )
  }));
}

export function recordTypeId(): FieldSchema {
  return {
    ...fieldOfType('RecordTypeId', 'Record Type', 'reference', 18),
    defaultedOnCreate: true,
    permissionable: false,
    referenceTo: ['RecordType'],
    relationshipName: 'RecordType'
  };
}
