import { pickValue } from '@toolkit/sfdx-project';
import type { MetadataPart, Project, ValueSetPart, XmlNode } from '@toolkit/sfdx-project';
import { fieldOfType } from './fieldDefaults.ts';
import type { Findings } from './findings.ts';
import type { FieldSchema, FieldType, PicklistValue, RollUp } from '../core/schemaTypes.ts';

/** Longest text a formula may give: what describe says of a text formula. */
const FORMULA_TEXT_LENGTH = 1300;
const MULTISELECT_LENGTH = 4099;

const simpleTypes: Readonly<Record<string, FieldType>> = {
  AutoNumber: 'string',
  Checkbox: 'boolean',
  Currency: 'currency',
  Date: 'date',
  DateTime: 'datetime',
  Email: 'email',
  Hierarchy: 'reference',
  Html: 'textarea',
  LongTextArea: 'textarea',
  Lookup: 'reference',
  MasterDetail: 'reference',
  MetadataRelationship: 'reference',
  MultiselectPicklist: 'multipicklist',
  Number: 'double',
  Percent: 'percent',
  Phone: 'phone',
  Picklist: 'picklist',
  Text: 'string',
  TextArea: 'textarea',
  Time: 'time',
  Url: 'url'
};

const lengths: Readonly<Record<string, number>> = {
  AutoNumber: 30,
  Email: 80,
  Html: 32768,
  LongTextArea: 32768,
  Phone: 40,
  Picklist: 255,
  Text: 255,
  TextArea: 255,
  Url: 255
};

export interface FieldContext {
  objectName: string;
  globalValueSets: ReadonlyMap<string, ValueSetPart>;
  findings: Findings;
  project: Pick<Project, 'hasDependencies'>;
}

/** A custom field as the project describes it: one field, or three for a location; none when its type is unknown here. */
export function customFields(part: MetadataPart, context: FieldContext): FieldSchema[] {
  const { xml, name, file } = part;
  const metadataType = xml.requiredText('type');
  const label = xml.text('label') ?? name;
  if (metadataType === 'Location') {
    return locationFields(part, label);
  }
  if (metadataType === 'Summary') {
    return [summaryField(part, label)];
  }
  const type = simpleTypes[metadataType];
  if (type === undefined) {
    context.findings.unsupportedUse(`fields of type ${metadataType}`, `${context.objectName}.${name}`, file);
    return [];
  }
  if (xml.child('lookupFilter')?.boolean('active') === true) {
    context.findings.unsupportedUse('lookup filters', `${context.objectName}.${name}`, file);
  }
  const formula = xml.text('formula');
  return [
    formula === undefined
      ? storedField(part, label, metadataType, type, context)
      : formulaField(part, label, type, formula)
  ];
}

function storedField(
  part: MetadataPart,
  label: string,
  metadataType: string,
  type: FieldType,
  context: FieldContext
): FieldSchema {
  const { xml, name } = part;
  const required = xml.boolean('required') || metadataType === 'MasterDetail';
  const isBoolean = type === 'boolean';
  const autoNumber = metadataType === 'AutoNumber' ? (xml.text('displayFormat') ?? '{0}') : undefined;
  const picklist = metadataType.endsWith('icklist') ? picklistOf(part, context) : undefined;
  const defaultValue = xml.text('defaultValue') ?? (isBoolean ? 'false' : undefined);
  return {
    ...common(part, fieldOfType(name, label, type, lengthOf(xml, metadataType)), type),
    nillable: !required && !isBoolean,
    createable: autoNumber === undefined,
    updateable:
      autoNumber === undefined &&
      !(metadataType === 'MasterDetail' && !xml.boolean('reparentableMasterDetail')),
    defaultedOnCreate:
      isBoolean || autoNumber !== undefined || defaultValue !== undefined || hasDefault(picklist),
    unique: xml.boolean('unique'),
    caseSensitive: xml.boolean('caseSensitive'),
    externalId: xml.boolean('externalId'),
    // A permission set grants a custom metadata type as a whole (assumed: nothing documents more for its fields).
    permissionable: !required && !context.objectName.endsWith('__mdt'),
    autoNumber,
    defaultValue,
    picklist,
    ...(type === 'reference' ? referenceOf(part, metadataType) : {})
  };
}

function formulaField(part: MetadataPart, label: string, type: FieldType, source: string): FieldSchema {
  const length = type === 'string' ? FORMULA_TEXT_LENGTH : 0;
  return {
    ...common(part, fieldOfType(part.name, label, type, length), type),
    createable: false,
    updateable: false,
    // Describe says a formula checkbox is not nillable, as any checkbox.
    nillable: type !== 'boolean',
    defaultedOnCreate: false,
    formula: {
      source,
      treatBlanksAs:
        part.xml.oneOf('formulaTreatBlanksAs', ['BlankAsBlank', 'BlankAsZero'] as const) ?? 'BlankAsZero'
    },
    virtual: true
  };
}

