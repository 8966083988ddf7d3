import type { Project, ReportTypePart, XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '@toolkit/local-org';
import { childOf, fieldOf, missingField, objectOf } from './fieldPath.ts';
import type { Resolution } from './fieldPath.ts';

export interface ReportColumn {
  object: ObjectSchema;
  field: FieldSchema;
}

/** Objects of a custom report type by the name of their table: `Visit__c`, `Visit__c.Guests__r`, ... */
export function tablesOf(
  schema: OrgSchema,
  { baseObject, xml }: ReportTypePart
): {
  tables: Map<string, ObjectSchema>;
  problems: string[];
} {
  const tables = new Map<string, ObjectSchema>();
  const problems: string[] = [];
  const base = objectOf(schema, baseObject);
  if (base === undefined) {
    return { tables, problems: [`there is no object ${baseObject}`] };
  }
  tables.set(baseObject, base);
  const walk = (parent: ObjectSchema, table: string, join: XmlNode | undefined, outer: boolean): void => {
    if (join === undefined) {
      return;
    }
    const relationship = join.requiredText('relationship');
    const found = childOf(schema, parent, relationship);
    if (found === undefined) {
      problems.push(`${parent.name} has no child relationship ${relationship}`);
      return;
    }
    const isOuter = join.boolean('outerJoin');
    if (outer && !isOuter) {
      problems.push(`${relationship} is an inner join behind an outer one`);
    }
    tables.set(`${table}.${relationship}`, found.child);
    walk(found.child, `${table}.${relationship}`, join.child('join'), isOuter);
  };
  walk(base, baseObject, xml.child('join'), false);
  return { tables, problems };
}

/**
 * A field as report types write it: a lookup by its own name (`User__c.Title`), a standard reference without `Id`
 * (`Owner.Name`). https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reporttype.htm
 */
export function reportField(schema: OrgSchema, object: ObjectSchema, path: string): Resolution {
  const [step = '', ...rest] = path.split('.');
  const reference = fieldOf(object, `${step}Id`);
  const field = reference?.type === 'reference' ? reference : fieldOf(object, step);
  if (field === undefined) {
    return { problem: missingField(object, step) };
  }
  if (step === `${field.relationshipName}Id`) {
    return { problem: `report types call ${step} of ${object.name} ${field.relationshipName}` };
  }
  if (rest.length === 0) {
    return { object, field };
  }
  const parents = field.referenceTo.flatMap((name) => objectOf(schema, name) ?? []);
  const ends = parents.map((parent) => reportField(schema, parent, rest.join('.')));
  return (
    ends.find((end) => end.problem === undefined) ??
    ends[0] ?? { problem: `${step} of ${object.name} is no lookup` }
  );
}

/** All that reports of a type can show, by the name reports use: `Visit__c.Guests__r$State__c`. */
export function columnsOf(
  schema: OrgSchema,
  project: Project,
  reportType: string
): Map<string, ReportColumn> | undefined {
  const part = project.reportTypes.find(({ name }) => `${name}__c` === reportType);
  if (part !== undefined) {
    return columnsOfCustomType(schema, part);
  }
  const object = objectOf(schema, /^CustomEntity\$(\w+__c)$/.exec(reportType)?.[1] ?? '');
  return object && columnsOfObject(object);
}

function columnsOfCustomType(schema: OrgSchema, part: ReportTypePart): Map<string, ReportColumn> {
  const { tables } = tablesOf(schema, part);
  const columns = part.xml.children('sections').flatMap((section) => section.children('columns'));
  return new Map(
    columns.flatMap((column) => {
      const table = column.requiredText('table');
      const path = column.requiredText('field');
      const object = tables.get(table);
      const end = object && reportField(schema, object, path);
      return end === undefined || end.problem !== undefined ? [] : [[`${table}$${path}`, end] as const];
    })
  );
}

/** Columns of the report type that every custom object has; names as deployed reports use them. */
function columnsOfObject(object: ObjectSchema): Map<string, ReportColumn> {
  const standard: Record<string, string> = {
    CUST_ID: 'Id',
    CUST_NAME: 'Name',
    CUST_CREATED_DATE: 'CreatedDate',
    CUST_CREATED_NAME: 'CreatedById',
    CUST_LAST_UPDATE: 'LastModifiedDate',
    CUST_LAST_UPDATE_BY: 'LastModifiedById',
    CUST_OWNER_NAME: 'OwnerId'
  };
  const fields = [...object.fields.values()].filter(({ custom }) => custom);
  return new Map<string, ReportColumn>([
    ...fields.map((field) => [`${object.name}.${field.name}`, { object, field }] as const),
    ...Object.entries(standard).flatMap(([column, name]) => {
      const field = fieldOf(object, name);
      return field === undefined ? [] : [[column, { object, field }] as const];
    })
  ]);
}
