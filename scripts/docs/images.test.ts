/** The pictures of the documentation: each is made by `npm run screenshots`, each is shown somewhere, and the repository stays small. */
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileOf, PICTURES } from './pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/images');
/** Both languages of what the guides show. */
const MAX_BYTES = 3_300_000;
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

test('the admin guide shows what it tells of', () => {
  assert.ok(shownIn('docs/admin-guide.md').length >= 4);
});

const germanOf = (file: string): string => file.replace(/-(desktop|phone)\.png$/, '-german-$1.png');
/** Names and descriptions of reports have no translation in Salesforce (docs/languages.md). */
const STAYS_ENGLISH = new Set(['report-desktop.png']);

for (const guide of ['docs/admin-guide.md', ...globSync('docs/guides/*.md', { cwd: root })]) {
  test(`each picture of ${guide} is there in German, too`, () => {
    const shown = shownIn(guide);
    const english = shown.filter((file) => !file.includes('-german-') && !STAYS_ENGLISH.has(file));
    assert.ok(english.length > 0);
    assert.deepEqual(
      english.map(germanOf).filter((file) => !shown.includes(file)),
      []
    );
  });
}

test('each picture in German stands beside the English one, which is another', () => {
  const languages = shownIn('docs/languages.md');
  const files = readdirSync(folder).filter((file) => !file.includes('-german-'));
  const pairs = files.map((file) => [file, germanOf(file)] as const);
  const german = readdirSync(folder).filter((file) => file.includes('-german-'));
  const paired = pairs.filter(([, file]) => german.includes(file));
  assert.deepEqual(paired.map(([, file]) => file).toSorted(), german.toSorted());
  for (const [one, other] of paired) {
    assert.equal(languages.indexOf(other), languages.indexOf(one) + 1, other);
    assert.ok(!readFileSync(join(folder, one)).equals(readFileSync(join(folder, other))), other);
  }
});
