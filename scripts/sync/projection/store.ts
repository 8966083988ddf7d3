/**
 * The org's rows as the sync last saw them, in an SQLite file of its owner alone. A cache: deleted at any time, the next run
 * reads everything and makes it again. Rows go in and come out as the plan knows them; inside, everything is a number.
 */
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { ReadObject } from '../org/probe.ts';
import { to18 } from '../plan/canonical.ts';
import type { FieldValue } from '../plan/canonical.ts';
import type { CellSpans } from '../csv/streamCsv.ts';
import { cellEncoder } from './encodeCells.ts';
import type { EncodedRow } from './encodeCells.ts';
import { IdCodec } from './ids.ts';
import { NameDigests } from './names.ts';
import { CACHE_KILOBYTES, deleteProjectionFile, openProjectionFile } from './openFile.ts';
import { indexesOf } from './schema.ts';
import { COLUMNS, TABLES } from './tables.ts';
import type { ColumnKind, StoredColumn } from './tables.ts';
import { ValueCodec } from './valueCodec.ts';
import { WordTable } from './words.ts';

export type StoredRow = { Id: string } & Record<string, FieldValue>;
/** Buckets whose desired rows have to be worked out again. */
export type DirtyKind = 'event' | 'user' | 'deal' | 'theme';

/** A row as it is kept, in numbers, and the columns that are otherwise now. */
export interface Difference {
  held: Readonly<Record<string, SQLOutputValue>> | undefined;
  columns: readonly string[];
}

/** A row as it is to be kept, and the columns in which it is not; undefined when it is new. */
export interface Unlike {
  encoded: EncodedRow;
  columns: readonly StoredColumn[] | undefined;
}

export interface Compared {
  differences: Map<string, Difference>;
  unlike: Unlike[];
}

/** Fewer statements, each of which costs more than a row. */
const ROWS_A_STATEMENT = 20;
const OR_EARLIER = 'ON CONFLICT DO UPDATE SET since = min(since, excluded.since)';
const SORT_KILOBYTES = 8000;

export class ProjectionStore {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #ids: IdCodec;
  readonly #words: WordTable;
  readonly #tables: [WordTable, WordTable, WordTable];
  readonly #values: ValueCodec;

  private constructor(db: DatabaseSync) {
    this.#db = db;
    this.#words = new WordTable(db, 'word');
    this.#tables = [this.#words, new WordTable(db, 'prefix'), new WordTable(db, 'odd_id')];
    const [, prefixes, odd] = this.#tables;
    this.#ids = new IdCodec(prefixes, odd);
    this.#values = new ValueCodec(this.#ids, this.#words, new NameDigests(this.meta('salt') ?? ''));
  }

  /** A file that cannot be read, or of another version, is made anew. */
  static open(file: string): ProjectionStore {
    return openProjectionFile(file, (db) => new ProjectionStore(db));
  }

  static delete(file: string): void {
    deleteProjectionFile(file);
  }

