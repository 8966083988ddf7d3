/** How long files of tests and parts of the check take, for the order in which they run. Measured by `npm run gate -- record`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

/** Seconds by name. */
export type Durations = Readonly<Record<string, number>>;

const FILE = join(import.meta.dirname, 'durations.json');

/** What nobody has measured yet. */
const USUAL: Record<SuiteName, number> = { lwc: 1, unit: 1, conformance: 6, browser: 12 };

export function secondsOf(durations: Durations, name: string): number {
  return durations[name] ?? USUAL[suiteOf(name)];
}

export function readDurations(): Durations {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Durations;
}

/** Tenths of seconds, sorted: what did not change makes no difference in the file. */
export function writeDurations(durations: Durations): void {
  const sorted = Object.entries(durations)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, seconds]) => [name, Math.round(seconds * 10) / 10]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
