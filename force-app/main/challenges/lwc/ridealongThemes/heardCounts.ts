/** Counts what was heard about a theme: how bad it is, in which quarter it was heard, on how many deals. Pure. */
import quarterLabel from '@salesforce/label/c.Ridealong_Figures_Quarter';
import { format } from 'c/ridealongShared';
import type { Heard } from './themeQuery';

export interface Bar {
  key: string;
  label: string;
  count: number;
  /** Share of the highest bar, 0 to 100. */
  percent: number;
}

/** How often each severity was heard; the words come from the picklist, as the challenges carry them. */
export function bySeverity(heard: Heard[], unknown: string): Bar[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { severity = '', severityLabel } of heard) {
    const known = counts.get(severity);
    counts.set(severity, { label: severityLabel || unknown, count: (known?.count ?? 0) + 1 });
  }
  const bars = [...counts].map(([key, { label, count }]) => ({ key: key || 'none', label, count }));
  // What nobody rated comes last; else the most frequent first.
  bars.sort(
    (one, other) => Number(one.key === 'none') - Number(other.key === 'none') || other.count - one.count
  );
  return withPercent(bars);
}

/** How often it was heard in each of the last four quarters, the oldest first. */
export function byQuarter(heard: Heard[], today: string): Bar[] {
  const quarters = lastQuarters(today, 4);
  return withPercent(
    quarters.map((key) => ({
      key,
      label: format(quarterLabel, key.slice(5), key.slice(0, 4)),
      count: heard.filter(({ day }) => day !== undefined && quarterOf(day) === key).length
    }))
  );
}

/** Different values of a field, what is hidden from the reader left out. */
export function countOf(heard: Heard[], field: 'dealId' | 'accountId'): number {
  return new Set(heard.flatMap((one) => one[field] ?? [])).size;
}

/** How many customers know what was decided: all they said about it has been answered. */
export function customersTold(heard: Heard[]): { told: number; all: number } {
  const ids = [...new Set(heard.flatMap(({ accountId }) => accountId ?? []))];
  const isTold = (id: string): boolean =>
    heard.filter((one) => one.accountId === id).every((one) => one.isTold);
  return { told: ids.filter(isTold).length, all: ids.length };
}

/** `2026-4` for a day of autumn 2026. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function lastQuarters(today: string, count: number): string[] {
  const [year = 0, quarter = 0] = quarterOf(today).split('-').map(Number);
  return Array.from({ length: count }, (_unused, index) => {
    const number = year * 4 + (quarter - 1) - (count - 1 - index);
    return `${Math.floor(number / 4)}-${(number % 4) + 1}`;
  });
}

function withPercent(bars: Omit<Bar, 'percent'>[]): Bar[] {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return bars.map((bar) => ({ ...bar, percent: Math.round((bar.count / highest) * 100) }));
}
