/**
 * What components have asked the org for, so that two of them asking the same share one request, and a change to a
 * record reaches everyone who shows it. Knows nothing of HTTP.
 */
export interface Query<T> {
  /** Same key, same answer. */
  key: string;
  fetch: () => Promise<T>;
  /** Ids of the records the answer shows: a change to one of them fetches it again. */
  records: (data: T | undefined) => readonly string[];
  /** How long an answer may be handed to a new component without asking again, in milliseconds. */
  timeToLive: number;
}

export interface Snapshot<T> {
  data: T | undefined;
  error: unknown;
}

export type Listener<T> = (snapshot: Snapshot<T>) => void;

interface Entry {
  query: Query<unknown>;
  snapshot: Snapshot<unknown> | undefined;
  fetchedAt: number;
  pending: Promise<void> | undefined;
  /** Counts fetches, so that a slow old answer never replaces a newer one. */
  turn: number;
  /** With the text of the snapshot each was told last: an answer that changes nothing is not told again. */
  listeners: Map<Listener<unknown>, string | undefined>;
}

export class QueryStore {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Tells `listener` the answer now or when it comes, and every time it changes, until the returned function is called. */
  subscribe<T>(query: Query<T>, listener: Listener<T>): () => void {
    const entry = this.entry(query);
    entry.listeners.set(listener as Listener<unknown>, undefined);
    if (entry.pending === undefined) {
      if (this.isFresh(entry)) {
        this.tell(entry);
      } else {
        void this.fetch(entry);
      }
    }
    return () => {
      entry.listeners.delete(listener as Listener<unknown>);
    };
  }

  /** The answer once, from the cache while it is fresh. */
  async read<T>(query: Query<T>): Promise<T> {
    const entry = this.entry(query);
    if (entry.pending === undefined && !this.isFresh(entry)) {
      void this.fetch(entry);
    }
    await entry.pending;
    const snapshot = entry.snapshot as Snapshot<T>;
    if (snapshot.error !== undefined) {
      // oxlint-disable-next-line typescript/only-throw-error -- whatever the request was refused with
      throw snapshot.error;
    }
    return snapshot.data as T;
  }

  /** Asks again, whatever is cached. Resolves when the answer has been told. */
  async refresh(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (entry) {
      await this.fetch(entry);
    }
  }

  /** A record was changed, made or deleted: what shows it is asked for again, what showed it is forgotten. */
  async recordsChanged(ids: readonly string[]): Promise<void> {
    const changed = new Set(ids);
    const waiting: Promise<void>[] = [];
    for (const [key, entry] of this.#entries) {
      if (!entry.query.records(entry.snapshot?.data).some((id) => changed.has(id))) {
        continue;
      }
      if (entry.listeners.size > 0) {
        waiting.push(this.fetch(entry));
      } else {
        this.#entries.delete(key);
      }
    }
    await Promise.all(waiting);
  }

  /** Everything on the page is asked for again. */
  async refreshAll(): Promise<void> {
    const waiting: Promise<void>[] = [];
    for (const [key, entry] of this.#entries) {
      if (entry.listeners.size > 0) {
        waiting.push(this.fetch(entry));
      } else {
        this.#entries.delete(key);
      }
    }
    await Promise.all(waiting);
  }

  /** No answer of before is handed out any more; what is on the page is as if it had asked elsewhere. */
  forget(): void {
    this.#entries.clear();
  }

  private entry<T>(query: Query<T>): Entry {
    let entry = this.#entries.get(query.key);
    if (!entry) {
      entry = {
        query: query as Query<unknown>,
        snapshot: undefined,
        fetchedAt: -Infinity,
        pending: undefined,
        turn: 0,
        listeners: new Map()
      };
      this.#entries.set(query.key, entry);
    }
    return entry;
  }

  /** An error is never fresh: the next component asks again. */
  private isFresh(entry: Entry): boolean {
    return (
      entry.snapshot !== undefined &&
      entry.snapshot.error === undefined &&
      this.#now() - entry.fetchedAt < entry.query.timeToLive
    );
  }

  private fetch(entry: Entry): Promise<void> {
    const turn = ++entry.turn;
    const pending = entry.query.fetch().then(
      (data) => this.settle(entry, turn, { data: deepFreeze(data), error: undefined }),
      (error: unknown) => this.settle(entry, turn, { data: undefined, error: deepFreeze(error) })
    );
    entry.pending = pending;
    return pending;
  }

  private settle(entry: Entry, turn: number, snapshot: Snapshot<unknown>): Promise<void> | undefined {
    // Someone asked again meanwhile: only the newest answer counts, and anyone who waited for this one waits for that.
    if (turn !== entry.turn) {
      return entry.pending;
    }
    entry.snapshot = snapshot;
    entry.fetchedAt = this.#now();
    entry.pending = undefined;
    this.tell(entry);
    return undefined;
  }

  private tell(entry: Entry): void {
    const { snapshot } = entry;
    if (!snapshot) {
      return;
    }
    const text = JSON.stringify(snapshot);
    for (const [listener, told] of [...entry.listeners]) {
      if (told === text || !entry.listeners.has(listener)) {
        continue;
      }
      entry.listeners.set(listener, text);
      listener(snapshot);
    }
  }
}

/** Data from a wire is read-only on the platform; a component that writes to it fails here as there. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !(value instanceof Error)) {
    Object.freeze(value);
    for (const child of Object.values(value)) {
      deepFreeze(child);
    }
  }
  return value;
}
