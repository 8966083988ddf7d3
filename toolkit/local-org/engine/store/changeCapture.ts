/**
 * Change Data Capture: what has changed in the objects that an admin has chosen, one event a record and transaction, in the order
 * of the commits. Triggers of SQLite note what is written, no matter by whom; so objects that nobody chose cost nothing, and what
 * is rolled back was never noted.
 * https://developer.salesforce.com/docs/atlas.en-us.change_data_capture.meta/change_data_capture/cdc_message_structure.htm
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { CapturedChange, ChangeEvents, ChangeType, SObjectRecord } from '../../core/types.ts';
import { storedFields } from '../../schema/schemaLookup.ts';
import type { Store } from './store.ts';
import { quote } from './tableDefinition.ts';

/** "Event messages are retained for three days." */
const RETENTION_MS = 3 * 86_400_000;

const TABLES = `
  CREATE TABLE IF NOT EXISTS "_change_events" ("replayId" INTEGER PRIMARY KEY AUTOINCREMENT, "at" INTEGER NOT NULL, "change" TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS "_captured" ("object" TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS "_changed" ("object" TEXT NOT NULL, "id" TEXT NOT NULL, "type" TEXT NOT NULL, "fields" TEXT NOT NULL, "by" TEXT);`;

interface Noted {
  object: ObjectSchema;
  id: string;
  type: ChangeType;
  fields: Set<string>;
  by: string | null;
}

export class ChangeCapture implements ChangeEvents {
  readonly #store: Store;
  readonly #schema: OrgSchema;
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #captured: string[] = [];

  constructor(store: Store, schema: OrgSchema, clock: Clock) {
    this.#store = store;
    this.#schema = schema;
    this.#clock = clock;
    store.db.exec(TABLES);
    this.#capture(
      store
        .prepare('SELECT "object" FROM "_captured" ORDER BY "object"')
        .all()
        .map(({ object }) => String(object))
    );
    store.aroundCommit({
      before: () => this.#publish(),
      after: (published) => (published ? this.#listeners.forEach((listen) => listen()) : undefined)
    });
  }

  objects(): readonly string[] {
    return this.#captured;
  }

  /** From now on these, as in "Change Data Capture" of Setup. Unknown names are the caller's to refuse. */
  select(objects: readonly string[]): void {
    this.#store.transaction(() => {
      this.#store.db.exec('DELETE FROM "_captured"');
      for (const name of objects) {
        this.#store.prepare('INSERT INTO "_captured" VALUES (?)').run(name);
      }
    });
    this.#capture(objects);
  }

  after(replayId: number): CapturedChange[] {
    return this.#store
      .prepare('SELECT "replayId", "change" FROM "_change_events" WHERE "replayId" > ? ORDER BY "replayId"')
      .all(replayId)
      .map((row) => ({
        ...(JSON.parse(String(row['change'])) as Omit<CapturedChange, 'replayId'>),
        replayId: Number(row['replayId'])
      }));
  }

  retained(): { first: number; last: number } {
    const row = this.#store
      .prepare('SELECT min("replayId") AS "first", max("replayId") AS "last" FROM "_change_events"')
      .get();
    return { first: Number(row?.['first'] ?? 0), last: Number(row?.['last'] ?? 0) };
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #capture(objects: readonly string[]): void {
    for (const name of this.#captured) {
      for (const kind of ['insert', 'update', 'delete']) {
        this.#store.db.exec(`DROP TRIGGER IF EXISTS temp.${quote(`${kind} ${name}`)}`);
      }
    }
    // What the project has no more is captured no more.
    this.#captured = objects.filter((name) => this.#schema.objects.has(name.toLowerCase()));
    for (const name of this.#captured) {
      this.#store.db.exec(triggersOf(this.#schema.objects.get(name.toLowerCase())!));
    }
  }

  /** The changes of a transaction become events with its commit, and are gone without it. */
  #publish(): boolean {
    if (this.#captured.length === 0) {
      return false;
    }
    const noted = this.#noted();
    if (noted.length === 0) {
      return false;
    }
    this.#store.db.exec('DELETE FROM temp."_changed"');
    const at = this.#clock.now().getTime();
    this.#store.prepare('DELETE FROM "_change_events" WHERE "at" < ?').run(at - RETENTION_MS);
    const insert = this.#store.prepare('INSERT INTO "_change_events" ("at", "change") VALUES (?, ?)');
    const transactionKey = randomUUID();
    noted.forEach((change, index) =>
      insert.run(
        at,
        JSON.stringify({ ...this.#event(change), at, transactionKey, sequenceNumber: index + 1 })
      )
    );
    return true;
  }

  /** Several changes of one record in one transaction are one (*assumed*). */
  #noted(): Noted[] {
    const byRecord = new Map<string, Noted>();
    const rows = this.#store.prepare('SELECT * FROM temp."_changed" ORDER BY rowid').all();
    for (const row of rows) {
      const object = this.#schema.objects.get(String(row['object']).toLowerCase())!;
      const id = String(row['id']);
      const fields = JSON.parse(String(row['fields'])) as string[];
      const by = row['by'] === null ? null : String(row['by']);
      const type = String(row['type']) as ChangeType;
      const known = byRecord.get(`${object.name} ${id}`);
      const merged = known ? mergedType(known.type, type) : type;
      byRecord.set(`${object.name} ${id}`, {
        object,
        id,
        type: merged ?? 'UPDATE',
        fields: new Set(merged === undefined ? [] : [...(known?.fields ?? []), ...fields]),
        by
      });
    }
    return [...byRecord.values()].filter(
      ({ type, fields }) => type !== 'UPDATE' || [...fields].some((name) => !STAMPS.has(name))
    );
  }

  #event({
    object,
    id,
    type,
    fields,
    by
  }: Noted): Omit<CapturedChange, 'replayId' | 'at' | 'transactionKey' | 'sequenceNumber'> {
    const row = this.#store.get(object, id);
    const isWhole = type === 'CREATE' || type === 'UNDELETE';
    const names = isWhole
      ? Object.keys(row ?? {}).filter((name) => row?.[name] !== null)
      : [...fields, ...(object.fields.has('lastmodifieddate') ? ['LastModifiedDate'] : [])];
    const values: SObjectRecord = Object.fromEntries(
      [...new Set(type === 'DELETE' ? [] : names)]
        .filter((name) => !NOT_SENT.has(name))
        .map((name) => [name, row?.[name] ?? null])
    );
    return {
      object: object.name,
      id,
      type,
      changedFields: type === 'UPDATE' ? Object.keys(values) : [],
      values,
      by
    };
  }
}

