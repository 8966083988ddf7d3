import type { FieldSchema, FieldType, ObjectSchema } from '../../core/schemaTypes.ts';
import { recordedOf } from './recordedFields.ts';

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
    // An auto number of a standard object does not count as calculated (recorded: Case.CaseNumber).
    calculated:
      field.formula !== undefined ||
      field.rollUp !== undefined ||
      (field.autoNumber !== undefined && (field.custom || field.name === 'Name')),
    calculatedFormula: field.formula?.source ?? null,
    // Standard relationships that take their children along say false all the same (recorded: Contact, Event, ...).
    cascadeDelete: field.masterDetailOrder !== undefined,
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
    idLookup: isIdLookup(object, field),
    inlineHelpText: field.helpText ?? null,
    label: describedLabel(field),
    length: isId ? 18 : textTypes.has(field.type) ? field.length : 0,
    mask: null,
    maskType: null,
    name: field.name,
    nameField: field.nameField,
    namePointing: field.referenceTo.length > 1,
    nillable: field.nillable,
    permissionable: field.permissionable,
    picklistValues: picklistValues(field),
    polymorphicForeignKey: field.referenceTo.length > 1,
    precision: numberTypes.has(field.type) ? field.precision : 0,
    queryByDistance: field.type === 'address',
    referenceTargetField: null,
    referenceTo: field.referenceTo,
    relationshipName: field.relationshipName ?? null,
    relationshipOrder: field.masterDetailOrder ?? null,
    // As with cascadeDelete: only custom fields say so (recorded: Case.AccountId).
    restrictedDelete: field.custom && field.deleteConstraint === 'Restrict',
    restrictedPicklist: field.picklist?.restricted ?? false,
    scale: numberTypes.has(field.type) ? field.scale : 0,
    searchPrefilterable:
      field.type === 'reference' && field.updateable && !['OwnerId', 'RecordTypeId'].includes(field.name),
    soapType: soapType(field.type),
    sortable: field.sortable,
    type: field.type,
    unique: field.unique,
    updateable: field.updateable && edit,
    writeRequiresMasterRead: field.writeRequiresMasterRead ?? false,
    ...recordedOf(object.name, field.name)
  };
}

/** Describes call a standard lookup by its id, "Account ID", where pages say "Account" (recorded). */
export function describedLabel(field: FieldSchema): string {
  return field.type === 'reference' && !field.custom ? `${field.label} ID` : field.label;
}

/** Names that do not stand for the id (recorded: Account, whose name may be a person's; object reference: the others). */
const plainNames: ReadonlySet<string> = new Set(['Account', 'PermissionSet']);

/** Standard fields that do although they are no names (recorded: Contact, Lead; object reference: the others). */
const standardKeys: ReadonlySet<string> = new Set([
  'Contact.Email',
  'Lead.Email',
  'OpportunityStage.ApiName',
  'User.Email',
  'User.FederationIdentifier',
  'User.Username'
]);

/** Fields that may stand for the id: in addresses, in upserts, and in references to the record. */
export function isIdLookup(object: ObjectSchema, field: FieldSchema): boolean {
  return (
    field.type === 'id' ||
    field.externalId ||
    standardKeys.has(`${object.name}.${field.name}`) ||
    (field.nameField &&
      !plainNames.has(object.name) &&
      field.type === 'string' &&
      field.compoundFieldName === undefined &&
      field.components === undefined)
  );
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
