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

/** How far back there may be a blank to cut at. */
const WINDOW = 20;
/** Of two units before a cut and two behind: that it is inside a pair, before an accent, a joiner or a tint, behind a joiner, in a flag. */
const INSIDE =
  /^(?:[^\u{10000}-\u{10FFFF}][\u{10000}-\u{10FFFF}]|(?:[^\u{10000}-\u{10FFFF}]{2}|[\u{10000}-\u{10FFFF}])(?:[\p{M}\u200D]|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}])|[^\u{10000}-\u{10FFFF}]\u200D|[\u{1F1E6}-\u{1F1FF}]{2})/u;

const REPLACEMENT = '\uFFFD';

/**
 * As much of a text as the field holds. A sign outside the Basic Multilingual Plane (most emoji) is two units of a
 * JavaScript string: it is never cut in half, and what is left where somebody else cut one in half goes, too, so that
 * both spellings compare as equal. Nor is what is joined of several signs, as long as there is a blank to cut at among the last of them: as
 * the flows do it, which have no other way to tell.
 */
export function cutText(text: string, length: number): string {
  const whole = text.toWellFormed();
  const blank = whole.indexOf(' ', length - WINDOW);
  const cut = whole.slice(0, length);
  const wasHalved = cut.length === length && cut.endsWith(REPLACEMENT);
  const isInside = wasHalved || (whole.length > length && INSIDE.test(whole.slice(length - 2, length + 2)));
  if (isInside && blank >= 0 && blank <= length) {
    return whole.slice(0, blank);
  }
  const isHalved = /[\uD800-\uDBFF]$/.test(cut);
  return isHalved || wasHalved ? cut.slice(0, -1) : cut;
}

function rounded(value: FieldValue | undefined, scale: number): number | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  const factor = 10 ** scale;
  return Math.round(Number(value) * factor) / factor;
}

/** What stands behind the seconds of a moment in UTC, as the org and this program write it. */
const IN_UTC = new Set(['Z', '.000+0000', '.000Z', '+0000', '+00:00', '.000+00:00']);
const SECONDS_END = 19;

/** `2026-11-22T10:00:00.000+0000` and its like as `2026-11-22T10:00:00Z`: text order is then time order. */
export function canonicalDateTime(value: string): string {
  return utcSeconds(value) !== undefined
    ? `${value.slice(0, SECONDS_END)}Z`
    : new Date(parsedSeconds(value) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Whole seconds since 1970. */
export const epochSeconds = (value: string): number => utcSeconds(value) ?? parsedSeconds(value);

/** As `epochSeconds`; undefined when it is not written in UTC as it nearly always is. */
export function utcSeconds(value: string): number | undefined {
  return IN_UTC.has(value.slice(SECONDS_END)) ? secondsAt(value, 0) : undefined;
}

const MAX_CODE = '9'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** As `epochSeconds`, of a moment within a longer text; undefined when it is not written as the org nearly always writes it. */
export function usualSeconds(text: string, start: number, end: number): number | undefined {
  // 2026-11-22T10:00:00.000+0000
  return end - start === 28 && text.startsWith('.000+0000', start + SECONDS_END)
    ? secondsAt(text, start)
    : undefined;
}

/** Of `2026-11-22T10:00:00`; undefined when it is none, or of before 1970. */
function secondsAt(text: string, start: number): number | undefined {
  if (!hasSigns(text, start)) {
    return undefined;
  }
  const year = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
  const [month, day] = [twoDigits(text, start + 5), twoDigits(text, start + 8)];
  const hour = twoDigits(text, start + 11);
  const [minute, second] = [twoDigits(text, start + 14), twoDigits(text, start + 17)];
  const isMoment =
    year >= 1970 && month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60;
  return isMoment && day <= daysIn(year, month)
    ? daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    : undefined;
}

const hasSigns = (text: string, start: number): boolean =>
  text.charCodeAt(start + 4) === DASH &&
  text.charCodeAt(start + 7) === DASH &&
  text.charCodeAt(start + 10) === T &&
  text.charCodeAt(start + 13) === COLON &&
  text.charCodeAt(start + 16) === COLON;

const [DASH, T, COLON] = [0x2d, 0x54, 0x3a];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && !isLeap ? 28 : (LONGEST[month - 1] ?? 0);
}

/** Not a number when one of them is no digit. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  const areDigits = tens >= ZERO && tens <= MAX_CODE && ones >= ZERO && ones <= MAX_CODE;
  return areDigits ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}

/** Of the Gregorian calendar, with years that begin in March: the day that some years have more is then the last. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + days - DAYS_BEFORE_1970;
}
/** From 1 March of the year 0. */
const DAYS_BEFORE_1970 = 719_468;

function parsedSeconds(value: string): number {
  const millis = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(millis)) {
    throw new RangeError(`Not a date and time: ${value}`);
  }
  return Math.floor(millis / 1000);
}

/** What the last three characters of an id are: of five bits each. */
export const CHECKSUM_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

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
