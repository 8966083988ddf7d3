/**
 * Relative dates (`TODAY`, `LAST_N_WEEKS:3`) as a range in the user's time zone and locale:
 * https://developer.salesforce.com/docs/platform/salesforce-soql-sosl/guide/sforce-api-calls-soql-select-dateformats.md
 * The local org's fiscal year is the calendar year (January start), so fiscal literals equal calendar ones.
 */
import { toStoredDateTime } from '../../../core/clock.ts';
import { DateTime } from 'luxon';

export interface DateClock {
  now: Date;
  timeZone: string;
  locale: string;
}

export interface DateRange {
  /** Midnight of the first day, in the user's zone. */
  start: DateTime;
  /** First moment after the range. */
  end: DateTime;
  /** The range ends with the current second, not with the day (`LAST_N_DAYS`); dates include today. */
  untilNow: boolean;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const longest = 4000 * 366;

/** The range a literal stands for, or undefined when there is no such literal. */
export function dateRange(name: string, count: number | undefined, clock: DateClock): DateRange | undefined {
  const now = DateTime.fromJSDate(clock.now, { zone: clock.timeZone });
  const today = now.startOf('day');
  if (name === 'YESTERDAY' || name === 'TODAY' || name === 'TOMORROW') {
    return span(today, 'day', name === 'TODAY' ? 0 : name === 'TOMORROW' ? 1 : -1, 1);
  }
  if (name === 'LAST_90_DAYS') {
    return lastDays(today, 90);
  }
  if (name === 'NEXT_90_DAYS') {
    return span(today, 'day', 1, 90);
  }

  const fixed = /^(LAST|THIS|NEXT)_(?:FISCAL_)?(WEEK|MONTH|QUARTER|YEAR)$/.exec(name);
  if (fixed && count === undefined && !/FISCAL_(WEEK|MONTH)/.test(name)) {
    const unit = unitOf(fixed[2]!);
    return span(
      startOf(today, unit, clock.locale),
      unit,
      { LAST: -1, THIS: 0, NEXT: 1 }[fixed[1] as 'LAST' | 'THIS' | 'NEXT'],
      1
    );
  }

  const counted = /^(?:(LAST|NEXT)_N|N)_(?:FISCAL_)?(DAY|WEEK|MONTH|QUARTER|YEAR)S(_AGO)?$/.exec(name);
  if (!counted || count === undefined || /FISCAL_(DAY|WEEK|MONTH)/.test(name)) {
    return undefined;
  }
  if (!Number.isSafeInteger(count) || count < 0 || count > longest) {
    return undefined;
  }
  const [, direction, unitName, ago] = counted;
  if ((direction === undefined) !== (ago !== undefined)) {
    return undefined;
  }
  const unit = unitOf(unitName!);
  const start = startOf(today, unit, clock.locale);
  if (ago) {
    return span(start, unit, -count, 1);
  }
  if (direction === 'NEXT') {
    return span(start, unit, 1, count);
  }
  return unit === 'day' ? lastDays(today, count) : span(start, unit, -count, count);
}

function lastDays(today: DateTime, count: number): DateRange {
  return { start: later(today, 'day', -count), end: later(today, 'day', 1), untilNow: true };
}

function span(base: DateTime, unit: Unit, from: number, length: number): DateRange {
  return { start: later(base, unit, from), end: later(base, unit, from + length), untilNow: false };
}

/** The first moment of that day: where clocks go forward at midnight it is one o'clock, but of no day reckoned from it. */
function later(day: DateTime, unit: Unit, count: number): DateTime {
  return day.plus({ [unit]: count }).startOf('day');
}

function unitOf(name: string): Unit {
  return name.toLowerCase() as Unit;
}

function startOf(day: DateTime, unit: Unit, locale: string): DateTime {
  if (unit !== 'week') {
    return day.startOf(unit);
  }
  return later(day, 'day', -((day.weekday - firstWeekday(locale) + 7) % 7));
}

interface WithWeekInfo {
  getWeekInfo(): { firstDay: number };
}

/** First day of the week in the user's locale: 1 Monday to 7 Sunday (Salesforce: Sunday in the US, Monday in the UK). */
function firstWeekday(locale: string): number {
  try {
    // Missing from the ES2024 types; in Node since 22.
    const info: Intl.Locale & Partial<WithWeekInfo> = new Intl.Locale(locale.replaceAll('_', '-'));
    return info.getWeekInfo?.().firstDay ?? 7;
  } catch {
    // Not a locale Intl knows: the US week, as in an org's default.
    return 7;
  }
}

/** As datetimes are stored: UTC, whole seconds. */
export function storedDateTime(moment: DateTime): string {
  return toStoredDateTime(moment.toJSDate());
}

/** As dates are stored. */
export function storedDate(moment: DateTime): string {
  return moment.toFormat('yyyy-MM-dd');
}

/** A datetime written in SOQL or JSON, as stored but with its milliseconds, which comparisons see; undefined when it is invalid or outside 1700 to 4000. */
export function parseDateTime(written: string): string | undefined {
  const moment = DateTime.fromISO(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'), { setZone: true });
  if (!moment.isValid || moment.year < 1700 || moment.year > 4000) {
    return undefined;
  }
  return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'+0000'");
}

/** A date written in SOQL or JSON; undefined when there is no such day or it is outside 1700 to 4000. */
export function parseDate(written: string): string | undefined {
  const moment = DateTime.fromFormat(written, 'yyyy-MM-dd');
  if (!moment.isValid || moment.year < 1700 || moment.year > 4000) {
    return undefined;
  }
  return written;
}
