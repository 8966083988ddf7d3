/** What a meeting is worth and how much time is left: the pressure of the day, in one line. Pure. */
import closes from '@salesforce/label/c.Ridealong_Deal_Closes';
import overdue from '@salesforce/label/c.Ridealong_Deal_Overdue';
import {
  CURRENCY_SELECTION,
  daysAgo,
  daysBetween,
  display,
  exactMoney,
  format,
  metaOf,
  roundMoney,
  shortDay,
  today,
  value
} from 'c/ridealongShared';
import type { Field, Meta } from 'c/ridealongShared';

/** For the selection of a deal. */
export const DEAL_FIELDS = `
        Amount @optional { value }
        ${CURRENCY_SELECTION}
        StageName @optional { value displayValue }
        CloseDate @optional { value }
        IsClosed @optional { value }`;

/** What another feature says about a deal, from fields of its own in the selection. */
export interface DealExtra {
  words(deal: DealNode | null | undefined): string;
}

const NOTHING_MORE: DealExtra = { words: () => '' };

/** For the selection of a meeting. Absent for the person who cannot see the deal. */
export const DEAL_SELECTION = `
      Opportunity__r @optional {${DEAL_FIELDS}
      }`;

/** The same with what another feature knows about deals. */
export const dealSelection = (fields: string): string => `
      Opportunity__r @optional {${DEAL_FIELDS}${fields}
      }`;

export interface DealNode {
  Amount?: Field<number>;
  CurrencyIsoCode?: Field<string>;
  StageName?: Field<string>;
  CloseDate?: Field<string>;
  IsClosed?: Field<boolean>;
}

/** "€303K  Negotiation  closes Dec 12 (in 9 days)"; the deal is over: its worth and stage alone. */
export function dealFacts(
  deal: DealNode | null | undefined,
  extra: DealExtra = NOTHING_MORE,
  now: Date = new Date()
): Meta[] {
  const amount = value(deal?.Amount);
  const currency = value(deal?.CurrencyIsoCode);
  const day = value(deal?.CloseDate);
  const label = day && day < today(now) ? overdue : closes;
  return metaOf(
    amount !== undefined && {
      text: roundMoney(amount, currency),
      exact: exactMoney(amount, currency),
      isBold: true
    },
    display(deal?.StageName),
    day && !value(deal?.IsClosed) && format(label, shortDay(day), daysAgo(day, now)),
    extra.words(deal)
  );
}

/** The same where only text can stand. */
export function dealText(deal: DealNode | null | undefined, now: Date = new Date()): string {
  return dealFacts(deal, NOTHING_MORE, now)
    .map(({ text }) => text)
    .join(' · ');
}

export interface Stakes {
  amount: number;
  /** Closes within thirty days, or should have closed. */
  isLate: boolean;
}

const LATE_DAYS = 30;

/** Of a deal that is still open. */
export function stakesOf(deal: DealNode | null | undefined, now: Date = new Date()): Stakes | undefined {
  if (!deal || value(deal.IsClosed)) {
    return undefined;
  }
  const day = value(deal.CloseDate);
  return {
    amount: value(deal.Amount) ?? 0,
    isLate: day !== undefined && daysBetween(today(now), day) <= LATE_DAYS
  };
}
