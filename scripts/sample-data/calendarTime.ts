import { DateTime } from 'luxon';

/** The day that is `offset` days from `today`. */
export function dayFrom(today: string, offset: number): string {
  return isoDate(DateTime.fromISO(today, { zone: 'utc' }).plus({ days: offset }));
}

/**
 * The same, on a working day: a weekend moves away from today, so that what was stays past and what comes stays
 * ahead. Today stays today, or there would be nothing to try on a Sunday.
 */
export function workingDayFrom(today: string, offset: number): string {
  let day = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: offset });
  // What is a day away stays a day away: somebody tries it out on a Friday too.
  if (Math.abs(offset) <= 1) {
    return isoDate(day);
  }
  while (day.weekday > 5) {
    day = day.plus({ days: offset < 0 ? -1 : 1 });
  }
  return isoDate(day);
}

/** Days between, positive when `to` is later. */
export function daysBetween(from: string, to: string): number {
  return DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
}

/** A local time in a town, as the API writes moments. */
export function instant(day: string, time: string, timeZone: string): string {
  return utc(DateTime.fromISO(`${day}T${time}`, { zone: timeZone }));
}

export function addMinutes(moment: string, minutes: number): string {
  return utc(DateTime.fromISO(moment, { zone: 'utc' }).plus({ minutes }));
}

/** An all-day event begins and ends on midnights in UTC; the end is the midnight that begins its last day. */
export const allDayMoment = (day: string): string => `${day}T00:00:00Z`;

function utc(moment: DateTime): string {
  return moment.toUTC().startOf('second').toISO({ suppressMilliseconds: true }) ?? failed(moment);
}

function isoDate(day: DateTime): string {
  return day.toISODate() ?? failed(day);
}

function failed(moment: DateTime): never {
  throw new RangeError(`Not a date or time: ${moment.invalidExplanation}`);
}
