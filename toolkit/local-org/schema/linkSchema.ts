import { isOwnName } from '@toolkit/sfdx-project';
import type { Project } from '@toolkit/sfdx-project';
import type { Findings } from './findings.ts';
import type { ChildRelationship, FieldSchema, ObjectSchema, OrgSchema } from '../core/schemaTypes.ts';

/** An object whose lists and fields may still be completed. */
interface Unlinked extends ObjectSchema {
  fields: Map<string, FieldSchema>;
}

/**
 * Ties objects together once all are known: references, child relationships, roll-ups. What points nowhere is a problem
 * where only the project could have it, and listed where another package may.
 */
export function linkSchema(
  schema: { objects: ReadonlyMap<string, Unlinked> },
  findings: Findings,
  project: Pick<Project, 'hasDependencies'>
): void {
  addActivityTargets(schema);
  for (const object of schema.objects.values()) {
    removeOwnerOfDetail(object);
    for (const field of object.fields.values()) {
      linkReference({ schema, findings, project }, object, field);
    }
  }
  const linked = new Set<FieldSchema>();
  for (const object of schema.objects.values()) {
    for (const field of object.fields.values()) {
      linkRollUp({ schema, findings, linked }, object, field);
    }
    checkValidationRules(object, findings, project);
  }
}

/** Events and tasks can be about every object that allows activities. */
function addActivityTargets(schema: OrgSchema): void {
  const targets = [...schema.objects.values()].filter(({ activities }) => activities).map(({ name }) => name);
  for (const name of ['event', 'task']) {
    const what = schema.objects.get(name)?.fields.get('whatid');
    if (what !== undefined) {
      what.referenceTo = targets.toSorted();
    }
  }
  // With Shared Activities an event's What is one of its relations too.
  const relations = schema.objects.get('eventrelation');
  const relation = relations?.fields.get('relationid');
  if (relation !== undefined && relations?.fields.has('iswhat') === true) {
    relation.referenceTo = [...relation.referenceTo, ...targets].toSorted();
  }
}

/** A detail has no owner of its own: its master's owner counts. */
function removeOwnerOfDetail(object: Unlinked): void {
  if (object.custom && mastersOf(object).length > 0) {
    object.fields.delete('ownerid');
  }
}

export function mastersOf(object: ObjectSchema): FieldSchema[] {
  return [...object.fields.values()]
    .filter(({ masterDetailOrder }) => masterDetailOrder !== undefined)
    .toSorted((a, b) => (a.masterDetailOrder ?? 0) - (b.masterDetailOrder ?? 0));
}

interface ReferenceLinks {
  schema: OrgSchema;
  findings: Findings;
  project: Pick<Project, 'hasDependencies'>;
}

function linkReference(
  { schema, findings, project }: ReferenceLinks,
  object: ObjectSchema,
  field: FieldSchema
): void {
  const known = field.referenceTo.filter((name) => schema.objects.has(name.toLowerCase()));
  const source = field.source ?? object.source;
  if (source !== undefined && known.length < field.referenceTo.length) {
    const missing = field.referenceTo.filter((name) => !known.includes(name));
    if (missing.every((name) => isOwnName(name, project))) {
      findings.problem(
        source,
        `${field.name} refers to ${missing.join(', ')}, which is not in the project; add the object or correct <referenceTo>`
      );
    } else {
      findings.unsupportedUse('the object', missing.join(', '), source);
    }
  }
  field.referenceTo = known;
  for (const parentName of known) {
    const parent = schema.objects.get(parentName.toLowerCase());
    parent?.childRelationships.push({
      relationshipName: field.childRelationshipName,
      childObject: object.name,
      field: field.name,
      cascadeDelete: field.masterDetailOrder !== undefined || field.deleteConstraint === 'Cascade',
      restrictedDelete: field.deleteConstraint === 'Restrict'
    });
    checkRelationshipName(parent, object, field, findings);
  }
}

