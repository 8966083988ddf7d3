/** The tables of the projection, from what it keeps of each object. */
import { TABLES } from './tables.ts';
import type { ColumnKind } from './tables.ts';

/** A file of another version is made anew. */
export const SCHEMA_VERSION = 3;

const TYPES: Readonly<Record<ColumnKind, string>> = {
  id: 'INTEGER',
  flag: 'INTEGER',
  number: 'REAL',
  date: 'INTEGER',
  dateTime: 'INTEGER',
  word: 'INTEGER',
  text: 'TEXT',
  digest: 'TEXT'
};

export function schemaOf(): string {
  const tables = Object.entries(TABLES).flatMap(([object, { columns, indexes }]) => [
    `CREATE TABLE ${object} (Id INTEGER PRIMARY KEY, ${Object.entries(columns)
      .map(([name, kind]) => `${name} ${TYPES[kind]}`)
      .join(', ')})`,
    ...indexes.map((column) => `CREATE INDEX ${object}_by_${column} ON ${object} (${column})`)
  ]);
  const small = ['word', 'prefix', 'odd_id'].map(
    (name) => `CREATE TABLE ${name} (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)`
  );
  return [
    ...tables,
    ...small,
    'CREATE TABLE dirty (kind TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID',
    'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID'
  ].join(';\n');
}
