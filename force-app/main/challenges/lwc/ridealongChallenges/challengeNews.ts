/**
 * What was just heard on a deal, for other components on the page. The form may sit in an action, whose window lies outside
 * of the record page: no event climbs from there to the list of challenges.
 */
import type { ChallengeValues } from './challengeRules';

export interface News {
  dealId: string;
  /** The new record, and what was typed. */
  id: string;
  values: ChallengeValues;
}

type Listener = (news: News) => void;

const listeners = new Set<Listener>();

/** Gives what stops the listening. */
export function listenForNews(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function tellNews(news: News): void {
  for (const listener of [...listeners]) {
    listener(news);
  }
}
