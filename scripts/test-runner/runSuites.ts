/** Starts the parts of the check, jest and node:test, and reads what they report. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { batchesOf } from './batches.ts';
import type { Durations } from './durations.ts';
import { memoryFolder } from './memoryFolder.ts';
import { runPool } from './pool.ts';
import type { Job } from './pool.ts';
import type { FileResult, SuiteResult } from './report.ts';
import { nodeTestFiles, suiteOf } from './suites.ts';
import type { SuiteName } from './suites.ts';

const RUN_BATCH = join(import.meta.dirname, 'runBatch.ts');
/** Megabytes of what is new: with V8's 16 a process of tests spends a tenth of its work on sweeping them. */
const ROOM = '--max-semi-space-size=64';

type Output = 'inherit' | 'ignore';

export interface JobRun {
  files: FileResult[];
  failures: string[];
  printed: string;
}

export interface GateJob extends Job {
  run(): Promise<JobRun>;
}

export interface Run {
  files: FileResult[];
  failures: string[];
  /** By the name of the job, by the clock. */
  seconds: Record<string, number>;
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

/** The parts of `npm run check`, by the names of their scripts. */
export function checkJobs(root: string, durations: Durations): GateJob[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;
  const parts = /run-p .*?--max-parallel \d+ (.+)$/.exec(scripts['check'] ?? '')?.[1]?.split(' ') ?? [];
  if (parts.length === 0) {
    throw new Error('The script `check` of package.json names no parts.');
  }
  return parts.map((name) => ({
    name,
    seconds: durations[name] ?? 30,
    run: async () => {
      const { printed, ended } = await collect(root, 'npm', ['run', '--silent', name]);
      return { printed, files: [], failures: ended === '' ? [] : [`npm run ${name} ${ended}`] };
    }
  }));
}

interface PackageFile {
  scripts: Record<string, string>;
}

/** What tests of pages need first, so that not each of the first ones builds it. */
const PREVIEW = 'preview';

export function testJobs(root: string, names: readonly SuiteName[], durations: Durations = {}): GateJob[] {
  const batches = batchesOf(root, nodeTestFiles(root, names), durations).map((batch): GateJob => ({
    name: batch.files.join(' '),
    seconds: batch.seconds,
    ...(batch.suite === 'browser' && { after: PREVIEW }),
    run: () => runBatch(root, batch.files)
  }));
  return [
    ...(names.includes('lwc') ? jestJobs(root, durations) : []),
    ...(existsSync(join(root, BUILDER)) && names.includes('browser') ? [builderJob(root, durations)] : []),
    ...batches
  ];
}

const BUILDER = 'scripts/test-runner/buildPreview.ts';

function builderJob(root: string, durations: Durations): GateJob {
  return {
    name: PREVIEW,
    seconds: durations[PREVIEW] ?? 30,
    run: async () => {
      const { printed, ended } = await collect(root, 'node', [BUILDER]);
      return {
        printed,
        files: [],
        failures: ended === '' ? [] : [`The preview was not built: node ${ended}`]
      };
    }
  };
}

const SHARDS = 2;
const JEST = 'node_modules/jest/bin/jest.js';

/** One half after the other: each writes the labels anew that both read. */
function jestJobs(root: string, durations: Durations): GateJob[] {
  return Array.from({ length: SHARDS }, (_, index): GateJob => ({
    name: `jest ${index + 1}`,
    seconds: durations[`jest ${index + 1}`] ?? 40,
    ...(index > 0 && { after: `jest ${index}` }),
    run: () => runJest(root, `${index + 1}/${SHARDS}`)
  }));
}

function runJest(root: string, shard: string): Promise<JobRun> {
  return withScratch(async (scratch) => {
    const report = join(scratch, 'report.json');
    const args = ['--ci', '--runInBand', `--shard=${shard}`, '--json', `--outputFile=${report}`];
    const { printed, ended } = await collect(root, 'node', [ROOM, JEST, ...args]);
    const files = existsSync(report)
      ? (JSON.parse(readFileSync(report, 'utf8')) as JestReport).testResults.map((file) =>
          fromJest(root, file)
        )
      : [];
    return { files, printed, failures: ended === '' ? [] : [`jest ${ended}`] };
  });
}

/** Jobs, as many at a time as there are cores. What one prints is shown in one piece, once it is done; `ended` sees all until then. */
export async function runJobs(
  jobs: readonly GateJob[],
  output: Output = 'inherit',
  ended: (soFar: Run) => void = () => {}
): Promise<Run> {
  const run: Run = { files: [], failures: [], seconds: {} };
  await runPool(jobs, availableParallelism(), async (job) => {
    const began = performance.now();
    const { files, failures, printed } = await job.run();
    run.seconds[job.name] = (performance.now() - began) / 1000;
    run.files.push(...files);
    run.failures.push(...failures);
    ended(run);
    if (output === 'inherit') {
      process.stdout.write(`${headline(job.name, run.seconds[job.name] ?? 0)}\n${printed}`);
    }
  });
  return run;
}

const headline = (name: string, seconds: number): string =>
  `== ${name.length > 100 ? `${name.slice(0, 100)} ...` : name}: ${seconds.toFixed(1)} s`;

export function resultsOf({ files }: Run, names: readonly SuiteName[]): SuiteResult[] {
  return names.map((suite) => ({ suite, files: files.filter(({ file }) => suiteOf(file) === suite) }));
}

function runBatch(root: string, batch: string[]): Promise<JobRun> {
  return withScratch(async (scratch) => {
    const report = join(scratch, 'report.json');
    const args = [ROOM, RUN_BATCH, report, ...batch];
    const { printed, ended } = await collect(root, 'node', args, { TMPDIR: scratch });
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

/** What a program prints, and how it ended unless well. */
function collect(
  root: string,
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {}
): Promise<{ printed: string; ended: string }> {
  const installed = join(root, 'node_modules/.bin', program);
  return new Promise((resolve) => {
    const child = spawn(existsSync(installed) ? installed : program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...childEnvironment(root), ...environment }
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

/** A folder that is gone when all is done, also what tests have left in it. */
async function withScratch<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(memoryFolder() ?? tmpdir(), 'tests-'));
  // PostgreSQL runs as another user, in a folder below
  chmodSync(scratch, 0o755);
  try {
    return await use(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
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
