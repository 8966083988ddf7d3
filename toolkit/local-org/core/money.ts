/** Amounts of an org with several currencies. A rate says how much of a currency one unit of the corporate one costs. */
import type { ObjectSchema } from './schemaTypes.ts';

/** Which field says the currency of a record's amounts. */
export const CURRENCY_FIELD = 'CurrencyIsoCode';

/** The currencies of an org at this moment, for one person. */
export interface Currencies {
  /** ISO code of the currency that all rates are against. */
  readonly corporate: string;
  /** Of the person who asks. */
  readonly personal: string;
  /** Advanced currency management: rates of opportunities depend on their close date. */
  readonly hasDatedRates: boolean;
  decimals(currency: string): number;
  /** On a day, where there are dated rates and a day is given. */
  rate(currency: string, day?: string | null): number;
}

/** Whose amount it is. */
export interface MoneyOf {
  currency: string;
  /** Day of the rate, of a record that has dated rates. */
  day?: string | null;
  /** Without the amount in the reader's own currency. */
  alone?: boolean;
}

/** Not rounded. */
export function converted(
  amount: number,
  { currency, day }: MoneyOf,
  to: string,
  currencies: Currencies
): number {
  return (amount / currencies.rate(currency, day)) * currencies.rate(to, day);
}

/** Names of the fields that say which currency, and which day's rate, amounts of a record have. */
export interface MoneyFields {
  currency: string;
  day?: string;
}

/** Undefined where records of the object have no currency, and everywhere in an org with one. */
export function moneyFieldsOf(
  object: ObjectSchema,
  currencies: Currencies | undefined
): MoneyFields | undefined {
  if (currencies === undefined || !object.fields.has(CURRENCY_FIELD.toLowerCase())) {
    return undefined;
  }
  return {
    currency: CURRENCY_FIELD,
    ...(currencies.hasDatedRates && object.name === 'Opportunity' && { day: 'CloseDate' })
  };
}

/** Names of what is to be read beside amounts of an object. */
export function moneyFieldNames(object: ObjectSchema, currencies: Currencies | undefined): string[] {
  const { currency, day } = moneyFieldsOf(object, currencies) ?? {};
  return [currency, day].filter((name) => name !== undefined);
}

/** What a row that was read with those fields says. */
export function moneyOf(
  fields: MoneyFields | undefined,
  row: Readonly<Record<string, unknown>>
): MoneyOf | undefined {
  const currency = fields && row[fields.currency];
  const day = fields?.day === undefined ? undefined : row[fields.day];
  return typeof currency === 'string'
    ? { currency, day: typeof day === 'string' ? day : undefined }
    : undefined;
}
