/**
 * Names of meetings without their words: the projection keeps a digest of what a name is, so that it can be seen that it is
 * no longer what it should be. The words are asked for when they are to be written. Names that are the same for everybody
 * stand for themselves.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../plan/canonical.ts';
import { NAME_OF_PRIVATE, NAME_WITHOUT_SUBJECT } from '../plan/desiredMeetings.ts';
import { MEETING } from '../plan/mapping.ts';

const MARK = '\u0000';

export const isDigest = (name: unknown): boolean => typeof name === 'string' && name.startsWith(MARK);

export class NameDigests {
  readonly #salt: string;
  readonly #known: Map<string, string>;

  /** @param salt random, of this file alone: the same subject has another digest elsewhere */
  constructor(salt: string) {
    this.#salt = salt;
    this.#known = new Map([NAME_OF_PRIVATE, NAME_WITHOUT_SUBJECT].map((name) => [this.#hash(name), name]));
  }

  /** Of a subject or a name, as it would stand on the meeting. */
  digest(text: string | null): string | null {
    const kind = MEETING.owned['Name'];
    const name = kind === undefined ? null : canonical(text, kind);
    return name === null ? null : isDigest(name) ? String(name).slice(MARK.length) : this.#hash(String(name));
  }

  /** What takes the place of the words. */
  stand(digest: string | null): string | null {
    return digest === null ? null : (this.#known.get(digest) ?? MARK + digest);
  }

  #hash(text: string): string {
    return createHash('sha256').update(`${this.#salt} ${text}`).digest('base64url').slice(0, 12);
  }
}
