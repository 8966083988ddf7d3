/**
 * What a person typed about a deal, kept on the device until the platform has it: through a reload, another tab, a
 * log-out, a dead connection. One draft per person and deal. Its key goes to the platform as Submission_Key__c, which is
 * unique there: however often a draft is sent, from however many tabs, one record comes of it.
 */
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

const PREFIX = 'ridealong.challenge';
/** Words of customers do not lie about on a device for ever. */
const MAX_AGE_IN_DAYS = 30;

const isTooOld = ({ savedAt }: Draft, now: number): boolean => now - savedAt > MAX_AGE_IN_DAYS * 86_400_000;

/** Where the draft of a person on a deal is kept. Record ids come with 15 or 18 characters and mean the same. */
export function draftName(userId: string, opportunityId: string): string {
  return [PREFIX, userId.slice(0, 15), opportunityId.slice(0, 15)].join('.');
}

export function newDraft(now: number = Date.now()): Draft {
  return { key: crypto.randomUUID(), values: {}, savedAt: now };
}

/** The draft under a name, undefined when there is none, or none that can be read. */
export function loadDraft(name: string, now: number = Date.now()): Draft | undefined {
  const draft = parseDraft(read(name));
  if (draft && isTooOld(draft, now)) {
    clearDraft(name);
    return undefined;
  }
  return draft;
}

/**
 * Takes away what should not lie about on this device: drafts of the person who was signed in here before, whatever is older than a
 * draft may be, and what nobody can read any more.
 */
export function sweepDrafts(userId: string, now: number = Date.now()): void {
  const own = `${PREFIX}.${userId.slice(0, 15)}.`;
  for (const name of draftNames()) {
    const draft = parseDraft(read(name));
    if (!name.startsWith(own) || draft === undefined || isTooOld(draft, now)) {
      clearDraft(name);
    }
  }
}

function draftNames(): string[] {
  try {
    return Object.keys(window.localStorage).filter((name) => name.startsWith(`${PREFIX}.`));
  } catch {
    return [];
  }
}

/** True when the draft is kept. False where the device keeps nothing: private windows, full storage. */
export function saveDraft(name: string, draft: Draft, now: number = Date.now()): boolean {
  try {
    window.localStorage.setItem(name, JSON.stringify({ ...draft, savedAt: now }));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(name: string): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, nothing has to be removed.
  }
}

/** Reads a stored draft. Anybody can write into a browser's storage, so nothing in it is taken for granted. */
export function parseDraft(text: string | null): Draft | undefined {
  if (!text) {
    return undefined;
  }
  try {
    const { key, values, unanswered, savedAt } = JSON.parse(text) as Partial<Record<keyof Draft, unknown>>;
    if (typeof key !== 'string' || !/^[\w-]{8,40}$/.test(key) || typeof savedAt !== 'number') {
      return undefined;
    }
    const draft: Draft = { key, values: texts(values), savedAt };
    if (unanswered) {
      draft.unanswered = readUnanswered(unanswered);
    }
    return draft;
  } catch {
    return undefined;
  }
}

/** The next challenge of a talk starts with these; they alone are no draft. */
const CONTEXT = ['Customer_Meeting__c', 'Said_By__c'];

/** True when nothing worth keeping was entered. */
export function isBlank({ values, unanswered }: Draft): boolean {
  const entered = Object.entries(values).filter(([field, value]) => !CONTEXT.includes(field) && value.trim());
  return !unanswered && entered.length === 0;
}

function read(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
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
