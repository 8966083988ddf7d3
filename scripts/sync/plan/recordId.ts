/** Ids as people bring them: 15 characters, 18, or 18 of which a program has changed the capital letters. */
import { CHECKSUM_ALPHABET, to18 } from './canonical.ts';

export const looksLikeId = (text: string, prefix = ''): boolean =>
  text.startsWith(prefix) && /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text);

/** The 18-character form; undefined for what is no id, or one whose last three characters do not fit the others. */
export function recordIdOf(text: string): string | undefined {
  if (!looksLikeId(text)) {
    return undefined;
  }
  const id = text.slice(0, 15);
  if (text.length === 15) {
    return to18(id);
  }
  const suffix = text.slice(15).toUpperCase();
  const written = to18(id);
  if (written.slice(15) === suffix) {
    return written;
  }
  const lostItsCase = id === id.toLowerCase() || id === id.toUpperCase();
  const mended = to18(withCaseOf(id, suffix));
  return lostItsCase && mended.slice(15) === suffix ? mended : undefined;
}

/** Each character of the suffix says of five characters which are capital letters. */
function withCaseOf(id: string, suffix: string): string {
  return [...id]
    .map((sign, index) => {
      const bits = CHECKSUM_ALPHABET.indexOf(suffix.charAt(Math.floor(index / 5)));
      return (bits >> (index % 5)) & 1 ? sign.toUpperCase() : sign.toLowerCase();
    })
    .join('');
}
