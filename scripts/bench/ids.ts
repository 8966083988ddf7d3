/** Record ids from numbers, as the local org makes them. */
import { to18 } from '../sync/plan/canonical.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const COUNTER_LENGTH = 9;

export function idAt(keyPrefix: string, number: number): string {
  let digits = '';
  for (let rest = number; digits.length < COUNTER_LENGTH; rest = Math.floor(rest / DIGITS.length)) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
  }
  return to18(`${keyPrefix}5j0${digits}`);
}

export const numberIn = (id: string): number =>
  [...id.slice(6, 6 + COUNTER_LENGTH)].reduce(
    (number, digit) => number * DIGITS.length + DIGITS.indexOf(digit),
    0
  );
