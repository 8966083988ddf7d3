/** `(1 OR 2) AND 3` over numbered filters; AND binds closer than OR, NOT closest. */
import { reportError } from '../reportError.ts';

export type Logic =
  | { kind: 'filter'; index: number }
  | { kind: 'not'; part: Logic }
  | { kind: 'and' | 'or'; parts: readonly Logic[] };

/** Without logic every filter counts. */
export function parseLogic(logic: string | null, filterCount: number): Logic {
  if (logic === null || logic.trim() === '') {
    return {
      kind: 'and',
      parts: Array.from({ length: filterCount }, (_, index) => ({ kind: 'filter', index }))
    };
  }
  return new LogicParser(logic, filterCount).parse();
}

/** What must hold whatever else does. */
export function conjuncts(logic: Logic): Logic[] {
  return logic.kind === 'and' ? logic.parts.flatMap(conjuncts) : [logic];
}

/** Indexes of the filters that a piece of logic is about. */
export function filtersIn(logic: Logic): number[] {
  if (logic.kind === 'filter') {
    return [logic.index];
  }
  return logic.kind === 'not' ? filtersIn(logic.part) : logic.parts.flatMap(filtersIn);
}

class LogicParser {
  readonly #logic: string;
  readonly #tokens: readonly string[];
  readonly #filterCount: number;
  #position = 0;

  constructor(logic: string, filterCount: number) {
    this.#logic = logic;
    this.#tokens = logic.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
    this.#filterCount = filterCount;
  }

  parse(): Logic {
    const logic = this.#either();
    if (this.#position < this.#tokens.length) {
      throw this.#invalid();
    }
    return logic;
  }

  #either(): Logic {
    return this.#chain('or', 'OR', () => this.#chain('and', 'AND', () => this.#single()));
  }

  #chain(kind: 'and' | 'or', word: string, part: () => Logic): Logic {
    const parts = [part()];
    while (this.#tokens[this.#position] === word) {
      this.#position++;
      parts.push(part());
    }
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  #single(): Logic {
    const token = this.#tokens[this.#position++];
    if (token === 'NOT') {
      return { kind: 'not', part: this.#single() };
    }
    if (token === '(') {
      return this.#inParentheses();
    }
    const index = Number(token) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= this.#filterCount) {
      throw this.#invalid();
    }
    return { kind: 'filter', index };
  }

  #inParentheses(): Logic {
    const inside = this.#either();
    if (this.#tokens[this.#position++] !== ')') {
      throw this.#invalid();
    }
    return inside;
  }

  #invalid(): Error {
    return reportError(400, `The filter logic "${this.#logic}" is invalid.`);
  }
}
