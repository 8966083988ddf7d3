/** Ridealong_Colleague__c: when each colleague last met a customer, when they next will, and how often lately. */
import { addDays } from '../plan/days.ts';
import type { DesiredRow } from '../plan/diff.ts';
import type { ColleagueRow } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { hasMet, willMeet } from '../plan/states.ts';
import type { AttendeeState, Clock } from '../plan/states.ts';

export const WINDOW_DAYS = 90;

export interface ClockContext {
  clock: Clock;
  settings: Settings;
  /** Active colleagues of each function. */
  sizes: ReadonlyMap<string | null, number>;
}

export function desiredClocks(
  colleagues: readonly ColleagueRow[],
  attendees: readonly AttendeeState[],
  { clock, settings, sizes }: ClockContext
): DesiredRow[] {
  const byUser = Map.groupBy(attendees, (attendee) => attendee.userId);
  const windowStart = addDays(clock.today, -WINDOW_DAYS);
  return colleagues.map((colleague) => {
    const own = byUser.get(colleague.User__c) ?? [];
    const met = days(own.filter((attendee) => hasMet(attendee, clock, settings)));
    const ahead = days(own.filter((attendee) => willMeet(attendee, clock)));
    return {
      key: colleague.Id,
      lock: colleague.Id,
      owned: {
        Last_Customer_Meeting__c: met.at(-1) ?? null,
        Next_Customer_Meeting__c: ahead[0] ?? null,
        Meetings_Last_90_Days__c: met.filter((day) => day > windowStart).length,
        Function_Size__c: sizes.get(colleague.Business_Function__c) ?? 0
      }
    };
  });
}

/** Active colleagues of each function: reports leave out those that are too small to stay anonymous. */
export function functionSizes(colleagues: readonly ColleagueRow[]): Map<string | null, number> {
  const active = colleagues.filter((colleague) => colleague.Is_Active__c);
  const byFunction = Map.groupBy(active, (colleague) => colleague.Business_Function__c);
  return new Map([...byFunction].map(([name, of]) => [name, of.length]));
}

/** Days of the meetings, earliest first, a day as often as there are meetings on it. */
export function days(attendees: readonly AttendeeState[]): string[] {
  return attendees
    .map((attendee) => attendee.meeting.day)
    .filter((day) => day !== null)
    .sort();
}
