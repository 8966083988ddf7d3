import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';

/** The store whose rows these are. */
interface Source {
  /** Another one after each change. */
  readonly version: number;
  get(object: ObjectSchema, id: string): SObjectRecord | undefined;
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, SObjectRecord>;
}

/** Beyond that what is kept is of no use soon. */
const MAX_ROWS = 5000;

/**
 * Rows that a save reads again and again, flow after flow: each is read once until any row of the org is changed. All who ask share
 * them, so who changes one copies it first.
 */
export class KeptRows {
  readonly #store: Source;
  readonly #known = new Map<ObjectSchema, Map<string, Readonly<SObjectRecord> | undefined>>();
  #count = 0;
  #version = -1;

  constructor(store: Source) {
    this.#store = store;
  }

  /** The row with this id, deleted or not. */
  get(object: ObjectSchema, id: string): Readonly<SObjectRecord> | undefined {
    const known = this.#of(object);
    if (!known.has(id)) {
      known.set(id, this.#store.get(object, id));
      this.#count++;
    }
    return known.get(id);
  }

  /** Rows by their ids, deleted or not; ids that are not there are left out. */
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, Readonly<SObjectRecord>> {
    const known = this.#of(object);
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) {
      const read = this.#store.getAll(object, missing);
      missing.forEach((id) => known.set(id, read.get(id)));
      this.#count += missing.length;
    }
    const rows = new Map<string, Readonly<SObjectRecord>>();
    for (const id of ids) {
      const row = known.get(id);
      if (row !== undefined) {
        rows.set(id, row);
      }
    }
    return rows;
  }

  #of(object: ObjectSchema): Map<string, Readonly<SObjectRecord> | undefined> {
    const { version } = this.#store;
    if (version !== this.#version || this.#count > MAX_ROWS) {
      this.#known.clear();
      this.#count = 0;
      this.#version = version;
    }
    let known = this.#known.get(object);
    if (known === undefined) {
      known = new Map();
      this.#known.set(object, known);
    }
    return known;
  }
}
