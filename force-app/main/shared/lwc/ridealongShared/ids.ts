/**
 * Record ids. Salesforce writes one id in two forms: 15 characters told apart by case, and 18, of which the last three
 * carry that case, so that an id stays one when a program loses its capital letters. Links may have any of them; only the long
 * form is safe to compare or to look up in a text field.
 * https://developer.salesforce.com/docs/platform/object-reference/guide/field-types.html ("ID Field Type")
 */
const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const LENGTH = 15;

/** The 18-character form of an id; what is no id, or one whose last three characters do not fit, comes back as it is. */
export function longId(id: string): string {
  if (!/^[0-9A-Za-z]{15}([0-9A-Za-z]{3})?$/.test(id)) {
    return id;
  }
  const short = id.slice(0, LENGTH);
  const suffix = id.slice(LENGTH).toUpperCase();
  const written = short + suffixOf(short);
  if (suffix === '' || written.endsWith(suffix)) {
    return written;
  }
  const mended = withCaseOf(short, suffix);
  const lostItsCase = short === short.toLowerCase() || short === short.toUpperCase();
  return lostItsCase && suffixOf(mended) === suffix ? mended + suffix : id;
}

/** Each character says of five which are capital letters. */
function suffixOf(short: string): string {
  let suffix = '';
  for (let start = 0; start < LENGTH; start += 5) {
    const upperCase = [...short.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
    suffix += CHECKSUM.charAt(
      upperCase.reduce((bits, isUpper, place) => bits + (isUpper ? 2 ** place : 0), 0)
    );
  }
  return suffix;
}

function withCaseOf(short: string, suffix: string): string {
  const isUpper = (place: number): boolean => {
    const bits = CHECKSUM.indexOf(suffix.charAt(Math.floor(place / 5)));
    return Math.floor(bits / 2 ** (place % 5)) % 2 === 1;
  };
  return [...short].map((sign, place) => (isUpper(place) ? sign.toUpperCase() : sign.toLowerCase())).join('');
}

/** Whether two ids name the same record, in whichever form each of them is. */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other) && longId(one ?? '') === longId(other ?? '');
}
