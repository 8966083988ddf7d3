/** Starts jest and node:test, and reads what they report. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { batchesOf } from './batches.ts';
import type { FileResult, SuiteResult } from './report.ts';
import { nodeTestFiles, suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

const FILE_REPORTER = new URL('fileReporter.ts', import.meta.url).href;

type Output = 'inherit' | 'ignore';

export interface Run {
  results: SuiteResult[];
  failures: string[];
}

const childEnvironment = (root: string): NodeJS.ProcessEnv => ({
  // What tests share on disk: compiled scripts. Without it each of some 170 processes compiles the same files
  NODE_COMPILE_CACHE: join(root, '.cache/node'),
  // Salesforce's libraries start a thread that writes a log into the home folder
  SF_DISABLE_LOG_FILE: 'true',
  ...process.env,
  // A test of this runner is itself run by node:test, which would keep this one from running anything
  NODE_TEST_CONTEXT: undefined
});

export function runJest(root: string): Promise<Run> {
  return withScratch((scratch) => {
    const report = join(scratch, 'report.json');
    const failures = run(root, 'jest', ['--ci', '--json', `--outputFile=${report}`]);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    return { results: [{ suite: 'lwc', files: testResults.map((file) => fromJest(root, file)) }], failures };
  });
}

/** Batches of files, as many at a time as there are cores. What a batch prints is shown in one piece, once it is done. */
export async function runNodeTests(
  root: string,
  names: readonly SuiteName[],
  output: Output = 'inherit'
): Promise<Run> {
  const waiting = batchesOf(root, nodeTestFiles(root, names));
  const runs: BatchRun[] = [];
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      const run = await runBatch(root, batch);
      runs.push(run);
      if (output === 'inherit') {
        process.stdout.write(run.printed);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const files = runs.flatMap((run) => run.files);
  return {
    results: names.map((suite) => ({ suite, files: files.filter(({ file }) => suiteOf(file) === suite) })),
    failures: runs.flatMap((run) => run.failures)
  };
}

interface BatchRun {
  files: FileResult[];
  failures: string[];
  printed: string;
}

function runBatch(root: string, batch: string[]): Promise<BatchRun> {
  return withScratch(async (scratch) => {
    const report = join(scratch, 'report.json');
    const args = [
      '--test',
      '--test-isolation=none',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${FILE_REPORTER}`,
      `--test-reporter-destination=${report}`,
      ...batch
    ];
    const { printed, ended } = await collect(root, args);
    const files = existsSync(report)
      ? (JSON.parse(readFileSync(report, 'utf8') || '[]') as FileResult[])
      : [];
    return { files, printed, failures: failuresOfBatch(batch, files, ended) };
  });
}

/** A process that breaks before its report, or leaves a file out, says nothing of its own. */
function failuresOfBatch(batch: string[], files: FileResult[], ended: string): string[] {
  const missing = batch.filter((name) => !files.some(({ file }) => file === name));
  return [
    ...(ended === '' ? [] : [`node ${ended}: ${batch.join(' ')}`]),
    ...missing.map((file) => `${file}: nothing was reported`)
  ];
}

/** What `node` prints, and how it ended unless well. */
function collect(root: string, args: string[]): Promise<{ printed: string; ended: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules/.bin/node'), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: childEnvironment(root)
    });
    const pieces: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece: Buffer) => pieces.push(piece));
    }
    const end = (ended: string): void => resolve({ printed: Buffer.concat(pieces).toString(), ended });
    child.once('error', (error) => end(`could not be started: ${error.message}`));
    child.once('close', (code) => end(code === 0 ? '' : `ended with exit code ${code}`));
  });
}

async function withScratch<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), 'tests-'));
  try {
    return await use(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(root: string, command: string, args: string[]): string[] {
  const { status, error } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(root)
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
