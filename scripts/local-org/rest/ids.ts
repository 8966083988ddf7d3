/** Id forms as paths and bodies carry them. Making ids is the engine's part; here they are only recognised. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** 18 characters of what may be an id; undefined when it has not the form of one. 18-character ids may come in any case. */
export function normalizeId(text: string): string | undefined {
  if (/^[a-zA-Z0-9]{15}$/.test(text)) {
    return text + suffix(text);
  }
  if (!/^[a-zA-Z0-9]{18}$/.test(text)) {
    return undefined;
  }
  let id = '';
  for (let index = 0; index < 15; index++) {
    const bits = alphabet.indexOf((text[15 + Math.floor(index / 5)] ?? '').toUpperCase());
    const character = text[index] ?? '';
    const upper = (bits >> (index % 5)) & 1;
    id += upper === 1 ? character.toUpperCase() : character.toLowerCase();
  }
  const whole = id + text.slice(15).toUpperCase();
  return suffix(id) === text.slice(15).toUpperCase() ? whole : undefined;
}

/** The last three characters say which of the first fifteen are upper case: five bits each. */
function suffix(id: string): string {
  let result = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let index = 0; index < 5; index++) {
      const character = id[block * 5 + index] ?? '';
      if (character >= 'A' && character <= 'Z') {
        bits |= 1 << index;
      }
    }
    result += alphabet[bits];
  }
  return result;
}
