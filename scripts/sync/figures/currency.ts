/**
 * Amounts of an org with several currencies, in its corporate currency, as Salesforce converts them: an amount divided by
 * the rate of its currency; with dated exchange rates (advanced currency management) by the rate of the deal's close date.
 * Worked out here and not by `convertCurrency()`, which converts to the currency of the person who asks.
 */
import type { CurrencyTypeRow, DatedRateRow } from '../plan/rows.ts';
import { toCents } from './splitAmount.ts';

export interface Currencies {
  /** ISO code of the corporate currency. */
  corporate: string;
  /** In cents of the corporate currency. */
  cents: (amount: number, currency: string | null | undefined, closeDate: string | null) => bigint;
}

/** Undefined for an org with one currency. */
export function currenciesFrom(
  types: readonly CurrencyTypeRow[],
  dated: readonly DatedRateRow[]
): Currencies | undefined {
  const corporate = types.find((type) => type.IsCorporate)?.IsoCode;
  if (corporate === undefined) {
    return undefined;
  }
  const rates = new Map(types.map((type) => [type.IsoCode, type.ConversionRate]));
  const datedRates = Map.groupBy(dated, (rate) => rate.IsoCode);
  const rateOf = (currency: string, day: string | null): number => {
    const onDay = day === null ? undefined : datedRates.get(currency)?.find((rate) => covers(rate, day));
    return onDay?.ConversionRate ?? rates.get(currency) ?? 1;
  };
  return {
    corporate,
    cents: (amount, currency, closeDate) =>
      divided(toCents(amount), inBillionths(rateOf(currency ?? corporate, closeDate)))
  };
}

/** Whole numbers, so that every engine comes to the same cent. */
const BILLION = 1_000_000_000;
export const inBillionths = (rate: number): bigint => BigInt(Math.max(1, Math.round(rate * BILLION)));

/** Half a cent goes away from zero. */
function divided(cents: bigint, rate: bigint): bigint {
  const dividend = (cents < 0n ? -cents : cents) * BigInt(BILLION);
  const rounded = (2n * dividend + rate) / (2n * rate);
  return cents < 0n ? -rounded : rounded;
}

/** Up to the day before the next rate begins; the last one has no end. */
const covers = ({ StartDate: from, NextStartDate: until }: DatedRateRow, day: string): boolean =>
  from <= day && (until === null || day < until);
