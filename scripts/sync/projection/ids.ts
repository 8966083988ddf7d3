/**
 * Record ids as integers: half the file, and faster to compare. An id is three characters of its object, three of the
 * instance it was made on, and a number in base 62; the first six are the same for nearly all rows of an object.
 */
import { to18 } from '../plan/canonical.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]));
const PREFIX_LENGTH = 6;
const NUMBER_LENGTH = 9;
const MAX_PREFIXES = 512;

/** Remembers texts by small numbers, and those numbers on disk. */
export interface Words {
  numberOf: (text: string) => number;
  textOf: (number: number) => string;
}

export class IdCodec {
  readonly #prefixes: Words;
  readonly #odd: Words;

  /** @param odd ids that do not fit: an instance too many, or a number beyond 2^44 */
  constructor(prefixes: Words, odd: Words) {
    this.#prefixes = prefixes;
    this.#odd = odd;
  }

  encode(id: string): number {
    const prefix = this.#prefixes.numberOf(id.slice(0, PREFIX_LENGTH));
    let number = 0;
    for (let at = PREFIX_LENGTH; at < PREFIX_LENGTH + NUMBER_LENGTH; at++) {
      number = number * DIGITS.length + (VALUE_OF.get(id.charAt(at)) ?? Number.NaN);
    }
    const encoded = number * MAX_PREFIXES + prefix;
    return prefix < MAX_PREFIXES && Number.isSafeInteger(encoded) ? encoded : -1 - this.#odd.numberOf(id);
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
