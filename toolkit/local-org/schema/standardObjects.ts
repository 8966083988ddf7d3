import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fieldOfType } from './fieldDefaults.ts';
import { ownerField, systemFields } from './systemFields.ts';
import { valuesOf } from './valueSets.ts';
import type { FieldSchema, ObjectSchema, PicklistValue } from '../core/schemaTypes.ts';

const pick = z.union([
  z.string(),
  z.strictObject({ value: z.string(), label: z.string(), default: z.boolean().optional() })
]);

const fieldType = z.enum([
  'string',
  'textarea',
  'picklist',
  'multipicklist',
  'combobox',
  'boolean',
  'int',
  'double',
  'currency',
  'percent',
  'date',
  'datetime',
  'reference',
  'email',
  'phone',
  'url',
  'address'
]);

const feature = z.enum(['sharedActivities', 'multipleCurrencies', 'datedRates', 'personAccounts']);

/** What a baseline file says; `schema/standard/README.md` explains each word. */
const baselineField = z.strictObject({
  name: z.string(),
  label: z.string(),
  type: fieldType,
  length: z.number().optional(),
  precision: z.number().optional(),
  scale: z.number().optional(),
  nillable: z.boolean().optional(),
  api: z.enum(['cu', 'c', 'u', '']).optional(),
  defaulted: z.boolean().optional(),
  default: z.string().optional(),
  not: z.array(z.enum(['filter', 'sort', 'group'])).optional(),
  unique: z.boolean().optional(),
  nameField: z.boolean().optional(),
  autoNumber: z.string().optional(),
  compound: z.string().optional(),
  referenceTo: z.array(z.string()).optional(),
  relationshipName: z.string().optional(),
  childRelationshipName: z.string().optional(),
  onDelete: z.enum(['SetNull', 'Restrict', 'Cascade']).optional(),
  values: z.array(pick).optional(),
  valueSet: z.enum(['timeZones', 'locales', 'languages', 'currencies']).optional(),
  restricted: z.boolean().optional(),
  permissionable: z.boolean().optional(),
  virtual: z.boolean().optional(),
  onlyWith: feature.optional()
});

const baseline = z.strictObject({
  name: z.string(),
  label: z.string(),
  labelPlural: z.string(),
  keyPrefix: z.string(),
  uiApi: z.boolean(),
  calls: z.string(),
  sharing: z.enum(['Private', 'Read', 'ReadWrite', 'ReadWriteTransfer', 'ControlledByParent', 'None']),
  permissionable: z.boolean().optional(),
  virtual: z.boolean().optional(),
  activities: z.boolean().optional(),
  onlyWith: feature.optional(),
  share: z
    .strictObject({ sharedObject: z.string(), parentField: z.string(), accessField: z.string() })
    .optional(),
  common: z.array(z.enum(['id', 'deleted', 'owner', 'created', 'modified', 'modstamp', 'viewed'])),
  fields: z.array(baselineField)
});

type BaselineField = z.infer<typeof baselineField>;
type Baseline = z.infer<typeof baseline>;

/** Features that add objects, and fields to standard objects. */
export type Features = Readonly<Partial<Record<z.infer<typeof feature>, boolean>>>;

/** The standard objects as a new org has them. */
export function standardObjects(features: Features): ObjectSchema[] {
  const directory = join(import.meta.dirname, 'standard');
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .map((file) => baseline.parse(JSON.parse(readFileSync(join(directory, file), 'utf8'))))
    .filter(({ onlyWith }) => onlyWith === undefined || features[onlyWith] === true)
    .map((parsed) => toObject(parsed, features));
}

