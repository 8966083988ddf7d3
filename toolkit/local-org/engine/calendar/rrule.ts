/**
 * Recurrence rules of Lightning Experience event series: the subset of RFC 5545 that the Event object documents
 * ("The RRULE defined by Recurrence2PatternText").
 */
import { DateTime } from 'luxon';
import { nthWeekday } from './weekdays.ts';

export interface RecurrenceRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  months: number[];
  monthDays: number[];
  days: { weekday: number; nth: number | undefined }[];
  position: number | undefined;
  interval: number;
  until: Date | undefined;
  count: number | undefined;
}

/** Parts in the order the platform writes them. */
const ORDER = ['FREQ', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST', 'BYSETPOS', 'INTERVAL', 'UNTIL', 'COUNT'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Series without an end are laid out this far. *Assumed.* */
const HORIZON_YEARS = 2;
const MOST = 999;

export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** The rule, and its text as the platform keeps it: prefixed, ordered, with the interval. */
export function readRule(text: string): { rule: RecurrenceRule; normalized: string } {
  const parts = new Map(
    text
      .trim()
      .replace(/^RRULE:/i, '')
      .split(';')
      .filter((part) => part !== '')
      .map((part) => {
        const [name = '', value = ''] = part.split('=').map((side) => side.trim().toUpperCase());
        if (!ORDER.includes(name) || value === '') {
          throw new RuleError(`${part} is not supported in a recurrence pattern`);
        }
        return [name, value] as const;
      })
  );
  const frequency = oneOf(parts.get('FREQ'), ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const);
  if (parts.has('UNTIL') && parts.has('COUNT')) {
    throw new RuleError("A pattern can't contain both UNTIL and COUNT");
  }
  if (frequency === 'WEEKLY' && !parts.has('BYDAY')) {
    throw new RuleError('A weekly pattern needs BYDAY');
  }
  if (!parts.has('INTERVAL')) {
    parts.set('INTERVAL', '1');
  }
  const rule: RecurrenceRule = {
    frequency,
    months: numbers(parts.get('BYMONTH'), 1, 12),
    monthDays: numbers(parts.get('BYMONTHDAY'), 1, 31),
    days: (parts.get('BYDAY')?.split(',') ?? []).map(readDay),
    position: numbers(parts.get('BYSETPOS'), -1, 4)[0],
    interval: numbers(parts.get('INTERVAL'), 1, 999)[0] ?? 1,
    until: readUntil(parts.get('UNTIL')),
    count: numbers(parts.get('COUNT'), 1, MOST)[0]
  };
  const normalized = ORDER.flatMap((name) => (parts.has(name) ? [`${name}=${parts.get(name)}`] : []));
  return { rule, normalized: `RRULE:${normalized.join(';')}` };
}

function oneOf<Word extends string>(value: string | undefined, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) {
    throw new RuleError(`FREQ must be one of ${words.join(', ')}`);
  }
  return word;
}

function numbers(value: string | undefined, least: number, most: number): number[] {
  return (value?.split(',') ?? []).map((part) => {
    const number = Number(part);
    if (!Number.isInteger(number) || number < least || number > most || number === 0) {
      throw new RuleError(`${part} is out of range in a recurrence pattern`);
    }
    return number;
  });
}

function readDay(part: string): RecurrenceRule['days'][number] {
  const [, nth, day = ''] = /^(-?\d)?([A-Z]{2})$/.exec(part.trim()) ?? [];
  const weekday = WEEKDAYS.indexOf(day) + 1;
  if (weekday === 0) {
    throw new RuleError(`${part} is no day of the week`);
  }
  return { weekday, nth: nth === undefined ? undefined : Number(nth) };
}

function readUntil(value: string | undefined): Date | undefined {
  if (value === undefined) {
    return undefined;
  }
  const [, year, month, day, hour = '23', minute = '59', second = '59'] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/.exec(value) ?? [];
  if (year === undefined) {
    throw new RuleError('UNTIL must be yyyyMMddTHHmmssZ');
  }
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** Starts of the occurrences, the first of them at or after `start`, in the series' time zone. */
export function ruleOccurrences(rule: RecurrenceRule, start: Date, zone: string): Date[] {
  const from = DateTime.fromJSDate(start, { zone });
  const end = rule.until ?? from.plus({ years: rule.count === undefined ? HORIZON_YEARS : 100 }).toJSDate();
  const first = from.startOf('day');
  const found: Date[] = [];
  for (let day = first; found.length < (rule.count ?? MOST); day = day.plus({ days: 1 })) {
    const moment = day.set({ hour: from.hour, minute: from.minute, second: from.second }).toJSDate();
    if (moment > end) {
      break;
    }
    if (isOn(rule, first, day)) {
      found.push(moment);
    }
  }
  return found;
}

function isOn(rule: RecurrenceRule, first: DateTime, day: DateTime): boolean {
  const daysSince = Math.round(day.diff(first, 'days').days);
  const isDay = rule.days.some(({ weekday }) => weekday === day.weekday);
  switch (rule.frequency) {
    case 'DAILY':
      return daysSince % rule.interval === 0;
    case 'WEEKLY':
      return Math.floor((daysSince + first.weekday - 1) / 7) % rule.interval === 0 && isDay;
    case 'MONTHLY': {
      const months = (day.year - first.year) * 12 + day.month - first.month;
      return (
        months % rule.interval === 0 &&
        (rule.months.length === 0 || rule.months.includes(day.month)) &&
        isInMonth(rule, first, day)
      );
    }
    case 'YEARLY':
      return (
        (day.year - first.year) % rule.interval === 0 &&
        isMonth(rule, first, day) &&
        isInMonth(rule, first, day)
      );
  }
}

function isMonth(rule: RecurrenceRule, first: DateTime, day: DateTime): boolean {
  return rule.months.length === 0 ? day.month === first.month : rule.months.includes(day.month);
}

/** By day of the month (the last, where the month is shorter), by "1FR", or by the nth of some weekdays. */
function isInMonth(rule: RecurrenceRule, first: DateTime, day: DateTime): boolean {
  if (rule.days.length > 0) {
    const nth = rule.days[0]?.nth ?? rule.position ?? 1;
    return nthWeekday(day, (weekday) => rule.days.some((one) => one.weekday === weekday), nth) === day.day;
  }
  const wanted = rule.monthDays.length === 0 ? [first.day] : rule.monthDays;
  return wanted.some((number) => Math.min(number, day.daysInMonth ?? 31) === day.day);
}
