import type { Expression, FieldExpression } from '../../soql/tree/selectTree.ts';

/** What one query of a report reads: each path once, and where its values stand in a row. */
export class Slots {
  readonly expressions: Expression[] = [];
  /** In which amounts are added up, with several currencies. */
  readonly currency: string | undefined;
  readonly #places = new Map<string, number>();

  constructor(currency: string | undefined) {
    this.currency = currency;
  }

  place(path: readonly string[]): number {
    return this.#placeOf(path.join('.'), { kind: 'field', path });
  }

  /** Of an amount in the currency of the report. */
  converted(path: readonly string[]): number {
    return this.#placeOf(`${path.join('.')} converted`, convertedTo(this.currency, path));
  }

  #placeOf(key: string, expression: Expression): number {
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.expressions.push(expression) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

/** The field itself, where there is one currency. */
export function convertedTo(currency: string | undefined, path: readonly string[]): Expression {
  const argument: FieldExpression = { kind: 'field', path };
  return currency === undefined ? argument : { kind: 'convert', argument, to: currency };
}

export type Row = readonly unknown[];
