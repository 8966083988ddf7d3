/** Numbers and amounts in the user's locale. */
import CURRENCY from '@salesforce/i18n/currency';
import LOCALE from '@salesforce/i18n/locale';

/** "1,234". */
export function count(value: number): string {
  return new Intl.NumberFormat(LOCALE).format(value);
}

/** What says the currency of a record's amounts; an org with one currency does not have it. */
export const CURRENCY_SELECTION = 'CurrencyIsoCode @optional { value }';

/** "€310K": an amount at a glance, in the currency of its record, or of the org where there is one. */
export function roundMoney(value: number, currency: string = CURRENCY): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3
  }).format(value);
}

/** "€310,400.50": an amount to the cent. */
export function exactMoney(value: number, currency: string = CURRENCY): string {
  return new Intl.NumberFormat(LOCALE, { style: 'currency', currency }).format(value);
}

/** The currency that all amounts have in common; null where there are several, so that no sum of them means anything. */
export function commonCurrency(currencies: readonly (string | undefined)[]): string | null | undefined {
  const [first, ...others] = new Set(currencies);
  return others.length === 0 ? first : null;
}
