import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runPool } from './pool.ts';
import type { Job } from './pool.ts';

/** Runs jobs by a clock of their own: gives when each began, and the time when the last one ended. */
async function simulate(jobs: readonly Job[], workers: number): Promise<{ began: string[]; end: number }> {
  const began: string[] = [];
  const running: { ends: number; end: () => void }[] = [];
  let now = 0;
  const pool = runPool(jobs, workers, ({ name, seconds }) => {
    began.push(`${name} ${now}`);
    return new Promise((resolve) => running.push({ ends: now + seconds, end: resolve }));
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  for (await settle(); running.length > 0; await settle()) {
    assert.ok(running.length <= workers);
    const next = running.toSorted((a, b) => a.ends - b.ends)[0];
    assert.ok(next);
    running.splice(running.indexOf(next), 1);
    now = next.ends;
    next.end();
  }
  await pool;
  return { began, end: now };
}

test('the longest begins, and no core is idle before the end', async () => {
  const jobs = [2, 3, 9, 1, 5, 4].map((seconds) => ({ name: `s${seconds}`, seconds }));
  const { began, end } = await simulate(jobs, 2);
  assert.deepEqual(began, ['s9 0', 's5 0', 's4 5', 's3 9', 's2 9', 's1 11']);
  assert.equal(end, 12, 'half of 24');
});

test('what others wait for begins early; what waits is passed over', async () => {
  const { began } = await simulate(
    [
      { name: 'long', seconds: 10 },
      { name: 'page', seconds: 8, after: 'build' },
      { name: 'build', seconds: 4 },
      { name: 'short', seconds: 1 }
    ],
    3
  );
  assert.deepEqual(began, ['build 0', 'long 0', 'short 0', 'page 4']);
});

test('what is not among the jobs is not waited for, and a circle is an error', async () => {
  assert.deepEqual((await simulate([{ name: 'page', seconds: 1, after: 'build' }], 1)).began, ['page 0']);
  const circle = [
    { name: 'a', seconds: 1, after: 'b' },
    { name: 'b', seconds: 1, after: 'a' }
  ];
  await assert.rejects(
    runPool(circle, 2, () => Promise.resolve()),
    /wait for each other: a, b/
  );
});

test('a job that fails ends the pool with its error', async () => {
  const jobs = [{ name: 'a', seconds: 1 }];
  await assert.rejects(
    runPool(jobs, 2, () => Promise.reject(new Error('broken'))),
    /broken/
  );
});
