/**
 * One spelling for each value, so that "is it equal?" is never a question of spelling: the org trims text, stores
 * '' as nothing, rounds numbers to the scale of the field and writes times with +0000.
 */
export type FieldValue = string | number | boolean | null;
export type Fields = Record<string, FieldValue>;

/** How a field compares. `count` is a number for which nothing and 0 say the same. */
export type ValueKind =
  | { kind: 'text'; length: number }
  | { kind: 'id' | 'date' | 'dateTime' | 'boolean' | 'picklist' }
  | { kind: 'count' | 'number'; scale: number };

export function canonical(value: FieldValue | undefined, kind: ValueKind): FieldValue {
  switch (kind.kind) {
    case 'text':
      return canonicalText(value, kind.length);
    case 'id':
      return value === null || value === undefined || value === '' ? null : to18(String(value));
    case 'dateTime':
      return value === null || value === undefined || value === '' ? null : canonicalDateTime(String(value));
    case 'boolean':
      return value === true;
    case 'count':
      return rounded(value, kind.scale) ?? 0;
    case 'number':
      return rounded(value, kind.scale);
    case 'date':
    case 'picklist':
      return value === null || value === undefined || value === '' ? null : String(value);
  }
}

function canonicalText(value: FieldValue | undefined, length: number): string | null {
  if (value === null || value === undefined) {
    return null;
  }
  const text = cutText(String(value).replaceAll('\r\n', '\n'), length).trim();
  return text === '' ? null : text;
}

const REPLACEMENT = '\uFFFD';

/**
 * As much of a text as the field holds. A sign outside the Basic Multilingual Plane (most emoji) is two units of a
 * JavaScript string: it is never cut in half, and what is left where somebody else cut one in half goes, too, so that
 * both spellings compare as equal.
 */
export function cutText(text: string, length: number): string {
  const cut = text.toWellFormed().slice(0, length);
  const isHalved = /[\uD800-\uDBFF]$/.test(cut);
  const wasHalved = cut.length === length && cut.endsWith(REPLACEMENT);
  return isHalved || wasHalved ? cut.slice(0, -1) : cut;
}

function rounded(value: FieldValue | undefined, scale: number): number | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  const factor = 10 ** scale;
  return Math.round(Number(value) * factor) / factor;
}

/** How the org nearly always writes a moment: in UTC, and not on one of the last days that only some months have. */
const USUAL =
  /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|\+00:?00)$/;

/** `2026-11-22T10:00:00.000+0000` and its like as `2026-11-22T10:00:00Z`: text order is then time order. */
export function canonicalDateTime(value: string): string {
  return USUAL.test(value)
    ? `${value.slice(0, 19)}Z`
    : new Date(parsedSeconds(value) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Whole seconds since 1970. */
export function epochSeconds(value: string): number {
  if (!USUAL.test(value)) {
    return parsedSeconds(value);
  }
  const at = (start: number, end: number): number => Number(value.slice(start, end));
  return Date.UTC(at(0, 4), at(5, 7) - 1, at(8, 10), at(11, 13), at(14, 16), at(17, 19)) / 1000;
}

function parsedSeconds(value: string): number {
  const millis = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(millis)) {
    throw new RangeError(`Not a date and time: ${value}`);
  }
  return Math.floor(millis / 1000);
}

const CHECKSUM_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18-character form of a record id, the only one that is safe to compare without case. Three characters, each
 * telling which of five characters are capital letters.
 */
export function to18(id: string): string {
  if (id.length !== 15) {
    return id;
  }
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let position = 0; position < 5; position++) {
      const character = id.charAt(block * 5 + position);
      if (character >= 'A' && character <= 'Z') {
        bits |= 1 << position;
      }
    }
    suffix += CHECKSUM_ALPHABET.charAt(bits);
  }
  return id + suffix;
}
