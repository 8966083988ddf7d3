/**
 * Which files of node:test run in one process, one after the other. A process of its own for each of some 330 files costs more in
 * starting and loading the same modules than most of them take to run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondsOf } from './durations.ts';
import type { Durations } from './durations.ts';
import { suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

/** Files per process: worlds of a browser test are all built before the first test of their process, so these are few. */
const MAX_FILES: Record<SuiteName, number> = { lwc: 1, unit: 32, conformance: 4, browser: 4 };

/** A process that takes longer than this leaves other cores without work at the end. */
const MAX_SECONDS = 40;

/** What would reach the tests of other files: a hook of every test that is in no `describe`, and changes of the process. */
const NEEDS_OWN_PROCESS = /^(beforeEach|afterEach)\(|^\s*(process\.chdir\(|process\.env\[.*\] = )/m;

export interface Batch {
  suite: SuiteName;
  files: string[];
  seconds: number;
}

/** Each file in one batch, and all files of a batch of one suite. */
export function batchesOf(root: string, files: readonly string[], durations: Durations = {}): Batch[] {
  const suites = [...new Set(files.map(suiteOf))];
  return suites.flatMap((suite) => {
    const ofSuite = files.filter((file) => suiteOf(file) === suite);
    const alone = ofSuite.filter((file) => NEEDS_OWN_PROCESS.test(readFileSync(join(root, file), 'utf8')));
    const others = ofSuite.filter((file) => !alone.includes(file));
    const seconds = (file: string): number => secondsOf(durations, file);
    return [...chunks(others, MAX_FILES[suite], seconds), ...alone.map((file) => [file])].map((batch) => ({
      suite,
      files: batch,
      seconds: batch.reduce((sum, file) => sum + seconds(file), 0)
    }));
  });
}

/** Neighbours, which load the same modules, stay together: about as many files in each chunk, unless they take too long. */
function chunks(files: string[], most: number, seconds: (file: string) => number): string[][] {
  const size = Math.ceil(files.length / Math.ceil(files.length / most));
  const made: string[][] = [];
  let sum = Infinity;
  for (const file of files) {
    const last = made.at(-1);
    sum += seconds(file);
    if (last && last.length < size && sum <= MAX_SECONDS) {
      last.push(file);
    } else {
      made.push([file]);
      sum = seconds(file);
    }
  }
  return made;
}