  close(): void {
    this.#db.close();
  }

  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (error) {
      this.#db.exec('ROLLBACK');
      // What was numbered meanwhile is numbered no longer.
      this.#tables.forEach((table) => table.forget());
      this.#ids.forget();
      throw error;
    }
  }

  put(object: ReadObject, rows: Iterable<Record<string, unknown>>): void {
    const marks = COLUMNS[object].map(() => ', ?').join('');
    const insert = this.#prepare(`INSERT OR REPLACE INTO ${object} VALUES (?${marks})`);
    for (const row of rows) {
      insert.run(...this.#encodeRow(object, row));
    }
  }

  #encodeRow(object: ReadObject, row: Record<string, unknown>): EncodedRow {
    const encoded: EncodedRow = [this.#ids.encode(String(row['Id']))];
    for (const { name, kind } of COLUMNS[object]) {
      encoded.push(this.#values.encode((row[name] ?? null) as FieldValue, kind));
    }
    return encoded;
  }

  /** How to keep rows of CSV with these columns. */
  encoder(object: ReadObject, fields: readonly string[]): (text: string, spans: CellSpans) => EncodedRow {
    const columns = Object.entries({ Id: 'id' as const, ...TABLES[object].columns }).map(([name, kind]) => ({
      kind,
      index: fields.indexOf(name)
    }));
    return cellEncoder(columns, this.#ids, (value, kind) => this.#values.encode(value, kind));
  }

  putEncoded(object: ReadObject, rows: readonly EncodedRow[]): void {
    const marks = `(?${', ?'.repeat(Object.keys(TABLES[object].columns).length)})`;
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
      const some = rows.slice(start, start + ROWS_A_STATEMENT);
      const all = some.map(() => marks).join(', ');
      this.#prepare(`INSERT OR REPLACE INTO ${object} VALUES ${all}`).run(...some.flat());
    }
  }

  /** Those rows, by their ids, that are new or differ from what is kept in anything that decides. */
  differences(object: ReadObject, rows: readonly Record<string, unknown>[]): Map<string, Difference> {
    return this.compare(object, rows).differences;
  }

  /** And, of all rows, what is not kept as it is, ready to be (`keep`). */
  compare(object: ReadObject, rows: readonly Record<string, unknown>[]): Compared {
    const columns = COLUMNS[object];
    const select = this.#prepare(`SELECT * FROM ${object} WHERE Id = ?`);
    const differences = new Map<string, Difference>();
    const unlike = new Map<EncodedRow[number], Unlike>();
    for (const row of rows) {
      const encoded = this.#encodeRow(object, row);
      const [id = null] = encoded;
      const held = select.get(id);
      const differing = columns.filter(({ name }, at) => held?.[name] !== encoded[at + 1]);
      // The last one counts, should one come twice.
      unlike.delete(id);
      if (differing.length > 0) {
        unlike.set(id, { encoded, columns: held === undefined ? undefined : differing });
      }
      const deciding = differing.filter((column) => column.decides);
      if (held === undefined || deciding.length > 0) {
        differences.set(to18(String(row['Id'])), { held, columns: deciding.map(({ name }) => name) });
      }
    }
    return { differences, unlike: [...unlike.values()] };
  }

  /** Of rows that are kept the columns that differ alone: an index of another column is not touched. */
  keep(object: ReadObject, unlike: readonly Unlike[]): void {
    this.putEncoded(
      object,
      unlike.filter(({ columns }) => columns === undefined).map(({ encoded }) => encoded)
    );
    for (const { encoded, columns } of unlike) {
      if (columns !== undefined) {
        const set = columns.map(({ name }) => `${name} = ?`).join(', ');
        const values = columns.map((column) => encoded[COLUMNS[object].indexOf(column) + 1] ?? null);
        this.#prepare(`UPDATE ${object} SET ${set} WHERE Id = ?`).run(...values, encoded[0] ?? null);
      }
    }
  }

  remove(object: ReadObject, ids: Iterable<string>): void {
    this.#prepare(`DELETE FROM ${object} WHERE Id IN (SELECT value FROM json_each(?))`).run(
      JSON.stringify([...ids].map((id) => this.#ids.encode(id)))
    );
  }

  /** For very many rows: `endFill` makes it whole again. A file that was left in between is filled anew. */
  beginFill(object: ReadObject): void {
    this.#db.exec(`${indexesOf(object).drop}; DELETE FROM ${object}`);
  }

  /** Sorting takes as much memory as the cache may have, beside it: what the cache holds by now is not asked for again. */
  endFill(object: ReadObject): void {
    this.#db.exec(`PRAGMA shrink_memory; PRAGMA cache_size = -${SORT_KILOBYTES}`);
    this.#db.exec(indexesOf(object).create);
    this.#db.exec(`PRAGMA shrink_memory; PRAGMA cache_size = -${CACHE_KILOBYTES}`);
  }

  /** Rows of an object by the values of one of its columns; all rows without one. */
  rows(object: ReadObject, column?: string, values: Iterable<FieldValue> = []): StoredRow[] {
    if (column === undefined) {
      return this.#prepare(`SELECT * FROM ${object} ORDER BY Id`)
        .all()
        .map((row) => this.#decodeRow(object, row));
    }
    const kind = column === 'Id' ? 'id' : (TABLES[object].columns[column] ?? 'text');
    const list = JSON.stringify([...values].map((value) => this.#values.encode(value, kind)));
    return this.#prepare(`SELECT * FROM ${object} WHERE ${column} IN (SELECT value FROM json_each(?))`)
      .all(list)
      .map((row) => this.#decodeRow(object, row));
  }

  /** The values of one column, each once, of rows by the values of another: without making the rest of the rows. */
  column(object: ReadObject, name: string, by: string, values: Iterable<FieldValue>): string[] {
    const kindOf = (column: string): ColumnKind =>
      column === 'Id' ? 'id' : (TABLES[object].columns[column] ?? 'text');
    const list = JSON.stringify([...values].map((value) => this.#values.encode(value, kindOf(by))));
    return this.#prepare(
      `SELECT DISTINCT ${name} AS value FROM ${object}
       WHERE ${by} IN (SELECT value FROM json_each(?)) AND ${name} IS NOT NULL`
    )
      .all(list)
      .map(({ value = null }) => String(this.#values.decode(value, kindOf(name))));
  }

  /** Rows whose column lies between two values, both included. */
  between(object: ReadObject, column: string, from: FieldValue, to: FieldValue): StoredRow[] {
    const kind = TABLES[object].columns[column] ?? 'text';
    return this.#prepare(`SELECT * FROM ${object} WHERE ${column} BETWEEN ? AND ?`)
      .all(this.#values.encode(from, kind), this.#values.encode(to, kind))
      .map((row) => this.#decodeRow(object, row));
  }

  /** @param where a condition that needs no values */
  ids(object: ReadObject, where = 'TRUE'): string[] {
    return this.#prepare(`SELECT Id FROM ${object} WHERE ${where} ORDER BY Id`)
      .all()
      .map((row) => this.#ids.decode(Number(row['Id'])));
  }

  /** @param where a condition over columns that are flags or times of day */
  count(object: ReadObject, where = 'TRUE'): number {
    return Number(this.#prepare(`SELECT count(*) AS n FROM ${object} WHERE ${where}`).get()?.['n']);
  }

  /** The least value of a column from one on. */
  least(object: ReadObject, column: string, from: FieldValue): FieldValue {
    const kind = TABLES[object].columns[column] ?? 'text';
    const row = this.#prepare(`SELECT min(${column}) AS least FROM ${object} WHERE ${column} >= ?`).get(
      this.#values.encode(from, kind)
    );
    return this.#values.decode(row?.['least'] ?? null, kind);
  }

  /** For what SQL does better than one row at a time. */
  get database(): DatabaseSync {
    return this.#db;
  }

  idNumber(id: string): number {
    return this.#ids.encode(id);
  }

  idOf(number: number): string {
    return this.#ids.decode(number);
  }

  wordNumber(text: string): number {
    return this.#words.numberOf(text);
  }

  /** @param since the first day, as a number, on which something may have changed; 0 when it may be any */
  mark(kind: DirtyKind, ids: Iterable<string>, since = 0): void {
    const insert = this.#prepare(`INSERT INTO dirty VALUES (?, ?, ?) ${OR_EARLIER}`);
    for (const id of ids) {
      insert.run(kind, this.#ids.encode(id), since);
    }
  }

  /** @param select of numbers, as rows keep ids */
  markSelected(kind: DirtyKind, select: string): void {
    this.#prepare(`INSERT INTO dirty SELECT '${kind}', *, 0 FROM (${select}) WHERE TRUE ${OR_EARLIER}`).run();
  }

  unmarkAll(): void {
    this.#db.exec('DELETE FROM dirty');
  }

  /** Marks of one kind, so many at a time: there may be millions of events. */
  *dirtyParts(kind: DirtyKind, size: number): Generator<string[], void, void> {
    const select = this.#prepare('SELECT id FROM dirty WHERE kind = ? AND id > ? ORDER BY id LIMIT ?');
    for (let after = Number.MIN_SAFE_INTEGER; ;) {
      const numbers = select.all(kind, after, size).map((row) => Number(row['id']));
      const last = numbers.at(-1);
      if (last === undefined) {
        return;
      }
      yield numbers.map((number) => this.#ids.decode(number));
      after = last;
    }
  }

  isDirty(kind: DirtyKind): boolean {
    return this.#prepare('SELECT 1 FROM dirty WHERE kind = ? LIMIT 1').get(kind) !== undefined;
  }

  dirty(kind: DirtyKind): string[] {
    return this.#prepare('SELECT id FROM dirty WHERE kind = ? ORDER BY id')
      .all(kind)
      .map((row) => this.#ids.decode(Number(row['id'])));
  }

  meta(name: string): string | undefined {
    const value = this.#prepare('SELECT value FROM meta WHERE name = ?').get(name)?.['value'];
    return typeof value === 'string' ? value : undefined;
  }

  setMeta(name: string, value: string): void {
    this.#prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(name, value);
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #decodeRow(object: ReadObject, stored: Record<string, SQLOutputValue>): StoredRow {
    const row: StoredRow = { Id: this.#ids.decode(Number(stored['Id'])) };
    for (const { name, kind } of COLUMNS[object]) {
      row[name] = this.#values.decode(stored[name] ?? null, kind);
    }
    return row;
  }
}
