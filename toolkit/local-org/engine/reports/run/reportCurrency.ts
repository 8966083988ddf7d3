import type { Presentation } from '../../../core/formatValue.ts';
import type { QueryContext } from '../../../core/types.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';

/** How a report shows values; its own currency, or that of who reads it, is the one of its sums. */
export function presentationOf(context: QueryContext, { currency }: ReportMetadata): Presentation {
  const { currencies } = context;
  const { locale, timeZone, words } = context.session;
  return {
    locale,
    timeZone,
    words,
    currencies,
    currency: (currencies && (currency ?? currencies.personal)) ?? context.currency ?? 'USD'
  };
}

/** Undefined in an org with one currency: there is nothing to convert. */
export function reportCurrency({ currencies, currency }: Presentation): string | undefined {
  return currencies && currency;
}
