/**
 * What a report is about: its tables and columns. Custom report types come from the project; the types every custom
 * object has by itself (`CustomEntity$Obj__c`) are made here.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reporttype.htm
 */
import type { Project, XmlNode } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { UnsupportedError } from '../../core/types.ts';
import { nameFieldOf } from '../soql/compile/fieldScope.ts';
import { pseudoField } from '../soql/compile/pseudoField.ts';
import type { ChildJoin } from '../soql/tree/selectTree.ts';
import { reportError } from './reportError.ts';

export interface ReportTable {
  /** `Account.Contacts` in columns of a custom report type. */
  table: string;
  object: ObjectSchema;
  /** First segment of its paths; undefined for the main table. */
  join: ChildJoin | undefined;
}

export interface ReportColumn {
  id: string;
  label: string;
  /** Describes the values: of a lookup, the name of what it points to. */
  field: FieldSchema;
  table: ReportTable;
  path: string[];
  /** Names stand for records: the path of the record's Id, which is the cell's value. */
  idPath: string[] | undefined;
  /** For describe: `Account.Name`. */
  entityColumnName: string;
}

export interface ReportSection {
  label: string;
  columns: ReportColumn[];
}

export interface ReportType {
  type: string;
  label: string;
  tables: ReportTable[];
  /** Looked up by its id; refused when the type has no such column. */
  column(id: string): ReportColumn;
  sections(): ReportSection[];
}

export function reportTypeLabel(project: Project, schema: OrgSchema, type: string): string {
  const custom = project.reportTypes.find((each) => `${each.name}__c` === type);
  if (custom) {
    return custom.label;
  }
  const own = /^CustomEntity\$(\w+)$/.exec(type);
  return (own && schema.objects.get(own[1]!.toLowerCase())?.labelPlural) ?? type;
}

export function reportTypeOf(project: Project, schema: OrgSchema, type: string): ReportType {
  const custom = project.reportTypes.find((each) => `${each.name}__c` === type);
  if (custom) {
    return new CustomReportType(schema, type, custom.label, custom.xml);
  }
  const own = /^CustomEntity\$(\w+)$/.exec(type);
  const object = own && schema.objects.get(own[1]!.toLowerCase());
  if (object) {
    return new ObjectReportType(schema, type, object);
  }
  throw new UnsupportedError(`the report type ${type}`);
}

class CustomReportType implements ReportType {
  readonly type: string;
  readonly label: string;
  readonly tables: ReportTable[] = [];
  readonly #schema: OrgSchema;
  readonly #xml: XmlNode;

  constructor(schema: OrgSchema, type: string, label: string, xml: XmlNode) {
    this.#schema = schema;
    this.type = type;
    this.label = label;
    this.#xml = xml;
    const base = xml.requiredText('baseObject');
    const object = schema.objects.get(base.toLowerCase());
    if (!object) {
      throw new UnsupportedError(`the object ${base} in a report type`, xml.file);
    }
    this.tables.push({ table: base, object, join: undefined });
    this.#addJoin(xml.child('join'), this.tables[0]!);
  }

  #addJoin(node: XmlNode | undefined, parent: ReportTable): void {
    if (node === undefined) {
      return;
    }
    const name = node.requiredText('relationship');
    // `Object__c$Field` where the relationship has no name of its own.
    const [childName, fieldName] = name.split('$');
    const relationship = parent.object.childRelationships.find((each) =>
      fieldName === undefined
        ? each.relationshipName === name
        : each.childObject === childName && each.field === fieldName
    );
    const object = relationship && this.#schema.objects.get(relationship.childObject.toLowerCase());
    if (!relationship || !object) {
      throw new UnsupportedError(`the relationship ${name} in a report type`, this.#xml.file);
    }
    const join: ChildJoin = {
      name: `@${this.tables.length}`,
      object: object.name,
      field: relationship.field,
      ...(parent.join && { parent: parent.join.name }),
      outer: node.boolean('outerJoin')
    };
    const table: ReportTable = { table: `${parent.table}.${name}`, object, join };
    this.tables.push(table);
    this.#addJoin(node.child('join'), table);
  }

  column(id: string): ReportColumn {
    const [tableName = '', fieldName = ''] = splitColumn(id);
    const listed = this.#columnNodes().find(
      ({ table, field }) => same(table, tableName) && same(field, fieldName)
    );
    const table = this.tables.find((each) => same(each.table, tableName));
    if (!table || (!listed && !same(fieldName, 'Id'))) {
      throw reportError(400, `The report type ${this.label} has no column ${id}.`);
    }
    return columnOf(this.#schema, table, fieldName, id, listed?.label);
  }

  sections(): ReportSection[] {
    return this.#xml.children('sections').map((section) => ({
      label: section.requiredText('masterLabel'),
      columns: section
        .children('columns')
        .map((node) => this.column(`${node.requiredText('table')}$${node.requiredText('field')}`))
    }));
  }

  #columnNodes(): { table: string; field: string; label: string | undefined }[] {
    return this.#xml.children('sections').flatMap((section) =>
      section.children('columns').map((node) => ({
        table: node.requiredText('table'),
        field: node.requiredText('field'),
        label: node.text('displayNameOverride')
      }))
    );
  }
}

