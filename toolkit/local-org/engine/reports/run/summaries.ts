/** The summaries of a report's groups: sum, average, smallest, largest, unique count, record count. */
import { cleanNumber } from '../../formula/formulaTypes.ts';
import { fold } from '../../soql/compile/sqlFunctions.ts';
import type { GroupedRow, Total } from '../../soql/index.ts';
import type { Row } from './slots.ts';

export type SummaryKind = 's' | 'a' | 'm' | 'x' | 'u' | 'count';

/** What the database adds up for each kind, in the order that `addTotals` reads them. */
export const TOTALS: Readonly<Record<'s' | 'a' | 'm' | 'x', readonly Total[]>> = {
  s: ['COUNT', 'SUM'],
  a: ['COUNT', 'SUM'],
  m: ['MIN'],
  x: ['MAX']
};

export type Summary =
  | { kind: 'count' }
  /** Added up by the database: the index of its totals. */
  | { kind: 's' | 'a' | 'm' | 'x'; measure: number }
  /**
   * Worked out from the keys of each group. `once` gives the Id of the record that the value belongs to, where the same
   * record comes with several rows: it then counts once in a group ("smart totalling").
   */
  | {
      kind: 's' | 'a' | 'm' | 'x' | 'u';
      measure?: undefined;
      value: (keys: Row) => unknown;
      once?: (keys: Row) => unknown;
    };

/** Adds up one summary of one group. */
export class Accumulator {
  readonly #summary: Summary;
  readonly #seen = new Set<unknown>();
  #count = 0;
  #sum = 0;
  /** What adding decimals as doubles lost so far (Neumaier). */
  #lost = 0;
  #extreme: number | undefined;

  constructor(summary: Summary) {
    this.#summary = summary;
  }

  add(row: GroupedRow): void {
    const summary = this.#summary;
    if (summary.kind === 'count') {
      this.#count += row.count;
    } else if (summary.measure !== undefined) {
      this.#addTotals(summary.kind, row.totals[summary.measure] ?? []);
    } else if (summary.kind === 'u') {
      this.#see(summary.value(row.keys));
    } else {
      this.#addValue(
        summary.value(row.keys),
        summary.once?.(row.keys),
        row.count,
        summary.once !== undefined
      );
    }
  }

  /** Null where there is nothing to summarize. */
  result(scale: number): number | null {
    switch (this.#summary.kind) {
      case 'count':
        return this.#count;
      case 'u':
        return this.#seen.size;
      case 's':
        return round(this.#sum + this.#lost, scale);
      case 'a':
        return this.#count === 0 ? null : cleanNumber((this.#sum + this.#lost) / this.#count);
      case 'm':
      case 'x':
        return this.#extreme ?? null;
    }
  }

  #see(value: unknown): void {
    if (value !== null && value !== undefined) {
      this.#seen.add(typeof value === 'string' ? fold(value) : value);
    }
  }

  #addTotals(kind: 's' | 'a' | 'm' | 'x', [first = null, second = null]: readonly (number | null)[]): void {
    if (kind === 'm' || kind === 'x') {
      this.#keepExtreme(first, kind);
      return;
    }
    this.#count += first ?? 0;
    this.#addNumber(second ?? 0);
  }

  #addValue(value: unknown, id: unknown, rows: number, once: boolean): void {
    if (value === null || value === undefined || (once && this.#seen.has(id))) {
      return;
    }
    if (once) {
      this.#seen.add(id);
    }
    const { kind } = this.#summary;
    const number = Number(value);
    if (kind === 'm' || kind === 'x') {
      this.#keepExtreme(number, kind);
      return;
    }
    const times = once ? 1 : rows;
    this.#count += times;
    this.#addNumber(number * times);
  }

  #addNumber(value: number): void {
    const total = this.#sum + value;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
    this.#sum = total;
  }

  #keepExtreme(value: number | null, kind: 'm' | 'x'): void {
    const known = this.#extreme;
    if (value !== null && (known === undefined || (kind === 'm' ? value < known : value > known))) {
      this.#extreme = value;
    }
  }
}

function round(value: number, scale: number): number {
  return Number(value.toFixed(Math.min(scale, 20)));
}
