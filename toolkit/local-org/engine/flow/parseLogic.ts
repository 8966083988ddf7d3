import type { Logic } from './flowModel.ts';

/** `and`, `or`, or an expression such as `1 AND (2 OR NOT 3)`. Undefined when it cannot be read. */
export function parseLogic(text: string, count: number): Logic | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'and' || word === 'or') {
    return { kind: word, parts: Array.from({ length: count }, (_, index) => ({ kind: 'condition', index })) };
  }
  const tokens = text.match(/\d+|\(|\)|\bAND\b|\bOR\b|\bNOT\b|\S/gi) ?? [];
  let next = 0;
  const is = (token: string): boolean => tokens[next]?.toUpperCase() === token;

  function chain(kind: 'and' | 'or', part: () => Logic | undefined): Logic | undefined {
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

  function operand(): Logic | undefined {
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
    return Number.isInteger(index) && index >= 0 && index < count ? { kind: 'condition', index } : undefined;
  }

  function expression(): Logic | undefined {
    return chain('or', () => chain('and', operand));
  }

  const logic = expression();
  return next === tokens.length ? logic : undefined;
}

/** Conditions are looked at from left to right, and no further than needed. */
export function evaluateLogic(logic: Logic, condition: (index: number) => boolean): boolean {
  switch (logic.kind) {
    case 'condition':
      return condition(logic.index);
    case 'not':
      return !evaluateLogic(logic.part, condition);
    case 'and':
      return logic.parts.every((part) => evaluateLogic(part, condition));
    case 'or':
      return logic.parts.some((part) => evaluateLogic(part, condition));
  }
}
