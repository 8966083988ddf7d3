/** Which challenges wait, which of them is open, and what the next step is about. Pure. */
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import { FILE_LIMIT, partnerlessOf, restOf, unansweredOf, waitingOf } from 'c/ridealongThemes';
import type { TriageData, Waiting, WaitingTheme } from 'c/ridealongThemes';

/** What the server says about what waits. */
export interface Found {
  waiting: Waiting[];
  /** The reader may not see what has a theme. */
  isHidden: boolean;
  /** How many wait beyond those that were read. */
  rest: number;
  unanswered?: WaitingTheme[];
  partnerless?: WaitingTheme[];
}

export const NOTHING_FOUND: Found = { waiting: [], isHidden: false, rest: 0 };

export function foundOf(data: TriageData): Found {
  const waiting = waitingOf(data);
  return {
    waiting: waiting ?? [],
    isHidden: waiting === undefined,
    rest: restOf(data),
    unanswered: unansweredOf(data),
    partnerless: partnerlessOf(data)
  };
}

export interface QueueState {
  waiting: Waiting[];
  /** Filed a moment ago, and not yet read back. */
  filed: string[];
  area: string;
  currentId?: string;
  selection: string[];
}

export interface Queue {
  rows: Waiting[];
  current?: Waiting;
  /** What is selected and in sight: nobody files what they do not see. */
  inSight: string[];
  /** What the next step is about: what is selected, else the one that is open. */
  targets: string[];
}

export const EMPTY_QUEUE: Queue = { rows: [], inSight: [], targets: [] };

export function queueOf({ waiting, filed, area, currentId, selection }: QueueState): Queue {
  const left = waiting.filter(({ id }) => !filed.includes(id));
  const rows = area ? left.filter((one) => one.area === area) : left;
  const current = rows.find(({ id }) => id === currentId) ?? rows[0];
  const inSight = selection.filter((id) => rows.some((one) => one.id === id));
  const open = current ? [current.id] : [];
  return { rows, current, inSight, targets: inSight.length > 0 ? inSight.slice(0, FILE_LIMIT) : open };
}

/** The one that stands so many places from the open one; the queue has two ends. */
export function stepFrom({ rows, current }: Queue, by: number): string | undefined {
  const position = rows.findIndex(({ id }) => id === current?.id);
  return rows[Math.min(Math.max(position + by, 0), rows.length - 1)]?.id;
}

/** The next one that stays in the queue when some leave it. */
export function nextWithout({ rows, current }: Queue, ids: string[]): string | undefined {
  const position = rows.findIndex(({ id }) => id === current?.id);
  const rest = [...rows.slice(position + 1), ...rows.slice(0, position)];
  return rest.find(({ id }) => !ids.includes(id))?.id;
}

export function toggled(selection: string[], id: string): string[] {
  const others = selection.filter((one) => one !== id);
  return others.length === selection.length ? [...others, id] : others;
}

/** These, and what is filed along because it says the same. */
export function withTheSame(waiting: Waiting[], ids: string[]): string[] {
  const all = new Set(ids);
  // A set gives what is added while it is gone through, too: the same as the same is the same.
  for (const id of all) {
    const { sameAs } = waiting.find((one) => one.id === id) ?? {};
    if (sameAs && waiting.some((one) => one.id === sameAs)) {
      all.add(sameAs);
    }
  }
  return [...all];
}

/** Areas to choose from: those of the picklist, where it was read, and those that occur. */
export function areasOf(waiting: Waiting[], entries: PicklistEntry[]): { label: string; value: string }[] {
  const known = new Map([
    ...entries.map(({ value, label }) => [value, label] as const),
    ...waiting.flatMap(({ area, areaLabel }) => (area ? [[area, areaLabel] as const] : []))
  ]);
  return [...known].map(([value, label]) => ({ value, label }));
}
