/** Record ids from numbers, as the local org makes them. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const COUNTER_LENGTH = 9;

export function idAt(keyPrefix: string, number: number): string {
  let digits = '';
  for (let rest = number; digits.length < COUNTER_LENGTH; rest = Math.floor(rest / DIGITS.length)) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
  }
  return withCheckDigits(`${keyPrefix}5j0${digits}`);
}

/** Of 15 characters 18: which of each five are capitals. */
export function withCheckDigits(id: string): string {
  const check = [0, 5, 10].map((start) =>
    [...id.slice(start, start + 5)].reduce(
      (bits, letter, place) => bits + (letter >= 'A' && letter <= 'Z' ? 1 << place : 0),
      0
    )
  );
  return id + check.map((bits) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits)).join('');
}
