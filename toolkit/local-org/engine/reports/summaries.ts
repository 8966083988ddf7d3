/** The summaries of a report's groups: sum, average, smallest, largest, unique count, record count. */
import { cleanNumber } from '../formula/formulaTypes.ts';
import { fold } from '../soql/compile/sqlFunctions.ts';

export type SummaryKind = 's' | 'a' | 'm' | 'x' | 'u' | 'count';

export interface Summary {
  kind: SummaryKind;
  /** Column of the row with the values; unused for `count`. */
  column: number;
  /**
   * Column with the Id of the record the value belongs to, where the same record comes with several rows: it then
   * counts once in a group ("smart totalling").
   */
  once: number | undefined;
}

/** Adds up one summary of one group. */
export class Accumulator {
  readonly #summary: Summary;
  readonly #seen = new Set<unknown>();
  #count = 0;
  #sum = 0;
  /** What adding decimals as doubles lost so far (Neumaier). */
  #lost = 0;
  #extreme: number | string | undefined;

  constructor(summary: Summary) {
    this.#summary = summary;
  }

  add(row: readonly unknown[]): void {
    const { kind, column, once } = this.#summary;
    if (kind === 'count') {
      this.#count++;
      return;
    }
    const value = row[column];
    if (value === null || value === undefined) {
      return;
    }
    if (kind === 'u') {
      this.#seen.add(typeof value === 'string' ? fold(value) : value);
      return;
    }
    if (once !== undefined) {
      if (this.#seen.has(row[once])) {
        return;
      }
      this.#seen.add(row[once]);
    }
    this.#count++;
    if (kind === 'm' || kind === 'x') {
      this.#keepExtreme(value, kind);
    } else {
      this.#addNumber(typeof value === 'boolean' ? Number(value) : Number(value));
    }
  }

  /** Null where there is nothing to summarize. */
  result(scale: number): number | string | null {
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

  #addNumber(value: number): void {
    const total = this.#sum + value;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - total + value : value - total + this.#sum;
    this.#sum = total;
  }

  #keepExtreme(value: unknown, kind: 'm' | 'x'): void {
    const comparable = typeof value === 'number' || typeof value === 'string' ? value : Number(value);
    const known = this.#extreme;
    if (known === undefined || (kind === 'm' ? comparable < known : comparable > known)) {
      this.#extreme = comparable;
    }
  }
}

function round(value: number, scale: number): number {
  return Number(value.toFixed(Math.min(scale, 20)));
}
