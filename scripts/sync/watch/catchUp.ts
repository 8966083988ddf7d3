/**
 * When a watch reads everything: after gap events, which tell that something has changed and not what. A load of millions of
 * rows leaves many of them, so it happens once an hour at most; what has left a stamp is in the next run as ever.
 */
const LEAST_MILLIS = 60 * 60_000;

export class CatchUp {
  #asked = false;
  #doneAt: number | undefined;
  readonly #now: () => number;

  /** @param now in milliseconds; for tests */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  ask(): void {
    this.#asked = true;
  }

  get isDue(): boolean {
    return this.#asked && (this.#doneAt === undefined || this.#now() - this.#doneAt >= LEAST_MILLIS);
  }

  /** What is asked for while it goes on is another one. */
  async once<T>(run: (whole: boolean) => Promise<T>): Promise<T> {
    if (!this.isDue) {
      return run(false);
    }
    this.#asked = false;
    try {
      const result = await run(true);
      this.#doneAt = this.#now();
      return result;
    } catch (error) {
      this.#asked = true;
      throw error;
    }
  }
}
