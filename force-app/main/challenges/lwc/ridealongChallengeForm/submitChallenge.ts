/** Sends a challenge to the platform: exactly once, however often it has to be sent. */
import userId from '@salesforce/user/Id';
import { NEW_CONTACT, clearDraft, fieldsOf, saveDraft } from 'c/ridealongChallenges';
import type { ChallengeValues, Draft } from 'c/ridealongChallenges';
import { duplicateOf, isOffline, mutate } from 'c/ridealongShared';
import type { Step } from 'c/ridealongShared';

const CHALLENGE = 'Customer_Challenge__c';

/** The deal a challenge belongs to. A new contact joins the account, where the deal has one. */
export interface Deal {
  id: string;
  accountId?: string;
}

export type Outcome =
  | { kind: 'saved'; id: string }
  /** Nobody knows whether it arrived: send it again, it has its key. */
  | { kind: 'unanswered'; draft: Draft }
  | { kind: 'refused'; error: unknown };

/**
 * Sends a draft that is kept under a name. That it was sent is noted before: should the tab be closed before the answer,
 * the next tab knows and sends it again.
 */
export async function submitDraft(name: string, draft: Draft, deal: Deal): Promise<Outcome> {
  const hasContact = draft.unanswered?.withContact || draft.values.Said_By__c === NEW_CONTACT;
  const sent = { ...draft, unanswered: { withContact: hasContact } };
  saveDraft(name, sent);
  try {
    const id = await inTime(sendDraft(draft, deal));
    clearDraft(name);
    return { kind: 'saved', id };
  } catch (error) {
    if (isOffline(error) || !navigator.onLine) {
      return { kind: 'unanswered', draft: sent };
    }
    saveDraft(name, draft);
    return { kind: 'refused', error };
  }
}

/**
 * Saves a draft and gives the record's id. Salesforce refuses a second record with the same key and names the first: so a
 * draft that had arrived, although no answer came, is found again and brought up to date: it may have been edited since.
 */
export async function sendDraft(draft: Draft, deal: Deal): Promise<string> {
  try {
    const ids = await mutate(stepsFor(draft, deal));
    return ids.challenge ?? '';
  } catch (error) {
    const id = duplicateOf(error);
    if (!id?.startsWith('a')) {
      throw error;
    }
    await mutate(stepsToUpdate(id, draft, deal));
    return id;
  }
}

/** A new contact and the challenge arrive together or not at all: a second send cannot leave a second contact. */
function stepsFor({ key, values }: Draft, deal: Deal): Step[] {
  const fields = {
    ...fieldsOf(values),
    Opportunity__c: deal.id,
    Heard_By__c: userId,
    Submission_Key__c: key
  };
  return withContact({ name: 'challenge', object: CHALLENGE, fields }, values, deal);
}

/** What was emptied since the first send is emptied in the record too. */
function stepsToUpdate(id: string, { values, unanswered }: Draft, deal: Deal): Step[] {
  const touched = Object.keys(values).filter((field) => field.endsWith('__c'));
  const fields = { ...Object.fromEntries(touched.map((field) => [field, null])), ...fieldsOf(values) };
  const step: Step = { name: 'challenge', object: CHALLENGE, id, fields };
  if (values.Said_By__c !== NEW_CONTACT || !unanswered?.withContact) {
    return withContact(step, values, deal);
  }
  // The contact came with the challenge that was found.
  delete step.fields.Said_By__c;
  return [step];
}

function withContact(challenge: Step, values: ChallengeValues, deal: Deal): Step[] {
  if (values.Said_By__c !== NEW_CONTACT) {
    return [challenge];
  }
  challenge.fields.Said_By__c = '@{person}';
  return [{ name: 'person', object: 'Contact', fields: contactOf(values, deal) }, challenge];
}

function contactOf(values: ChallengeValues, deal: Deal): Record<string, string> {
  const fields: Record<string, string> = { LastName: values.newLastName?.trim() ?? '' };
  const firstName = values.newFirstName?.trim();
  if (firstName) {
    fields.FirstName = firstName;
  }
  if (deal.accountId) {
    fields.AccountId = deal.accountId;
  }
  return fields;
}

/** A request that is still open after this long is taken for lost; sending it again does no harm. */
const PATIENCE_IN_MS = 20_000;

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: number | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a lost request has no event of its own
    timer = window.setTimeout(() => reject(new TypeError('No answer')), PATIENCE_IN_MS);
  });
  return Promise.race([promise, tooLate]).finally(() => window.clearTimeout(timer));
}
