/** The tables of the projection, from what it keeps of each object. */
import type { ReadObject } from '../org/probe.ts';
import { TABLES } from './tables.ts';
import type { ColumnKind } from './tables.ts';

/** A file of another version is made anew. */
export const SCHEMA_VERSION = 6;

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

const nameOf = (object: string, columns: string): string =>
  `${object}_by_${columns.replaceAll(', ', '_and_')}`;
const indexOf = (object: string, column: string): string =>
  `CREATE INDEX IF NOT EXISTS ${nameOf(object, column)} ON ${object} (${column})`;

/** Sorted once they are all there, rows are in an index many times sooner than one by one. */
export const indexesOf = (object: ReadObject): { drop: string; create: string } => ({
  drop: TABLES[object].indexes.map((column) => `DROP INDEX IF EXISTS ${nameOf(object, column)}`).join(';'),
  create: TABLES[object].indexes.map((column) => indexOf(object, column)).join(';')
});

export function schemaOf(): string {
  const tables = Object.entries(TABLES).flatMap(([object, { columns, indexes }]) => [
    `CREATE TABLE ${object} (Id INTEGER PRIMARY KEY, ${Object.entries(columns)
      .map(([name, kind]) => `${name} ${TYPES[kind]}`)
      .join(', ')})`,
    ...indexes.map((column) => indexOf(object, column))
  ]);
  const small = ['word', 'prefix', 'odd_id'].map(
    (name) => `CREATE TABLE ${name} (number INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)`
  );
  return [
    ...tables,
    ...small,
    'CREATE TABLE dirty (kind TEXT NOT NULL, id INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID',
    // Users all of whose invitations are there; where all were read, `meta` says so.
    'CREATE TABLE covered_user (id INTEGER PRIMARY KEY)',
    'CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID'
  ].join(';\n');
}
