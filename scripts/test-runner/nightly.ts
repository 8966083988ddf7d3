/**
 * `npm run nightly`: the properties of the gate, tried many times as often (TEST_RUNS_FACTOR, 20 unless set), the browser's
 * walks in full, every step on a desktop and on a phone (scripts/e2e/walks.ts), then the benchmarks. A property that fails prints the seed it failed with.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeTestFiles } from './suites.ts';

const root = resolve(import.meta.dirname, '../..');

function propertyTests(): string[] {
  return nodeTestFiles(root, ['unit', 'conformance']).filter((file) =>
    /testing\/runs\.ts'/.test(readFileSync(join(root, file), 'utf8'))
  );
}

function run(args: string[]): boolean {
  const env = { TEST_RUNS_FACTOR: '20', ...process.env };
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

const succeeded = [
  run(['--test', ...propertyTests()]),
  run(['scripts/test-runner/main.ts', 'browser']),
  run(['scripts/bench/main.ts'])
];
process.exitCode = succeeded.every(Boolean) ? 0 : 1;
