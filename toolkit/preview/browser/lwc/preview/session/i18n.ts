/** Values of `@salesforce/i18n/*` for a user, worked out from the browser's own locale data. */

type Width = 'short' | 'medium' | 'long';

/** `en_US` (Salesforce) to `en-US` (the web). */
export function languageTag(locale: string): string {
  const tag = locale.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

const sample = new Date(Date.UTC(2024, 0, 5, 15, 7, 9));

function pattern(locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const hours12 = format.resolvedOptions().hour12 === true;
  return format
    .formatToParts(sample)
    .map(({ type, value }) => {
      switch (type) {
        case 'year':
          return 'yyyy';
        case 'month':
          return /^\d+$/.test(value)
            ? 'M'.repeat(value.length)
            : options.dateStyle === 'long'
              ? 'MMMM'
              : 'MMM';
        case 'day':
          return 'd'.repeat(value.length);
        case 'hour':
          return (hours12 ? 'h' : 'H').repeat(hours12 ? 1 : value.length);
        case 'minute':
          return 'mm';
        case 'second':
          return 'ss';
        case 'dayPeriod':
          return 'a';
        default:
          // Newer browsers put narrow no-break spaces before AM and PM; the base components expect plain ones.
          return quote(value.replaceAll(/[\u00a0\u202f]/g, ' '));
      }
    })
    .join('');
}

/** Letters in a pattern mean fields; those that do not are quoted. */
function quote(literal: string): string {
  return literal.replaceAll(/\p{L}+/gu, (word) => `'${word}'`);
}

function numberPart(locale: string, type: Intl.NumberFormatPartTypes, fallback: string): string {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(-12345678.9);
  return parts.find((part) => part.type === type)?.value ?? fallback;
}

export function i18nValues(user: { locale: string; language: string; timeZone: string }, currency: string) {
  const locale = languageTag(user.locale);
  const date = (dateStyle: Width): string => pattern(locale, { dateStyle });
  const time = (timeStyle: Width): string => pattern(locale, { timeStyle });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const symbolFirst = money[0]?.type === 'currency';
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(1);
  return {
    currency,
    defaultCalendar: 'gregorian',
    defaultNumberingSystem: 'latn',
    dir: /^(ar|fa|he|iw|ur)\b/.test(locale) ? 'rtl' : 'ltr',
    firstDayOfWeek: firstDayOfWeek(locale),
    lang: languageTag(user.language),
    locale,
    showJapaneseCalendar: false,
    timeZone: user.timeZone,
    'dateTime.shortDateFormat': date('short'),
    'dateTime.mediumDateFormat': date('medium'),
    'dateTime.longDateFormat': date('long'),
    'dateTime.shortTimeFormat': time('short'),
    'dateTime.mediumTimeFormat': time('medium'),
    'dateTime.shortDateTimeFormat': `${date('short')} ${time('short')}`,
    'dateTime.mediumDateTimeFormat': `${date('medium')} ${time('medium')}`,
    'dateTime.longDateTimeFormat': `${date('long')} ${time('medium')}`,
    'number.currencyFormat': symbolFirst ? '¤#,##0.00' : '#,##0.00 ¤',
    'number.currencySymbol': money.find(({ type }) => type === 'currency')?.value ?? currency,
    'number.decimalSeparator': numberPart(locale, 'decimal', '.'),
    'number.exponentialSign': 'E',
    'number.groupingSeparator': numberPart(locale, 'group', ','),
    'number.infinity': '∞',
    'number.minusSign': numberPart(locale, 'minusSign', '-'),
    'number.nan': 'NaN',
    'number.numberFormat': '#,##0.###',
    'number.perMilleSign': '‰',
    'number.percentFormat': percent.some(({ type }) => type === 'literal') ? '#,##0 %' : '#,##0%',
    'number.percentSign': '%',
    'number.plusSign': '+',
    'number.superscriptingExponentSign': '×'
  };
}

interface WeekInfo {
  firstDay: number;
}

/** 1 is Sunday, as in Salesforce. Browsers say 1 for Monday and 7 for Sunday, where they know. */
function firstDayOfWeek(locale: string): number {
  const intl: Intl.Locale & { getWeekInfo?: () => WeekInfo } = new Intl.Locale(locale);
  const firstDay = intl.getWeekInfo?.().firstDay ?? 7;
  return (firstDay % 7) + 1;
}