/** Columns of a custom object's own report type that are not named after a field. */
const standardColumns: ReadonlyMap<string, string> = new Map([
  ['CUST_ID', 'Id'],
  ['CUST_NAME', 'Name'],
  ['CUST_OWNER_NAME', 'Owner.Name'],
  ['CUST_OWNER_ID', 'OwnerId'],
  ['CUST_CREATED_DATE', 'CreatedDate'],
  ['CUST_CREATED_NAME', 'CreatedBy.Name'],
  ['CUST_LAST_UPDATE', 'LastModifiedDate'],
  ['CUST_LAST_UPDATE_NAME', 'LastModifiedBy.Name']
]);

class ObjectReportType implements ReportType {
  readonly type: string;
  readonly label: string;
  readonly tables: ReportTable[];
  readonly #schema: OrgSchema;
  readonly #object: ObjectSchema;

  constructor(schema: OrgSchema, type: string, object: ObjectSchema) {
    this.#schema = schema;
    this.#object = object;
    this.type = type;
    this.label = object.labelPlural;
    this.tables = [{ table: object.name, object, join: undefined }];
  }

  column(id: string): ReportColumn {
    const own = `${this.#object.name}.`;
    const path = standardColumns.get(id) ?? (id.startsWith(own) ? id.slice(own.length) : undefined);
    if (path === undefined) {
      throw reportError(400, `The report type ${this.label} has no column ${id}.`);
    }
    return columnOf(this.#schema, this.tables[0]!, path, id, undefined);
  }

  sections(): ReportSection[] {
    const standard = [...standardColumns].filter(([, path]) => this.#object.fields.has(fieldBehind(path)));
    const custom = [...this.#object.fields.values()].filter((field) => field.custom);
    const ids = [
      ...standard.map(([id]) => id),
      ...custom.map((field) => `${this.#object.name}.${field.name}`)
    ];
    return [{ label: this.#object.label, columns: ids.map((id) => this.column(id)) }];
  }
}

function fieldBehind(path: string): string {
  const [first = ''] = path.split('.');
  return (path.includes('.') ? `${first}Id` : first).toLowerCase();
}

/** `Account.Contacts$Owner.Name` */
function splitColumn(id: string): string[] {
  const at = id.indexOf('$');
  // A relationship may itself be written with a `$`: the field is behind the last one.
  const last = id.lastIndexOf('$');
  return at < 0 ? [id] : [id.slice(0, last), id.slice(last + 1)];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Follows `User__c.Title` (a lookup by its field's name, or by its relationship's) from a table. */
function columnOf(
  schema: OrgSchema,
  table: ReportTable,
  fieldPath: string,
  id: string,
  label: string | undefined
): ReportColumn {
  const segments = fieldPath.split('.');
  const start = table.join ? [table.join.name] : [];
  const way: string[] = [];
  const labels: string[] = [];
  let object: ObjectSchema | undefined = table.object;
  for (const segment of segments.slice(0, -1)) {
    const reference: FieldSchema | undefined = object && findReference(object, segment);
    if (!reference?.relationshipName) {
      throw reportError(400, `There is no lookup ${segment} for the column ${id}.`);
    }
    way.push(reference.relationshipName);
    labels.push(reference.label.replace(/ ID$/, ''));
    object =
      reference.referenceTo.length === 1
        ? schema.objects.get(reference.referenceTo[0]!.toLowerCase())
        : undefined;
    if (!object) {
      return polymorphicColumn(
        table,
        start,
        way,
        segments,
        id,
        label ?? `${labels.join(' ')}: ${segments.at(-1) ?? ''}`
      );
    }
  }
  const field = object?.fields.get((segments.at(-1) ?? '').toLowerCase());
  if (!object || !field) {
    throw reportError(400, `There is no field for the column ${id}.`);
  }
  const full = [...labels, field.label].join(': ');
  const base = { id, table, entityColumnName: `${object.name}.${field.name}`, label: label ?? full };
  if (field.type === 'reference' && field.relationshipName) {
    return referenceColumn(schema, base, field, [...start, ...way]);
  }
  const isName = nameFieldOf(object) === field;
  return {
    ...base,
    field,
    path: [...start, ...way, field.name],
    idPath: isName ? [...start, ...way, 'Id'] : undefined
  };
}

function findReference(object: ObjectSchema, segment: string): FieldSchema | undefined {
  return [...object.fields.values()].find(
    (field) =>
      field.type === 'reference' && (same(field.relationshipName ?? '', segment) || same(field.name, segment))
  );
}

/** A lookup shows the name of what it points to. */
function referenceColumn(
  schema: OrgSchema,
  base: Pick<ReportColumn, 'id' | 'table' | 'entityColumnName' | 'label'>,
  field: FieldSchema,
  start: string[]
): ReportColumn {
  const relationship = field.relationshipName ?? '';
  const target =
    field.referenceTo.length === 1 ? schema.objects.get(field.referenceTo[0]!.toLowerCase()) : undefined;
  const name = target && nameFieldOf(target);
  return {
    ...base,
    field: name ?? pseudoField('Name', 'string'),
    path: [...start, relationship, name?.name ?? 'Name'],
    idPath: [...start, field.name]
  };
}

/** `Owner.Name` where the owner may be a user or a queue. */
function polymorphicColumn(
  table: ReportTable,
  start: string[],
  way: string[],
  segments: string[],
  id: string,
  label: string
): ReportColumn {
  const name = segments.at(-1) ?? '';
  return {
    id,
    table,
    label,
    entityColumnName: `Name.${name}`,
    field: pseudoField(name, name === 'IsActive' ? 'boolean' : 'string'),
    path: [...start, ...way, name],
    idPath: name === 'Name' ? [...start, ...way, 'Id'] : undefined
  };
}