/** The id is in the header; whether a record is deleted is what the event says. */
const NOT_SENT = new Set(['Id', 'IsDeleted', 'SystemModstamp']);

/** Who saves what was there already has changed nothing (*assumed*). */
const STAMPS = new Set(['LastModifiedDate', 'LastModifiedById']);

/** What two changes of one record are together; undefined where nothing has come of them. */
function mergedType(one: ChangeType, other: ChangeType): ChangeType | undefined {
  if (other === 'UPDATE') {
    return one;
  }
  if (one === 'CREATE' && other === 'DELETE') {
    return undefined;
  }
  return one === 'DELETE' && other === 'UNDELETE' ? undefined : other;
}

function triggersOf(object: ObjectSchema): string {
  const { name } = object;
  const fields = storedFields(object).map((field) => field.name);
  const by = (row: string): string =>
    fields.includes('LastModifiedById') ? `${row}."LastModifiedById"` : 'NULL';
  const hasBin = fields.includes('IsDeleted');
  const changed = fields
    .filter((field) => !NOT_SENT.has(field))
    .map(
      (field) =>
        `CASE WHEN OLD.${quote(field)} IS NOT NEW.${quote(field)} COLLATE BINARY THEN '"${field}",' ELSE '' END`
    );
  const note = (when: string, row: string, type: string, list: string): string =>
    `INSERT INTO "_changed" SELECT '${name}', ${row}."Id", ${type}, ${list}, ${by(row)} WHERE ${when};`;
  const moved = hasBin ? 'OLD."IsDeleted" <> NEW."IsDeleted"' : '0';
  const gone = `CASE WHEN ${hasBin ? 'NEW."IsDeleted"' : '0'} THEN 'DELETE' ELSE 'UNDELETE' END`;
  const trigger = (kind: string, body: string): string =>
    `CREATE TEMP TRIGGER ${quote(`${kind} ${name}`)} AFTER ${kind.toUpperCase()} ON main.${quote(name)} BEGIN ${body} END;`;
  return [
    trigger('insert', note('1', 'NEW', `'CREATE'`, `'[]'`)),
    trigger(
      'update',
      note(moved, 'NEW', gone, `'[]'`) +
        note(`NOT (${moved})`, 'NEW', `'UPDATE'`, `'[' || rtrim(${concatenated(changed)}, ',') || ']'`)
    ),
    trigger('delete', note(hasBin ? 'OLD."IsDeleted" = 0' : '1', 'OLD', `'DELETE'`, `'[]'`))
  ].join('');
}

/** In pairs of pairs: SQLite allows expressions of some depth only. */
function concatenated(parts: readonly string[]): string {
  if (parts.length <= 2) {
    return parts.join(' || ');
  }
  const middle = Math.ceil(parts.length / 2);
  return `(${concatenated(parts.slice(0, middle))}) || (${concatenated(parts.slice(middle))})`;
}
