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

/** First day of the month of a day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** No day counts more, neither an all-day event nor each day of a long one: something longer never counts less. */
const HOURS_A_DAY = 8;

export function hoursBetween(startsAt: string, endsAt: string, allDay: boolean): number {
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  if (!(hours > 0)) {
    return 0;
  }
  const days = Math.ceil(hours / 24) * HOURS_A_DAY;
  return allDay ? days : Math.min(hours, days);
}

function failed(value: string): never {
  throw new RangeError(`Not a date: ${value}`);
}
