import type { FieldSchema, FieldType, ObjectSchema } from '../schema/types.ts';

/** Standard fields that field-level security does not reach: everyone who reads the object reads them. */
const alwaysReadable = new Set([
  'Id',
  'IsDeleted',
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp',
  'LastActivityDate',
  'LastViewedDate',
  'LastReferencedDate',
  'OwnerId',
  'RecordTypeId',
  'MasterRecordId',
  'PhotoUrl',
  'FirstName',
  'LastName',
  'Salutation',
  'Subject'
]);

const numberTypes: ReadonlySet<FieldType> = new Set(['double', 'currency', 'percent']);
const textTypes: ReadonlySet<FieldType> = new Set([
  'string',
  'textarea',
  'picklist',
  'multipicklist',
  'combobox',
  'email',
  'phone',
  'url'
]);

/**
 * One entry of `fields` in sObject Describe. Keys and their values follow describes recorded from a real org
 * (SFDO-Tooling/CumulusCI, `tests/shared_cassettes`); `conformance/describe.test.ts` holds the key list.
 */
export function describeField(
  object: ObjectSchema,
  field: FieldSchema,
  edit: boolean
): Record<string, unknown> {
  const isId = field.type === 'id' || field.type === 'reference';
  const isLongText = field.type === 'textarea' && field.length > 255;
  return {
    aggregatable: field.type !== 'boolean' && field.type !== 'address' && !isLongText,
    aiPredictionField: false,
    autoNumber: field.autoNumber !== undefined,
    // UTF-8 needs up to three bytes for each character the length counts.
    byteLength: isId ? 18 : textTypes.has(field.type) ? field.length * 3 : 0,
    calculated: field.formula !== undefined || field.rollUp !== undefined || field.autoNumber !== undefined,
    calculatedFormula: field.formula?.source ?? null,
    cascadeDelete: field.masterDetailOrder !== undefined || field.deleteConstraint === 'Cascade',
    caseSensitive: field.caseSensitive,
    compoundFieldName: field.compoundFieldName ?? null,
    controllerName: null,
    createable: field.createable && edit,
    custom: field.custom,
    defaultValue: defaultValue(field),
    defaultValueFormula:
      field.type === 'boolean' || field.type === 'picklist' ? null : (field.defaultValue ?? null),
    defaultedOnCreate: field.defaultedOnCreate,
    dependentPicklist: false,
    deprecatedAndHidden: false,
    digits: field.type === 'int' ? field.precision || 9 : 0,
    displayLocationInDecimal: false,
    encrypted: false,
    externalId: field.externalId,
    extraTypeInfo: extraTypeInfo(field),
    filterable: field.filterable,
    filteredLookupInfo: null,
    formulaTreatNullNumberAsZero: field.formula?.treatBlanksAs === 'BlankAsZero',
    groupable: field.groupable,
    highScaleNumber: false,
    htmlFormatted: field.formula !== undefined && /\b(HYPERLINK|IMAGE)\s*\(/i.test(field.formula.source),
    idLookup: isIdLookup(field),
    inlineHelpText: field.helpText ?? null,
    label: field.label,
    length: isId ? 18 : textTypes.has(field.type) ? field.length : 0,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.nameField,
    namePointing: field.referenceTo.length > 1,
    nillable: field.nillable,
    permissionable: isPermissionable(object, field),
    picklistValues: picklistValues(field),
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: numberTypes.has(field.type) ? field.precision : 0,
    queryByDistance: field.type === 'address',
    referenceTargetField: null,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName ?? null,
    relationshipOrder: field.masterDetailOrder ?? null,
    restrictedDelete: field.deleteConstraint === 'Restrict',
    restrictedPicklist: field.picklist?.restricted ?? false,
    scale: numberTypes.has(field.type) ? field.scale : 0,
    searchPrefilterable: field.type === 'reference' && field.updateable,
    soapType: soapType(field.type),
    sortable: field.sortable,
    type: field.type,
    unique: field.unique,
    updateable: field.updateable && edit,
    writeRequiresMasterRead: field.writeRequiresMasterRead ?? false
  };
}

export function isIdLookup(field: FieldSchema): boolean {
  return (
    field.type === 'id' ||
    field.externalId ||
    field.type === 'email' ||
    (field.nameField && field.compoundFieldName === undefined && field.components === undefined)
  );
}

function isPermissionable(object: ObjectSchema, field: FieldSchema): boolean {
  if (
    object.customMetadata ||
    alwaysReadable.has(field.name) ||
    field.nameField ||
    field.masterDetailOrder !== undefined
  ) {
    return false;
  }
  return field.nillable || field.type === 'boolean';
}

function picklistValues(field: FieldSchema): Record<string, unknown>[] {
  return (field.picklist?.values ?? []).map(({ active, isDefault, label, value }) => ({
    active,
    defaultValue: isDefault,
    label,
    validFor: null,
    value
  }));
}

function defaultValue(field: FieldSchema): unknown {
  if (field.type === 'boolean') {
    return field.defaultValue?.toLowerCase() === 'true';
  }
  return field.picklist?.values.find((one) => one.isDefault)?.value ?? null;
}

function extraTypeInfo(field: FieldSchema): string | null {
  if (field.type === 'textarea') {
    return 'plaintextarea';
  }
  if (field.compoundFieldName === 'Name' || (field.nameField && field.components !== undefined)) {
    return 'personname';
  }
  return field.name === 'PhotoUrl' ? 'imageurl' : null;
}

function soapType(type: FieldType): string {
  switch (type) {
    case 'id':
    case 'reference':
      return 'tns:ID';
    case 'boolean':
      return 'xsd:boolean';
    case 'int':
      return 'xsd:int';
    case 'double':
    case 'currency':
    case 'percent':
      return 'xsd:double';
    case 'date':
      return 'xsd:date';
    case 'datetime':
      return 'xsd:dateTime';
    case 'time':
      return 'xsd:time';
    case 'address':
      return 'urn:address';
    case 'base64':
      return 'xsd:base64Binary';
    case 'anyType':
      return 'xsd:anyType';
    default:
      return 'xsd:string';
  }
}
