/** How far a long read is: rows so far, of how many, how fast, and for how long still. */

const SAY_EVERY_MILLIS = 5_000;
const PERCENT = 100;

export interface ReadProgress {
  object: string;
  rows: number;
  total: number;
  rowsPerSecond: number;
  secondsLeft: number;
}

export class ProgressMeter {
  readonly #now: () => number;
  readonly #say: (progress: ReadProgress) => void;
  #object = '';
  #startedAt = 0;
  #saidAt = 0;

  constructor(say: (progress: ReadProgress) => void, now: () => number = Date.now) {
    this.#say = say;
    this.#now = now;
  }

  /** After each page; says something every few seconds. */
  page(object: string, rows: number, total: number): void {
    const now = this.#now();
    if (object !== this.#object) {
      this.#object = object;
      this.#startedAt = now;
      this.#saidAt = now;
    }
    if (now - this.#saidAt < SAY_EVERY_MILLIS) {
      return;
    }
    this.#saidAt = now;
    const rowsPerSecond = (rows / (now - this.#startedAt)) * 1000;
    const secondsLeft = Math.max(0, Math.ceil((total - rows) / rowsPerSecond));
    this.#say({ object, rows, total, rowsPerSecond: Math.round(rowsPerSecond), secondsLeft });
  }
}

export function progressAsText({ object, rows, total, rowsPerSecond, secondsLeft }: ReadProgress): string {
  const share = total === 0 ? PERCENT : Math.floor((rows / total) * PERCENT);
  const left = secondsLeft >= 90 ? `${Math.ceil(secondsLeft / 60)} min` : `${secondsLeft} s`;
  return `Reading ${object}: ${rows} of ${total} (${share} %), ${rowsPerSecond} rows a second, ${left} left`;
}
