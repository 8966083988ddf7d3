/** docs/architecture.md says which folder of scripts may import which other: its table is the rule, this is the check. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';

const scripts = resolve(import.meta.dirname, '..');
const architecture = readFileSync(join(scripts, '../docs/architecture.md'), 'utf8');

interface Import {
  file: string;
  from: string;
  to: string;
}

/** Folder by folder, what it may import; `all` where there is no limit. */
function readRules(text: string): Map<string, Set<string> | 'all'> {
  const rows = text.matchAll(/^\| `scripts\/([\w-]+)`\s*\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, folder = '', allowed = '']) => [
      folder,
      allowed.trim() === 'all'
        ? 'all'
        : new Set([...allowed.matchAll(/`([\w-]+)`/g)].map(([, to = '']) => to))
    ])
  );
}

/** Imports of a file that leave its folder of scripts. */
function importsOf(file: string, text: string): Import[] {
  const from = topFolder(file);
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)]
    .map(([, specifier = '']) => topFolder(posix.join(dirname(file), specifier)))
    .filter((to) => to !== from)
    .map((to) => ({ file, from, to }));
}

const topFolder = (path: string): string => path.split('/')[0] ?? '';

function brokenRules(imports: Import[], rules: Map<string, Set<string> | 'all'>): string[] {
  return imports
    .filter(({ from, to }) => {
      const allowed = rules.get(from);
      return allowed !== 'all' && !allowed?.has(to);
    })
    .map(({ file, to }) => `scripts/${file} imports ${to}`);
}

const OF_TESTS = /\.test\.ts$|(^|\/)(testing|conformance|fixtures)\//;

function ourImports(): Import[] {
  return globSync('*/**/*.ts', { cwd: scripts })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !OF_TESTS.test(file))
    .flatMap((file) => importsOf(file, readFileSync(join(scripts, file), 'utf8')));
}

test('every import between folders of scripts is in the table of docs/architecture.md', () => {
  const imports = ourImports();
  assert.ok(imports.length > 50, 'imports were found');
  assert.deepEqual(brokenRules(imports, readRules(architecture)), []);
});

test('the table names every folder of scripts, and no other', () => {
  const folders = new Set(
    globSync('*/**/*.ts', { cwd: scripts }).map((file) => topFolder(file.split(sep).join('/')))
  );
  assert.deepEqual([...readRules(architecture).keys()].toSorted(), [...folders].toSorted());
});

test('an import that is not in the table is named', () => {
  const rules = readRules(
    '| `scripts/a` | x | `b` (why) |\n| `scripts/b` | x | nothing of ours |\n| `scripts/c` | x | all |\n'
  );
  const source =
    "import { one } from '../b/one.ts';\nimport type { two } from '../../c/two.ts';\nimport './own.ts';";
  assert.deepEqual(brokenRules(importsOf('a/file.ts', source.replace('../../c', '../c')), rules), [
    'scripts/a/file.ts imports c'
  ]);
  assert.deepEqual(brokenRules(importsOf('b/deep/file.ts', "await import('../../a/x.ts')"), rules), [
    'scripts/b/deep/file.ts imports a'
  ]);
  assert.deepEqual(brokenRules(importsOf('c/file.ts', source.replace('../../c', '../a')), rules), []);
  assert.deepEqual(
    brokenRules(importsOf('d/file.ts', source), rules).length,
    2,
    'who is not named may nothing'
  );
});

test('links of the documentation lead somewhere', () => {
  const root = resolve(scripts, '..');
  const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)]*)?\)/g)]
      .map(([, target = '']) => resolve(root, dirname(page), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${page}: ${relative(root, target)}`)
  );
  assert.deepEqual(dead, []);
});
