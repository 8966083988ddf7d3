/**
 * Who could come along, best first, and why. Pure: facts in, ranked suggestions out; no words, so that the component can
 * say the reasons in the reader's language.
 *
 * Order: whom a colleague named who cannot come, then anyone who came to this customer before, then those who know a theme of the customer's open challenges, then those who
 * are overdue by the clock, then those who came along with this rep before. Within a group more of the reason goes first,
 * then the longer wait for a customer meeting, then the name.
 */
import { CLOCK } from './attendance';

/** What is known about one colleague. */
export interface Facts {
  userId: string;
  name: string;
  /** As stored, and as the reader's language calls it. */
  businessFunction?: string;
  functionLabel?: string;
  /** Meetings with this customer that the colleague went to, and the day of the last one. */
  visits?: number;
  lastVisit?: string;
  /** Themes of this customer's open challenges that the colleague has heard about or answers for. */
  themes?: string[];
  /** Everybody may know that a colleague is due; clock and days only some. */
  isDue?: boolean;
  clock?: string;
  daysSinceMeeting?: number;
  /** Meetings with this rep that the colleague went to. */
  withRep?: number;
  /** Names of colleagues who cannot come and suggest this one instead. */
  insteadOf?: string[];
}

export type Reason =
  | { kind: 'instead'; of: string }
  | { kind: 'visited'; times: number; lastVisit?: string }
  | { kind: 'theme'; name: string }
  | { kind: 'overdue'; days?: number }
  | { kind: 'due' }
  | { kind: 'withRep'; times: number };

export interface Suggestion {
  userId: string;
  name: string;
  functionLabel?: string;
  /** Strongest first, never empty. */
  reasons: Reason[];
}

export interface Wish {
  /** People who are on the meeting already, or whose meeting it is. */
  without: string[];
  /** The function the rep asked for; colleagues of it come first. */
  businessFunction?: string;
}

/** Ranked suggestions: nobody twice, nobody without a reason. */
export function suggest(facts: Facts[], wish: Wish): Suggestion[] {
  const without = new Set(wish.without);
  return [...merged(facts).values()]
    .filter((fact) => !without.has(fact.userId) && reasonsFor(fact).length > 0)
    .sort((one, other) => compare(one, other, wish.businessFunction))
    .map((fact) => ({
      userId: fact.userId,
      name: fact.name,
      functionLabel: fact.functionLabel,
      reasons: reasonsFor(fact)
    }));
}

/** One row per person, from however many sources. */
function merged(facts: Facts[]): Map<string, Facts> {
  const people = new Map<string, Facts>();
  for (const fact of facts) {
    const known = people.get(fact.userId);
    people.set(fact.userId, known ? { ...known, ...withoutGaps(fact) } : fact);
  }
  return people;
}

function withoutGaps(fact: Facts): Partial<Facts> {
  return Object.fromEntries(Object.entries(fact).filter(([, known]) => known !== undefined));
}

function reasonsFor(fact: Facts): Reason[] {
  const reasons: Reason[] = (fact.insteadOf ?? []).map((of) => ({ kind: 'instead', of }));
  if (fact.visits) {
    reasons.push({ kind: 'visited', times: fact.visits, lastVisit: fact.lastVisit });
  }
  if (fact.themes?.[0] !== undefined) {
    reasons.push({ kind: 'theme', name: fact.themes[0] });
  }
  if (fact.clock === CLOCK.overdue) {
    reasons.push({ kind: 'overdue', days: fact.daysSinceMeeting });
  }
  // The clock is told by the sync: a visit that it has not counted yet is known here already
  if (fact.clock === CLOCK.never && !hasVisited(fact)) {
    reasons.push({ kind: 'overdue' });
  }
  if (fact.clock === undefined && fact.isDue) {
    reasons.push({ kind: 'due' });
  }
  if (fact.withRep) {
    reasons.push({ kind: 'withRep', times: fact.withRep });
  }
  return reasons;
}

function hasVisited({ visits, withRep }: Facts): boolean {
  return Boolean(visits) || Boolean(withRep);
}

const TIERS: Reason['kind'][] = ['instead', 'visited', 'theme', 'overdue', 'due', 'withRep'];

function compare(one: Facts, other: Facts, wanted: string | undefined): number {
  return (
    Number(isOf(other, wanted)) - Number(isOf(one, wanted)) ||
    tier(one) - tier(other) ||
    (other.visits ?? 0) - (one.visits ?? 0) ||
    (other.themes?.length ?? 0) - (one.themes?.length ?? 0) ||
    wait(other) - wait(one) ||
    (other.withRep ?? 0) - (one.withRep ?? 0) ||
    one.name.localeCompare(other.name) ||
    (one.userId < other.userId ? -1 : 1)
  );
}

function isOf(fact: Facts, wanted: string | undefined): boolean {
  return wanted !== undefined && fact.businessFunction === wanted;
}

function tier(fact: Facts): number {
  return TIERS.indexOf(reasonsFor(fact)[0]?.kind ?? 'withRep');
}

/** Days without a customer; anyone who never met one has waited longest. */
function wait(fact: Facts): number {
  return fact.clock === CLOCK.never ? Number.MAX_SAFE_INTEGER : (fact.daysSinceMeeting ?? 0);
}
