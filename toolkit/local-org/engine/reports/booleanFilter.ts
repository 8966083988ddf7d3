import type { Condition } from '../soql/tree/selectTree.ts';
import { reportError } from './reportError.ts';

/** `(1 OR 2) AND 3` over numbered filters; AND binds closer than OR, NOT closest. */
export function combineFilters(logic: string | null, filters: readonly Condition[]): Condition | undefined {
  if (filters.length === 0) {
    return undefined;
  }
  if (logic === null || logic.trim() === '') {
    return { kind: 'and', conditions: filters };
  }
  const tokens = logic.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
  let position = 0;
  const invalid = (): Error => reportError(400, `The filter logic "${logic}" is invalid.`);

  function either(): Condition {
    return chain('or', 'OR', () => chain('and', 'AND', single));
  }

  function chain(kind: 'and' | 'or', word: string, part: () => Condition): Condition {
    const conditions = [part()];
    while (tokens[position] === word) {
      position++;
      conditions.push(part());
    }
    return conditions.length === 1 ? conditions[0]! : { kind, conditions };
  }

  function single(): Condition {
    const token = tokens[position++];
    if (token === 'NOT') {
      return { kind: 'not', condition: single() };
    }
    if (token === '(') {
      const inside = either();
      if (tokens[position++] !== ')') {
        throw invalid();
      }
      return inside;
    }
    const filter = filters[Number(token) - 1];
    if (filter === undefined) {
      throw invalid();
    }
    return filter;
  }

  const condition = either();
  if (position < tokens.length) {
    throw invalid();
  }
  return condition;
}
