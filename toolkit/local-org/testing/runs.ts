/**
 * How often a property is tried. The gate tries it often enough to notice a mistake that was just made; `npm run nightly` sets
 * TEST_RUNS_FACTOR and tries the same property many times as often.
 */
export function runs(inTheGate: number): number {
  return Math.ceil(inTheGate * Number(process.env['TEST_RUNS_FACTOR'] ?? 1));
}
