import { fieldOfType } from './fieldDefaults.ts';
import type { FieldSchema } from '../core/schemaTypes.ts';

/** Groups of fields that Salesforce adds to objects: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/system_fields.htm */
export type SystemFieldGroup = 'id' | 'deleted' | 'owner' | 'created' | 'modified' | 'modstamp' | 'viewed';

export function systemFields(groups: readonly SystemFieldGroup[], objectLabel: string): FieldSchema[] {
  return groups.flatMap((group) => makers[group](objectLabel));
}

const makers: Record<SystemFieldGroup, (objectLabel: string) => FieldSchema[]> = {
  id: (objectLabel) => [{ ...readOnly(fieldOfType('Id', `${objectLabel} ID`, 'id', 18)), nillable: false }],
  deleted: () => [readOnly(fieldOfType('IsDeleted', 'Deleted', 'boolean'))],
  owner: () => [ownerField(['User'])],
  created: () => [
    stamp('CreatedDate', 'Created Date'),
    userReference('CreatedById', 'Created By', 'CreatedBy')
  ],
  modified: () => [
    stamp('LastModifiedDate', 'Last Modified Date'),
    userReference('LastModifiedById', 'Last Modified By', 'LastModifiedBy')
  ],
  modstamp: () => [stamp('SystemModstamp', 'System Modstamp')],
  viewed: () =>
    [
      fieldOfType('LastViewedDate', 'Last Viewed Date', 'datetime'),
      fieldOfType('LastReferencedDate', 'Last Referenced Date', 'datetime')
    ].map((field) => ({ ...readOnly(field), defaultedOnCreate: false }))
};

export function ownerField(referenceTo: string[]): FieldSchema {
  return {
    ...fieldOfType('OwnerId', 'Owner', 'reference', 18),
    nillable: false,
    defaultedOnCreate: true,
    permissionable: false,
    referenceTo,
    relationshipName: 'Owner'
  };
}

/** On objects that allow activities: worked out of them when read (`soql/lastActivity.ts`). */
export function lastActivityField(): FieldSchema {
  return {
    ...readOnly(fieldOfType('LastActivityDate', 'Last Activity Date', 'date')),
    defaultedOnCreate: false,
    virtual: true
  };
}

function stamp(name: string, label: string): FieldSchema {
  return { ...readOnly(fieldOfType(name, label, 'datetime')), nillable: false };
}

function userReference(name: string, label: string, relationshipName: string): FieldSchema {
  const field = readOnly(fieldOfType(name, label, 'reference', 18));
  return { ...field, nillable: false, referenceTo: ['User'], relationshipName };
}

function readOnly(field: FieldSchema): FieldSchema {
  return { ...field, createable: false, updateable: false, defaultedOnCreate: true, permissionable: false };
}
