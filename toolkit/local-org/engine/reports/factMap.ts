/**
 * Rows into groups down and across, with the summaries and details of every crossing ("fact map").
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_factmap_example.html
 */
import { fold } from '../soql/compile/sqlFunctions.ts';
import type { Cell } from './reportCells.ts';
import { Accumulator } from './summaries.ts';
import type { Summary } from './summaries.ts';

/** Which group of a level a row belongs to. */
export interface GroupValue {
  cell: Cell;
  /** Equal for equal groups. */
  key: string;
  sortKey: string | number | null;
}

export interface GroupLevel {
  descending: boolean;
  /** Index of the summary that groups are sorted by, instead of their own value. */
  sortSummary: number | undefined;
}

export interface GroupResult {
  key: string;
  label: string;
  value: unknown;
  groupings: GroupResult[];
}

class Group {
  readonly value: GroupValue | undefined;
  readonly children = new Map<string, Group>();
  /** Facts by the group across. */
  readonly facts = new Map<Group, Facts>();
  /** `0_1`, given when all rows are in. */
  place = 'T';

  constructor(value: GroupValue | undefined) {
    this.value = value;
  }

  child(value: GroupValue): Group {
    let child = this.children.get(value.key);
    if (!child) {
      child = new Group(value);
      this.children.set(value.key, child);
    }
    return child;
  }
}

export class Facts {
  readonly accumulators: Accumulator[];
  readonly details: Cell[][] = [];

  constructor(summaries: readonly Summary[]) {
    this.accumulators = summaries.map((summary) => new Accumulator(summary));
  }
}

export class FactMap {
  readonly #summaries: readonly Summary[];
  readonly #scales: readonly number[];
  readonly #down: readonly GroupLevel[];
  readonly #across: readonly GroupLevel[];
  readonly #downRoot = new Group(undefined);
  readonly #acrossRoot = new Group(undefined);

  constructor(
    summaries: readonly Summary[],
    scales: readonly number[],
    down: readonly GroupLevel[],
    across: readonly GroupLevel[]
  ) {
    this.#summaries = summaries;
    this.#scales = scales;
    this.#down = down;
    this.#across = across;
    this.#factsOf(this.#downRoot, this.#acrossRoot);
  }

  add(
    row: readonly unknown[],
    down: readonly GroupValue[],
    across: readonly GroupValue[],
    details: Cell[] | undefined
  ): void {
    const downWay = way(this.#downRoot, down);
    const acrossWay = way(this.#acrossRoot, across);
    for (const downGroup of downWay) {
      for (const acrossGroup of acrossWay) {
        for (const accumulator of this.#factsOf(downGroup, acrossGroup).accumulators) {
          accumulator.add(row);
        }
      }
    }
    if (details) {
      this.#factsOf(downWay.at(-1)!, acrossWay.at(-1)!).details.push(details);
    }
  }

  groupings(which: 'down' | 'across'): GroupResult[] {
    return which === 'down'
      ? this.#sorted(this.#downRoot, this.#down, 0, '')
      : this.#sorted(this.#acrossRoot, this.#across, 0, '');
  }

  /** Call after both `groupings`: they give groups their places. Every crossing comes, also where no row fell. */
  *entries(): Generator<{ key: string; facts: Facts; down: number; across: number }> {
    for (const [down, downLevel] of all(this.#downRoot, 0)) {
      for (const [across, acrossLevel] of all(this.#acrossRoot, 0)) {
        yield {
          key: `${down.place}!${across.place}`,
          facts: this.#factsOf(down, across),
          down: downLevel,
          across: acrossLevel
        };
      }
    }
  }

  #factsOf(down: Group, across: Group): Facts {
    let facts = down.facts.get(across);
    if (!facts) {
      facts = new Facts(this.#summaries);
      down.facts.set(across, facts);
    }
    return facts;
  }

  #sorted(group: Group, levels: readonly GroupLevel[], depth: number, prefix: string): GroupResult[] {
    const level = levels[depth];
    const children = [...group.children.values()];
    if (!level) {
      return [];
    }
    children.sort(
      (a, b) => (level.descending ? -1 : 1) * compareKeys(this.#keyOf(a, level), this.#keyOf(b, level))
    );
    return children.map((child, index) => {
      child.place = `${prefix}${index}`;
      const { label, value } = child.value!.cell;
      return {
        groupings: this.#sorted(child, levels, depth + 1, `${child.place}_`),
        key: child.place,
        label,
        value
      };
    });
  }

  #keyOf(group: Group, level: GroupLevel): string | number | null {
    if (level.sortSummary === undefined) {
      return group.value?.sortKey ?? null;
    }
    const facts = group.facts.get(this.#acrossRoot) ?? this.#downRoot.facts.get(group);
    return facts?.accumulators[level.sortSummary]?.result(this.#scales[level.sortSummary] ?? 0) ?? null;
  }
}

function way(root: Group, values: readonly GroupValue[]): Group[] {
  const groups = [root];
  for (const value of values) {
    groups.push(groups.at(-1)!.child(value));
  }
  return groups;
}

function* all(group: Group, level: number): Generator<[Group, number]> {
  yield [group, level];
  for (const child of group.children.values()) {
    yield* all(child, level + 1);
  }
}

/** Blank groups come first. */
function compareKeys(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? -1 : 1;
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  const [left, right] = [fold(String(a)), fold(String(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
