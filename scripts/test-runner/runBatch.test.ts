/** That a batch runs what stands in a suite there, and what it says of errors that no test waits for, though nothing follows promises. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { total } from './report.ts';
import { runJobs, testJobs } from './runSuites.ts';
import type { GateJob, JobRun } from './runSuites.ts';

const root = mkdtempSync(join(tmpdir(), 'runner-'));
after(() => rmSync(root, { recursive: true, force: true }));
symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
mkdirSync(join(root, 'scripts'));

function jobsOf(body: string): GateJob[] {
  const imports =
    "import { after, afterEach, before, beforeEach, describe, test } from 'node:test';\nimport { createHook, executionAsyncId } from 'node:async_hooks';";
  writeFileSync(join(root, 'scripts/one.test.ts'), `${imports}\n${body}\n`);
  return testJobs(root, ['unit']);
}

async function fails(body: string): Promise<boolean> {
  const { files, failures } = await runJobs(jobsOf(body), 'ignore');
  return failures.length > 0 || total(files).failed > 0;
}

test('promises are not followed, unless a test asks for it', async () => {
  const followed = `test('x', async () => {
    const ids = new Set();
    for (let i = 0; i < 3; i++) { await null; ids.add(executionAsyncId()); }
    if (ids.size > 1) throw new Error('each promise has an id');
  });`;
  assert.equal(await fails(followed), false);
  assert.equal(await fails(`createHook({ init() {} }).enable(); ${followed}`), true);
});

test('hooks of a suite are for its own tests, and those of the file come first', async () => {
  const suites = `const seen = [];
  before(async () => { await new Promise((end) => setTimeout(end, 20)); seen.push('file'); });
  describe('one', () => {
    before(async () => { await null; seen.push('one'); });
    beforeEach(() => { seen.push('each of one'); });
    afterEach(() => { seen.push('after each of one'); });
    after(() => { seen.push('after one'); });
    test('a', () => { seen.push('a'); });
    describe('inner', () => { before(() => { seen.push('inner'); }); test('b', () => { seen.push('b'); }); });
  });
  describe('two', () => {
    before(() => { seen.push('two'); });
    test('c', () => { seen.push('c'); });
  });
  test('d', () => {
    const expected = ['file', 'one', 'each of one', 'a', 'after each of one', 'inner', 'each of one', 'b',
      'after each of one', 'after one', 'two', 'c'];
    if (seen.join() !== expected.join()) { throw new Error(seen.join()); }
  });`;
  assert.equal(await fails(suites), false);
  assert.equal(await fails(suites.replace("'after one', ", '')), true);
});

const LATE: Record<string, string> = {
  'is rejected': "Promise.reject(new Error('late'))",
  'is thrown later': "setTimeout(() => { throw new Error('late'); })",
  'is rejected later': "setTimeout(() => Promise.reject(new Error('late')))"
};
for (const [name, late] of Object.entries(LATE)) {
  test(`an error that ${name} and nobody waits for is a failure, after the last test and beside another`, async () => {
    assert.equal(await fails(`test('x', () => void ${late});`), true);
    const other = "test('y', () => new Promise((end) => setTimeout(end, 50)));";
    assert.equal(await fails(`test('x', () => void ${late}); ${other}`), true);
  });
}

async function ran(body: string): Promise<JobRun> {
  const [job] = jobsOf(body);
  assert.ok(job);
  return job.run();
}

const PAUSE = 'await new Promise((end) => setTimeout(end, 50));';
for (const [name, late] of Object.entries(LATE)) {
  test(`the test that runs when an error ${name} fails, and no other one`, async () => {
    const { files, printed } = await ran(
      `test('before', () => {}); test('careless', async () => { void ${late}; ${PAUSE} }); test('after', async () => { ${PAUSE} });`
    );
    assert.deepEqual([total(files).failed, total(files).passed], [1, 2]);
    assert.match(printed, /✖ careless/);
  });
}

test('an error that comes when the test has ended is told with its name and place', async () => {
  const { printed } = await ran(`test('last', () => void ${LATE['is thrown later']});`);
  assert.match(printed, /"last" at .*one\.test\.ts:\d+:\d+ generated asynchronous activity/);
});

test('an error in a hook is told as of the hook', async () => {
  const { printed } = await ran(
    `before(async () => { void ${LATE['is rejected later']}; ${PAUSE} }); test('x', () => {});`
  );
  assert.match(printed, /Test hook "before" at .*one\.test\.ts:\d+:\d+/);
});
