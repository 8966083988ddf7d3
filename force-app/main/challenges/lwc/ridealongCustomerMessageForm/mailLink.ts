/** Hands a letter to the rep's own mail program. Nothing is sent from here. */
import type { Letter } from 'c/ridealongChallenges';

/** A link that opens the rep's own mail program. */
export interface MailLink {
  url: string;
  /** False where the letter is too long for a link and has to be pasted. */
  isWhole: boolean;
}

/**
 * No standard says how long a link may be, but Chrome and Windows give up a little beyond 2,000 characters, silently or by
 * cutting the letter short; and each letter with an accent takes six of them.
 */
const MAX_LINK_LENGTH = 2000;

/** Opens the letter in the rep's own mail program; a letter that is too long is left out rather than cut. */
export function mailTo(address: string | undefined, { subject: about, body }: Letter): MailLink {
  const head = `mailto:${encodeURIComponent(address ?? '')}?subject=${encodeURIComponent(about)}`;
  // Mail programs want line ends as CR LF: RFC 6068, section 5.
  const whole = `${head}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= MAX_LINK_LENGTH ? { url: whole, isWhole: true } : { url: head, isWhole: false };
}
