import { DateTime } from 'luxon';

/** The day (`YYYY-MM-DD`) on which an instant falls in a time zone. */
export function dayOf(dateTime: string, timeZone: string): string {
  return DateTime.fromISO(dateTime, { zone: timeZone }).toISODate() ?? failed(dateTime);
}

export function addDays(day: string, days: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toISODate() ?? failed(day);
}

/** @param month its first day */
export function addMonths(month: string, months: number): string {
  return DateTime.fromISO(month, { zone: 'utc' }).plus({ months }).toISODate() ?? failed(month);
}

/** Before every month when nothing is set: nothing is too old. */
export const firstMonthKept = (today: string, months: number | undefined): string =>
  months === undefined ? '' : addMonths(monthOf(today), -months);

/** First day of the month of a day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** No day counts more, neither an all-day event nor each day of a long one: something longer never counts less. */
const SECONDS_A_DAY = 8 * 3600;

/** In whole seconds: sums of hours would depend on the order in which they are added. */
export function countedSeconds(startsAt: string, endsAt: string, allDay: boolean): number {
  const seconds = Math.floor(Date.parse(endsAt) / 1000) - Math.floor(Date.parse(startsAt) / 1000);
  if (!(seconds > 0)) {
    return 0;
  }
  const days = Math.ceil(seconds / 86_400) * SECONDS_A_DAY;
  return allDay ? days : Math.min(seconds, days);
}

export const hoursOf = (seconds: number): number => Math.round(seconds / 36) / 100;

function failed(value: string): never {
  throw new RangeError(`Not a date: ${value}`);
}
