import { compareText } from '../plan/calendar.ts';
import type { Change, ObjectPlan } from '../plan/diff.ts';
import { MAPPINGS } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';

/** Changes of all chunks, in the order of writing. */
export class Collected {
  readonly #plans = new Map<ObjectMapping, { changes: Change[]; unchanged: number }>();

  add({ mapping, changes, unchanged }: ObjectPlan): void {
    const known = this.#plans.get(mapping) ?? { changes: [], unchanged: 0 };
    for (const change of changes) {
      known.changes.push(change);
    }
    known.unchanged += unchanged;
    this.#plans.set(mapping, known);
  }

  objects(): ObjectPlan[] {
    return MAPPINGS.map((mapping) => {
      const { changes = [], unchanged = 0 } = this.#plans.get(mapping) ?? {};
      changes.sort((a, b) => compareText(a.lock, b.lock) || compareText(a.key, b.key));
      return { mapping, changes, unchanged };
    });
  }
}
