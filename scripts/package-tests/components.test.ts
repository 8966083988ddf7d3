/** What holds for every Lightning web component of the package, whoever writes the next one. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const bundles = globSync('force-app/main/*/lwc/*/*.js-meta.xml', { cwd: root }).map((meta) => {
  const name = basename(dirname(meta));
  return {
    name,
    code: read(join(dirname(meta), `${name}.ts`)),
    isOnPages: /<isExposed>true/.test(read(meta))
  };
});

test('every card that reads reads again when the page is refreshed', () => {
  const readers = bundles.filter(({ code, isOnPages }) => isOnPages && code.includes('@wire(graphql'));
  assert.ok(readers.length >= 10, 'the pattern finds the cards');
  const deaf = readers.filter(({ code }) => !/pageRefresh\.connect\(/.test(code)).map(({ name }) => name);
  assert.deepEqual(deaf, []);
});

test('components speak over the channels of the platform, not through variables of a module', () => {
  const modules = globSync('force-app/main/*/lwc/*/*.ts', { cwd: root });
  const homemade = modules.filter((file) =>
    /^(?:const|let) \w+ = new Set<[^>]*(?:Listener|=>)/m.test(read(file))
  );
  assert.deepEqual(homemade, []);
});
