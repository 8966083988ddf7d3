/** Says that a deal has a problem, too, and what the customer said about it. */
import userId from '@salesforce/user/Id';
import { duplicateOf, mutate } from 'c/ridealongShared';
import type { Step } from 'c/ridealongShared';

const CHALLENGE = 'Customer_Challenge__c';

/** A theme that was heard here too. */
export interface HeardTheme {
  id: string;
  name: string;
}

/** How often what was heard about a theme on one deal may have been filed elsewhere before nobody asks any more. */
const MAX_MOVES = 9;

/**
 * One tap: this deal has the problem of a theme too. The key is made of deal and theme, so two people who tap at the same
 * moment make one record; `isNew` is false for the person who was second. What an earlier tap made may have been filed under
 * another theme since: `hasMoved` knows, and the theme gets a record of its own again.
 */
export async function hearToo(
  dealId: string,
  theme: HeardTheme,
  hasMoved: (challengeId: string) => boolean = () => false
): Promise<{ id: string; isNew: boolean }> {
  const key = `${dealId.slice(0, 15)}.${theme.id.slice(0, 15)}`;
  for (let moves = 0; ; moves += 1) {
    const fields = {
      Opportunity__c: dealId,
      Statement__c: theme.name,
      Theme__c: theme.id,
      Heard_By__c: userId,
      Submission_Key__c: moves === 0 ? key : `${key}.${moves}`
    };
    try {
      // eslint-disable-next-line no-await-in-loop -- the next key only counts once this one is taken
      const ids = await mutate([{ name: 'challenge', object: CHALLENGE, fields }]);
      return { id: ids.challenge ?? '', isNew: true };
    } catch (error) {
      const id = duplicateOf(error);
      if (!id) {
        throw error;
      }
      if (!hasMoved(id) || moves === MAX_MOVES) {
        return { id, isNew: false };
      }
    }
  }
}

/**
 * Adds what the customer said. One's own new record takes it; what was there before stays as it is, and a repeat beside it
 * takes the quote, who heard it and when: nobody writes over the words of somebody else.
 */
export async function addQuote(
  dealId: string,
  heard: { themeId: string; challengeId: string; name: string; isNew: boolean; quote: string; key: string }
): Promise<string> {
  const words = heard.quote.trim();
  const step: Step = heard.isNew
    ? { name: 'quote', object: CHALLENGE, id: heard.challengeId, fields: { Customer_Words__c: words } }
    : {
        name: 'quote',
        object: CHALLENGE,
        fields: {
          Opportunity__c: dealId,
          Statement__c: heard.name,
          Theme__c: heard.themeId,
          Same_As__c: heard.challengeId,
          Customer_Words__c: words,
          Heard_By__c: userId,
          Submission_Key__c: heard.key
        }
      };
  try {
    const ids = await mutate([step]);
    return ids.quote ?? '';
  } catch (error) {
    // Sent before, and answered never: it is there.
    const id = duplicateOf(error);
    if (!id) {
      throw error;
    }
    return id;
  }
}
