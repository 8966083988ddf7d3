/** `1 AND (2 OR NOT 3)`: how list views, visibility rules and record pickers join their criteria. */
export type FilterTree =
  | { kind: 'criterion'; index: number }
  | { kind: 'not'; operand: FilterTree }
  | { kind: 'and' | 'or'; operands: FilterTree[] };

/** Reads a filter over `count` criteria; without one, all of them must hold. */
export function parseFilter(filter: string | undefined, count: number): FilterTree {
  if (filter === undefined || filter.trim() === '') {
    return {
      kind: 'and',
      operands: Array.from({ length: count }, (_, index) => ({ kind: 'criterion', index }))
    };
  }
  const tokens = filter.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
  let at = 0;

  function chain(kind: 'and' | 'or', next: () => FilterTree): FilterTree {
    const operands = [next()];
    while (tokens[at] === kind.toUpperCase()) {
      at += 1;
      operands.push(next());
    }
    const [only] = operands;
    return operands.length === 1 && only ? only : { kind, operands };
  }

  const or = (): FilterTree => chain('or', () => chain('and', unary));

  function unary(): FilterTree {
    const token = tokens[at];
    at += 1;
    if (token === 'NOT') {
      return { kind: 'not', operand: unary() };
    }
    if (token === '(') {
      const inner = or();
      if (tokens[at] !== ')') {
        throw unreadable();
      }
      at += 1;
      return inner;
    }
    const index = Number(token) - 1;
    if (token === undefined || !Number.isInteger(index) || index < 0 || index >= count) {
      at -= 1;
      throw unreadable();
    }
    return { kind: 'criterion', index };
  }

  function unreadable(): Error {
    return new Error(`Cannot read the filter "${filter ?? ''}" at "${tokens[at] ?? 'its end'}".`);
  }

  const tree = or();
  if (at < tokens.length) {
    throw unreadable();
  }
  return tree;
}

/** Whether the filter holds, given what each criterion came to. */
export function evaluateFilter(filter: string | undefined, results: readonly boolean[]): boolean {
  const holds = (tree: FilterTree): boolean => {
    switch (tree.kind) {
      case 'criterion':
        return results[tree.index] === true;
      case 'not':
        return !holds(tree.operand);
      case 'and':
        return tree.operands.every(holds);
      case 'or':
        return tree.operands.some(holds);
    }
  };
  return holds(parseFilter(filter, results.length));
}
