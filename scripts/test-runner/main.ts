/**
 * `npm test`: every test of the project, one suite after the other, and one count at the end.
 *
 *   lwc      Lightning Web Components, jest
 *   scripts  everything below scripts/ and toolkit/, node:test; browser and conformance tests among them
 *
 * Browser tests need Chrome or Chromium. Without one they are skipped, and the closing lines say so, unless
 * RIDEALONG_BROWSER=required (as in .ci/run): then the run fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '@toolkit/preview/testing';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'ridealong-tests-'));
const counts: [suite: string, count: Count][] = [];
const failures: string[] = [];

const browser = findBrowser();
if (!browser.path && process.env.RIDEALONG_BROWSER === 'required') {
  failures.push(browser.advice);
}

runLwcTests();
runScriptTests();
rmSync(scratch, { recursive: true, force: true });
printClosingLines();

function runLwcTests(): void {
  const report = join(scratch, 'jest.json');
  const status = run('jest', ['--ci', '--json', `--outputFile=${report}`]);
  const { numPassedTests, numFailedTests, numPendingTests } = readJson(report, 'jest');
  add(
    'lwc',
    { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 },
    status
  );
}

function runScriptTests(): void {
  const report = join(scratch, 'node.json');
  const status = run('node', [
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('countReporter.ts', import.meta.url).href}`,
    `--test-reporter-destination=${report}`,
    'scripts/**/*.test.ts',
    'toolkit/**/*.test.ts'
  ]);
  const { passed, failed, skipped } = readJson(report, 'node:test');
  add('scripts', { passed: passed ?? 0, failed: failed ?? 0, skipped: skipped ?? 0 }, status);
}

function run(command: string, args: string[]): number {
  const { status, error } = spawnSync(join('node_modules/.bin', command), args, { stdio: 'inherit' });
  if (error) {
    failures.push(`${command} could not be started: ${error.message}`);
  }
  return status ?? 1;
}

function readJson(file: string, runner: string): Record<string, number | undefined> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number | undefined>;
  } catch (cause) {
    failures.push(`${runner} ended without a report: ${String(cause)}`);
    return {};
  }
}

function add(suite: string, count: Count, status: number): void {
  counts.push([suite, count]);
  if (count.failed > 0 || status !== 0) {
    failures.push(`${suite}: ${count.failed} failed, exit code ${status}`);
  }
  if (count.passed === 0) {
    failures.push(`${suite}: no test ran`);
  }
}

function printClosingLines(): void {
  const total = (key: keyof Count): number => counts.reduce((sum, [, count]) => sum + count[key], 0);
  console.log('');
  for (const [suite, { passed, failed, skipped }] of counts) {
    console.log(`${suite}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
  if (!browser.path) {
    console.log(browser.advice);
  }
  for (const failure of failures) {
    console.log(`FAILED ${failure}`);
  }
  console.log(`Tests: ${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
