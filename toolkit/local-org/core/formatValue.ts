/**
 * Values as a person sees them: FORMAT() in SOQL, `displayValue` in GraphQL, labels in reports. Dates are the locale's
 * short ones with all four digits of the year, as in https://help.salesforce.com/s/articleView?id=sf.admin_supported_locales.htm
 * (assumed beyond the common locales: Intl's ICU data and Salesforce's may differ in age).
 */
import { fromStoredDateTime } from './clock.ts';
import type { FieldSchema } from './schemaTypes.ts';
import type { Currencies, MoneyOf } from './money.ts';
import { converted } from './money.ts';
import type { SessionWords } from './types.ts';

export interface Presentation {
  locale: string;
  timeZone: string;
  /** The org's one currency; with several, that of amounts of which nothing else is said. */
  currency: string;
  /** Only in an org with several. */
  currencies?: Currencies;
  /** For labels of values; those of the metadata without it. */
  words?: Pick<SessionWords, 'field'>;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    numberFormats.set(key, format);
  }
  return format;
}

interface DateFormats {
  short: Intl.DateTimeFormat;
  year: Intl.DateTimeFormat;
}

const dateFormats = new Map<string, DateFormats>();

/** Intl's short year may have two digits: it is put in from a format of its own. */
function shortDate(moment: Date, locale: string, timeZone: string, timeStyle?: 'short'): string {
  const key = `${locale} ${timeZone} ${timeStyle}`;
  let formats = dateFormats.get(key);
  if (formats === undefined) {
    const shared = { calendar: 'gregory', timeZone };
    formats = {
      short: new Intl.DateTimeFormat(locale, {
        ...shared,
        dateStyle: 'short',
        ...(timeStyle && { timeStyle })
      }),
      year: new Intl.DateTimeFormat(locale, { ...shared, year: 'numeric' })
    };
    dateFormats.set(key, formats);
  }
  const { short, year } = formats;
  const parts = short
    .formatToParts(moment)
    .map((part) =>
      part.type === 'year' && part.value.length < 4
        ? year.formatToParts(moment).find((each) => each.type === 'year')?.value
        : part.value
    );
  return parts.join('').replace('\u202f', ' ');
}

const intlLocales = new Map<string, string>();

export function intlLocale(locale: string): string {
  let known = intlLocales.get(locale);
  if (known === undefined) {
    known = supportedLocale(locale);
    intlLocales.set(locale, known);
  }
  return known;
}

function supportedLocale(locale: string): string {
  const name = locale.replaceAll('_', '-');
  try {
    return Intl.NumberFormat.supportedLocalesOf([name]).length > 0 ? name : 'en-US';
  } catch {
    // Not even the form of a locale.
    return 'en-US';
  }
}

/** Null for empty, as the APIs answer. */
export function formatValue(
  field: FieldSchema,
  value: unknown,
  presentation: Presentation,
  money?: MoneyOf
): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  const text = textOf(value);
  const locale = intlLocale(presentation.locale);
  const digits = { minimumFractionDigits: field.scale, maximumFractionDigits: field.scale };
  switch (field.type) {
    case 'currency':
      if (presentation.currencies !== undefined) {
        return severalCurrencies(Number(value), presentation, presentation.currencies, money);
      }
      return numberFormat(locale, { style: 'currency', currency: presentation.currency, ...digits }).format(
        Number(value)
      );
    case 'percent':
      return `${numberFormat(locale, digits).format(Number(value))}%`;
    case 'double':
      return numberFormat(locale, digits).format(Number(value));
    case 'int':
      return numberFormat(locale, { maximumFractionDigits: 0 }).format(Number(value));
    case 'date':
      return shortDate(new Date(`${text}T00:00:00Z`), locale, 'UTC');
    case 'datetime':
      return shortDate(fromStoredDateTime(text), locale, presentation.timeZone, 'short');
    case 'picklist':
    case 'multipicklist':
      return picklistLabel(presentation.words?.field(field) ?? field, text);
    default:
      return text;
  }
}

/**
 * The currency of the record first, that of the reader in parentheses where it is another; each with its code and its own
 * decimal places ("Manage Multiple Currencies", Help). *Assumed*: the code stands before the number in every locale.
 */
function severalCurrencies(
  amount: number,
  presentation: Presentation,
  currencies: Currencies,
  { currency, day, alone = false }: MoneyOf = { currency: presentation.currency, alone: true }
): string {
  const locale = intlLocale(presentation.locale);
  const shown = (code: string, number: number): string => {
    const digits = currencies.decimals(code);
    const format = numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return `${code} ${format.format(number)}`;
  };
  const { personal } = currencies;
  const own = shown(currency, amount);
  return alone || currency === personal
    ? own
    : `${own} (${shown(personal, converted(amount, { currency, day }, personal, currencies))})`;
}

/** A value as text; compound values (addresses) as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Labels instead of values, in a multi-select picklist for each part. */
export function picklistLabel(field: FieldSchema, value: string): string {
  const label = (single: string): string =>
    field.picklist?.values.find((each) => each.value.toLowerCase() === single.toLowerCase())?.label ?? single;
  return field.type === 'multipicklist' ? value.split(';').map(label).join(';') : label(value);
}
