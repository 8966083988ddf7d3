/**
 * Record ids as integers: half the file, and faster to compare. An id is three characters of its object, three of the
 * instance it was made on, and a number in base 62; the first six are the same for nearly all rows of an object.
 */
import { to18 } from '../plan/canonical.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** By the code of the digit. */
const VALUE_OF = Float64Array.from({ length: 128 }, (_, code) => {
  const value = DIGITS.indexOf(String.fromCharCode(code));
  return value === -1 ? Number.NaN : value;
});
const PREFIX_LENGTH = 6;
const NUMBER_LENGTH = 9;
const MAX_PREFIXES = 512;
const NO_PREFIX = { text: '', number: 0 };

/** Remembers texts by small numbers, and those numbers on disk. */
export interface Words {
  numberOf: (text: string) => number;
  textOf: (number: number) => string;
}

export class IdCodec {
  readonly #prefixes: Words;
  readonly #odd: Words;
  #last = NO_PREFIX;

  /** @param odd ids that do not fit: an instance too many, or a number beyond 2^44 */
  constructor(prefixes: Words, odd: Words) {
    this.#prefixes = prefixes;
    this.#odd = odd;
  }

  encode(id: string): number {
    return this.encodeAt(id, 0, id.length);
  }

  /** An id that stands in a longer text. */
  encodeAt(text: string, start: number, end: number): number {
    const prefix = this.#prefixAt(text, start, end);
    let number = 0;
    const digits = start + PREFIX_LENGTH;
    for (let at = digits; at < digits + NUMBER_LENGTH; at++) {
      number =
        number * DIGITS.length + (at < end ? (VALUE_OF[text.charCodeAt(at)] ?? Number.NaN) : Number.NaN);
    }
    const encoded = number * MAX_PREFIXES + prefix;
    return prefix < MAX_PREFIXES && Number.isSafeInteger(encoded)
      ? encoded
      : -1 - this.#odd.numberOf(text.slice(start, end));
  }

  /** Nearly always that of the id before. */
  #prefixAt(text: string, start: number, end: number): number {
    const { text: last, number } = this.#last;
    if (last.length === PREFIX_LENGTH && text.startsWith(last, start) && end - start >= PREFIX_LENGTH) {
      return number;
    }
    const prefix = text.slice(start, Math.min(end, start + PREFIX_LENGTH));
    this.#last = { text: prefix, number: this.#prefixes.numberOf(prefix) };
    return this.#last.number;
  }

  /** What was remembered may be no longer: a transaction was rolled back. */
  forget(): void {
    this.#last = NO_PREFIX;
  }

  decode(encoded: number): string {
    if (encoded < 0) {
      return this.#odd.textOf(-1 - encoded);
    }
    const prefix = encoded % MAX_PREFIXES;
    let number = (encoded - prefix) / MAX_PREFIXES;
    let digits = '';
    for (let at = 0; at < NUMBER_LENGTH; at++) {
      const value = number % DIGITS.length;
      digits = DIGITS.charAt(value) + digits;
      number = (number - value) / DIGITS.length;
    }
    return to18(this.#prefixes.textOf(prefix) + digits);
  }
}