function toObject(parsed: Baseline, features: Features): ObjectSchema {
  const own = parsed.fields.filter(({ onlyWith }) => onlyWith === undefined || features[onlyWith] === true);
  const fields = [
    ...systemFields(
      parsed.common.filter((group) => group !== 'owner'),
      parsed.label
    ),
    ...(parsed.common.includes('owner') ? [ownerField(['User'])] : []),
    ...own.map((field) => toField(field, parsed.permissionable ?? true))
  ];
  joinCompounds(fields);
  const calls = new Set(parsed.calls.split(' '));
  return {
    name: parsed.name,
    label: parsed.label,
    labelPlural: parsed.labelPlural,
    keyPrefix: parsed.keyPrefix,
    custom: false,
    customMetadata: false,
    uiApi: parsed.uiApi,
    queryable: true,
    createable: calls.has('create'),
    updateable: calls.has('update'),
    deletable: calls.has('delete'),
    undeletable: calls.has('undelete'),
    replicateable: parsed.common.includes('modstamp'),
    activities: parsed.activities ?? false,
    sharingModel: parsed.sharing,
    fields: new Map(fields.map((field) => [field.name.toLowerCase(), field])),
    childRelationships: [],
    validationRules: [],
    recordTypes: [],
    share: parsed.share,
    virtual: parsed.virtual ?? false
  };
}

function toField(parsed: BaselineField, permissionable: boolean): FieldSchema {
  const plain = fieldOfType(
    parsed.name,
    parsed.label,
    parsed.type,
    parsed.length ?? (parsed.type === 'reference' ? 18 : 0)
  );
  const not = new Set(parsed.not);
  const nillable = parsed.nillable ?? plain.nillable;
  const createable = parsed.api === undefined ? plain.createable : parsed.api.includes('c');
  const updateable = parsed.api === undefined ? plain.updateable : parsed.api.includes('u');
  const optional = (nillable || parsed.type === 'boolean') && (createable || updateable);
  return {
    ...plain,
    precision: parsed.precision ?? 0,
    scale: parsed.scale ?? 0,
    nillable,
    createable,
    updateable,
    defaultedOnCreate: parsed.defaulted ?? plain.defaultedOnCreate,
    filterable: plain.filterable && !not.has('filter'),
    sortable: plain.sortable && !not.has('sort'),
    groupable: plain.groupable && !not.has('group'),
    unique: parsed.unique ?? false,
    nameField: parsed.nameField ?? parsed.name === 'Name',
    autoNumber: parsed.autoNumber,
    defaultValue: parsed.default,
    compoundFieldName: parsed.compound,
    referenceTo: parsed.referenceTo ?? [],
    relationshipName: parsed.relationshipName,
    childRelationshipName: parsed.childRelationshipName,
    deleteConstraint: parsed.onDelete ?? (parsed.type === 'reference' ? 'SetNull' : undefined),
    picklist: picklistOf(parsed),
    permissionable: permissionable && (parsed.permissionable ?? optional),
    virtual: parsed.virtual ?? plain.virtual
  };
}

function picklistOf(parsed: BaselineField): FieldSchema['picklist'] {
  const restricted = parsed.restricted ?? false;
  if (parsed.valueSet !== undefined) {
    return { restricted, values: valuesOf(parsed.valueSet).map((value) => picklistValue(value)) };
  }
  if (parsed.values === undefined) {
    return parsed.type === 'picklist' || parsed.type === 'multipicklist'
      ? { restricted, values: [] }
      : undefined;
  }
  return { restricted, values: parsed.values.map(picklistValue) };
}

/** `"Normal*"` is the default value. */
function picklistValue(word: z.infer<typeof pick>): PicklistValue {
  if (typeof word === 'string') {
    const value = word.replace(/\*$/, '');
    return { value, label: value, active: true, isDefault: word.endsWith('*') };
  }
  return { value: word.value, label: word.label, active: true, isDefault: word.default ?? false };
}

function joinCompounds(fields: FieldSchema[]): void {
  for (const compound of new Set(fields.flatMap(({ compoundFieldName }) => compoundFieldName ?? []))) {
    const field = fields.find(({ name }) => name === compound);
    if (field !== undefined) {
      field.components = fields.filter((part) => part.compoundFieldName === compound).map(({ name }) => name);
    }
  }
}
