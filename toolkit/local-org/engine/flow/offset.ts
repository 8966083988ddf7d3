import { DateTime } from 'luxon';

const MILLISECONDS = { Hours: 3_600_000, Minutes: 60_000 };

export function addOffset(
  base: Date,
  offset: number,
  unit: 'Months' | 'Days' | 'Hours' | 'Minutes',
  timeZone: string
): Date {
  // Months and days keep the time on the clock; hours and minutes pass as they are, whatever the zone.
  if (unit === 'Hours' || unit === 'Minutes') {
    return new Date(base.getTime() + offset * MILLISECONDS[unit]);
  }
  return DateTime.fromJSDate(base, { zone: timeZone })
    .plus({ [unit.toLowerCase()]: offset })
    .toJSDate();
}

export function startOfDay(date: string, timeZone: string): Date {
  return DateTime.fromISO(date, { zone: timeZone }).startOf('day').toJSDate();
}
