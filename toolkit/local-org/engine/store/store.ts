import type { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { counterOf, makeId } from '../../core/ids.ts';
import { storedFields } from '../../schema/schemaLookup.ts';
import type { FieldSchema, ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SObjectRecord, Value } from '../../core/types.ts';
import { KeptRows } from './keptRows.ts';
import { quote } from './tableDefinition.ts';

/** What is read and written again and again about one object, worked out once. */
interface TableAccess {
  columns: string[];
  /** Of each column whether it is a checkbox. */
  checkboxes: boolean[];
  /** A row in which nothing is set. */
  empty: SObjectRecord;
  select: string;
  byId: string;
  insert: string;
}

interface CommitHooks {
  /** Whether there is something to tell afterwards. */
  before(): boolean;
  after(published: boolean): void;
}

/**
 * Records in SQLite: reads and writes whole rows, hands out ids, nests transactions. Knows nothing of permissions or of
 * the save order.
 */
export class Store {
  readonly db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #reads = new Map<string, StatementSync>();
  readonly #tables = new WeakMap<ObjectSchema, TableAccess>();
  /** Rows read once until one changes. */
  readonly kept = new KeptRows(this);
  readonly #counters = new Map<string, number>();
  #depth = 0;
  #seen = 0;
  #version = 0;
  #unknown = 0;
  readonly #changed = new Map<ObjectSchema, number>();
  #commit: CommitHooks | undefined;

  constructor(db: DatabaseSync) {
    this.db = db;
  }

  /** Statements are compiled once and kept. */
  prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** Rows as arrays: SQLite's objects take three times as long to make and to copy. */
  #read(sql: string): StatementSync {
    let statement = this.#reads.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      statement.setReturnArrays(true);
      this.#reads.set(sql, statement);
    }
    return statement;
  }

  /** What belongs to every transaction of the org: it is undone with it, too. */
  aroundCommit(hooks: CommitHooks): void {
    this.#commit = hooks;
  }

  /** Another one after each row that is written, and after each transaction that is undone: it only grows. */
  get version(): number {
    this.#notice();
    return this.#version;
  }

  /** The same for the rows of one object: what `changing` says of others does not count. */
  versionOf(object: ObjectSchema): number {
    this.#notice();
    return this.#unknown + (this.#changed.get(object) ?? 0);
  }

  /** Writes rows of this object and of no other. */
  changing(object: ObjectSchema, work: () => void): void {
    this.#notice();
    work();
    const changes = this.#changes();
    if (changes !== this.#seen) {
      this.#seen = changes;
      this.#version++;
      this.#changed.set(object, (this.#changed.get(object) ?? 0) + 1);
    }
  }

  /** Writes nothing that is a record: what is kept of records stays. */
  aside(work: () => void): void {
    this.#notice();
    work();
    this.#seen = this.#changes();
  }

  /** What has been written since, whoever did it. */
  #notice(): void {
    const changes = this.#changes();
    if (changes !== this.#seen) {
      this.#seen = changes;
      this.#forgetAll();
    }
  }

  #forgetAll(): void {
    this.#version++;
    this.#unknown++;
  }

  #changes(): number {
    return Number((this.#read('SELECT total_changes()').get() as unknown as number[])[0]);
  }

  get inTransaction(): boolean {
    return this.#depth > 0;
  }

  /** All of `work` or nothing. May be nested: an inner failure undoes the inner part only. */
  transaction<T>(work: () => T): T {
    const name = `s${this.#depth}`;
    this.db.exec(this.#depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
    this.#depth++;
    try {
      const result = work();
      const published = this.#depth === 1 && this.#commit?.before() === true;
      this.#depth--;
      this.db.exec(this.#depth === 0 ? 'COMMIT' : `RELEASE ${name}`);
      if (this.#depth === 0) {
        this.#commit?.after(published);
      }
      return result;
    } catch (error) {
      this.#forgetAll();
      this.#depth = Math.min(this.#depth, Number(name.slice(1)));
      // After some errors (a full disk) SQLite has rolled everything back by itself, and there is nothing to end.
      if (this.db.isTransaction) {
        this.db.exec(this.#depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
      }
      throw isFull(error) ? diskFull(error) : error;
    }
  }

  /** The row with this id, deleted or not. */
  get(object: ObjectSchema, id: string): SObjectRecord | undefined {
    const access = this.#access(object);
    const row = this.#read(access.byId).get(id);
    return row === undefined ? undefined : toRecord(row, access);
  }

  /** Rows by their ids, deleted or not; ids that are not there are left out. */
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, SObjectRecord> {
    const rows = this.select(object, '"Id" IN (SELECT value FROM json_each(?))', [JSON.stringify(ids)]);
    return new Map(rows.map((row) => [String(row['Id']), row]));
  }

  /** Rows that meet an SQL condition, in the order of their ids. */
  select(object: ObjectSchema, where: string, params: SQLInputValue[] = []): SObjectRecord[] {
    const access = this.#access(object);
    const rows = this.#read(`${access.select} WHERE ${where} ORDER BY "Id"`).all(...params);
    return rows.map((row) => toRecord(row, access));
  }

  /** A row in which nothing is set yet: of the shape of those that are read, not of one that grows field by field. */
  blank(object: ObjectSchema): SObjectRecord {
    return { ...this.#access(object).empty };
  }

  insert(object: ObjectSchema, record: SObjectRecord): void {
    const access = this.#access(object);
    this.prepare(access.insert).run(...access.columns.map((column) => toSql(record[column] ?? null)));
  }

  /** Writes the named columns of a row. */
  update(object: ObjectSchema, record: SObjectRecord, columns: readonly string[]): void {
    if (columns.length === 0) {
      return;
    }
    const list = columns.map((column) => `${quote(column)} = ?`).join(', ');
    this.prepare(`UPDATE ${quote(object.name)} SET ${list} WHERE "Id" = ?`).run(
      ...columns.map((column) => toSql(record[column] ?? null)),
      toSql(record['Id'] ?? null)
    );
  }

  /** A new id. Numbers that a failed save has taken are not given again while the org runs. */
  nextId(object: ObjectSchema): string {
    let counter = this.#counters.get(object.keyPrefix);
    if (counter === undefined) {
      counter = this.#lastCounter(object.keyPrefix);
    }
    counter++;
    this.#counters.set(object.keyPrefix, counter);
    return makeId(object.keyPrefix, counter);
  }

  readonly #byPrefix = new Map<string, ObjectSchema[]>();

  /** Objects whose tables are there; share objects have their prefix in common. */
  useObjects(objects: Iterable<ObjectSchema>): void {
    for (const object of objects) {
      this.#byPrefix.set(object.keyPrefix, [...(this.#byPrefix.get(object.keyPrefix) ?? []), object]);
    }
  }

  #lastCounter(prefix: string): number {
    const counters = (this.#byPrefix.get(prefix) ?? []).map((object) => {
      const last = this.prepare(`SELECT max("Id") AS "last" FROM ${quote(object.name)} WHERE "Id" < ?`).get(
        '~'
      )?.['last'];
      return typeof last === 'string' ? (counterOf(last) ?? 0) : 0;
    });
    return Math.max(0, ...counters);
  }

  #access(object: ObjectSchema): TableAccess {
    let access = this.#tables.get(object);
    if (access === undefined) {
      const fields = storedFields(object);
      const columns = fields.map(({ name }) => name);
      const list = columns.map(quote).join(', ');
      access = {
        columns,
        checkboxes: fields.map(isBoolean),
        empty: Object.fromEntries(fields.map((field) => [field.name, isBoolean(field) ? false : null])),
        select: `SELECT ${list} FROM ${quote(object.name)}`,
        byId: `SELECT ${list} FROM ${quote(object.name)} WHERE "Id" = ?`,
        insert: `INSERT INTO ${quote(object.name)} (${list}) VALUES (${columns.map(() => '?').join(', ')})`
      };
      this.#tables.set(object, access);
    }
    return access;
  }

  close(): void {
    this.db.close();
  }
}

/** https://www.sqlite.org/rescode.html#full */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 13;
}

/** What an org says that has no room left; the cause is for the log. */
function diskFull(cause: unknown): SalesforceError {
  return new SalesforceError(
    'STORAGE_LIMIT_EXCEEDED',
    'storage limit exceeded: the disk with the database of the local org is full. Nothing of this request was saved.',
    { status: 403, cause }
  );
}

function isBoolean(field: FieldSchema): boolean {
  return field.type === 'boolean';
}

/**
 * Columns are texts, numbers and nulls: nothing but a checkbox reads otherwise than it is stored. All rows of an object are copies
 * of one, so that they have one shape, which V8 copies and reads fastest.
 */
function toRecord(row: unknown, { columns, checkboxes, empty }: TableAccess): SObjectRecord {
  const values = row as (string | number | null)[];
  const record = { ...empty };
  for (let index = 0; index < columns.length; index++) {
    const value = values[index] ?? null;
    if (value !== null) {
      record[columns[index]!] = checkboxes[index] === true ? value === 1 : value;
    }
  }
  return record;
}

function toSql(value: Value): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
