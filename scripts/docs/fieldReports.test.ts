/** What docs/field-reports.md says of itself: how many reports there are, how many found something, and that every test it names is there. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/field-reports.md'), 'utf8');
const [kinds = '', reports = ''] = page.split('\n## Files');
const rows = reports.split('\n').filter((line) => /^\| .*#\d+/.test(line));

test('counts its reports and what they found', () => {
  const named = rows.flatMap((row) => row.split('|')[1]?.match(/[\w.-]+\/[\w.-]+ #\d+/g) ?? []);
  assert.equal(new Set(named).size, named.length, 'a report is named twice');
  let isFault = false;
  const faults = rows.filter((row) => {
    const verdict = row.split('|')[3] ?? '';
    // "As above" is what the row above is
    isFault = /^\s*as above/i.test(verdict) ? isFault : /fault/i.test(verdict);
    return isFault;
  });
  assert.match(
    page,
    new RegExp(`^${named.length} reports in ${rows.length} rows: ${faults.length} rows found something`, 'm')
  );
});

test('gives every report a verdict', () => {
  for (const row of rows) {
    assert.match(row.split('|')[3] ?? '', /Pass|Fault|Limit|as above/i, row);
  }
});

test('names tests that are there', () => {
  const known = new Set(
    globSync('{scripts,toolkit,force-app}/**/*.test.ts', { cwd: ROOT }).map((file) => basename(file))
  );
  const named = [...page.matchAll(/[\w/]+\.test\.ts/g)].map(([file]) => basename(file));
  assert.ok(named.length > 20);
  assert.deepEqual(
    named.filter((file) => !known.has(file)),
    []
  );
});

test('has a test and its inputs for every kind', () => {
  const table = kinds.split('\n').filter((line) => line.startsWith('| ') && !/^\| (kind|-)/.test(line));
  assert.ok(table.length >= 13);
  for (const row of table) {
    const [, , inputs = '', tests = ''] = row.split('|');
    assert.match(inputs, /\d|propert|every/, row);
    assert.match(tests, /\.test\.ts|npm run/, row);
  }
});
