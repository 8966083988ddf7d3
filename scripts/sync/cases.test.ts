/** docs/sync-cases.md says which test holds each case: it is there, under that name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const CASES = 74;
const page = readFileSync(join(import.meta.dirname, '../../docs/sync-cases.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d+) +\| .*? +\| (.*?) +\|$/gm)].map(([, number, text = '']) => ({
  number: Number(number),
  text
}));

it('every case has a test or a sentence', () => {
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: CASES }, (_, n) => n + 1)
  );
  for (const { number, text } of rows) {
    assert.ok(
      /`[\w/]+\.test\.ts`, "/.test(text) || /\w{4,}.*[.]$/.test(text) || /^As \d+/.test(text),
      `case ${number}`
    );
  }
});

it('every test that is named is there', () => {
  const named = rows.flatMap(({ text }) => [...text.matchAll(/`([\w/]+\.test\.ts)`, "([^"]+)"/g)]);
  assert.ok(named.length > CASES);
  for (const [, file = '', title = ''] of named) {
    const source = readFileSync(join(import.meta.dirname, file), 'utf8');
    assert.ok(source.includes(`'${title}'`) || source.includes(`\`${title}\``), `${file}: ${title}`);
  }
});
