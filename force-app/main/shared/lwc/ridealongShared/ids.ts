/**
 * Record ids. Salesforce writes one id in two forms: 15 characters told apart by case, and 18, of which the last three
 * carry that case. Links may have either; only the long form is safe to compare or to look up in a text field.
 * https://developer.salesforce.com/docs/platform/object-reference/guide/field-types.html ("ID Field Type")
 */
const CHECKSUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The 18-character form of an id; anything that is not an id comes back as it is. */
export function longId(id: string): string {
  if (!/^[0-9A-Za-z]{15}([0-9A-Za-z]{3})?$/.test(id)) {
    return id;
  }
  const short = id.slice(0, 15);
  let checksum = '';
  for (let start = 0; start < 15; start += 5) {
    const upperCase = [...short.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
    checksum += CHECKSUM.charAt(
      upperCase.reduce((bits, isUpper, place) => bits + (isUpper ? 2 ** place : 0), 0)
    );
  }
  return short + checksum;
}

/** Whether two ids name the same record, in whichever form each of them is. */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
  return Boolean(one) && Boolean(other) && longId(one ?? '') === longId(other ?? '');
}
