import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';

/** The store whose rows these are. */
interface Source {
  /** Another one after each change of its rows. */
  versionOf(object: ObjectSchema): number;
  get(object: ObjectSchema, id: string): SObjectRecord | undefined;
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, SObjectRecord>;
}

/** Of an object. Beyond that what is kept is of no use soon. */
const MAX_ROWS = 2000;

type Rows = Map<string, Readonly<SObjectRecord> | undefined>;

/**
 * Rows that a save reads again and again, flow after flow: each is read once until a row of its object is changed. All who ask share
 * them, so who changes one copies it first.
 */
export class KeptRows {
  readonly #store: Source;
  readonly #objects = new Map<ObjectSchema, { version: number; rows: Rows }>();

  constructor(store: Source) {
    this.#store = store;
  }

  /** The row with this id, deleted or not. */
  get(object: ObjectSchema, id: string): Readonly<SObjectRecord> | undefined {
    const rows = this.#of(object);
    if (!rows.has(id)) {
      rows.set(id, this.#store.get(object, id));
    }
    return rows.get(id);
  }

  /** Rows by their ids, deleted or not; ids that are not there are left out. */
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, Readonly<SObjectRecord>> {
    const rows = this.#of(object);
    const missing = ids.filter((id) => !rows.has(id));
    if (missing.length > 0) {
      const read = this.#store.getAll(object, missing);
      missing.forEach((id) => rows.set(id, read.get(id)));
    }
    const found = new Map<string, Readonly<SObjectRecord>>();
    for (const id of ids) {
      const row = rows.get(id);
      if (row !== undefined) {
        found.set(id, row);
      }
    }
    return found;
  }

  #of(object: ObjectSchema): Rows {
    const version = this.#store.versionOf(object);
    let known = this.#objects.get(object);
    if (known?.version !== version || known.rows.size > MAX_ROWS) {
      known = { version, rows: new Map() };
      this.#objects.set(object, known);
    }
    return known.rows;
  }
}
