/**
 * Changes that say nothing new to a deal: an event or a meeting that is moved within its day, and is over as before or as little
 * as before. To the people on it its hours may count otherwise; a deal counts meetings and days.
 */
import type { ReadObject } from '../org/probe.ts';
import { epochSeconds } from '../plan/canonical.ts';
import type { FieldValue } from '../plan/canonical.ts';
import type { ChangedIds } from './dirty.ts';
import { localDays } from './figureInputs.ts';
import type { Difference, StoredRow } from './store.ts';

export interface Between {
  /** Seconds since 1970: of the last run, and of this one. */
  lastAt: number;
  nowAt: number;
  timeZone: string;
}

const TIMES: Partial<Record<ReadObject, { start: string; end: string }>> = {
  Event: { start: 'StartDateTime', end: 'EndDateTime' },
  Customer_Meeting__c: { start: 'Starts_At__c', end: 'Ends_At__c' }
};
/** What is called otherwise is the same to a deal. */
const INDIFFERENT: ReadonlySet<string> = new Set(['Subject', 'Name']);

/** @param rows as they are now */
export function quietChanges(
  rows: ReadonlyMap<ReadObject, readonly StoredRow[]>,
  differences: ReadonlyMap<ReadObject, ReadonlyMap<string, Difference>>,
  between: Between
): ChangedIds {
  const dayOf = localDays(between.timeZone);
  return new Map(
    Object.entries(TIMES).map(([name, { start, end }]) => {
      const object = name as ReadObject;
      const isQuiet = (row: StoredRow): boolean => {
        const { held, columns } = differences.get(object)?.get(row.Id) ?? NEW;
        return (
          held !== undefined &&
          columns.every((column) => column === start || column === end || INDIFFERENT.has(column)) &&
          dayOf(held[start] ?? Number.NaN) === dayOf(secondsOf(row[start])) &&
          isOnOneSide(Number(held[end] ?? Number.NaN), secondsOf(row[end]), between)
        );
      };
      return [object, new Set((rows.get(object) ?? []).filter(isQuiet).map((row) => row.Id))];
    })
  );
}

const NEW: Difference = { held: undefined, columns: [] };

/** Not a number, which is on no side, where there is none. */
const secondsOf = (value: FieldValue | undefined): number =>
  typeof value === 'string' ? epochSeconds(value) : Number.NaN;

const isOnOneSide = (before: number, now: number, { lastAt, nowAt }: Between): boolean =>
  Math.min(before, now) > nowAt || Math.max(before, now) < lastAt;
