import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

test('links of the documentation lead somewhere', () => {
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...globSync('{docs,toolkit,scripts}/**/*.md', { cwd: root })
  ];
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
      .map(([, target = '']) => resolve(root, dirname(page), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${relative(root, target)}`)
  );
  assert.deepEqual(dead, []);
});
