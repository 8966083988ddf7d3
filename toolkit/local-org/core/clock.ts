/** The org's clock: the machine's, until a test sets it. Stored moments are whole seconds, as the REST API writes them. */
export class Clock {
  #offset = 0;
  #frozen: number | undefined;

  now(): Date {
    return new Date(this.#frozen ?? Date.now() + this.#offset);
  }

  /** From now on it is `moment`; the clock goes on ticking unless `frozen`. */
  set(moment: Date, options: { frozen?: boolean } = {}): void {
    this.#offset = moment.getTime() - Date.now();
    this.#frozen = options.frozen === true ? moment.getTime() : undefined;
  }

  /** Runs `work` with the clock standing at another moment. */
  at<T>(moment: Date, work: () => T): T {
    const [offset, frozen] = [this.#offset, this.#frozen];
    this.#frozen = moment.getTime();
    try {
      return work();
    } finally {
      [this.#offset, this.#frozen] = [offset, frozen];
    }
  }

  advance(milliseconds: number): void {
    this.#offset += milliseconds;
    if (this.#frozen !== undefined) {
      this.#frozen += milliseconds;
    }
  }

  reset(): void {
    this.#offset = 0;
    this.#frozen = undefined;
  }
}

/** All rows of a save are written at one moment, and several paths of a record count from one time: the last of each is kept. */
let last = { time: Number.NaN, stored: '' };
let read = { stored: '', time: Number.NaN };

/** `YYYY-MM-DDTHH:MM:SS.000+0000`: in this form text order is time order. */
export function toStoredDateTime(moment: Date): string {
  const time = moment.getTime();
  if (time !== last.time) {
    last = { time, stored: `${moment.toISOString().slice(0, 19)}.000+0000` };
  }
  return last.stored;
}

const STORED_DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/;

export function isStoredDateTime(text: string): boolean {
  return STORED_DATE_TIME.test(text);
}

export function fromStoredDateTime(stored: string): Date {
  if (stored !== read.stored) {
    read = { stored, time: Date.parse(`${stored.slice(0, 19)}Z`) };
  }
  return new Date(read.time);
}

/** `2026-03-31T12:00:00.000Z`: how the UI API and GraphQL write what REST writes with `+0000`. */
export function toIsoDateTime(stored: string): string {
  return stored.replace('+0000', 'Z');
}

/** `2026-03-31T12:00:00Z`: how reports write it. */
export function toIsoSeconds(stored: string): string {
  return stored.replace('.000+0000', 'Z');
}

/** Midnight UTC of a stored date. */
export function startOfDay(date: string): string {
  return `${date}T00:00:00.000+0000`;
}

/** `YYYY-MM-DD` of a moment in a time zone. */
export function toStoredDate(moment: Date, timeZone: string): string {
  return dayFormat(timeZone).format(moment);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Swedish dates are written as ISO dates. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit'
    });
    dayFormats.set(timeZone, format);
  }
  return format;
}
