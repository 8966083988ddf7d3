/**
 * The small-group rule of themes, in one place: a sum over one or two deals is the amount of a deal that anyone who reads
 * it may not be allowed to see. Numbers of deals and accounts are no secret; amounts are not written, neither those of a
 * small theme nor, in a larger one, the one that only a deal or two stand behind.
 */
import type { CurrentRow, DesiredRow } from '../plan/diff.ts';

export const MIN_DEALS = 3;
export const MIN_ACCOUNTS = 3;

/** Which deals stand behind each figure in money. A new one belongs here: a test compares this with what is written. */
export const DEALS_BEHIND = {
  Open_Pipeline__c: 'open',
  Pipeline_Share__c: 'open',
  Won_Amount__c: 'won',
  Lost_Amount__c: 'lost'
} as const;
export type AmountField = keyof typeof DEALS_BEHIND;
export type DealState = (typeof DEALS_BEHIND)[AmountField];

/** The account of each deal; a deal without one counts as a deal alone. */
export type Deals = readonly (string | null)[];

export function isSmallGroup(deals: Deals): boolean {
  const accounts = new Set(deals.filter((account) => account !== null));
  return deals.length < MIN_DEALS || accounts.size < MIN_ACCOUNTS;
}

export function shownAmounts(
  deals: Readonly<Record<DealState, Deals>>,
  amounts: Readonly<Record<AmountField, number>>
): Record<AmountField, number | null> {
  const isSmallTheme = isSmallGroup([...deals.open, ...deals.won, ...deals.lost]);
  const shown = (field: AmountField): number | null => {
    const behind = deals[DEALS_BEHIND[field]];
    return isSmallTheme || (behind.length > 0 && isSmallGroup(behind)) ? null : amounts[field];
  };
  return {
    Open_Pipeline__c: shown('Open_Pipeline__c'),
    Pipeline_Share__c: shown('Pipeline_Share__c'),
    Won_Amount__c: shown('Won_Amount__c'),
    Lost_Amount__c: shown('Lost_Amount__c')
  };
}

const NO_AMOUNTS = Object.fromEntries(Object.keys(DEALS_BEHIND).map((field) => [field, null]));

/**
 * A row that was worked out elsewhere, under the same rule as far as it can be judged there: by the numbers that the row says,
 * or else the org. How many deals are won or lost, neither does.
 */
export function withoutSmallAmounts(row: DesiredRow, current: CurrentRow | undefined): DesiredRow {
  const { Opportunities__c: deals, Accounts__c: accounts } = { ...current?.fields, ...row.owned };
  const isSmall = Number(deals ?? 0) < MIN_DEALS || Number(accounts ?? 0) < MIN_ACCOUNTS;
  return isSmall ? { ...row, owned: { ...row.owned, ...NO_AMOUNTS } } : row;
}
