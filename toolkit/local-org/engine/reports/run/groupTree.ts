/** Groups of one direction of a report, down or across: a tree, sorted and numbered when all rows are in. */
import { fold } from '../../soql/compile/sqlFunctions.ts';
import type { Cell } from './reportCells.ts';

/** Which group of a level a row belongs to. */
export interface GroupValue {
  cell: Cell;
  /** Equal for equal groups. */
  key: string;
  sortKey: SortKey;
  /** First and last day of a group of dates. */
  days?: { startDate: string; endDate: string };
}

export type SortKey = string | number | null;

export interface GroupLevel {
  descending: boolean;
  /** Groups are sorted by this instead of their own value. */
  sortBy: ((group: Group) => SortKey) | undefined;
}

export interface GroupResult {
  key: string;
  label: string;
  value: unknown;
  groupings: GroupResult[];
  dategroupings?: { startDate: string; endDate: string }[];
}

export class Group {
  readonly value: GroupValue | undefined;
  readonly parent: Group | undefined;
  readonly level: number;
  readonly children = new Map<string, Group>();
  /** Children in the order shown, once sorted. */
  sorted: Group[] = [];
  /** Place among its brothers, once sorted. */
  index = 0;
  /** `0_1`; `T` for all. */
  place = 'T';

  constructor(value?: GroupValue, parent?: Group) {
    this.value = value;
    this.parent = parent;
    this.level = parent === undefined ? 0 : parent.level + 1;
  }

  child(value: GroupValue): Group {
    let child = this.children.get(value.key);
    if (!child) {
      child = new Group(value, this);
      this.children.set(value.key, child);
    }
    return child;
  }

  /** The group itself or the one above it at that level; undefined when it is above that. */
  at(level: number): Group | undefined {
    return this.level === level ? this : this.level < level ? undefined : this.parent?.at(level);
  }

  /** The brother so many places before. */
  before(places: number): Group | undefined {
    return this.parent?.sorted[this.index - places];
  }
}

/** From the root down to the group that these values lead to. */
export function wayTo(root: Group, values: readonly GroupValue[]): Group[] {
  const way = [root];
  for (const value of values) {
    way.push(way.at(-1)!.child(value));
  }
  return way;
}

/** Sorts and numbers all groups, and keeps the first `most` of the lowest level; whether any had to go. */
export function settle(root: Group, levels: readonly GroupLevel[], most: number): boolean {
  let left = most;
  let cut = false;
  const visit = (group: Group): void => {
    const level = levels[group.level];
    if (level === undefined) {
      left--;
      return;
    }
    const children = sortedChildren(group, level);
    for (const child of children) {
      if (left <= 0) {
        cut = true;
        return;
      }
      child.index = group.sorted.push(child) - 1;
      child.place = group.parent === undefined ? `${child.index}` : `${group.place}_${child.index}`;
      visit(child);
    }
  };
  if (levels.length > 0) {
    visit(root);
  }
  return cut;
}

/** Groups alike in what they are sorted by come in their own order. */
function sortedChildren(group: Group, level: GroupLevel): Group[] {
  const sign = level.descending ? -1 : 1;
  const own = (child: Group): SortKey => child.value?.sortKey ?? null;
  const { sortBy } = level;
  return [...group.children.values()]
    .map((child) => ({ child, key: sortBy?.(child) ?? null }))
    .sort((a, b) =>
      sortBy === undefined
        ? sign * compareKeys(own(a.child), own(b.child))
        : sign * compareKeys(a.key, b.key) || compareKeys(own(a.child), own(b.child))
    )
    .map(({ child }) => child);
}

/** The groups shown, each before those inside it. */
export function* shown(group: Group): Generator<Group> {
  yield group;
  for (const child of group.sorted) {
    yield* shown(child);
  }
}

export function groupResults(group: Group): GroupResult[] {
  return group.sorted.map((child) => {
    const { cell, days } = child.value!;
    return {
      groupings: groupResults(child),
      key: child.place,
      label: cell.label,
      value: cell.value,
      ...(days && { dategroupings: [days] })
    };
  });
}

/** Blank groups come first. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? -1 : 1;
  }
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b;
  }
  const [left, right] = [fold(String(a)), fold(String(b))];
  return left < right ? -1 : left > right ? 1 : 0;
}
