import { isOwnName } from '@toolkit/sfdx-project';
import type { CustomObjectPart, MetadataPart, Project } from '@toolkit/sfdx-project';
import { currencyFieldsOf } from './currencyFields.ts';
import { customFields, toPicklistValue } from './customField.ts';
import { customObject, sharingModelOf } from './customObject.ts';
import type { Findings } from './findings.ts';
import type { KeyPrefixes } from './keyPrefixes.ts';
import { linkSchema } from './linkSchema.ts';
import { PERSON_RECORD_TYPE, personFields } from './personAccounts.ts';
import { recordTypeId, recordTypesOf } from './recordTypes.ts';
import { shareObjectOf } from './shareObject.ts';
import { standardObjects } from './standardObjects.ts';
import type { Features } from './standardObjects.ts';
import type {
  FieldSchema,
  ObjectSchema,
  OrgSchema,
  Picklist,
  SharingModel,
  ValidationRule
} from '../core/schemaTypes.ts';
import { STANDARD_VALUE_SETS } from './valueSets.ts';

export interface SchemaOptions {
  features: Features;
  /** Organisation-wide defaults of standard objects, by API name. */
  sharing: Readonly<Record<string, SharingModel>>;
}

/** The whole describe model: standard objects, and what the project adds to them and defines itself. */
export function buildSchema(
  project: Project,
  prefixes: KeyPrefixes,
  options: SchemaOptions,
  findings: Findings
): OrgSchema {
  const objects = new Map<string, MutableObject>();
  const add = (object: ObjectSchema): void => void objects.set(object.name.toLowerCase(), mutable(object));
  for (const object of standardObjects(options.features)) {
    add({ ...object, sharingModel: options.sharing[object.name] ?? object.sharingModel });
  }
  for (const part of project.objects.filter(isOwnObject)) {
    findings.attempt(() => add(customObject(part, prefixes.of(part.name))));
  }
  applyStandardValueSets(project, objects, findings);
  const globalValueSets = new Map(project.globalValueSets.map((set) => [set.name, set]));
  for (const part of project.objects) {
    for (const target of targetsOf(part, { objects, findings, project })) {
      for (const field of part.fields) {
        addFields(target, field, { objectName: target.name, globalValueSets, findings, project });
      }
      addRest(target, part, findings);
    }
  }
  if (options.features.personAccounts === true) {
    addPersonAccounts(objects);
  }
  for (const object of [...objects.values()]) {
    if (isShared(object)) {
      add(shareObjectOf(object));
    }
  }
  const currencies = options.features.multipleCurrencies === true ? addCurrencies(objects) : undefined;
  linkSchema({ objects }, findings, project);
  return { objects, ...(currencies && { currencies }) };
}

/** What contacts have, with all that the project adds to them. */
function addPersonAccounts(objects: ReadonlyMap<string, MutableObject>): void {
  const [account, contact] = [objects.get('account'), objects.get('contact')];
  if (account !== undefined && contact !== undefined) {
    personFields(contact).forEach((field) => account.fields.set(field.name.toLowerCase(), field));
    const picklistValues = new Map<string, never>();
    account.recordTypes = [
      ...account.recordTypes,
      { developerName: PERSON_RECORD_TYPE, label: 'Person Account', active: true, picklistValues }
    ];
  }
}

/** The org says which currencies there are. */
function addCurrencies(objects: ReadonlyMap<string, MutableObject>): Picklist {
  const picklist: Picklist = { restricted: true, values: [] };
  for (const object of objects.values()) {
    for (const field of currencyFieldsOf(object, picklist)) {
      object.fields.set(field.name.toLowerCase(), field);
    }
  }
  return picklist;
}

/** While it is built, a schema may still grow. */
type MutableObject = Omit<ObjectSchema, 'fields'> & { fields: Map<string, FieldSchema> };

function mutable(object: ObjectSchema): MutableObject {
  return { ...object, fields: new Map(object.fields) };
}

