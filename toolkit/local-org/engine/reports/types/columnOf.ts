/** From the name of a field, as report types write it, to a column. */
import type { SessionWords } from '../../../core/types.ts';
import { nameFieldOf } from '../../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../../core/schemaTypes.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import { reportError } from '../reportError.ts';
import type { ReportColumn, ReportTable } from './reportType.ts';

interface Start {
  schema: OrgSchema;
  /** Of the user who reads the report. */
  words: SessionWords;
  table: ReportTable;
  id: string;
  /** What the report type calls it, where that is not what the field is called. */
  label: string | undefined;
  /** What formulas call it, where that is not made of object and field. */
  formulaName?: string;
}

/** The relationship names that lead to a field, and the object it is in; undefined where that may be several. */
interface Way {
  names: string[];
  labels: string[];
  object: ObjectSchema | undefined;
}

/** Follows `User__c.Title` (a lookup by its field's name, or by its relationship's) from a table. */
export function columnOf(start: Start, fieldPath: string): ReportColumn {
  const segments = fieldPath.split('.');
  const way = wayTo(start, segments.slice(0, -1));
  const last = segments.at(-1) ?? '';
  const formulaName = start.formulaName ?? `${start.table.object.name}.${fieldPath}`;
  if (way.object === undefined) {
    return polymorphicColumn(start, way, last, formulaName);
  }
  const field = fieldNamed(way.object, last);
  if (field === undefined) {
    throw obsolete(start.id);
  }
  return fieldColumn(start, way, field, formulaName);
}

/** https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_reports.html */
function obsolete(id: string): Error {
  return reportError(400, `The field of the column ${id} is not there.`);
}

function wayTo({ schema, words, table, id }: Start, steps: readonly string[]): Way {
  const way: Way = { names: [], labels: [], object: table.object };
  for (const step of steps) {
    const reference: FieldSchema | undefined = way.object && findReference(way.object, step);
    if (!reference?.relationshipName) {
      throw obsolete(id);
    }
    way.names.push(reference.relationshipName);
    way.labels.push(words.field(reference).label.replace(/ ID$/, ''));
    way.object = onlyTarget(schema, reference);
  }
  return way;
}

function onlyTarget(schema: OrgSchema, reference: FieldSchema): ObjectSchema | undefined {
  const [target = '', ...others] = reference.referenceTo;
  return others.length === 0 ? schema.objects.get(target.toLowerCase()) : undefined;
}

function findReference(object: ObjectSchema, step: string): FieldSchema | undefined {
  return [...object.fields.values()].find(
    (field) =>
      field.type === 'reference' && (same(field.relationshipName ?? '', step) || same(field.name, step))
  );
}

/** A standard reference is written without "Id": `Account`, `Owner`, `CreatedBy`. */
function fieldNamed(object: ObjectSchema, name: string): FieldSchema | undefined {
  const reference = object.fields.get(`${name}Id`.toLowerCase());
  return object.fields.get(name.toLowerCase()) ?? (reference?.type === 'reference' ? reference : undefined);
}

function fieldColumn(start: Start, way: Way, field: FieldSchema, formulaName: string): ReportColumn {
  const { table, id } = start;
  const object = way.object!;
  const begin = [...startOf(table), ...way.names];
  const base = {
    id,
    table,
    entityColumnName: `${object.name}.${field.name}`,
    label: start.label ?? [...way.labels, start.words.field(field).label].join(': '),
    formulaName
  };
  if (field.type === 'reference' && field.relationshipName) {
    return referenceColumn(start, base, field, begin);
  }
  const isName = nameFieldOf(object) === field;
  return {
    ...base,
    object,
    field,
    path: [...begin, field.name],
    idPath: isName ? [...begin, 'Id'] : undefined
  };
}

/** A lookup shows the name of what it points to; formulas say so (`CreatedBy.Name`). */
function referenceColumn(
  { schema, formulaName }: Start,
  base: Pick<ReportColumn, 'id' | 'table' | 'entityColumnName' | 'label' | 'formulaName'>,
  field: FieldSchema,
  begin: readonly string[]
): ReportColumn {
  const target = onlyTarget(schema, field);
  const name = target && nameFieldOf(target);
  return {
    ...base,
    formulaName: formulaName ?? `${base.formulaName}.Name`,
    field: name ?? pseudoField('Name', 'string'),
    path: [...begin, field.relationshipName ?? '', name?.name ?? 'Name'],
    idPath: [...begin, field.name]
  };
}

/** `Owner.Name` where the owner may be a user or a queue. */
function polymorphicColumn(
  { table, id, label }: Start,
  way: Way,
  name: string,
  formulaName: string
): ReportColumn {
  const begin = [...startOf(table), ...way.names];
  return {
    id,
    table,
    label: label ?? `${way.labels.join(' ')}: ${name}`,
    entityColumnName: `Name.${name}`,
    formulaName,
    field: pseudoField(name, name === 'IsActive' ? 'boolean' : 'string'),
    path: [...begin, name],
    idPath: name === 'Name' ? [...begin, 'Id'] : undefined
  };
}

function startOf(table: ReportTable): string[] {
  return table.join ? [table.join.name] : [];
}

export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
