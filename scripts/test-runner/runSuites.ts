/** Starts jest and node:test, and reads what they report. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { FileResult, SuiteResult } from './report.ts';
import { nodeTestFiles, suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

const FILE_REPORTER = new URL('fileReporter.ts', import.meta.url).href;

type Output = 'inherit' | 'ignore';

export interface Run {
  results: SuiteResult[];
  failures: string[];
}

const environment = (root: string): Record<string, string> => ({
  // What tests share on disk: compiled scripts. Without it each of some 170 processes compiles the same files
  NODE_COMPILE_CACHE: join(root, '.cache/node'),
  // Salesforce's libraries start a thread that writes a log into the home folder
  SF_DISABLE_LOG_FILE: 'true'
});

export function runJest(root: string): Run {
  return withReport((report) => {
    const failures = run(root, 'jest', ['--ci', '--json', `--outputFile=${report}`]);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    return { results: [{ suite: 'lwc', files: testResults.map((file) => fromJest(root, file)) }], failures };
  });
}

export function runNodeTests(root: string, names: readonly SuiteName[], output: Output = 'inherit'): Run {
  return withReport((report) => {
    const tests = [
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${FILE_REPORTER}`,
      `--test-reporter-destination=${report}`,
      ...nodeTestFiles(root, names)
    ];
    const failures = run(root, 'node', tests, output);
    const files = JSON.parse(readFileSync(report, 'utf8')) as FileResult[];
    const results = names.map((suite) => ({
      suite,
      files: files.filter(({ file }) => suiteOf(file) === suite)
    }));
    return { results, failures };
  });
}

function withReport(read: (report: string) => Run): Run {
  const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    return read(join(scratch, 'report.json'));
  } catch (cause) {
    return { results: [], failures: [`a suite ended without a report: ${String(cause)}`] };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(root: string, command: string, args: string[], output: Output = 'inherit'): string[] {
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: output,
    // A test of this runner is itself run by node:test, which would keep this one from running anything
    env: { ...environment(root), ...process.env, NODE_TEST_CONTEXT: undefined }
  });
  if (error) {
    return [`${command} could not be started: ${error.message}`];
  }
  return status === 0 ? [] : [`${command} ended with exit code ${status}`];
}

interface JestReport {
  testResults: JestFile[];
}

interface JestFile {
  name: string;
  startTime: number;
  endTime: number;
  /** `failed` without a failed assertion: the file itself could not be run. */
  status: 'passed' | 'failed';
  assertionResults: { status: string }[];
}

function fromJest(
  root: string,
  { name, startTime, endTime, status, assertionResults }: JestFile
): FileResult {
  const count = (...wanted: string[]): number =>
    assertionResults.filter((result) => wanted.includes(result.status)).length;
  const failed = count('failed');
  return {
    file: relative(root, name).replaceAll('\\', '/'),
    milliseconds: endTime - startTime,
    passed: count('passed'),
    failed: status === 'failed' ? Math.max(failed, 1) : failed,
    skipped: count('pending', 'todo', 'disabled')
  };
}