/** The type of a sum, minimum or maximum is that of the field summed up; known once all fields are. */
function summaryField(part: MetadataPart, label: string): FieldSchema {
  const { xml, name } = part;
  const [childObject, childField] = dotted(xml, 'summaryForeignKey');
  const operation = xml.oneOf('summaryOperation', ['count', 'sum', 'min', 'max'] as const) ?? 'count';
  const summarizedField = xml.has('summarizedField') ? dotted(xml, 'summarizedField')[1] : undefined;
  const rollUp: RollUp = {
    operation,
    childObject,
    childField,
    summarizedField,
    filters: xml.children('summaryFilterItems').map((filter) => ({
      field: dotted(filter, 'field')[1],
      operation: filter.requiredText('operation'),
      value: filter.text('value') ?? ''
    }))
  };
  return {
    ...common(part, fieldOfType(name, label, 'double'), 'double'),
    precision: 18,
    scale: 0,
    createable: false,
    updateable: false,
    rollUp
  };
}

function locationFields(part: MetadataPart, label: string): FieldSchema[] {
  const base = part.name.replace(/__c$/, '');
  const scale = part.xml.number('scale') ?? 0;
  const axes = ['Latitude', 'Longitude'].map((axis): FieldSchema => {
    const axisField = fieldOfType(`${base}__${axis}__s`, `${label} (${axis})`, 'double');
    return { ...common(part, axisField, 'double'), precision: 15, scale, compoundFieldName: part.name };
  });
  const compound = common(part, fieldOfType(part.name, label, 'location'), 'location');
  return [{ ...compound, components: axes.map(({ name }) => name) }, ...axes];
}

function common(part: MetadataPart, field: FieldSchema, type: FieldType): FieldSchema {
  const { xml } = part;
  const isNumber = type === 'double' || type === 'currency' || type === 'percent';
  return {
    ...field,
    custom: true,
    description: xml.text('description'),
    helpText: xml.text('inlineHelpText'),
    precision: isNumber ? (xml.number('precision') ?? 18) : 0,
    scale: isNumber ? (xml.number('scale') ?? 0) : 0,
    source: part.file
  };
}

function lengthOf(xml: XmlNode, metadataType: string): number {
  if (metadataType === 'MultiselectPicklist') {
    return MULTISELECT_LENGTH;
  }
  const fixed = simpleTypes[metadataType] === 'reference' ? 18 : (lengths[metadataType] ?? 0);
  return metadataType === 'Text' || metadataType === 'LongTextArea' || metadataType === 'Html'
    ? (xml.number('length') ?? fixed)
    : fixed;
}

function referenceOf(part: MetadataPart, metadataType: string): Partial<FieldSchema> {
  const { xml, name } = part;
  const referenceTo = metadataType === 'Hierarchy' ? 'User' : xml.requiredText('referenceTo');
  const childName = xml.text('relationshipName');
  const isMaster = metadataType === 'MasterDetail';
  const order = xml.number('relationshipOrder') ?? 0;
  return {
    referenceTo: [referenceTo],
    relationshipName: name.replace(/__c$/, '__r'),
    childRelationshipName: childName === undefined ? undefined : `${childName}__r`,
    masterDetailOrder: isMaster ? (order === 1 ? 1 : 0) : undefined,
    writeRequiresMasterRead: isMaster ? xml.boolean('writeRequiresMasterRead') : undefined,
    reparentable: isMaster ? xml.boolean('reparentableMasterDetail') : undefined,
    deleteConstraint: isMaster
      ? 'Cascade'
      : (xml.oneOf('deleteConstraint', ['SetNull', 'Restrict', 'Cascade'] as const) ?? 'SetNull')
  };
}

function picklistOf(part: MetadataPart, context: FieldContext): FieldSchema['picklist'] {
  const valueSet = part.xml.child('valueSet');
  if (valueSet === undefined) {
    throw part.xml.error('<valueSet> is missing');
  }
  if (valueSet.has('controllingField')) {
    context.findings.unsupportedUse('dependent picklists', `${context.objectName}.${part.name}`, part.file);
  }
  const restricted = valueSet.boolean('restricted');
  const name = valueSet.text('valueSetName');
  if (name !== undefined) {
    const shared = context.globalValueSets.get(name);
    // One with a namespace is in another package, and so may be one without where the project builds on any.
    if (shared === undefined && (name.includes('__') || context.project.hasDependencies === true)) {
      context.findings.unsupportedUse('the global value set', name, part.file);
      return { restricted: false, values: [] };
    }
    if (shared === undefined) {
      throw part.xml.error(`there is no global value set ${name}; add it or correct <valueSetName>`);
    }
    return { restricted: true, values: shared.values.map(toPicklistValue) };
  }
  const values = valueSet.child('valueSetDefinition')?.children('value').map(pickValue) ?? [];
  return { restricted, values: values.map(toPicklistValue) };
}

export function toPicklistValue({
  value,
  label,
  active,
  isDefault
}: ValueSetPart['values'][number]): PicklistValue {
  return { value, label, active, isDefault };
}

function hasDefault(picklist: FieldSchema['picklist']): boolean {
  return picklist?.values.some(({ isDefault }) => isDefault) ?? false;
}

/** `Object__c.Field__c` */
function dotted(xml: XmlNode, element: string): [string, string] {
  const text = xml.requiredText(element);
  const [object, field, ...rest] = text.split('.');
  if (object === undefined || field === undefined || rest.length > 0) {
    throw xml.error(`<${element}> is "${text}"; Object.Field is expected`);
  }
  return [object, field];
}
