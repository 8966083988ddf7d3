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

const NONE: ReadonlySet<string> = new Set();

interface Known {
  version: number;
  rows: Map<string, Readonly<SObjectRecord> | undefined>;
  /** Ids that are likely to be asked for. */
  expected: ReadonlySet<string>;
}

/**
 * Rows that a save reads again and again, flow after flow: each is read once until a row of its object is changed. All who ask share
 * them, so who changes one copies it first.
 */
export class KeptRows {
  readonly #store: Source;
  readonly #objects = new Map<ObjectSchema, Known>();

  constructor(store: Source) {
    this.#store = store;
  }

  /** The row with this id, deleted or not. */
  get(object: ObjectSchema, id: string): Readonly<SObjectRecord> | undefined {
    const known = this.#of(object);
    if (!known.rows.has(id)) {
      if (known.expected.has(id)) {
        this.#read(object, known, [...known.expected]);
      } else {
        known.rows.set(id, this.#store.get(object, id));
      }
    }
    return known.rows.get(id);
  }

  /** What is known of rows already, without a look at the others. Those may be asked for soon, one by one: then they are read at once. */
  knownOf(object: ObjectSchema, ids: ReadonlySet<string>): Map<string, Readonly<SObjectRecord>> {
    const known = this.#of(object);
    known.expected = ids;
    return found(known, ids);
  }

  /** Rows by their ids, deleted or not; ids that are not there are left out. */
  getAll(object: ObjectSchema, ids: readonly string[]): Map<string, Readonly<SObjectRecord>> {
    const known = this.#of(object);
    this.#read(object, known, ids);
    return found(known, ids);
  }

  #read(object: ObjectSchema, { rows }: Known, ids: readonly string[]): void {
    const missing = ids.filter((id) => !rows.has(id));
    if (missing.length > 0) {
      const read = this.#store.getAll(object, missing);
      missing.forEach((id) => rows.set(id, read.get(id)));
    }
  }

  #of(object: ObjectSchema): Known {
    const version = this.#store.versionOf(object);
    let known = this.#objects.get(object);
    if (known?.version !== version || known.rows.size > MAX_ROWS) {
      known = { version, rows: new Map(), expected: NONE };
      this.#objects.set(object, known);
    }
    return known;
  }
}

function found({ rows }: Known, ids: Iterable<string>): Map<string, Readonly<SObjectRecord>> {
  const all = new Map<string, Readonly<SObjectRecord>>();
  for (const id of ids) {
    const row = rows.get(id);
    if (row !== undefined) {
      all.set(id, row);
    }
  }
  return all;
}