function checkRelationshipName(
  parent: ObjectSchema | undefined,
  object: ObjectSchema,
  field: FieldSchema,
  findings: Findings
): void {
  const same = parent?.childRelationships.filter(
    (other) =>
      other.relationshipName !== undefined &&
      other.relationshipName.toLowerCase() === field.childRelationshipName?.toLowerCase() &&
      !isSameActivityField(other, object, field)
  );
  if (field.custom && field.source !== undefined && (same?.length ?? 0) > 0) {
    findings.problem(
      field.source,
      `${parent?.name} has another child relationship ${field.childRelationshipName}; give ${object.name}.${field.name} its own <relationshipName>`
    );
  }
}

/** The field itself, or its twin: a field of `Activity` is one of events and one of tasks, under one name. */
function isSameActivityField(other: ChildRelationship, object: ObjectSchema, field: FieldSchema): boolean {
  const isActivity = (name: string): boolean => name === 'Event' || name === 'Task';
  return (
    other.field === field.name &&
    (other.childObject === object.name || (isActivity(other.childObject) && isActivity(object.name)))
  );
}

interface RollUpLinks {
  schema: OrgSchema;
  findings: Findings;
  /** A roll-up of roll-ups takes their type, so each is linked once, the summed one first. */
  linked: Set<FieldSchema>;
}

function linkRollUp(links: RollUpLinks, object: ObjectSchema, field: FieldSchema): void {
  const { schema, findings, linked } = links;
  const { rollUp } = field;
  if (rollUp === undefined || linked.has(field)) {
    return;
  }
  linked.add(field);
  const problem = (reason: string): void => findings.problem(field.source ?? object.name, reason);
  const child = schema.objects.get(rollUp.childObject.toLowerCase());
  const key = child?.fields.get(rollUp.childField.toLowerCase());
  if (child === undefined || key === undefined) {
    problem(
      `it sums up ${rollUp.childObject}.${rollUp.childField}, which is not there; correct <summaryForeignKey>`
    );
    return;
  }
  if (!isSummable(child, key) || !key.referenceTo.includes(object.name)) {
    problem(`${child.name}.${key.name} is no master-detail field to ${object.name}; a roll-up needs one`);
  }
  for (const name of [rollUp.summarizedField, ...rollUp.filters.map((filter) => filter.field)]) {
    if (name !== undefined && !child.fields.has(name.toLowerCase())) {
      problem(`${child.name} has no field ${name}; correct the name`);
    }
  }
  const summed = child.fields.get(rollUp.summarizedField?.toLowerCase() ?? '');
  if (rollUp.operation !== 'count' && summed === undefined && rollUp.summarizedField === undefined) {
    problem(`<summarizedField> is missing: a ${rollUp.operation} needs a field`);
  }
  if (summed !== undefined) {
    linkRollUp(links, child, summed);
    Object.assign(field, { type: summed.type, precision: summed.precision || 18, scale: summed.scale });
  }
}

/**
 * Accounts sum up their opportunities, though those point to them by a lookup.
 * https://help.salesforce.com/s/articleView?id=sf.fields_about_roll_up_summary_fields.htm&type=5
 */
function isSummable(child: ObjectSchema, key: FieldSchema): boolean {
  return key.masterDetailOrder !== undefined || (child.name === 'Opportunity' && key.name === 'AccountId');
}

function checkValidationRules(
  object: ObjectSchema,
  findings: Findings,
  project: Pick<Project, 'hasDependencies'>
): void {
  for (const { errorField, source } of object.validationRules) {
    if (errorField === undefined || object.fields.has(errorField.toLowerCase())) {
      continue;
    }
    if (isOwnName(errorField, project)) {
      findings.problem(source, `${object.name} has no field ${errorField}; correct <errorDisplayField>`);
    } else {
      findings.unsupportedUse('the field', `${object.name}.${errorField}`, source);
    }
  }
}
