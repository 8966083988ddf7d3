import { DateTime } from 'luxon';

export function addOffset(
  base: Date,
  offset: number,
  unit: 'Months' | 'Days' | 'Hours' | 'Minutes',
  timeZone: string
): Date {
  // Months and days keep the time on the clock; hours and minutes pass as they are.
  return DateTime.fromJSDate(base, { zone: timeZone })
    .plus({ [unit.toLowerCase()]: offset })
    .toJSDate();
}

export function startOfDay(date: string, timeZone: string): Date {
  return DateTime.fromISO(date, { zone: timeZone }).startOf('day').toJSDate();
}
