/** The pictures of the documentation: each is made by `npm run screenshots`, each is shown somewhere, and the repository stays small. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileOf, PICTURES } from './pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/images');
const MAX_BYTES = 3_000_000;
/** About what a screen shows beside its picture. */
const MAX_WORDS = 300;

const pages = ['README.md', ...globSync('docs/{*,guides/*}.md', { cwd: root })];
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const shownIn = (page: string): string[] =>
  [...textOf(page).matchAll(/images\/([\w-]+\.png)/g)].map(([, file = '']) => file);

/** What pages looked like cannot be made anew. */
const isPast = (file: string): boolean => file.startsWith('before-after-');

test('each picture but those of before is made by the script, and each is shown', () => {
  const made = PICTURES.flatMap((picture) => picture.sizes.map((size) => fileOf(picture, size))).toSorted();
  const files = readdirSync(folder).toSorted();
  assert.deepEqual(
    files.filter((file) => !isPast(file)),
    made
  );
  assert.deepEqual([...new Set(pages.flatMap(shownIn))].toSorted(), files);
});

test('all pictures together are small', () => {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  assert.ok(bytes < MAX_BYTES, `${bytes} bytes`);
});

for (const guide of globSync('docs/guides/*.md', { cwd: root })) {
  test(`${guide} is a screen of text with a picture`, () => {
    const words = textOf(guide).split(/\s+/).length;
    assert.ok(words <= MAX_WORDS, `${words} words`);
    assert.ok(shownIn(guide).length > 0);
  });
}

test('the admin guide and the page on languages show what they tell of', () => {
  assert.ok(shownIn('docs/admin-guide.md').length >= 4);
  const german = PICTURES.filter(({ name }) => name.endsWith('-german')).map(({ name }) => name);
  for (const name of german) {
    const english = PICTURES.find((picture) => picture.name === name.replace('-german', ''));
    assert.ok(english, `${name} has no picture in English`);
  }
});
