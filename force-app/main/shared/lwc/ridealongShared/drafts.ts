/**
 * What a person typed, kept on the device until the platform has it: through a reload, a lost session, another page. One draft for a
 * form, a person and a record. It cannot be encrypted there, so it goes when it is sent or discarded, after thirty days, and when
 * somebody else signs in on the device.
 */

/** Forms that keep drafts. */
export type DraftKind = 'challenge' | 'decision' | 'letter' | 'quote' | 'sentence' | 'surprise' | 'tag';

const APP = 'ridealong';
const MAX_AGE_IN_DAYS = 30;
/** `ridealong.KIND.USER.RECORD`; other things that Ridealong keeps on a device have other names. */
const DRAFT_NAME = /^ridealong\.[a-z]+\.([a-zA-Z0-9]{15})\.[\w-]*$/;

type Stored = Record<string, unknown> & { savedAt: number };

const isTooOld = ({ savedAt }: Stored, now: number): boolean => now - savedAt > MAX_AGE_IN_DAYS * 86_400_000;

/** Where a draft is kept. Record ids come with 15 or 18 characters and mean the same. */
export function draftName(kind: DraftKind, user: string, ...records: string[]): string {
  return [APP, kind, user.slice(0, 15), records.map((id) => id.slice(0, 15)).join('-')].join('.');
}

/** What is kept under a name: undefined when there is nothing, or nothing that can be read, or it is too old. */
export function readDraft(name: string, now: number = Date.now()): Stored | undefined {
  const stored = parse(read(name));
  if (stored && isTooOld(stored, now)) {
    removeDraft(name);
    return undefined;
  }
  return stored;
}

/** True when it is kept. False where the device keeps nothing: private windows, full storage. */
export function writeDraft(name: string, content: object, now: number = Date.now()): boolean {
  try {
    window.localStorage.setItem(name, JSON.stringify({ ...content, savedAt: now }));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(name: string): void {
  try {
    window.localStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, nothing has to be removed.
  }
}

/** Takes away the drafts of users who were signed in here before, those that are too old, and what nobody can read any more. */
export function sweepDevice(user: string, now: number = Date.now()): void {
  for (const name of names()) {
    const owner = DRAFT_NAME.exec(name)?.[1];
    const stored = parse(read(name));
    if (owner && (owner !== user.slice(0, 15) || !stored || isTooOld(stored, now))) {
      removeDraft(name);
    }
  }
}

function names(): string[] {
  try {
    return Object.keys(window.localStorage);
  } catch {
    return [];
  }
}

function read(name: string): string | null {
  try {
    return window.localStorage.getItem(name);
  } catch {
    return null;
  }
}

function parse(text: string | null): Stored | undefined {
  try {
    const stored = JSON.parse(text ?? 'null') as Stored | null;
    return stored && typeof stored.savedAt === 'number' ? stored : undefined;
  } catch {
    return undefined;
  }
}