function isOwnObject({ name, label }: CustomObjectPart): boolean {
  return label !== undefined && /__(c|mdt)$/.test(name);
}

/** The objects that a folder adds to. Fields of `Activity` belong to events and tasks alike. */
function targetsOf(
  part: CustomObjectPart,
  {
    objects,
    findings,
    project
  }: { objects: ReadonlyMap<string, MutableObject>; findings: Findings; project: Project }
): MutableObject[] {
  const names = part.name === 'Activity' ? ['event', 'task'] : [part.name.toLowerCase()];
  const targets = names.flatMap((name) => objects.get(name) ?? []);
  if (targets.length === 0 && isOwnName(part.name, project)) {
    if (isOwnObject(part)) {
      return []; // Its own file is broken, which has been said.
    }
    const reason = `${part.name} has parts but no ${part.name}.object-meta.xml with a label; add it`;
    if (part.fields.length + part.validationRules.length > 0) {
      findings.problem(part.file, reason);
    } else {
      findings.unsupportedUse('parts of an object that is not there', part.name, part.file);
    }
  } else if (targets.length === 0) {
    findings.unsupportedUse('the object', part.name, part.file);
  }
  return targets;
}

function addFields(
  object: MutableObject,
  part: MetadataPart,
  context: Parameters<typeof customFields>[1]
): void {
  if (!part.name.endsWith('__c')) {
    if (!object.fields.has(part.name.toLowerCase()) && !hasCompoundName(object, part.name)) {
      context.findings.unsupportedUse('the standard field', `${object.name}.${part.name}`, part.file);
    }
    return;
  }
  const fields = context.findings.attempt(() => customFields(part, context)) ?? [];
  for (const field of fields) {
    object.fields.set(field.name.toLowerCase(), field);
  }
}

/** Metadata calls a reference `Account`, the API calls it `AccountId`. */
function hasCompoundName(object: MutableObject, name: string): boolean {
  return object.fields.has(`${name}id`.toLowerCase());
}

function addRest(object: MutableObject, part: CustomObjectPart, findings: Findings): void {
  if (!object.custom && part.sharingModel !== undefined) {
    object.sharingModel = findings.attempt(() => sharingModelOf(part)) ?? object.sharingModel;
  }
  for (const rule of part.validationRules) {
    findings.attempt(() => object.validationRules.push(validationRule(rule)));
  }
  object.recordTypes = findings.attempt(() => recordTypesOf(part)) ?? [];
  if (object.recordTypes.length > 0) {
    object.fields.set('recordtypeid', recordTypeId());
  }
}

function validationRule({ name, file, xml }: MetadataPart): ValidationRule {
  return {
    name,
    active: xml.boolean('active'),
    formula: xml.requiredText('errorConditionFormula'),
    message: xml.requiredText('errorMessage'),
    errorField: xml.text('errorDisplayField'),
    source: file
  };
}

function applyStandardValueSets(
  project: Project,
  objects: ReadonlyMap<string, MutableObject>,
  findings: Findings
): void {
  for (const set of project.standardValueSets) {
    const fields = STANDARD_VALUE_SETS[set.name];
    if (fields === undefined) {
      findings.unsupportedUse('the standard value set', set.name, set.file);
    }
    for (const path of fields ?? []) {
      const [objectName = '', fieldName = ''] = path.toLowerCase().split('.');
      const object = objects.get(objectName);
      const field = object?.fields.get(fieldName);
      if (object !== undefined && field !== undefined) {
        const picklist = {
          restricted: field.picklist?.restricted ?? false,
          values: set.values.map(toPicklistValue)
        };
        object.fields.set(fieldName, { ...field, picklist });
      }
    }
  }
}

/** https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_associated_objects_share.htm */
function isShared(object: ObjectSchema): boolean {
  return object.custom && (object.sharingModel === 'Private' || object.sharingModel === 'Read');
}
