/** What docs/security.md says about the cases of a review: each names a test that is there, under that title. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const HEADING = '## What a review tried, and what holds it';

interface Case {
  group: string;
  file: string;
  title: string;
}

const casesIn = (page: string): Case[] =>
  (page.split(HEADING)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => /^\|.*`[^`]+\.ts`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, group = '', , file = '', title = '']) => ({
      group,
      file: unquoted(file),
      title: unquoted(title)
    }));

const unquoted = (text: string): string => text.replace(/^`(.*)`$/, '$1');

/** As the title of a test, or of what a test is made for. */
const isTitleIn = (source: string, title: string): boolean =>
  ["'", '"', '`'].some((quote) => source.includes(quote + title + quote));

const cases = casesIn(readFileSync(join(root, 'docs/security.md'), 'utf8'));

test('all fourteen cases are there, and those of the local org', () => {
  const groups = cases.map(({ group }) => /^\*\*(\w+)/.exec(group)?.[1]).filter(Boolean);
  assert.deepEqual(groups, [...Array.from({ length: 14 }, (_, index) => String(index + 1)), 'Local']);
});

test('each case names a test that is there', () => {
  const missing = cases.filter(
    ({ file, title }) =>
      !existsSync(join(root, file)) || !isTitleIn(readFileSync(join(root, file), 'utf8'), title)
  );
  assert.deepEqual(missing, []);
});
