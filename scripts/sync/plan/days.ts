import { DateTime, IANAZone } from 'luxon';
import { utcSeconds } from './canonical.ts';

/** The day (`YYYY-MM-DD`) on which an instant falls in a time zone. */
export function dayOf(dateTime: string, timeZone: string): string {
  return (
    quickDayOf(dateTime, timeZone) ??
    DateTime.fromISO(dateTime, { zone: timeZone }).toISODate() ??
    failed(dateTime)
  );
}

const DAY_SECONDS = 86_400;
/** Of each time zone, by days of UTC: how many seconds it is ahead, or that the clocks are changed on that day. */
const offsets = new Map<string, Map<number, number | 'changes'>>();

/** Undefined on a day on which the clocks are changed, or when it is not written as usual. */
function quickDayOf(dateTime: string, timeZone: string): string | undefined {
  const seconds = utcSeconds(dateTime);
  if (seconds === undefined) {
    return undefined;
  }
  const offset = offsetOn(Math.floor(seconds / DAY_SECONDS), timeZone);
  return offset === 'changes' ? undefined : new Date((seconds + offset) * 1000).toISOString().slice(0, 10);
}

function offsetOn(day: number, timeZone: string): number | 'changes' {
  const known = offsets.get(timeZone) ?? new Map<number, number | 'changes'>();
  offsets.set(timeZone, known);
  const offset = known.get(day) ?? readOffset(day, timeZone);
  known.set(day, offset);
  return offset;
}

function readOffset(day: number, timeZone: string): number | 'changes' {
  const zone = IANAZone.create(timeZone);
  const [before, after] = [day, day + 1].map((start) => zone.offset(start * DAY_SECONDS * 1000));
  return before === after && before !== undefined ? before * 60 : 'changes';
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

/** `20261124` as `2026-11-24`. */
export function dayText(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

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
