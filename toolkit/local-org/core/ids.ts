import { createHash } from 'node:crypto';
/**
 * Record ids: 15 characters told apart by case, or 18 of which the last three are a checksum of that case.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm ("ID Field Type")
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
/** Two characters where an id of a real org names its instance, and one that is reserved. */
const INSTANCE = '5j0';
const COUNTER_LENGTH = 9;

/** 18 characters from 15, or from 18 whatever the case of its last three; undefined when `text` is no id. */
export function toId18(text: string): string | undefined {
  if (!/^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text)) {
    return undefined;
  }
  const id15 = text.slice(0, 15);
  const id18 = id15 + checksum(id15);
  if (text.length === 15 || text.slice(15).toUpperCase() === id18.slice(15)) {
    return id18;
  }
  return undefined;
}

/** One character for each five: its bits are the places of upper-case letters. */
function checksum(id15: string): string {
  let result = '';
  for (let start = 0; start < 15; start += 5) {
    let bits = 0;
    for (let place = 0; place < 5; place++) {
      const code = id15.charCodeAt(start + place);
      if (code >= 65 && code <= 90) {
        bits |= 1 << place;
      }
    }
    result += CHECKSUM_DIGITS.charAt(bits);
  }
  return result;
}

/** The id with number `counter` of an object. Ids of one object sort, byte by byte, in the order they were made. */
export function makeId(keyPrefix: string, counter: number): string {
  let digits = '';
  for (let rest = counter; digits.length < COUNTER_LENGTH; rest = Math.floor(rest / 62)) {
    digits = DIGITS.charAt(rest % 62) + digits;
  }
  const id15 = keyPrefix + INSTANCE + digits;
  return id15 + checksum(id15);
}

/** The number an id was made with; undefined for an id that comes from elsewhere. */
export function counterOf(id: string): number | undefined {
  if (id.slice(3, 6) !== INSTANCE) {
    return undefined;
  }
  let counter = 0;
  for (const digit of id.slice(6, 15)) {
    counter = counter * 62 + DIGITS.indexOf(digit);
  }
  return counter;
}

export function keyPrefixOf(id: string): string {
  return id.slice(0, 3);
}

/** An id for metadata that has no row: the same for the same name in every run. */
export function stableId(keyPrefix: string, name: string): string {
  const digest = createHash('sha256').update(`${keyPrefix}:${name}`).digest('hex');
  return toId18(`${keyPrefix}${digest.slice(0, 12)}`) ?? `${keyPrefix}000000000000AAA`;
}
