import { pageLabels } from 'preview/pages';

/** A field as the shell and the form components see it, whether REST or the UI API described it. */
export interface FieldInfo {
  name: string;
  label: string;
  /** As REST describe names types: `string`, `picklist`, `reference` ... */
  type: string;
  required: boolean;
  createable: boolean;
  updateable: boolean;
  length: number;
  scale: number;
  referenceTo: string[];
  relationshipName: string | undefined;
  helpText: string | undefined;
  picklist: PicklistOption[];
  calculated: boolean;
  /** Text that is HTML: a formula of HYPERLINK or IMAGE, or rich text. */
  html: boolean;
  nameField: boolean;
  /** The field that this one is a part of: `Name` of `LastName`. */
  compoundFieldName: string | undefined;
  /** Code of the currency that the shown amount is in, in an org with several. */
  currencyCode?: string;
}

export interface PicklistOption {
  label: string;
  value: string;
  active: boolean;
  isDefault: boolean;
}

export interface DescribeField {
  name: string;
  label: string;
  type: string;
  nillable: boolean;
  defaultedOnCreate: boolean;
  createable: boolean;
  updateable: boolean;
  length: number;
  scale: number;
  referenceTo: string[];
  relationshipName: string | null;
  inlineHelpText: string | null;
  picklistValues: { label: string; value: string; active: boolean; defaultValue: boolean }[];
  calculated: boolean;
  htmlFormatted: boolean;
  nameField: boolean;
  compoundFieldName: string | null;
}

export interface Describe {
  name: string;
  label: string;
  labelPlural: string;
  keyPrefix: string | null;
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  fields: DescribeField[];
  childRelationships: { childSObject: string; field: string; relationshipName: string | null }[];
}

/** From REST describe. */
export function fromDescribe(field: DescribeField, object: string): FieldInfo {
  return {
    name: field.name,
    label: pageLabels[object]?.[field.name] ?? ownLabel(field),
    type: field.type,
    required: !field.nillable && !field.defaultedOnCreate && field.createable && field.type !== 'boolean',
    createable: field.createable,
    updateable: field.updateable,
    length: field.length,
    scale: field.scale,
    referenceTo: field.referenceTo ?? [],
    relationshipName: field.relationshipName ?? undefined,
    helpText: field.inlineHelpText ?? undefined,
    picklist: (field.picklistValues ?? []).map(({ label, value, active, defaultValue }) => ({
      label: label || value,
      value,
      active,
      isDefault: defaultValue
    })),
    calculated: field.calculated,
    html: field.htmlFormatted,
    nameField: field.nameField,
    compoundFieldName: field.compoundFieldName ?? undefined
  };
}

/** Lookups of standard objects are described as "Account ID"; pages say just "Account". */
function ownLabel({ label, type }: DescribeField): string {
  return type === 'reference' ? label.replace(/ ID$/, '') : label;
}

interface UiField {
  apiName: string;
  label: string;
  dataType: string;
  required: boolean;
  createable: boolean;
  updateable: boolean;
  length: number;
  scale: number;
  referenceToInfos: { apiName: string }[];
  relationshipName: string | null;
  inlineHelpText: string | null;
  calculated: boolean;
  htmlFormatted: boolean;
  nameField?: boolean;
  compoundFieldName: string | null;
}

const uiTypes: Record<string, string> = {
  String: 'string',
  TextArea: 'textarea',
  Picklist: 'picklist',
  MultiPicklist: 'multipicklist',
  ComboBox: 'combobox',
  Boolean: 'boolean',
  Int: 'int',
  Double: 'double',
  Currency: 'currency',
  Percent: 'percent',
  Date: 'date',
  DateTime: 'datetime',
  Time: 'time',
  Reference: 'reference',
  Email: 'email',
  Phone: 'phone',
  Url: 'url',
  Address: 'address',
  Location: 'location',
  EncryptedString: 'string'
};

/** From the UI API's object info; picklist values are asked for apart. */
export function fromObjectInfo(field: UiField, picklist: PicklistOption[] = []): FieldInfo {
  return {
    name: field.apiName,
    label: field.label.replace(/ ID$/, ''),
    type: uiTypes[field.dataType] ?? field.dataType.toLowerCase(),
    required: field.required,
    createable: field.createable,
    updateable: field.updateable,
    length: field.length,
    scale: field.scale,
    referenceTo: field.referenceToInfos.map(({ apiName }) => apiName),
    relationshipName: field.relationshipName ?? undefined,
    helpText: field.inlineHelpText ?? undefined,
    picklist,
    calculated: field.calculated,
    html: field.htmlFormatted,
    nameField: field.nameField ?? false,
    compoundFieldName: field.compoundFieldName ?? undefined
  };
}
