import { chmodSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { Store } from './store.ts';
import { createIndexSql, createTableSql, quote, tableDefinition } from './tableDefinition.ts';
import type { TableDefinition } from './tableDefinition.ts';

/** Raised whenever what the file holds changes in a way an older or newer program would misread. */
const FORMAT = '1';

/** The database cannot be used with this project; the message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Opens a database file (made when it is not there) or one in memory, and reads what is kept beside the records. */
export function openDatabase(path: string): DatabaseSync {
  refuseForeignFile(path);
  const db = connect(path);
  try {
    refuseForeignTables(db, path);
    // One process owns the file: two local orgs on one database would undo each other's work.
    db.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -200000;
      BEGIN IMMEDIATE;
      CREATE TABLE IF NOT EXISTS "_local_org" ("key" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS "_auto_number" ("field" TEXT NOT NULL PRIMARY KEY, "last" INTEGER NOT NULL) WITHOUT ROWID;
      COMMIT;`);
  } catch (error) {
    db.close();
    throw error instanceof DatabaseError ? error : new DatabaseError(explain(path, error), { cause: error });
  }
  const format = readSetting(db, 'format');
  if (format !== undefined && format !== FORMAT) {
    db.close();
    throw new DatabaseError(
      `${path} was written by another version of the local org (format ${format}, this one reads ${FORMAT}). ` +
        `Start with another --db file, or delete this one to begin anew.`
    );
  }
  writeSetting(db, 'format', FORMAT);
  return db;
}

/** https://www.sqlite.org/fileformat.html#the_database_header */
const header = 'SQLite format 3\0';

/** SQLite takes a file shorter than its first page for an empty database and writes over it: look before it does. */
function refuseForeignFile(path: string): void {
  const found = path === ':memory:' ? undefined : statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size === 0) {
    return;
  }
  const start = Buffer.alloc(header.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  if (start.toString('latin1') !== header) {
    throw notOurs(path);
  }
}

/** A database of another program is not made into a local org. */
function refuseForeignTables(db: DatabaseSync, path: string): void {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (names.length > 0 && !names.some(({ name }) => name === '_local_org')) {
    throw notOurs(path);
  }
}

function notOurs(path: string): DatabaseError {
  return new DatabaseError(`${path} is not a database of the local org. Name another file with --db.`);
}

function connect(path: string): DatabaseSync {
  try {
    keepPrivate(path);
    return new DatabaseSync(path);
  } catch (error) {
    throw new DatabaseError(explain(path, error), { cause: error });
  }
}

/** Records of people are nobody else's: also what SQLite puts beside the file takes its permissions. */
function keepPrivate(path: string): void {
  if (path === ':memory:') {
    return;
  }
  closeSync(openSync(path, 'a', 0o600));
  if (statSync(path).isFile()) {
    chmodSync(path, 0o600);
  }
}

function explain(path: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/not a database/.test(message)) {
    return notOurs(path).message;
  }
  if (/locked|busy/.test(message)) {
    return `${path} is in use by another local org. Stop that one, or name another file with --db.`;
  }
  if (/malformed|corrupt/.test(message)) {
    return `${path} is damaged (${message}). Start with a copy of it that is whole, or delete it to begin anew.`;
  }
  return `${path} cannot be opened: ${message}. Check the path and its permissions.`;
}

export function readSetting(db: DatabaseSync, key: string): string | undefined {
  const value = db.prepare('SELECT "value" FROM "_local_org" WHERE "key" = ?').get(key)?.['value'];
  return typeof value === 'string' ? value : undefined;
}

export function writeSetting(db: DatabaseSync, key: string, value: string): void {
  db.prepare(
    'INSERT INTO "_local_org" VALUES (?, ?) ON CONFLICT DO UPDATE SET "value" = excluded."value"'
  ).run(key, value);
}

const pairs = z.record(z.string(), z.string());
const tables = z.record(z.string(), pairs);

export function readPairs(db: DatabaseSync, key: string): Map<string, string> {
  const text = readSetting(db, key);
  return new Map(text === undefined ? [] : Object.entries(pairs.parse(JSON.parse(text))));
}

/** Creates what is missing. What is there and no longer fits is refused: records would be lost or misread. */
export function createTables(
  db: DatabaseSync,
  path: string,
  objects: Iterable<ObjectSchema>,
  store = new Store(db)
): Store {
  const kept = [...objects].filter(({ virtual }) => !virtual);
  const definitions = kept.map(tableDefinition);
  const wanted = JSON.stringify(
    Object.fromEntries(definitions.map((table) => [table.name, Object.fromEntries(table.columns)]))
  );
  const found = readSetting(db, 'tables');
  if (found !== wanted) {
    const present = found === undefined ? {} : tables.parse(JSON.parse(found));
    refuseLosses(path, present, definitions);
    store.transaction(() => {
      for (const definition of definitions) {
        grow(db, definition, present[definition.name]);
      }
      writeSetting(db, 'tables', wanted);
    });
  }
  store.useObjects(kept);
  return store;
}

function grow(
  db: DatabaseSync,
  definition: TableDefinition,
  present: Record<string, string> | undefined
): void {
  if (present === undefined) {
    db.exec(createTableSql(definition));
  } else {
    for (const [column, declaration] of definition.columns) {
      if (present[column] === undefined) {
        db.exec(`ALTER TABLE ${quote(definition.name)} ADD COLUMN ${quote(column)} ${declaration}`);
      }
    }
  }
  for (const column of definition.indexes) {
    db.exec(createIndexSql(definition.name, column));
  }
}

function refuseLosses(
  path: string,
  present: Record<string, Record<string, string>>,
  definitions: TableDefinition[]
): void {
  const wanted = new Map(definitions.map((definition) => [definition.name, definition.columns]));
  const losses = Object.entries(present).flatMap(([table, columns]) => {
    const kept = wanted.get(table);
    if (kept === undefined) {
      return [`the object ${table} is gone`];
    }
    return Object.entries(columns).flatMap(([column, declaration]) => {
      const now = kept.get(column);
      if (now === undefined) {
        return [`the field ${table}.${column} is gone`];
      }
      return now === declaration ? [] : [`the field ${table}.${column} changed its type`];
    });
  });
  if (losses.length > 0) {
    throw new DatabaseError(
      `${path} was made with other metadata: ${losses.join('; ')}. ` +
        `Start with another --db file, delete this one to begin anew, or bring the metadata back.`
    );
  }
}
