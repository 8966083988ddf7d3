import type { Findings } from './findings.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from './types.ts';

/** An object whose lists and fields may still be completed. */
interface Unlinked extends ObjectSchema {
  fields: Map<string, FieldSchema>;
}

/** Ties objects together once all are known: references, child relationships, roll-ups. What points nowhere is a problem. */
export function linkSchema(schema: { objects: ReadonlyMap<string, Unlinked> }, findings: Findings): void {
  addActivityTargets(schema);
  for (const object of schema.objects.values()) {
    removeOwnerOfDetail(object);
    for (const field of object.fields.values()) {
      linkReference(schema, object, field, findings);
    }
  }
  const linked = new Set<FieldSchema>();
  for (const object of schema.objects.values()) {
    for (const field of object.fields.values()) {
      linkRollUp({ schema, findings, linked }, object, field);
    }
    checkValidationRules(object, findings);
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

function linkReference(
  schema: OrgSchema,
  object: ObjectSchema,
  field: FieldSchema,
  findings: Findings
): void {
  const known = field.referenceTo.filter((name) => schema.objects.has(name.toLowerCase()));
  const source = field.source ?? object.source;
  if (source !== undefined && known.length < field.referenceTo.length) {
    const missing = field.referenceTo.filter((name) => !known.includes(name));
    if (missing.every((name) => name.endsWith('__c') || name.endsWith('__mdt'))) {
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
    ({ relationshipName }) =>
      relationshipName !== undefined &&
      relationshipName.toLowerCase() === field.childRelationshipName?.toLowerCase()
  );
  if (field.custom && field.source !== undefined && (same?.length ?? 0) > 1) {
    findings.problem(
      field.source,
      `${parent?.name} has another child relationship ${field.childRelationshipName}; give ${object.name}.${field.name} its own <relationshipName>`
    );
  }
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
  if (key.masterDetailOrder === undefined || !key.referenceTo.includes(object.name)) {
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

function checkValidationRules(object: ObjectSchema, findings: Findings): void {
  for (const rule of object.validationRules) {
    if (rule.errorField !== undefined && !object.fields.has(rule.errorField.toLowerCase())) {
      findings.problem(
        rule.source,
        `${object.name} has no field ${rule.errorField}; correct <errorDisplayField>`
      );
    }
  }
}
