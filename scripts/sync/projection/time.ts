/**
 * Time as a source: what nobody changed and is different all the same, because a meeting is over, a day has begun, or one
 * has left the window of ninety days.
 */
import { WINDOW_DAYS } from '../figures/clocks.ts';
import { addDays, monthOf } from '../plan/days.ts';
import type { Settings } from '../plan/settings.ts';
import type { Clock } from '../plan/states.ts';
import { fillFigures, idsOf, markReached, reach, valuesOf } from './dirty.ts';
import type { ProjectionStore, StoredRow } from './store.ts';

export interface PassedTime {
  last: Clock;
  now: Clock;
  settings: Settings;
}

export function markPassedTime(store: ProjectionStore, { last, now, settings }: PassedTime): void {
  const over = store.between('Customer_Meeting__c', 'Ends_At__c', last.now, now.now);
  const moved = last.today === now.today ? [] : daysPassed(store, last.today, now.today);
  const reached = {
    events: valuesOf([...over, ...moved], 'Event_Id__c'),
    users: new Map<string, number>(),
    deals: new Set<string>(),
    themes: new Set<string>()
  };
  fillFigures(store, reached);
  if (monthOf(last.today) !== monthOf(now.today)) {
    // Everybody has a row for the new month.
    const colleagues = store.rows('Ridealong_Colleague__c', 'Is_Active__c', [true]);
    reach(reached.users, valuesOf(colleagues, 'User__c'), Number(monthOf(last.today).replaceAll('-', '')));
  }
  // The events that are mirrored are as they were.
  markReached(store, { ...reached, events: new Set(comeIntoSight(store, { last, now, settings })) });
}

/** Events that are so near now that they are mirrored, and were not on the last day. */
function comeIntoSight(store: ProjectionStore, { last, now, settings }: PassedTime): string[] {
  const { mirrorDaysAhead } = settings;
  return mirrorDaysAhead === undefined || last.today === now.today
    ? []
    : eventsBetween(store, addDays(last.today, mirrorDaysAhead), addDays(now.today, mirrorDaysAhead));
}

/** Events that are mirrored though nobody has been asked yet. */
export function eventsInSight(
  store: ProjectionStore,
  { today }: Clock,
  { mirrorDaysAhead }: Settings
): string[] {
  return mirrorDaysAhead === undefined ? [] : eventsBetween(store, today, addDays(today, mirrorDaysAhead));
}

/** With a day to spare on both sides for time zones. */
function eventsBetween(store: ProjectionStore, first: string, last: string): string[] {
  const [from, to] = [addDays(first, -1), addDays(last, 2)].map((day) => `${day}T00:00:00Z`);
  return idsOf(store.between('Event', 'StartDateTime', from ?? null, to ?? null));
}

function daysPassed(store: ProjectionStore, from: string, to: string): StoredRow[] {
  const windows = [
    [from, to],
    [addDays(from, -WINDOW_DAYS), addDays(to, -WINDOW_DAYS)]
  ] as const;
  return windows.flatMap(([first, last]) =>
    store.between('Customer_Meeting__c', 'Meeting_Date__c', first, last)
  );
}

/** The next moment at which a meeting is over. */
export function nextEnd(store: ProjectionStore, now: string): Date | undefined {
  const end = store.least('Customer_Meeting__c', 'Ends_At__c', now);
  return typeof end === 'string' ? new Date(end) : undefined;
}
