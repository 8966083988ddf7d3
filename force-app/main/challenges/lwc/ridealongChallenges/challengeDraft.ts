/**
 * What a person typed about a deal, kept on the device until the platform has it. One draft per person and deal, open in any number
 * of tabs. Its key goes to the platform as Submission_Key__c, which is
 * unique there: however often a draft is sent, from however many tabs, one record comes of it.
 */
import { draftName as nameOf, readDraft, removeDraft, sweepDevice, writeDraft } from 'c/ridealongShared';
import type { ChallengeValues } from './challengeRules';

interface Unanswered {
  withContact: boolean;
  /** Changed since: half a sentence is sent by nobody but its writer. */
  isEdited?: boolean;
}

export interface Draft {
  key: string;
  values: ChallengeValues;
  /** It was sent and no answer came: it may or may not have been saved, and with it a new contact. */
  unanswered?: Unanswered;
  /** Milliseconds since 1970. */
  savedAt: number;
}

/** Where the draft of a person on a deal is kept. */
export function draftName(userId: string, opportunityId: string): string {
  return nameOf('challenge', userId, opportunityId);
}

export function newDraft(now: number = Date.now()): Draft {
  return { key: crypto.randomUUID(), values: {}, savedAt: now };
}

/** The draft under a name, undefined when there is none, or none that can be read. */
export function loadDraft(name: string, now: number = Date.now()): Draft | undefined {
  return draftOf(readDraft(name, now));
}

/** True when the draft is kept. */
export function saveDraft(name: string, draft: Draft, now: number = Date.now()): boolean {
  return writeDraft(name, draft, now);
}

export const clearDraft = removeDraft;
export const sweepDrafts = sweepDevice;

/** Reads a stored draft: what another tab has written. */
export function parseDraft(text: string | null): Draft | undefined {
  try {
    return draftOf(JSON.parse(text ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Anybody can write into a browser's storage, so nothing in it is taken for granted. */
function draftOf(stored: unknown): Draft | undefined {
  const { key, values, unanswered, savedAt } = (stored ?? {}) as Partial<Record<keyof Draft, unknown>>;
  if (typeof key !== 'string' || !/^[\w-]{8,40}$/.test(key) || typeof savedAt !== 'number') {
    return undefined;
  }
  const draft: Draft = { key, values: texts(values), savedAt };
  if (unanswered) {
    draft.unanswered = readUnanswered(unanswered);
  }
  return draft;
}

/** The next challenge of a talk starts with these; they alone are no draft. */
const CONTEXT = ['Customer_Meeting__c', 'Said_By__c'];

/** True when nothing worth keeping was entered. */
export function isBlank({ values, unanswered }: Draft): boolean {
  const entered = Object.entries(values).filter(([field, value]) => !CONTEXT.includes(field) && value.trim());
  return !unanswered && entered.length === 0;
}

function readUnanswered(value: unknown): Unanswered {
  const { withContact, isEdited } = value as Partial<Record<keyof Unanswered, unknown>>;
  const unanswered: Unanswered = { withContact: withContact === true };
  if (isEdited === true) {
    unanswered.isEdited = true;
  }
  return unanswered;
}

function texts(value: unknown): ChallengeValues {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
