/**
 * Which files of node:test run in one process, one after the other. A process of its own for each of some 230 files costs more in
 * starting and loading the same modules than most of them take to run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

/** Files per process: worlds of a browser test are all built before the first test of their process, so these are few. */
const MAX_FILES: Record<SuiteName, number> = { lwc: 1, unit: 16, conformance: 4, browser: 4 };

/** What would reach the tests of other files: a hook of every test that is in no `describe`, and changes of the process. */
const NEEDS_OWN_PROCESS = /^(beforeEach|afterEach)\(|^\s*(process\.chdir\(|process\.env\[.*\] = )/m;

/**
 * Long batches first, so that no core waits for the other one at the end. One batch of the browser goes before all: it builds the
 * preview's packages, which two that start at once would both do.
 */
export function batchesOf(root: string, files: readonly string[]): string[][] {
  const [builder = [], ...browser] = batchesOfSuite(root, files, 'browser');
  return [
    builder,
    ...batchesOfSuite(root, files, 'conformance'),
    ...browser,
    ...batchesOfSuite(root, files, 'unit')
  ].filter((batch) => batch.length > 0);
}

function batchesOfSuite(root: string, files: readonly string[], suite: SuiteName): string[][] {
  const ofSuite = files.filter((file) => suiteOf(file) === suite);
  const alone = ofSuite.filter((file) => NEEDS_OWN_PROCESS.test(readFileSync(join(root, file), 'utf8')));
  const others = ofSuite.filter((file) => !alone.includes(file));
  return [...chunks(others, MAX_FILES[suite]), ...alone.map((file) => [file])];
}

/** Chunks of about the same size, none above `size`; neighbours, which load the same modules, stay together. */
function chunks(files: string[], size: number): string[][] {
  const count = Math.ceil(files.length / size);
  return Array.from({ length: count }, (_, index) =>
    files.slice(Math.round((index * files.length) / count), Math.round(((index + 1) * files.length) / count))
  );
}
