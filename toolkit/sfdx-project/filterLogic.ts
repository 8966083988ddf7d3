/**
 * Also for browsers (`@toolkit/sfdx-project/filterLogic`): nothing of Node is imported here.
 *
 * Filter logic such as `1 AND (2 OR 3)`: that of flows, list views and report filters. `index` counts from 0.
 */
export type FilterLogic =
  | { kind: 'condition'; index: number }
  | { kind: 'not'; part: FilterLogic }
  | { kind: 'and' | 'or'; parts: readonly FilterLogic[] };

/** `and`, `or`, or an expression such as `1 AND (2 OR NOT 3)` over `count` filters. Undefined when it cannot be read. */
export function parseFilterLogic(text: string, count: number): FilterLogic | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'and' || word === 'or') {
    return { kind: word, parts: Array.from({ length: count }, (_, index) => ({ kind: 'condition', index })) };
  }
  const logic = readFilterLogic(text);
  return logic !== undefined && filtersIn(logic).every((index) => index < count) ? logic : undefined;
}

/** The same for whatever filters there may be. */
export function readFilterLogic(text: string): FilterLogic | undefined {
  const tokens = text.match(/\d+|\(|\)|\bAND\b|\bOR\b|\bNOT\b|\S/gi) ?? [];
  let next = 0;
  const is = (token: string): boolean => tokens[next]?.toUpperCase() === token;

  function chain(kind: 'and' | 'or', part: () => FilterLogic | undefined): FilterLogic | undefined {
    const parts = [part()];
    while (is(kind.toUpperCase())) {
      next++;
      parts.push(part());
    }
    const known = parts.filter((one) => one !== undefined);
    if (known.length < parts.length) {
      return undefined;
    }
    return known.length === 1 ? known[0] : { kind, parts: known };
  }

  function operand(): FilterLogic | undefined {
    if (is('NOT')) {
      next++;
      const part = operand();
      return part && { kind: 'not', part };
    }
    if (is('(')) {
      next++;
      const inner = expression();
      if (!is(')')) {
        return undefined;
      }
      next++;
      return inner;
    }
    const index = Number(tokens[next++]) - 1;
    return Number.isInteger(index) && index >= 0 ? { kind: 'condition', index } : undefined;
  }

  function expression(): FilterLogic | undefined {
    return chain('or', () => chain('and', operand));
  }

  const logic = expression();
  return next === tokens.length ? logic : undefined;
}

/** Conditions are looked at from left to right, and no further than needed. */
export function evaluateFilterLogic(logic: FilterLogic, condition: (index: number) => boolean): boolean {
  switch (logic.kind) {
    case 'condition':
      return condition(logic.index);
    case 'not':
      return !evaluateFilterLogic(logic.part, condition);
    case 'and':
      return logic.parts.every((part) => evaluateFilterLogic(part, condition));
    case 'or':
      return logic.parts.some((part) => evaluateFilterLogic(part, condition));
  }
}

/** Every filter that the logic names. */
export function filtersIn(logic: FilterLogic): number[] {
  switch (logic.kind) {
    case 'condition':
      return [logic.index];
    case 'not':
      return filtersIn(logic.part);
    default:
      return logic.parts.flatMap(filtersIn);
  }
}
