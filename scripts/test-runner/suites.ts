/** Which tests there are: by where a file lies, so that a new one is in a suite without being named. */
import { globSync } from 'node:fs';
import { sep } from 'node:path';

export type SuiteName = 'lwc' | 'unit' | 'conformance' | 'browser';

/** The first one that fits has the file; `lwc` is jest's, the others are run by node:test. */
const FILES_OF: [name: SuiteName, files: RegExp][] = [
  ['lwc', /^force-app\//],
  ['browser', /^(scripts|toolkit\/[^/]+)\/e2e\//],
  ['conformance', /^toolkit\/[^/]+\/conformance\//],
  ['unit', /./]
];

export const SUITES: SuiteName[] = ['lwc', 'unit', 'conformance', 'browser'];

export function suiteOf(file: string): SuiteName {
  return FILES_OF.find(([, files]) => files.test(file))?.[0] ?? 'unit';
}

/** Files of the named suites, relative to `root`. */
export function nodeTestFiles(root: string, names: readonly SuiteName[]): string[] {
  return globSync('{scripts,toolkit}/**/*.test.ts', { cwd: root, exclude: ['**/node_modules/**'] })
    .map((path) => path.split(sep).join('/'))
    .filter((file) => names.includes(suiteOf(file)))
    .toSorted();
}
