/** Short ways to read what a report answered. */
import type { ReportFacts } from '../run/reportRun.ts';

export function values({ factMap }: Pick<ReportFacts, 'factMap'>, key: string): unknown[] {
  return (factMap[key]?.aggregates ?? []).map(({ value }) => value);
}

/** Labels of the detail rows of a crossing. */
export function rows({ factMap }: Pick<ReportFacts, 'factMap'>, key = 'T!T'): string[][] {
  return (factMap[key]?.rows ?? []).map(({ dataCells }) => dataCells.map(({ label }) => label));
}

/** Labels of the first groups down, and the values of each. */
export function groups(result: ReportFacts): Record<string, unknown[]> {
  return Object.fromEntries(
    result.groupingsDown.groupings.map(({ key, label }) => [label, values(result, `${key}!T`)])
  );
}
