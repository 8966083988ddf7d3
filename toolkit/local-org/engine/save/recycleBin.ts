import { toStoredDateTime } from '../../core/clock.ts';
import type { PurgedRow, RecycleBin } from '../../core/types.ts';
import { objectNamed, storedFields } from '../../schema/schemaLookup.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { Store } from '../store/store.ts';
import { shareObjectOf } from './shares.ts';

/** The delete log: what has left the recycle bin, for replication. */
export const DELETE_LOG_TABLES = `
  CREATE TABLE IF NOT EXISTS "_purged" ("id" TEXT NOT NULL PRIMARY KEY, "object" TEXT NOT NULL, "deletedAt" TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS "_purged.object" ON "_purged" ("object", "deletedAt");
  CREATE TABLE IF NOT EXISTS "_delete_log_start" ("object" TEXT NOT NULL PRIMARY KEY, "moment" TEXT NOT NULL) WITHOUT ROWID;`;

interface Member {
  object: ObjectSchema;
  id: string;
}

/** Ends deleted rows for good, and remembers that they were there. */
export class StoredRecycleBin implements RecycleBin {
  readonly #schema: OrgSchema;
  readonly #store: Store;

  constructor(schema: OrgSchema, store: Store) {
    this.#schema = schema;
    this.#store = store;
  }

  purge(ids?: readonly string[]): number {
    return this.#store.transaction(() => {
      const members = ids === undefined ? this.#allDeleted() : ids.flatMap((id) => this.#membersOf(id));
      for (const member of members) {
        this.#remove(member);
      }
      return members.length;
    });
  }

  purged(objectName: string, start: Date, end: Date): PurgedRow[] {
    return this.#store
      .prepare(
        'SELECT "id", "deletedAt" FROM "_purged" WHERE "object" = ? AND "deletedAt" >= ? AND "deletedAt" < ? ORDER BY "deletedAt", "id"'
      )
      .all(objectName, toStoredDateTime(start), toStoredDateTime(end))
      .map(({ id, deletedAt }) => ({ id: String(id), deletedDate: String(deletedAt) }));
  }

  forgetBefore(objectName: string, moment: Date): void {
    const { name } = objectNamed(this.#schema, objectName);
    const stored = toStoredDateTime(moment);
    this.#store.prepare('DELETE FROM "_purged" WHERE "object" = ? AND "deletedAt" < ?').run(name, stored);
    this.#store.prepare('INSERT OR REPLACE INTO "_delete_log_start" VALUES (?, ?)').run(name, stored);
  }

  knownSince(objectName: string): string | undefined {
    const row = this.#store
      .prepare('SELECT "moment" FROM "_delete_log_start" WHERE "object" = ?')
      .get(objectName);
    return typeof row?.['moment'] === 'string' ? row['moment'] : undefined;
  }

  #allDeleted(): Member[] {
    return [...this.#schema.objects.values()].filter(hasBin).flatMap((object) =>
      this.#store
        .prepare(`SELECT "Id" FROM ${quote(object.name)} WHERE "IsDeleted" = 1`)
        .all()
        .map(({ Id }) => ({ object, id: String(Id) }))
    );
  }

  /** A row in the bin with the details that went with it; nothing for a row that is not there. */
  #membersOf(root: string): Member[] {
    return this.#store
      .prepare('SELECT "object", "id" FROM "_recycled" WHERE "root" = ?')
      .all(root)
      .map((row) => ({ object: objectNamed(this.#schema, String(row['object'])), id: String(row['id']) }));
  }

  #remove({ object, id }: Member): void {
    const row = this.#store.get(object, id);
    if (row?.['IsDeleted'] !== true) {
      return;
    }
    const run = (sql: string, ...values: string[]): void => {
      this.#store.prepare(sql).run(...values);
    };
    const stamp = row['SystemModstamp'] ?? row['LastModifiedDate'];
    run('INSERT OR REPLACE INTO "_purged" VALUES (?, ?, ?)', id, object.name, String(stamp));
    run(`DELETE FROM ${quote(object.name)} WHERE "Id" = ?`, id);
    run('DELETE FROM "_recycled" WHERE "id" = ?', id);
    run('DELETE FROM "_cleared" WHERE "root" = ?', id);
    const share = shareObjectOf(this.#schema, object);
    if (share?.share !== undefined) {
      run(`DELETE FROM ${quote(share.name)} WHERE ${quote(share.share.parentField)} = ?`, id);
    }
    if (object.name === 'Event') {
      run('DELETE FROM "_child_event" WHERE "eventId" = ? OR "childId" = ?', id, id);
      // The others of its series stay together: what holds them is no more than a name.
      run('DELETE FROM "_event_series" WHERE "eventId" = ?', id);
    }
  }
}

function hasBin(object: ObjectSchema): boolean {
  return (
    !object.virtual &&
    object.share === undefined &&
    storedFields(object).some(({ name }) => name === 'IsDeleted')
  );
}
