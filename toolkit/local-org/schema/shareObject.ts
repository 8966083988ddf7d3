import { fieldOfType } from './fieldDefaults.ts';
import { systemFields } from './systemFields.ts';
import type { FieldSchema, ObjectSchema } from '../core/schemaTypes.ts';

/** Every share object of a custom object has this prefix. */
const SHARE_PREFIX = '02c';

/** `Boat__Share` of `Boat__c`: exists where the object's default is narrower than public read/write. */
export function shareObjectOf(shared: ObjectSchema): ObjectSchema {
  const label = `${shared.label} Share`;
  const fields: FieldSchema[] = [
    ...systemFields(['id'], label),
    {
      ...reference('ParentId', 'Parent', [shared.name]),
      relationshipName: 'Parent',
      childRelationshipName: 'Shares',
      deleteConstraint: 'Cascade'
    },
    picklist('AccessLevel', 'Access Level', ['Read', 'Edit', 'All'], { nillable: false }),
    { ...reference('UserOrGroupId', 'User or Group', ['Group', 'User']), relationshipName: 'UserOrGroup' },
    picklist('RowCause', 'Row Cause', ['Owner', 'Manual', 'Rule'], { updateable: false }),
    ...systemFields(['modified', 'deleted'], label)
  ];
  return {
    name: shared.name.replace(/__c$/, '__Share'),
    label,
    labelPlural: label,
    keyPrefix: SHARE_PREFIX,
    custom: true,
    customMetadata: false,
    uiApi: false,
    queryable: true,
    createable: true,
    updateable: true,
    deletable: true,
    undeletable: false,
    replicateable: false,
    activities: false,
    sharingModel: 'None',
    fields: new Map(fields.map((field) => [field.name.toLowerCase(), field])),
    childRelationships: [],
    validationRules: [],
    recordTypes: [],
    share: { sharedObject: shared.name, parentField: 'ParentId', accessField: 'AccessLevel' },
    virtual: false
  };
}

function reference(name: string, label: string, referenceTo: string[]): FieldSchema {
  return {
    ...fieldOfType(name, label, 'reference', 18),
    nillable: false,
    updateable: false,
    permissionable: false,
    referenceTo
  };
}

function picklist(name: string, label: string, values: string[], rest: Partial<FieldSchema>): FieldSchema {
  return {
    ...fieldOfType(name, label, 'picklist', 40),
    permissionable: false,
    picklist: {
      restricted: true,
      values: values.map((value) => ({ value, label: value, active: true, isDefault: false }))
    },
    ...rest
  };
}
