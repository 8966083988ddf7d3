/**
 * Splits an amount by weights so that the parts add up to it, to the cent: each part gets its share rounded down,
 * and the cents left over go to the largest remainders (on a tie, to the first in the order given).
 *
 * @param cents whole cents, negative for a credit
 * @param weights non-negative, in tenths: `Weight_…__c` has one decimal. All zero means equal parts.
 */
export function splitAmount(cents: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) {
    return [];
  }
  if (cents < 0n) {
    return splitAmount(-cents, weights).map((part) => -part);
  }

  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) {
    return splitAmount(
      cents,
      weights.map(() => 1n)
    );
  }

  const parts = weights.map((weight) => (cents * weight) / total);
  const remainders = weights.map((weight, index) => ({ index, left: (cents * weight) % total }));
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1));
  let open = cents - parts.reduce((sum, part) => sum + part, 0n);
  for (const { index } of remainders) {
    if (open === 0n) {
      break;
    }
    parts[index] = (parts[index] ?? 0n) + 1n;
    open--;
  }
  return parts;
}

/**
 * Half a cent goes away from zero. The amount as it is written decides, and not what it is in binary, in which 1.005 is a little
 * less than that.
 */
export function toCents(amount: number): bigint {
  const size = Math.abs(amount);
  const moved = Number(`${size}e2`);
  const cents = BigInt(Math.round(Number.isNaN(moved) ? size * 100 : moved));
  return amount < 0 ? -cents : cents;
}
export const fromCents = (cents: bigint): number => Number(cents) / 100;
