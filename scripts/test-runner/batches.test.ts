import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { batchesOf } from './batches.ts';
import { suiteOf } from './suites.ts';

const root = mkdtempSync(join(tmpdir(), 'batches-'));
after(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text = ''): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  return file;
}

const names = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => write(`${folder}/t${index}.test.ts`));

test('files of one suite share a process, up to a limit; each file is in one batch', () => {
  const files = [
    ...names('toolkit/x', 20),
    ...names('toolkit/x/e2e', 5),
    ...names('toolkit/x/conformance', 2)
  ];
  const batches = batchesOf(root, files);
  assert.deepEqual(
    batches.map((batch) => batch.length),
    [3, 2, 2, 10, 10]
  );
  assert.deepEqual(batches.flat().toSorted(), files.toSorted());
});

test('a batch of the browser is first, long ones follow, and no two of the browser begin together', () => {
  const suites = batchesOf(root, [
    ...names('order/x', 3),
    ...names('toolkit/order/e2e', 9),
    ...names('toolkit/order/conformance', 2)
  ]).map(([file]) => suiteOf(file ?? ''));
  assert.deepEqual(suites, ['browser', 'conformance', 'browser', 'browser', 'unit']);
});

test('a file whose hooks or changes would reach the tests of others has a process of its own', () => {
  const harmless = write('a/inner.test.ts', "describe('x', () => {\n  beforeEach(() => {});\n});\n");
  const files = [
    harmless,
    write('a/hook.test.ts', 'beforeEach(() => {});\n'),
    write('a/folder.test.ts', "test('x', () => {\n  process.chdir('/');\n});\n"),
    write('a/variable.test.ts', "process.env['X'] = 'y';\n"),
    write('a/plain.test.ts')
  ];
  assert.deepEqual(batchesOf(root, files), [
    [harmless, 'a/plain.test.ts'],
    ['a/hook.test.ts'],
    ['a/folder.test.ts'],
    ['a/variable.test.ts']
  ]);
});
