/**
 * What was just heard on a deal, for other components on the page. The form may sit in an action, whose window lies outside
 * of the record page: no event climbs from there to the list of challenges.
 * https://developer.salesforce.com/docs/platform/lwc/guide/use-message-channel.html
 */
import { APPLICATION_SCOPE, publish, subscribe, unsubscribe } from 'lightning/messageService';
import CHALLENGE_SAVED from '@salesforce/messageChannel/Ridealong_Challenge_Saved__c';
import type { ChallengeValues } from './challengeRules';

export interface News {
  dealId: string;
  /** The new record, and what was typed. */
  id: string;
  values: ChallengeValues;
}

/**
 * Gives what stops the listening; `context` is what `@wire(MessageContext)` gives. The window of an action need not be in the
 * active area of the page, so the scope is the application.
 */
export function listenForNews(context: unknown, listener: (news: News) => void): () => void {
  const subscription = subscribe(context, CHALLENGE_SAVED, (message) => listener(message as News), {
    scope: APPLICATION_SCOPE
  });
  return () => unsubscribe(subscription);
}

export function tellNews(context: unknown, news: News): void {
  publish(context, CHALLENGE_SAVED, news);
}
