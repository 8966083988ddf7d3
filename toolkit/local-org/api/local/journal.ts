/** One request as the org saw it. */
export interface JournalEntry {
  readonly number: number;
  /** Time of the machine, and of the org. */
  readonly at: string;
  readonly orgTime: string;
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  /** Null when the client got no answer. */
  readonly status: number | null;
  readonly ms: number;
  readonly requestLength: number;
  /** Id of the fault that happened to it. */
  readonly fault?: number;
  /** The body, when the journal keeps bodies. Logins are never kept. */
  readonly body?: string;
}

const MOST = 10_000;
const MAX_BODY = 20_000;

/** The last requests, apart from those to `/local`. */
export class Journal {
  bodies = false;
  #entries: JournalEntry[] = [];
  #last = 0;

  add(entry: Omit<JournalEntry, 'number' | 'body' | 'requestLength'>, body: string): void {
    const kept = this.bodies && !/^\/services\/(oauth2|Soap)\//.test(entry.path);
    this.#entries.push({
      number: ++this.#last,
      ...entry,
      requestLength: body.length,
      ...(kept && body !== '' ? { body: body.slice(0, MAX_BODY) } : {})
    });
    if (this.#entries.length > 2 * MOST) {
      this.#entries = this.#entries.slice(-MOST);
    }
  }

  since(number: number): JournalEntry[] {
    return this.#entries.filter((entry) => entry.number > number).slice(-MOST);
  }

  clear(): void {
    this.#entries = [];
  }
}
