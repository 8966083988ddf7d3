/**
 * How often a property is tried. The gate tries it often enough to notice a mistake that was just made; `npm run nightly` sets
 * TEST_RUNS_FACTOR and tries the same property many times as often. Where that takes seconds the gate tries it less often than
 * what the night multiplies, and says so.
 */
export function runs(inTheGate: number, multiplied = inTheGate): number {
  const factor = Number(process.env['TEST_RUNS_FACTOR'] ?? 1);
  if (factor !== 1) {
    return Math.ceil(multiplied * factor);
  }
  if (inTheGate < multiplied) {
    console.log(`${inTheGate} runs in the gate; ${multiplied} by TEST_RUNS_FACTOR in npm run nightly`);
  }
  return inTheGate;
}
