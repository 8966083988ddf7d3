import type { CustomObjectPart } from '@toolkit/sfdx-project';
import { fieldOfType } from './fieldDefaults.ts';
import { lastActivityField, ownerField, systemFields } from './systemFields.ts';
import type { FieldSchema, ObjectSchema, SharingModel } from '../core/schemaTypes.ts';

const SHARING_MODELS: readonly SharingModel[] = [
  'Private',
  'Read',
  'ReadWrite',
  'ReadWriteTransfer',
  'ControlledByParent'
];

/** A custom object or custom metadata type without its own fields. */
export function customObject(part: CustomObjectPart, keyPrefix: string): ObjectSchema {
  const label = part.label ?? part.name;
  const customMetadata = part.name.endsWith('__mdt');
  const fields = customMetadata ? metadataTypeFields(label) : objectFields(part, label);
  return {
    name: part.name,
    label,
    labelPlural: part.labelPlural ?? label,
    description: part.description,
    keyPrefix,
    custom: true,
    customMetadata,
    uiApi: !customMetadata,
    queryable: true,
    // Custom metadata changes by deployment, not through the data APIs.
    createable: !customMetadata,
    updateable: !customMetadata,
    deletable: !customMetadata,
    undeletable: !customMetadata,
    replicateable: !customMetadata,
    activities: part.allowActivities,
    sharingModel: customMetadata ? 'None' : sharingModelOf(part),
    fields: new Map(fields.map((field) => [field.name.toLowerCase(), field])),
    childRelationships: [],
    validationRules: [],
    recordTypes: [],
    virtual: false,
    source: part.file
  };
}

/** An object without a stated model is public read/write, Salesforce's default. */
export function sharingModelOf(part: CustomObjectPart): SharingModel {
  return part.xml.oneOf('sharingModel', SHARING_MODELS) ?? 'ReadWrite';
}

function objectFields(part: CustomObjectPart, label: string): FieldSchema[] {
  return [
    ...systemFields(['id'], label),
    ownerField(['Group', 'User']),
    ...systemFields(['deleted'], label),
    nameField(part),
    ...systemFields(['created', 'modified', 'modstamp'], label),
    ...(part.allowActivities ? [lastActivityField()] : []),
    ...systemFields(['viewed'], label)
  ];
}

/** A text name may be left out: the record then is named by its Id. Describe of a real custom object says so too. */
function nameField(part: CustomObjectPart): FieldSchema {
  const { label, type, displayFormat } = part.nameField ?? {
    label: `${part.label ?? part.name} Name`,
    type: 'Text'
  };
  const autoNumber = type === 'AutoNumber' ? (displayFormat ?? '{0}') : undefined;
  return {
    ...fieldOfType('Name', label, 'string', 80),
    nameField: true,
    permissionable: false,
    autoNumber,
    nillable: autoNumber === undefined,
    createable: autoNumber === undefined,
    updateable: autoNumber === undefined,
    defaultedOnCreate: true
  };
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_custommetadatatype__mdt.htm */
function metadataTypeFields(label: string): FieldSchema[] {
  const text = (name: string, fieldLabel: string, length: number): FieldSchema => ({
    ...fieldOfType(name, fieldLabel, 'string', length),
    createable: false,
    updateable: false,
    permissionable: false,
    nillable: name === 'NamespacePrefix'
  });
  return [
    ...systemFields(['id'], label),
    { ...text('DeveloperName', 'Custom Metadata Record Name', 40), nameField: true },
    text('MasterLabel', 'Label', 40),
    text('Language', 'Master Language', 40),
    text('NamespacePrefix', 'Namespace Prefix', 15),
    text('Label', 'Label', 40),
    text('QualifiedApiName', 'Qualified API Name', 70),
    ...systemFields(['modstamp'], label)
  ];
}
