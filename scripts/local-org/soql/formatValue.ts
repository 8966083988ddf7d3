/**
 * Values as a person sees them: FORMAT() in SOQL, `displayValue` in GraphQL, labels in reports. Intl has the locale's
 * patterns; Salesforce's ICU formats agree for the common locales (short date, short date with time; assumed elsewhere).
 */
import { DateTime } from 'luxon';
import type { FieldSchema } from '../schema/types.ts';

export interface Presentation {
  locale: string;
  timeZone: string;
  /** The org's one currency. */
  currency: string;
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

export function intlLocale(locale: string): string {
  const name = locale.replaceAll('_', '-');
  return Intl.NumberFormat.supportedLocalesOf([name]).length > 0 ? name : 'en-US';
}

/** Null for empty, as the APIs answer. */
export function formatValue(field: FieldSchema, value: unknown, presentation: Presentation): string | null {
  if (value === null || value === undefined) return null;
  const text = textOf(value);
  const locale = intlLocale(presentation.locale);
  const digits = { minimumFractionDigits: field.scale, maximumFractionDigits: field.scale };
  switch (field.type) {
    case 'currency':
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
      return DateTime.fromISO(text).setLocale(locale).toLocaleString(DateTime.DATE_SHORT);
    case 'datetime':
      return DateTime.fromISO(text.replace('+0000', 'Z'), { zone: presentation.timeZone })
        .setLocale(locale)
        .toLocaleString(DateTime.DATETIME_SHORT)
        .replace('\u202f', ' ');
    case 'picklist':
    case 'multipicklist':
      return picklistLabel(field, text);
    default:
      return text;
  }
}

/** A value as text; compound values (addresses) as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Labels instead of values, in a multi-select picklist for each part. */
export function picklistLabel(field: FieldSchema, value: string): string {
  const label = (single: string): string =>
    field.picklist?.values.find((each) => each.value.toLowerCase() === single.toLowerCase())?.label ?? single;
  return field.type === 'multipicklist' ? value.split(';').map(label).join(';') : label(value);
}
