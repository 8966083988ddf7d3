/** Trees for code that knows what it asks: nothing is printed as SOQL, quoted, and parsed again. */
import { fieldOf } from './selectTree.ts';
import type { Condition, FieldExpression, Literal, Order, SelectTree } from './selectTree.ts';

/** `Owner.Name` as an expression. */
export function fieldAt(path: string): FieldExpression {
  return fieldOf(...path.split('.'));
}

/** `SELECT fields FROM object ...`; a field may be a parent's: `Owner.Name`. */
export function selectFields(
  object: string,
  fields: readonly string[],
  rest: Omit<Partial<SelectTree>, 'object' | 'columns'> = {}
): SelectTree {
  return {
    object,
    columns: fields.map((path) => ({ kind: 'value', expression: fieldAt(path) })),
    orderBy: [],
    ...rest
  };
}

/** `SELECT COUNT() FROM object WHERE ...` */
export function countRows(object: string, where?: Condition): SelectTree {
  return { object, columns: [], countOnly: true, orderBy: [], ...(where === undefined ? {} : { where }) };
}

export function fieldEquals(path: string, value: string | number | boolean | null): Condition {
  return { kind: 'compare', left: fieldAt(path), operator: '=', value: literalOf(value) };
}

export function fieldIn(path: string, values: readonly (string | number)[]): Condition {
  return { kind: 'in', left: fieldAt(path), negated: false, values: values.map(literalOf) };
}

/** Nulls come first unless said, as in SOQL. */
export function orderBy(path: string, options: { descending?: boolean; nullsLast?: boolean } = {}): Order {
  const { descending = false, nullsLast = false } = options;
  return { expression: fieldAt(path), descending, nullsLast };
}

export function literalOf(value: string | number | boolean | null): Literal {
  switch (typeof value) {
    case 'string':
      return { type: 'string', value };
    case 'number':
      return { type: 'number', value };
    case 'boolean':
      return { type: 'boolean', value };
    default:
      return { type: 'null' };
  }
}
