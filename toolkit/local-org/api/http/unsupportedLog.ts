/** What clients asked for and did not get. Nothing is skipped silently: it is counted here and said on the console. */
export interface UnsupportedEntry {
  what: string;
  count: number;
  first: string;
}

export class UnsupportedLog {
  readonly #entries = new Map<string, UnsupportedEntry>();
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  add(what: string, now: Date): void {
    // Bounded: a scanner inventing paths must not eat the memory. The cap is far above what a project asks for.
    const key = what.slice(0, 300);
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    if (this.#entries.size >= 1000) {
      return;
    }
    this.#entries.set(key, { what: key, count: 1, first: now.toISOString() });
    this.#say(`NOT SUPPORTED by the local org: ${printable(key)}`);
  }

  list(): UnsupportedEntry[] {
    return [...this.#entries.values()];
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** Client text goes to a terminal: no control characters. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e\u00a0-\uffff]/g, '?');
}
