import { toStoredDateTime } from '../../core/clock.ts';
import { objectNamed, storedFields } from '../../schema/schemaLookup.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import type { Store } from '../store/store.ts';
import { quote } from '../store/tableDefinition.ts';
import type { SObjectRecord } from '../../core/types.ts';

/** Rows that the platform keeps itself: brought in line with the project at each start, their ids kept. */
export class SystemRows {
  readonly #schema: OrgSchema;
  readonly #store: Store;
  readonly #now: string;
  readonly #userId: string;

  constructor(schema: OrgSchema, store: Store, now: Date, userId: string) {
    this.#schema = schema;
    this.#store = store;
    this.#now = toStoredDateTime(now);
    this.#userId = userId;
  }

  /**
   * Makes an object's rows what they should be: the same key keeps its row, what is missing is added, the rest goes.
   * Gives the ids by key.
   */
  keep(
    objectName: string,
    keyFields: readonly string[],
    wanted: readonly SObjectRecord[]
  ): Map<string, string> {
    const object = objectNamed(this.#schema, objectName);
    const keyOf = (row: SObjectRecord): string => keyFields.map((field) => String(row[field])).join('|');
    const present = new Map(this.#store.select(object, '1').map((row) => [keyOf(row), row]));
    const ids = new Map<string, string>();
    for (const row of wanted) {
      const key = keyOf(row);
      const before = present.get(key);
      present.delete(key);
      ids.set(key, before === undefined ? this.insert(object, row) : this.#update(object, before, row));
    }
    for (const gone of present.values()) {
      this.#store.prepare(`DELETE FROM ${quote(object.name)} WHERE "Id" = ?`).run(String(gone['Id']));
    }
    return ids;
  }

  insert(object: ObjectSchema, row: SObjectRecord): string {
    const id = typeof row['Id'] === 'string' ? row['Id'] : this.#store.nextId(object);
    this.#store.insert(object, { ...blankRow(object), ...this.#audit(), ...row, Id: id });
    return id;
  }

  #update(object: ObjectSchema, before: SObjectRecord, row: SObjectRecord): string {
    const changed = Object.keys(row).filter((name) => (before[name] ?? null) !== (row[name] ?? null));
    if (changed.length > 0) {
      const stamps = ['LastModifiedDate', 'LastModifiedById', 'SystemModstamp'].filter((name) =>
        object.fields.has(name.toLowerCase())
      );
      this.#store.update(object, { ...before, ...this.#audit(), ...row }, [...changed, ...stamps]);
    }
    return String(before['Id']);
  }

  #audit(): SObjectRecord {
    return {
      CreatedDate: this.#now,
      CreatedById: this.#userId,
      LastModifiedDate: this.#now,
      LastModifiedById: this.#userId,
      SystemModstamp: this.#now
    };
  }
}

/** A row of nothing: boxes unchecked, the rest empty. */
export function blankRow(object: ObjectSchema): SObjectRecord {
  return Object.fromEntries(
    storedFields(object).map(({ name, type }) => [name, type === 'boolean' ? false : null])
  );
}
