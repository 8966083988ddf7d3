/**
 * Report types of the project.
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_reporttype.htm
 */
import type { ReportTypePart, XmlNode } from '@toolkit/sfdx-project';
import type { OrgSchema } from '../../../core/schemaTypes.ts';
import { UnsupportedError } from '../../../core/types.ts';
import type { SessionWords } from '../../../core/types.ts';
import { reportError } from '../reportError.ts';
import { columnOf, same } from './columnOf.ts';
import { FormulaNames } from './reportType.ts';
import type { ReportColumn, ReportSection, ReportTable, ReportType } from './reportType.ts';

interface ListedColumn {
  table: string;
  field: string;
  label: string | undefined;
}

export class CustomReportType implements ReportType {
  readonly type: string;
  readonly label: string;
  readonly description: string | null;
  readonly tables: ReportTable[];
  readonly standardFilters = [];
  readonly #schema: OrgSchema;
  readonly #words: SessionWords;
  readonly #name: string;
  readonly #xml: XmlNode;
  readonly #formulaNames = new FormulaNames(() => this.sections());
  readonly #columns = new Map<string, ReportColumn>();
  #allListed: readonly ListedColumn[] | undefined;

  constructor(schema: OrgSchema, { name, label, description, xml }: ReportTypePart, words: SessionWords) {
    this.#schema = schema;
    this.#words = words;
    this.#name = name;
    this.type = `${name}__c`;
    this.label = words.text('report type', name, label);
    this.description = words.text('report type description', name, description) ?? null;
    this.#xml = xml;
    this.tables = tablesOf(schema, xml);
  }

  column(id: string): ReportColumn {
    let column = this.#columns.get(id);
    if (column === undefined) {
      column = this.#find(id);
      this.#columns.set(id, column);
    }
    return column;
  }

  #find(id: string): ReportColumn {
    const [tableName = '', fieldName = ''] = splitColumn(id);
    const listed = this.#listed().find(
      ({ table, field }) => same(table, tableName) && same(field, fieldName)
    );
    const table = this.tables.find((each) => same(each.table, tableName));
    if (!table || (!listed && !same(fieldName, 'Id'))) {
      throw reportError(400, `The report type ${this.label} has no column ${id}.`);
    }
    return columnOf({ schema: this.#schema, words: this.#words, table, id, label: listed?.label }, fieldName);
  }

  formulaColumn(name: string): ReportColumn | undefined {
    return this.#formulaNames.find(name);
  }

  /** A column whose field has gone since is in no section: reports that show it say so. */
  sections(): ReportSection[] {
    return this.#xml.children('sections').map((section) => ({
      label: this.#sectionLabel(section),
      columns: this.#listedIn(section).flatMap(({ table, field }) => {
        try {
          return [this.column(`${table}$${field}`)];
        } catch {
          return [];
        }
      })
    }));
  }

  #listed(): readonly ListedColumn[] {
    this.#allListed ??= this.#xml.children('sections').flatMap((section) => this.#listedIn(section));
    return this.#allListed;
  }

  #listedIn(section: XmlNode): ListedColumn[] {
    return section.children('columns').map((node) => {
      const table = node.requiredText('table');
      const field = node.requiredText('field');
      const key = `${this.#name}.${section.requiredText('masterLabel')}.${table}$${field}`;
      const label = this.#words.text('report type column', key, node.text('displayNameOverride'));
      return { table, field, label };
    });
  }

  #sectionLabel(section: XmlNode): string {
    const label = section.requiredText('masterLabel');
    return this.#words.text('report type section', `${this.#name}.${label}`, label);
  }
}

function tablesOf(schema: OrgSchema, xml: XmlNode): ReportTable[] {
  const base = xml.requiredText('baseObject');
  const object = schema.objects.get(base.toLowerCase());
  if (!object) {
    throw new UnsupportedError(`the object ${base} in a report type`, xml.file);
  }
  const tables: ReportTable[] = [{ table: base, object, join: undefined }];
  addJoin(schema, xml.child('join'), tables);
  return tables;
}

/** Joins are a chain: each hangs on the table before it. */
function addJoin(schema: OrgSchema, node: XmlNode | undefined, tables: ReportTable[]): void {
  if (node === undefined) {
    return;
  }
  const parent = tables.at(-1)!;
  const name = node.requiredText('relationship');
  // `Object__c$Field` where the relationship has no name of its own.
  const [childName, fieldName] = name.split('$');
  const relationship = parent.object.childRelationships.find((each) =>
    fieldName === undefined
      ? each.relationshipName === name
      : each.childObject === childName && each.field === fieldName
  );
  const object = relationship && schema.objects.get(relationship.childObject.toLowerCase());
  if (!relationship || !object) {
    throw new UnsupportedError(`the relationship ${name} in a report type`, node.file);
  }
  tables.push({
    table: `${parent.table}.${name}`,
    object,
    join: {
      name: `@${tables.length}`,
      object: object.name,
      field: relationship.field,
      ...(parent.join && { parent: parent.join.name }),
      outer: node.boolean('outerJoin')
    }
  });
  addJoin(schema, node.child('join'), tables);
}

/** `Account.Contacts$Owner.Name`. A relationship may itself be written with a `$`: the field is behind the last one. */
function splitColumn(id: string): string[] {
  const last = id.lastIndexOf('$');
  return last < 0 ? [id] : [id.slice(0, last), id.slice(last + 1)];
}
