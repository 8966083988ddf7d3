/** A file in parts is the file: the same rows on the same lines, wherever it is cut. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { CsvRow, readCsv } from '../sync/csv/index.ts';
import { KeyIndex } from './keyIndex.ts';
import { partsOfFile } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
after(() => rmSync(folder, { recursive: true }));

type Rows = [line: number, cells: string[]][];

const COLUMNS = ['a', 'b'];
const rowsOf = (bytes: Uint8Array, linesLeftOut = 0): Rows =>
  readCsv(bytes, { file: 'x', columns: COLUMNS, linesLeftOut }).rows.map((row) => [
    row.line,
    COLUMNS.map((name) => row.raw(name))
  ]);

async function inParts(bytes: Uint8Array, size: number): Promise<{ rows: Rows; parts: number }> {
  const path = join(folder, 'file.csv');
  writeFileSync(path, bytes);
  const rows: Rows = [];
  let parts = 0;
  for await (const part of partsOfFile(path, size)) {
    parts++;
    rows.push(...rowsOf(part.bytes, part.linesLeftOut));
  }
  return { rows, parts };
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('x', 'ä', '日', ' ', '5', '"', ',', ';', '\n', '\r\n', '😀') }),
  fc.string()
);
const written = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test('whatever the cells and wherever it is cut, no row is lost, torn or miscounted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { maxLength: 40 }),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom('', '\uFEFF', 'sep=;\n', '\n\n'),
      async (cells, size, before) => {
        const separator = before.startsWith('sep') ? ';' : ',';
        const lines = [COLUMNS, ...cells.map((row) => row.map(written))].map((row) => row.join(separator));
        const bytes = Buffer.from(`${before}${lines.join('\n')}\n`);
        assert.deepEqual((await inParts(bytes, size)).rows, rowsOf(bytes));
      }
    ),
    { numRuns: 150 }
  );
});

test('inches are no quotes, and a quote that nobody closed takes no more lines with it than it does in one piece', async () => {
  const lines = Array.from({ length: 500 }, (_, index) => `${index},5" pipe`);
  const bytes = Buffer.from(`a,b\n${lines.join('\n')}\n`);
  const { rows, parts } = await inParts(bytes, 500);
  assert.ok(parts > 5);
  assert.deepEqual(rows, rowsOf(bytes));
  assert.equal(rows.length, 500);
});

test('a file of Windows is read as a whole, as its encoding is a matter of all of it', async () => {
  const bytes = Buffer.from(`a,b\n${'x,K\xe4se\n'.repeat(200)}`, 'latin1');
  const { rows, parts } = await inParts(bytes, 100);
  assert.deepEqual([parts, rows.length, rows[0]?.[1]], [1, 200, ['x', 'Käse']]);
});

test('a key that came before is refused with its line, among a hundred thousand', () => {
  const keys = new KeyIndex();
  const row = (line: number, key: string): CsvRow => new CsvRow('x', line, new Map([['key', key]]));
  for (let line = 1; line <= 100_000; line++) {
    keys.check(row(line, `k${line}`), 'key');
  }
  assert.throws(() => keys.check(row(100_001, 'K77'), 'key'), /line 77 already/);
  keys.check(row(100_002, 'k0'), 'key');
});
