import type { Value } from '../../core/types.ts';

/**
 * Formulas that formulas ask for, again and again: each is worked out once for the one that an element asks for. Nothing changes
 * meanwhile, as formulas only read.
 */
export class WorkedOut {
  #known: Map<string, Value> | undefined;
  #depth = 0;

  value(name: string, work: () => Value): Value {
    const known = this.#known?.get(name);
    if (known !== undefined) {
      return known;
    }
    this.#depth++;
    try {
      const value = work();
      if (this.#depth > 1) {
        this.#known ??= new Map();
        this.#known.set(name, value);
      }
      return value;
    } finally {
      this.#depth--;
      if (this.#depth === 0) {
        this.#known = undefined;
      }
    }
  }
}
