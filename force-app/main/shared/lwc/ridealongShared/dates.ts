/** Dates and times in the user's locale and time zone. Days are `YYYY-MM-DD`, instants ISO texts, as the platform sends them. */
import LANGUAGE from '@salesforce/i18n/lang';
import LOCALE from '@salesforce/i18n/locale';
import TIME_ZONE from '@salesforce/i18n/timeZone';

const DAY_IN_MS = 86_400_000;

/** Today's day in the user's time zone. */
export function today(now: Date = new Date()): string {
  return dayOf(now.toISOString());
}

/** The day an instant falls on in the user's time zone. */
export function dayOf(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  });
  return parts.format(readInstant(instant));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_IN_MS);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_IN_MS).toISOString().slice(0, 10);
}

/** "12 Nov", with the year when it is another than this one. */
export function shortDay(day: string, now: Date = new Date()): string {
  return dayFormat(day, now).format(midnight(day));
}

/**
 * The same inside of a text, such as a letter: in the language of its words. The user's locale says how, as long as it is one of that
 * language (English in Ireland: "12 Nov"); German words with an American locale have "12. Nov.", not "Nov 12".
 */
export function dayInText(
  day: string,
  now: Date = new Date(),
  { language, locale }: { language: string; locale: string } = { language: LANGUAGE, locale: LOCALE }
): string {
  const isSame = language.slice(0, 2) === locale.slice(0, 2);
  return dayFormat(day, now, isSame ? locale : language.replace('_', '-')).format(midnight(day));
}

/** "Thu, 12 Nov": above what is said about that day. */
export function weekday(day: string, now: Date = new Date()): string {
  return dayFormat(day, now, LOCALE, { weekday: 'short' }).format(midnight(day));
}

/** "2:30 PM": where the day is known. */
export function clockTime(instant: string): string {
  const options = { timeZone: TIME_ZONE, hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(LOCALE, options).format(readInstant(instant));
}

/** "16 – 17 Dec": from the first day to the last. */
export function dayRange(first: string, last: string, now: Date = new Date()): string {
  return dayFormat(first, now).formatRange(midnight(first), midnight(last));
}

function dayFormat(
  day: string,
  now: Date,
  locale = LOCALE,
  more: Intl.DateTimeFormatOptions = {}
): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', day: 'numeric', month: 'short', ...more };
  if (!day.startsWith(today(now).slice(0, 4))) {
    options.year = 'numeric';
  }
  return new Intl.DateTimeFormat(locale, options);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** "Thu, Nov 27, 2:30 PM" in the user's locale, with the year when it is another than this one. */
export function dayAndTime(instant: string, now: Date = new Date()): string {
  return timeFormat(instant, now).format(readInstant(instant));
}

/** "Thu, Nov 27, 2:30 – 4:00 PM". */
export function timeRange(start: string, end: string, now: Date = new Date()): string {
  return timeFormat(start, now).formatRange(readInstant(start), readInstant(end));
}

function timeFormat(instant: string, now: Date): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: TIME_ZONE,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit'
  };
  if (dayOf(instant).slice(0, 4) !== today(now).slice(0, 4)) {
    options.year = 'numeric';
  }
  return new Intl.DateTimeFormat(LOCALE, options);
}

/** "47 days ago", "yesterday", "in 3 days": words, so in the language of the labels around them, not in the locale of numbers. */
export function daysAgo(day: string, now: Date = new Date()): string {
  return new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' }).format(
    daysBetween(today(now), day),
    'day'
  );
}

/** Instants come as `...Z` from GraphQL and as `...+0000` from REST, which not every browser parses. */
export function readInstant(instant: string): Date {
  return new Date(instant.replace(/\+0000$/, 'Z'));
}
