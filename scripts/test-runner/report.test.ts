import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLines, failuresOf } from './report.ts';
import type { FileResult } from './report.ts';

const file = (name: string, milliseconds: number, more: Partial<FileResult> = {}): FileResult => ({
  file: name,
  milliseconds,
  passed: 1,
  failed: 0,
  skipped: 0,
  ...more
});

test('the closing lines name the slowest files, count each suite and end with the count of all', () => {
  const quick = Array.from({ length: 12 }, (_, index) => file(`quick${index}.test.ts`, index));
  const lines = closingLines(
    [
      { suite: 'unit', files: [...quick, file('slow.test.ts', 61_040, { passed: 20, skipped: 2 })] },
      { suite: 'browser', files: [file('page.test.ts', 5000, { failed: 3 })] }
    ],
    ['FAILED browser: 3 failed']
  );
  assert.deepEqual(lines.slice(0, 3), [
    'Slowest files:',
    '   61.0 s  slow.test.ts',
    '    5.0 s  page.test.ts'
  ]);
  assert.equal(lines.indexOf(''), 11, 'ten files are named');
  assert.deepEqual(lines.slice(12), [
    'unit: 32 passed, 0 failed, 2 skipped',
    'browser: 1 passed, 3 failed, 0 skipped',
    'FAILED browser: 3 failed',
    'Tests: 33 passed, 3 failed, 2 skipped'
  ]);
});

test('a suite fails when a test failed, and when nothing passed', () => {
  assert.deepEqual(failuresOf({ suite: 'unit', files: [file('a', 1)] }), []);
  assert.deepEqual(failuresOf({ suite: 'unit', files: [file('a', 1), file('b', 1, { failed: 2 })] }), [
    'unit: 2 failed'
  ]);
  assert.deepEqual(failuresOf({ suite: 'unit', files: [] }), ['unit: no test ran']);
  assert.deepEqual(failuresOf({ suite: 'unit', files: [file('a', 1, { passed: 0, skipped: 4 })] }), [
    'unit: no test ran'
  ]);
});
