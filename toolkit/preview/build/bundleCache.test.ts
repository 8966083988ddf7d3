import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileContents, fromCache, packageVersions } from './bundleCache.ts';
import type { Built } from './bundleCache.ts';
import { testCacheDirectory } from '../testing/testCache.ts';

/** A name of its own, so that tests of other processes never meet. */
const name = `test${process.pid}`;

function ownFolders(): string[] {
  return existsSync(testCacheDirectory)
    ? readdirSync(testCacheDirectory).filter((folder) => folder.startsWith(`${name}-`))
    : [];
}

after(() => {
  for (const folder of ownFolders()) {
    rmSync(join(testCacheDirectory, folder), { recursive: true });
  }
});

function make(ingredients: string[], text: string, built: string[]): Promise<Built> {
  return fromCache(testCacheDirectory, { name, ingredients }, (directory) => {
    built.push(text);
    writeFileSync(join(directory, 'a.js'), text);
    return Promise.resolve({ entries: { 'c/a': 'a.js' } });
  });
}

test('the same ingredients are built once; others, and their order, make another bundle', async () => {
  const built: string[] = [];
  const first = await make(['x', 'y'], 'first', built);
  assert.deepEqual(await make(['x', 'y'], 'again', built), first);
  const folders = [first.folder];
  for (const ingredients of [['y', 'x'], ['xy'], ['x', 'y', '']]) {
    folders.push((await make(ingredients, 'other', built)).folder);
  }
  assert.equal(new Set(folders).size, 4);
  assert.deepEqual(built, ['first', 'other', 'other', 'other']);
  assert.equal(readFileSync(join(testCacheDirectory, first.folder, 'a.js'), 'utf8'), 'first');
});

test('two that build the same at once both get a whole bundle', async () => {
  const built: string[] = [];
  const [one, two] = await Promise.all([make(['race'], 'same', built), make(['race'], 'same', built)]);
  assert.deepEqual(one, two);
  assert.equal(readFileSync(join(testCacheDirectory, one.folder, 'a.js'), 'utf8'), 'same');
});

test('a build that fails leaves nothing, and the next one succeeds', async () => {
  const before = ownFolders();
  await assert.rejects(
    fromCache(testCacheDirectory, { name, ingredients: ['fails'] }, () => Promise.reject(new Error('no'))),
    /no/
  );
  assert.deepEqual(ownFolders(), before);
  const built: string[] = [];
  await make(['fails'], 'now', built);
  assert.deepEqual(built, ['now']);
});

test('bundles that nobody used for a week go when another is made', async () => {
  const old = join(testCacheDirectory, `${name}-old`);
  const recent = join(testCacheDirectory, `${name}-recent`);
  for (const folder of [old, recent]) {
    mkdirSync(folder);
  }
  const weekAgo = new Date(Date.now() - 8 * 24 * 3600_000);
  utimesSync(old, weekAgo, weekAgo);
  await make(['new one'], 'new', []);
  assert.deepEqual([existsSync(old), existsSync(recent)], [false, true]);
});

test('ingredients are names with versions, and files with contents', async () => {
  assert.match((await packageVersions(['lwc']))[0] ?? '', /^lwc@\d+\.\d+\.\d+$/);
  const contents = await fileContents(import.meta.dirname, (file) => file.endsWith('icons.ts'));
  assert.deepEqual(contents, [
    join(import.meta.dirname, 'icons.ts'),
    readFileSync(join(import.meta.dirname, 'icons.ts'), 'utf8')
  ]);
  await assert.rejects(packageVersions(['no-such-package-here']), /not installed. Run: npm ci/);
});
