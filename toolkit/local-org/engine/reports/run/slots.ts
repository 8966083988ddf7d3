import type { Expression } from '../../soql/tree/selectTree.ts';

/** What one query of a report reads: each path once, and where its values stand in a row. */
export class Slots {
  readonly expressions: Expression[] = [];
  readonly #places = new Map<string, number>();

  place(path: readonly string[]): number {
    const key = path.join('.');
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.expressions.push({ kind: 'field', path }) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

export type Row = readonly unknown[];
