/**
 * Occurrences of a Salesforce Classic recurring event: "Recurrence Field Usage for Salesforce Classic Recurring Events"
 * (Event object). The time on the clock stays the same in the pattern's time zone.
 */
import { DateTime } from 'luxon';
import { fromStoredDateTime } from '../../core/clock.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { INSTANCES, matchesMask, nthWeekday } from './weekdays.ts';

/** Most occurrences by type: Help, "Considerations for Creating Recurring Events in Salesforce Classic". */
const MOST: Readonly<Record<string, number>> = {
  RecursDaily: 100,
  RecursEveryWeekday: 100,
  RecursWeekly: 53,
  RecursMonthly: 60,
  RecursMonthlyNth: 60,
  RecursYearly: 10,
  RecursYearlyNth: 10
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/** What is wrong with the pattern, in words; undefined when it can be used. */
export function classicPatternProblem(
  record: SObjectRecord
): { message: string; fields: string[] } | undefined {
  const needed = [
    'RecurrenceStartDateTime',
    'RecurrenceEndDateOnly',
    'RecurrenceType',
    ...(FIELDS[String(record['RecurrenceType'])] ?? [])
  ];
  const missing = needed.filter((name) => (record[name] ?? null) === null);
  if (missing.length > 0) {
    return { message: `Recurrence fields are missing: [${missing.join(', ')}]`, fields: missing };
  }
  if (String(record['RecurrenceStartDateTime']).slice(0, 10) > String(record['RecurrenceEndDateOnly'])) {
    return { message: 'The recurrence must start before it ends', fields: ['RecurrenceEndDateOnly'] };
  }
  const count = classicOccurrences(record, 'GMT').length;
  const most = MOST[String(record['RecurrenceType'])] ?? 100;
  if (count === 0 || count > most) {
    const message =
      count === 0
        ? 'The recurrence has no occurrences'
        : `The recurrence has ${count} occurrences; at most ${most} are allowed`;
    return { message, fields: ['RecurrenceEndDateOnly'] };
  }
  return undefined;
}

/** "Each recurrence type must have all of its properties set." */
const FIELDS: Readonly<Record<string, string[]>> = {
  RecursDaily: ['RecurrenceInterval'],
  RecursEveryWeekday: ['RecurrenceDayOfWeekMask'],
  RecursWeekly: ['RecurrenceInterval', 'RecurrenceDayOfWeekMask'],
  RecursMonthly: ['RecurrenceDayOfMonth', 'RecurrenceInterval'],
  RecursMonthlyNth: ['RecurrenceInterval', 'RecurrenceInstance', 'RecurrenceDayOfWeekMask'],
  RecursYearly: ['RecurrenceDayOfMonth', 'RecurrenceMonthOfYear'],
  RecursYearlyNth: ['RecurrenceDayOfWeekMask', 'RecurrenceInstance', 'RecurrenceMonthOfYear']
};

/** Starts of the occurrences, in order. */
export function classicOccurrences(record: SObjectRecord, defaultZone: string): Date[] {
  const zone =
    typeof record['RecurrenceTimeZoneSidKey'] === 'string' ? record['RecurrenceTimeZoneSidKey'] : defaultZone;
  const start = DateTime.fromJSDate(fromStoredDateTime(String(record['RecurrenceStartDateTime'])), { zone });
  const end = DateTime.fromISO(String(record['RecurrenceEndDateOnly']), { zone }).endOf('day');
  const days: Date[] = [];
  const first = start.startOf('day');
  for (let day = first; day <= end && days.length <= 400; day = day.plus({ days: 1 })) {
    if (isOn(record, first, day)) {
      days.push(day.set({ hour: start.hour, minute: start.minute, second: start.second }).toJSDate());
    }
  }
  return days;
}

function isOn(record: SObjectRecord, first: DateTime, day: DateTime): boolean {
  const interval = Math.max(1, Number(record['RecurrenceInterval'] ?? 1));
  const mask = Number(record['RecurrenceDayOfWeekMask'] ?? 0);
  const monthsSince = (day.year - first.year) * 12 + day.month - first.month;
  switch (record['RecurrenceType']) {
    case 'RecursDaily':
      return Math.round(day.diff(first, 'days').days) % interval === 0;
    case 'RecursEveryWeekday':
      return matchesMask(mask, day.weekday);
    case 'RecursWeekly': {
      // Weeks begin on Sunday.
      const weeks = Math.floor((Math.round(day.diff(first, 'days').days) + (first.weekday % 7)) / 7);
      return weeks % interval === 0 && matchesMask(mask, day.weekday);
    }
    case 'RecursMonthly':
      return (
        monthsSince % interval === 0 &&
        day.day === Math.min(Number(record['RecurrenceDayOfMonth']), day.daysInMonth ?? 31)
      );
    case 'RecursMonthlyNth':
      return monthsSince % interval === 0 && isNth(record, mask, day);
    case 'RecursYearly':
      return (
        isMonth(record, day) &&
        day.day === Math.min(Number(record['RecurrenceDayOfMonth']), day.daysInMonth ?? 31)
      );
    case 'RecursYearlyNth':
      return isMonth(record, day) && isNth(record, mask, day);
    default:
      return false;
  }
}

function isMonth(record: SObjectRecord, day: DateTime): boolean {
  return MONTHS[day.month - 1] === record['RecurrenceMonthOfYear'];
}

/** "The last Friday of the month": the mask may hold several days, of which the nth counts. */
function isNth(record: SObjectRecord, mask: number, day: DateTime): boolean {
  const instance = INSTANCES[String(record['RecurrenceInstance'])] ?? 1;
  return nthWeekday(day, (weekday) => matchesMask(mask, weekday), instance) === day.day;
}
