import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { batchesOf } from './batches.ts';

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
    ...names('toolkit/x/e2e', 5),
    ...names('toolkit/x/conformance', 2),
    ...names('toolkit/x', 40)
  ];
  const batches = batchesOf(root, files).map((batch) => batch.files);
  assert.deepEqual(
    batches.map((batch) => batch.length),
    [3, 2, 2, 20, 20]
  );
  assert.deepEqual(batches.flat().toSorted(), files.toSorted());
});

test('a process ends before the others have nothing left to do', () => {
  const [first = '', ...others] = names('toolkit/slow', 4);
  const seconds = { [first]: 90, [others[0] ?? '']: 30, [others[1] ?? '']: 10, [others[2] ?? '']: 10 };
  assert.deepEqual(
    batchesOf(root, [first, ...others], seconds).map((batch) => [batch.files.length, batch.seconds]),
    [
      [1, 90],
      [2, 40],
      [1, 10]
    ]
  );
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
  const batches = batchesOf(root, files).map((batch) => batch.files);
  assert.deepEqual(batches, [
    [harmless, 'a/plain.test.ts'],
    ['a/hook.test.ts'],
    ['a/folder.test.ts'],
    ['a/variable.test.ts']
  ]);
});
