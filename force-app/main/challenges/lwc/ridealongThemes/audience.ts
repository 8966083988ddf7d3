/** Who hears of a decision, and who from sales has most at stake. Pure. */
import type { Heard } from './themeQuery';

/** Names, once each: the reps of the deals and the people who heard it, but for the reader. */
export function audienceOf(heard: Heard[], reader: string): string[] {
  const names = heard.flatMap(({ rep, heardBy }) => [rep?.name, heardBy]);
  return [...new Set(names)].filter((name): name is string => Boolean(name) && name !== reader);
}

export interface Candidate {
  id: string;
  name: string;
  /** What is still to be won on their deals that have the problem, each deal once. */
  amount: number;
  /** Null where those deals are in several: the amount is good for an order only. */
  currency?: string | null;
}

const MAX_CANDIDATES = 2;

/** Reps with most at stake, for who from sales could be in the room. */
export function partnersFor(heard: Heard[]): Candidate[] {
  const deals = new Map(heard.map((one) => [one.dealId ?? one.id, one]));
  const reps = new Map<string, Candidate>();
  for (const { rep, openAmount, currency } of deals.values()) {
    if (rep) {
      const known = reps.get(rep.id) ?? { ...rep, amount: 0, currency };
      reps.set(rep.id, {
        ...known,
        amount: known.amount + openAmount,
        currency: known.currency === currency ? currency : null
      });
    }
  }
  return [...reps.values()].sort((one, other) => other.amount - one.amount).slice(0, MAX_CANDIDATES);
}
