import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...globSync('{docs,toolkit,scripts}/**/*.md', { cwd: root, exclude: ['**/node_modules/**'] })
];

test('links of the documentation lead somewhere', () => {
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
      .map(([, target = '']) => resolve(root, dirname(page), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${relative(root, target)}`)
  );
  assert.deepEqual(dead, []);
});

test('modules that maps and guides name are there', () => {
  const modules = globSync('{scripts,toolkit,force-app,config}/**/*.ts', {
    cwd: root,
    exclude: ['**/node_modules/**']
  });
  const named = pages
    // Decisions tell of what was, the changelog of what is no more
    .filter((page) => page !== 'CHANGELOG.md' && !page.startsWith('docs/decisions/'))
    .flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/`((?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.ts)`/g)].map(
        ([, path = '']) => ({ page, path })
      )
    );
  assert.ok(named.length > 50);
  assert.deepEqual(
    named.filter(({ path }) => !modules.some((module) => `/${module}`.endsWith(`/${path}`))),
    []
  );
});
