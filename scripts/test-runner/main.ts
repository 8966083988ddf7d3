/**
 * `npm test [-- SUITE ...]`: every test of the project, and one count at the end. `npm run gate`: the checks of `npm run check`
 * among them, so that no core waits; `npm run gate -- record` notes how long each took, for the order of the next run.
 *
 *   lwc          Lightning Web Components, jest
 *   unit         scripts and toolkit, node:test
 *   conformance  the local org against what Salesforce documents, and against clients of others
 *   browser      pages in a real browser, and the chain as a whole: what lies in a folder `e2e`
 *
 * Browser tests need Chrome or Chromium. Without one they are skipped, and the closing lines say so, unless
 * RIDEALONG_BROWSER=required (as in .ci/run): then the run fails.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '@toolkit/preview/testing';
import { readDurations, writeDurations } from './durations.ts';
import type { Durations } from './durations.ts';
import { closingLines, failuresOf } from './report.ts';
import { checkJobs, resultsOf, runJobs, testJobs } from './runSuites.ts';
import type { Run } from './runSuites.ts';
import { SUITES } from './suites.ts';
import type { SuiteName } from './suites.ts';

const root = resolve(import.meta.dirname, '../..');

interface Chosen {
  suites: SuiteName[];
  hasChecks: boolean;
  isRecorded: boolean;
}

function chosen(args: string[]): Chosen {
  const names = args.filter((name) => name !== 'check' && name !== 'record');
  const unknown = names.filter((name) => !SUITES.some((suite) => suite === name));
  if (unknown.length > 0) {
    throw new Error(`There is no suite ${unknown.join(', ')}: ${SUITES.join(', ')}.`);
  }
  return {
    suites: names.length === 0 ? SUITES : SUITES.filter((suite) => names.includes(suite)),
    hasChecks: args.includes('check'),
    isRecorded: args.includes('record')
  };
}

async function main(): Promise<void> {
  const { suites, hasChecks, isRecorded } = chosen(process.argv.slice(2));
  const durations = readDurations();
  const jobs = [...(hasChecks ? checkJobs(root, durations) : []), ...testJobs(root, suites, durations)];
  // After each job: a run that is stopped has recorded what it has done
  const record = (soFar: Run): void =>
    isRecorded ? writeDurations({ ...stillThere(durations), ...measured(soFar) }) : undefined;
  const run = await runJobs(jobs, 'inherit', record);
  const results = resultsOf(run, suites);
  const browser = findBrowser();
  const needsBrowser = suites.includes('browser') && browser.path === undefined;
  const failures = [
    ...(needsBrowser && process.env['RIDEALONG_BROWSER'] === 'required' ? [browser.advice] : []),
    ...run.failures,
    ...results.flatMap(failuresOf)
  ];
  const notes = [
    ...(needsBrowser ? [browser.advice] : []),
    ...failures.map((failure) => `FAILED ${failure}`)
  ];
  console.log(['', ...closingLines(results, notes)].join('\n'));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** What this run did not measure, unless its file is gone. */
function stillThere(durations: Durations): Durations {
  return Object.fromEntries(
    Object.entries(durations).filter(
      ([name]) => !name.endsWith('.test.ts') || existsSync(resolve(root, name))
    )
  );
}

/** Jobs that are no batches of files, and each file. */
function measured({ seconds, files }: Run): Record<string, number> {
  const parts = Object.entries(seconds).filter(([name]) => !name.includes('.test.ts'));
  const tests = files
    .filter(({ file }) => !file.startsWith('force-app/'))
    .map(({ file, milliseconds }) => [file, milliseconds / 1000] as const);
  return Object.fromEntries([...parts, ...tests]);
}

await main();
