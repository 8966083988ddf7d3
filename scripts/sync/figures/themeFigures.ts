/**
 * Challenge_Theme__c: who has the problem and what it is worth. A deal counts once for a theme, however often the
 * problem was heard on it; `Pipeline_Share__c` splits each open deal over its themes, by the worst severity heard,
 * so that the column adds up to the open amount of all deals with a theme.
 */
import { compareText } from '../plan/calendar.ts';
import type { DesiredRow } from '../plan/diff.ts';
import type { ChallengeRow, MeetingRow, OpportunityRow, ThemeRow } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import type { Currencies } from './currency.ts';
import { heardDays } from './heardDays.ts';
import { shownAmounts } from './smallGroups.ts';
import type { AmountField, DealState } from './smallGroups.ts';
import { fromCents, splitAmount, toCents } from './splitAmount.ts';
import type { MeetingState } from '../plan/states.ts';

export interface ThemeContext {
  themes: readonly ThemeRow[];
  challenges: readonly ChallengeRow[];
  opportunities: readonly OpportunityRow[];
  meetings: readonly MeetingRow[];
  meetingStates: ReadonlyMap<string, MeetingState>;
  settings: Settings;
  /** Undefined with one currency. */
  currencies?: Currencies | undefined;
}

export interface ThemeSum {
  /** The account of each deal. */
  deals: Record<DealState, (string | null)[]>;
  open: bigint;
  share: bigint;
  won: bigint;
  lost: bigint;
  lastHeard: string | null;
}

export function desiredThemeFigures(context: ThemeContext): DesiredRow[] {
  return [...themeSums(context)].map(([id, sum]) => ({
    key: id,
    lock: id,
    owned: {
      Accounts__c: new Set(allDeals(sum).filter((account) => account !== null)).size,
      Opportunities__c: allDeals(sum).length,
      ...shownAmounts(sum.deals, amountsOf(sum)),
      Last_Heard_On__c: sum.lastHeard,
      ...(context.currencies && { CurrencyIsoCode: context.currencies.corporate })
    }
  }));
}

/** In the order of the themes, before anything is hidden: here the shares add up. */
export function themeSums(context: ThemeContext): Map<string, ThemeSum> {
  const sums = new Map(context.themes.map((theme) => [theme.Id, emptySum()]));
  const survivor = survivors(context.themes);
  const heardDay = heardDays(context);
  const opportunityOf = new Map(context.opportunities.map((opportunity) => [opportunity.Id, opportunity]));

  const themed = context.challenges.flatMap((challenge) => {
    const theme = survivor(challenge.Theme__c);
    return theme === undefined ? [] : [{ ...challenge, theme }];
  });
  for (const challenge of themed) {
    const sum = sums.get(challenge.theme);
    if (sum === undefined) {
      continue;
    }
    const day = heardDay(challenge);
    if (sum.lastHeard === null || day > sum.lastHeard) {
      sum.lastHeard = day;
    }
  }

  for (const [opportunityId, heard] of Map.groupBy(themed, (challenge) => challenge.Opportunity__c)) {
    const opportunity = opportunityOf.get(opportunityId);
    if (opportunity === undefined) {
      continue;
    }
    const weightOf = new Map<string, bigint>();
    for (const challenge of heard) {
      const weight = weightOfSeverity(challenge.Severity__c, context.settings);
      const known = weightOf.get(challenge.theme) ?? 0n;
      weightOf.set(challenge.theme, weight > known ? weight : known);
    }
    addOpportunity(sums, opportunity, weightOf, context.currencies);
  }

  return sums;
}

const allDeals = ({ deals }: ThemeSum): (string | null)[] => [...deals.open, ...deals.won, ...deals.lost];

const stateOf = ({ IsClosed, IsWon }: OpportunityRow): DealState =>
  !IsClosed ? 'open' : IsWon ? 'won' : 'lost';

const amountsOf = ({ open, share, won, lost }: ThemeSum): Record<AmountField, number> => ({
  Open_Pipeline__c: fromCents(open),
  Pipeline_Share__c: fromCents(share),
  Won_Amount__c: fromCents(won),
  Lost_Amount__c: fromCents(lost)
});

function addOpportunity(
  sums: ReadonlyMap<string, ThemeSum>,
  opportunity: OpportunityRow,
  weightOf: ReadonlyMap<string, bigint>,
  currencies: Currencies | undefined
): void {
  const cents = centsOf(opportunity, currencies);
  // In the order of the ids, so that a leftover cent falls to the same theme in every run.
  const themes = [...weightOf.keys()].sort(compareText);
  const shares = splitAmount(
    opportunity.IsClosed ? 0n : cents,
    themes.map((theme) => weightOf.get(theme) ?? 0n)
  );
  themes.forEach((theme, index) => {
    const sum = sums.get(theme);
    if (sum === undefined) {
      return;
    }
    const state = stateOf(opportunity);
    sum.deals[state].push(opportunity.AccountId);
    sum[state] += cents;
    sum.share += shares[index] ?? 0n;
  });
}

function centsOf(
  { Amount, CurrencyIsoCode, CloseDate }: OpportunityRow,
  currencies: Currencies | undefined
): bigint {
  return currencies === undefined
    ? toCents(Amount ?? 0)
    : currencies.cents(Amount ?? 0, CurrencyIsoCode, CloseDate);
}

function weightOfSeverity(severity: string | null, { weights }: Settings): bigint {
  const weight =
    severity === 'Deal Breaker'
      ? weights.dealBreaker
      : severity === 'Painful'
        ? weights.painful
        : weights.nuisance;
  return BigInt(Math.round(weight * 10));
}

/** The theme that a theme was merged into, at the end of the chain; a circle leaves each where it is. */
export function survivors(themes: readonly ThemeRow[]): (theme: string | null) => string | undefined {
  const into = new Map(themes.map((theme) => [theme.Id, theme.Merged_Into__c]));
  return (theme) => {
    if (theme === null || !into.has(theme)) {
      return undefined;
    }
    const passed = new Set([theme]);
    let last = theme;
    for (let next = into.get(last); next && into.has(next); next = into.get(last)) {
      if (passed.has(next)) {
        return theme;
      }
      passed.add(next);
      last = next;
    }
    return last;
  };
}

function emptySum(): ThemeSum {
  return { deals: { open: [], won: [], lost: [] }, open: 0n, share: 0n, won: 0n, lost: 0n, lastHeard: null };
}
