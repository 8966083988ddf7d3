import type { LocalOrg, OpenOrgOptions } from '@toolkit/local-org';

/** Three currencies of the customers in the sample data; deals are worth the rate of their close date. */
export const SAMPLE_CURRENCIES: NonNullable<OpenOrgOptions['settings']> = {
  currency: 'EUR',
  currencies: { rates: { GBP: 0.86, SEK: 11.4 }, datedRates: true }
};

/** Rates of the active currencies; undefined in an org with one. */
export function ratesOf(org: LocalOrg): ReadonlyMap<string, number> | undefined {
  const { currencies } = org.queryContext(org.systemSession());
  const active = (org.schema.currencies?.values ?? []).filter((value) => value.active);
  return currencies && new Map(active.map(({ value }) => [value, currencies.rate(value)]));
}
