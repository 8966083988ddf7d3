/** What a benchmark found, and how it is shown. */

export interface Figure {
  what: string;
  measured: number;
  unit: string;
  /** At most (`<`) or at least (`>`) this; undefined where there is no goal. */
  goal?: { is: '<' | '>'; value: number };
  /** The yardstick measured in the same run, in the same unit, and what it is. */
  yardstick?: { what: string; measured: number };
}

export function isMet({ measured, goal }: Figure): boolean {
  if (!goal) {
    return true;
  }
  return goal.is === '<' ? measured <= goal.value : measured >= goal.value;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function printFigures(bench: string, figures: Figure[]): void {
  console.log(`\n${bench}`);
  for (const figure of figures) {
    const { what, measured, unit, goal, yardstick } = figure;
    const parts = [`  ${isMet(figure) ? 'ok  ' : 'MISS'} ${what}: ${round(measured)} ${unit}`];
    if (goal) {
      parts.push(`goal ${goal.is} ${goal.value} ${unit}`);
    }
    if (yardstick) {
      parts.push(
        `${round(measured / yardstick.measured)} times ${yardstick.what} (${round(yardstick.measured)} ${unit})`
      );
    }
    console.log(parts.join(' · '));
  }
  if (!figures.every(isMet)) {
    process.exitCode = 1;
  }
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
