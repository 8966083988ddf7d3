/** Numbers and amounts in the user's locale. */
import CURRENCY from '@salesforce/i18n/currency';
import LOCALE from '@salesforce/i18n/locale';

/** "1,234". */
export function count(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** "€310K": an amount at a glance, in the currency of the org. */
export function roundMoney(value: number): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency: CURRENCY,
    notation: 'compact',
    maximumSignificantDigits: 3
  }).format(value);
}

/** "€310,400.50": an amount to the cent. */
export function exactMoney(value: number): string {
  return new Intl.NumberFormat(LOCALE, { style: 'currency', currency: CURRENCY }).format(value);
}
