/**
 * Changes that say nothing new to figures: an event or a meeting that is moved within its day, and is over as before or as little
 * as before. A deal counts meetings and days. To the people on it its hours count, too: it says nothing to them when it is as
 * long as before, or when its day is still to come.
 */
import type { ReadObject } from '../org/probe.ts';
import { epochSeconds } from '../plan/canonical.ts';
import type { FieldValue } from '../plan/canonical.ts';
import type { Quiet } from './dirty.ts';
import { localDays } from './figureInputs.ts';
import type { Difference, StoredRow } from './store.ts';

export interface Between {
  /** Seconds since 1970: of the last run, and of this one. */
  lastAt: number;
  nowAt: number;
  timeZone: string;
}

interface Times {
  start: string;
  end: string;
  /** Over with its last day, wherever people are, and not at an instant. */
  allDay: string;
}

const TIMES: Partial<Record<ReadObject, Times>> = {
  Event: { start: 'StartDateTime', end: 'EndDateTime', allDay: 'IsAllDayEvent' },
  Customer_Meeting__c: { start: 'Starts_At__c', end: 'Ends_At__c', allDay: 'Is_All_Day__c' }
};
/** What is called otherwise is the same to a deal. */
const INDIFFERENT: ReadonlySet<string> = new Set(['Subject', 'Name']);

interface Moved {
  before: Span;
  now: Span;
}
interface Span {
  start: number;
  end: number;
}

/** @param rows as they are now */
export function quietChanges(
  rows: ReadonlyMap<ReadObject, readonly StoredRow[]>,
  differences: ReadonlyMap<ReadObject, ReadonlyMap<string, Difference>>,
  between: Between
): Quiet {
  const dayOf = localDays(between.timeZone);
  const today = dayOf(between.nowAt);
  const isSameDay = ({ before, now }: Moved): boolean =>
    Number.isFinite(before.start + now.start) && dayOf(before.start) === dayOf(now.start);
  const [deals, people] = [new Map<ReadObject, Set<string>>(), new Map<ReadObject, Set<string>>()];
  for (const [name, times] of Object.entries(TIMES)) {
    const object = name as ReadObject;
    const moved = (rows.get(object) ?? []).flatMap((row): [string, Moved][] => {
      const of = movedIn(row, differences.get(object)?.get(row.Id) ?? NEW, times);
      return of !== undefined && isSameDay(of) && isOnOneSide(of, between) ? [[row.Id, of]] : [];
    });
    const saysNothing = ({ before, now }: Moved): boolean =>
      dayOf(now.start) > today || before.end - before.start === now.end - now.start;
    deals.set(object, new Set(moved.map(([id]) => id)));
    people.set(object, new Set(moved.filter(([, of]) => saysNothing(of)).map(([id]) => id)));
  }
  return { deals, people };
}

/** Undefined when there is more to it. */
function movedIn(
  row: StoredRow,
  { held, columns }: Difference,
  { start, end, allDay }: Times
): Moved | undefined {
  if (
    held === undefined ||
    row[allDay] === true ||
    !columns.every((column) => column === start || column === end || INDIFFERENT.has(column))
  ) {
    return undefined;
  }
  const before = { start: Number(held[start] ?? Number.NaN), end: Number(held[end] ?? Number.NaN) };
  return { before, now: { start: secondsOf(row[start]), end: secondsOf(row[end]) } };
}

const NEW: Difference = { held: undefined, columns: [] };

/** Not a number, which is on no side, where there is none. */
const secondsOf = (value: FieldValue | undefined): number =>
  typeof value === 'string' ? epochSeconds(value) : Number.NaN;

const isOnOneSide = ({ before, now }: Moved, { lastAt, nowAt }: Between): boolean =>
  Math.min(before.end, now.end) > nowAt || Math.max(before.end, now.end) < lastAt;
