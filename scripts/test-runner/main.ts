/**
 * `npm test [-- SUITE ...]`: every test of the project, and one count at the end.
 *
 *   lwc          Lightning Web Components, jest
 *   unit         scripts and toolkit, node:test
 *   conformance  the local org against what Salesforce documents, and against clients of others
 *   browser      pages in a real browser, and the chain as a whole: what lies in a folder `e2e`
 *
 * Browser tests need Chrome or Chromium. Without one they are skipped, and the closing lines say so, unless
 * RIDEALONG_BROWSER=required (as in .ci/run): then the run fails.
 */
import { resolve } from 'node:path';
import { findBrowser } from '@toolkit/preview/testing';
import { closingLines, failuresOf } from './report.ts';
import { runJest, runNodeTests } from './runSuites.ts';
import { SUITES } from './suites.ts';
import type { SuiteName } from './suites.ts';

const root = resolve(import.meta.dirname, '../..');

function chosenSuites(args: string[]): SuiteName[] {
  const unknown = args.filter((name) => !SUITES.some((suite) => suite === name));
  if (unknown.length > 0) {
    throw new Error(`There is no suite ${unknown.join(', ')}: ${SUITES.join(', ')}.`);
  }
  return args.length === 0 ? SUITES : SUITES.filter((suite) => args.includes(suite));
}

async function main(): Promise<void> {
  const suites = chosenSuites(process.argv.slice(2));
  const nodeSuites = suites.filter((suite) => suite !== 'lwc');
  const runs = [
    ...(suites.includes('lwc') ? [await runJest(root)] : []),
    ...(nodeSuites.length > 0 ? [await runNodeTests(root, nodeSuites)] : [])
  ];
  const results = runs.flatMap((run) => run.results);
  const browser = findBrowser();
  const needsBrowser = suites.includes('browser') && browser.path === undefined;
  const failures = [
    ...(needsBrowser && process.env['RIDEALONG_BROWSER'] === 'required' ? [browser.advice] : []),
    ...runs.flatMap((run) => run.failures),
    ...results.flatMap(failuresOf)
  ];
  const notes = [
    ...(needsBrowser ? [browser.advice] : []),
    ...failures.map((failure) => `FAILED ${failure}`)
  ];
  console.log(['', ...closingLines(results, notes)].join('\n'));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main();
