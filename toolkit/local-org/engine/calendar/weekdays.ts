import type { DateTime } from 'luxon';

/** `RecurrenceInstance`; the last is -1. */
export const INSTANCES: Readonly<Record<string, number>> = {
  First: 1,
  Second: 2,
  Third: 3,
  Fourth: 4,
  Last: -1
};

/** Sunday is 1, Monday 2, ... Saturday 64; luxon counts from Monday, 1, to Sunday, 7. */
export function matchesMask(mask: number, weekday: number): boolean {
  return (mask & (1 << (weekday % 7))) !== 0;
}

/** Day of the month of the nth day that `matches` in the month of `day`; negative counts from the end. */
export function nthWeekday(
  day: DateTime,
  matches: (weekday: number) => boolean,
  nth: number
): number | undefined {
  const first = day.startOf('month');
  const days = Array.from({ length: day.daysInMonth ?? 31 }, (_, index) => index + 1).filter((number) =>
    matches(((first.weekday + number - 2) % 7) + 1)
  );
  return nth > 0 ? days[nth - 1] : days.at(nth);
}
