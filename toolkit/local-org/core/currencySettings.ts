/** Several currencies, as an admin sets them up: *Setup > Manage Currencies*. */
export interface CurrencySettings {
  /** Units of each other currency that one unit of the org's own one costs. */
  rates: Readonly<Record<string, number>>;
  /** Advanced currency management. */
  datedRates: boolean;
}

/** Decimal places that Intl knows of a currency: none for JPY. */
export function decimalsOf(code: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
      .maximumFractionDigits ?? 2
  );
}
