/** The runner, on a small repository with tests that pass, fail, are skipped, and a file that breaks. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { total } from './report.ts';
import { checkJobs, resultsOf, runJobs, testJobs } from './runSuites.ts';
import { nodeTestFiles, suiteOf } from './suites.ts';

const root = mkdtempSync(join(tmpdir(), 'runner-'));
after(() => rmSync(root, { recursive: true, force: true }));
symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));

const HEAD = "import { describe, test } from 'node:test';\nimport assert from 'node:assert/strict';\n";
const FILES = {
  'scripts/a/passes.test.ts': "describe('many', () => { test('one', () => {}); test('two', () => {}); });",
  'scripts/a/mixed.test.ts':
    "test('passes', () => {}); test('fails', () => assert.fail()); test.skip('later', () => {}); test.todo('some day');",
  'toolkit/x/breaks.test.ts': "throw new Error('before any test');",
  'toolkit/x/conformance/c.test.ts': "test('conforms', () => {});",
  'toolkit/x/e2e/page.test.ts': "test('shows', () => {});",
  'scripts/e2e/chain.test.ts': "test('works', () => {});"
};
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${HEAD}${text}\n`);
}

test('a file belongs to a suite by its folder', () => {
  assert.deepEqual(nodeTestFiles(root, ['browser']), [
    'scripts/e2e/chain.test.ts',
    'toolkit/x/e2e/page.test.ts'
  ]);
  assert.deepEqual(nodeTestFiles(root, ['conformance']), ['toolkit/x/conformance/c.test.ts']);
  assert.equal(nodeTestFiles(root, ['unit', 'conformance', 'browser']).length, Object.keys(FILES).length);
  assert.equal(suiteOf('scripts/test-runner/suites.test.ts'), 'unit');
});

test('tests are counted by file and suite, a suite of tests is not, and a file that breaks has failed', async () => {
  const suites = ['unit', 'browser'] as const;
  const run = await runJobs(testJobs(root, suites), 'ignore');
  const { failures } = run;
  const results = resultsOf(run, suites);
  assert.equal(failures.length, 1, failures.join('\n'));
  assert.match(failures[0] ?? '', /^node ended with exit code 1: .*toolkit\/x\/breaks\.test\.ts/);
  assert.deepEqual(
    results.map(({ suite, files }) => [suite, total(files)]),
    [
      ['unit', { passed: 3, failed: 2, skipped: 2 }],
      ['browser', { passed: 2, failed: 0, skipped: 0 }]
    ]
  );
  const files = results.flatMap((result) => result.files);
  assert.deepEqual(
    files.map(({ file }) => file).toSorted(),
    Object.keys(FILES)
      .filter((file) => !file.includes('conformance'))
      .toSorted()
  );
  assert.ok(files.every(({ milliseconds }) => milliseconds > 0));
});

test('a part of the check that ends badly is a failure, with what it printed', async () => {
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({
      scripts: {
        check: 'run-p --aggregate-output --max-parallel 2 good bad',
        good: 'echo fine',
        bad: 'echo "1 problem" && exit 3'
      }
    })
  );
  const jobs = checkJobs(root, {});
  assert.deepEqual(
    jobs.map(({ name }) => name),
    ['good', 'bad']
  );
  assert.match((await jobs[1]?.run())?.printed ?? '', /1 problem/);
  const seen: string[][] = [];
  const { failures, seconds } = await runJobs(jobs, 'ignore', (soFar) =>
    seen.push(Object.keys(soFar.seconds))
  );
  assert.deepEqual(
    seen.map((names) => names.length),
    [1, 2],
    'what has ended is told after each, so that it can be kept'
  );
  assert.deepEqual(failures, ['npm run bad ended with exit code 3']);
  assert.deepEqual(Object.keys(seconds).toSorted(), ['bad', 'good']);
});

test('the gate takes its parts from the check of this repository', () => {
  const names = checkJobs(resolve(import.meta.dirname, '../..'), {}).map(({ name }) => name);
  assert.deepEqual(names, ['lint', 'slds', 'types', 'metadata', 'walls', 'docs:check', 'format:check']);
});
