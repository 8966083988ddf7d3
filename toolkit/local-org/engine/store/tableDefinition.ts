import { storedFields } from '../../schema/schemaLookup.ts';
import type { FieldSchema, FieldType, ObjectSchema } from '../../core/schemaTypes.ts';

/** How one object is kept: its columns with their SQL declarations, and the columns that get an index. */
export interface TableDefinition {
  name: string;
  columns: ReadonlyMap<string, string>;
  indexes: string[];
}

const DECLARATIONS: Readonly<Record<FieldType, string>> = {
  id: 'TEXT NOT NULL PRIMARY KEY',
  reference: 'TEXT',
  date: 'TEXT',
  datetime: 'TEXT',
  time: 'TEXT',
  boolean: 'INTEGER NOT NULL DEFAULT 0',
  int: 'INTEGER',
  double: 'REAL',
  currency: 'REAL',
  percent: 'REAL',
  // SOQL compares text without case.
  string: 'TEXT COLLATE NOCASE',
  textarea: 'TEXT COLLATE NOCASE',
  picklist: 'TEXT COLLATE NOCASE',
  multipicklist: 'TEXT COLLATE NOCASE',
  combobox: 'TEXT COLLATE NOCASE',
  email: 'TEXT COLLATE NOCASE',
  phone: 'TEXT COLLATE NOCASE',
  url: 'TEXT COLLATE NOCASE',
  base64: 'TEXT',
  address: 'TEXT',
  location: 'TEXT',
  anyType: 'TEXT'
};

/** Written on every save and hardly ever searched by; an index would only cost. */
const NEVER_INDEXED = new Set([
  'CreatedById',
  'LastModifiedById',
  'CreatedDate',
  'LastModifiedDate',
  'LastViewedDate',
  'LastReferencedDate'
]);

export function tableDefinition(object: ObjectSchema): TableDefinition {
  const fields = storedFields(object);
  return {
    name: object.name,
    columns: new Map(fields.map((field) => [field.name, declaration(field)])),
    indexes: fields.filter(isIndexed).map(({ name }) => name)
  };
}

function declaration(field: FieldSchema): string {
  const plain = DECLARATIONS[field.type];
  return field.caseSensitive ? plain.replace(' COLLATE NOCASE', '') : plain;
}

function isIndexed(field: FieldSchema): boolean {
  if (NEVER_INDEXED.has(field.name)) {
    return false;
  }
  return (
    field.type === 'reference' ||
    field.type === 'date' ||
    field.type === 'datetime' ||
    field.unique ||
    field.externalId ||
    field.nameField
  );
}

export function createTableSql({ name, columns }: TableDefinition): string {
  const list = [...columns].map(([column, type]) => `${quote(column)} ${type}`);
  return `CREATE TABLE ${quote(name)} (${list.join(', ')})`;
}

export function createIndexSql(table: string, column: string): string {
  return `CREATE INDEX IF NOT EXISTS ${quote(`${table}.${column}`)} ON ${quote(table)} (${quote(column)})`;
}

/** API names need no escaping, but `Group` and `Case` are words of SQL. */
export function quote(name: string): string {
  return `"${name}"`;
}
