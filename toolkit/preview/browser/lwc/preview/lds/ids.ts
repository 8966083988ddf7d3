const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

export function isRecordId(value: string): boolean {
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(value);
}

/**
 * The 18-character form of an id: three more characters, each telling which of five are capitals.
 * https://help.salesforce.com/s/articleView?id=000385585
 */
export function longId(id: string): string {
  if (id.length !== 15) {
    return id;
  }
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let index = 0; index < 5; index++) {
      if (/[A-Z]/.test(id.charAt(block * 5 + index))) {
        bits |= 1 << index;
      }
    }
    suffix += alphabet.charAt(bits);
  }
  return id + suffix;
}
