/** Each rule is broken on purpose, in a small repository made for it: anyone who breaks it in ours will hear of it. */
import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { after, before, test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import { aliasesOf } from './aliases.ts';
import { FEATURES, LAYERS, SCRIPTS, TOOLKIT } from './houses.ts';
import type { MayImport } from './houses.ts';
import { OPTIONS } from './options.ts';
import { RULES } from './rules.ts';

const ours = resolve(import.meta.dirname, '../..');

/** What a file imports, and the rules that this breaks. */
interface Case {
  file: string;
  imports: string;
  breaks: string[];
}

/** Every pair of siblings: forbidden, unless the table allows it. */
function pairs(table: MayImport, root: string, specifier: (from: string, to: string) => string): Case[] {
  const folders = Object.keys(table);
  return folders.flatMap((from) =>
    folders
      .filter((to) => to !== from)
      .map((to) => ({
        file: `${root}/${from}/imports/${to}.ts`,
        imports: specifier(from, to),
        breaks: table[from]?.includes(to) ? [] : [`${root}/${from}`]
      }))
  );
}

const bySiblingPath = (from: string, to: string): string =>
  `${'../'.repeat(from.split('/').length + 1)}${to}/own.ts`;

const features: MayImport = Object.fromEntries(
  FEATURES.map((name, place) => [name, FEATURES.slice(0, place)])
);

const CASES: Case[] = [
  ...pairs(features, 'force-app/main', (_, to) => `c/${to}Card`).map((each) => ({
    ...each,
    breaks: each.breaks.map((rule) => rule.replace('/main', ''))
  })),
  ...pairs(SCRIPTS, 'scripts', bySiblingPath),
  ...pairs(TOOLKIT, 'toolkit', (_, to) => `@toolkit/${to}`),
  ...Object.entries(LAYERS).flatMap(([name, table]) => pairs(table, `toolkit/${name}`, bySiblingPath)),
  ...Object.keys(TOOLKIT).flatMap((name) => [
    {
      file: `scripts/e2e/byPath/${name}.ts`,
      imports: `../../../toolkit/${name}/index.ts`,
      breaks: [`name-of-toolkit/${name}`]
    },
    {
      file: `scripts/e2e/intoIt/${name}.ts`,
      imports: `../../../toolkit/${name}/inner.ts`,
      breaks: [`exports-of-toolkit/${name}`, `name-of-toolkit/${name}`]
    },
    { file: `scripts/e2e/byName/${name}.ts`, imports: `@toolkit/${name}`, breaks: [] }
  ]),

  {
    file: 'toolkit/preview/testing/checks.ts',
    imports: '@toolkit/metadata-checks',
    breaks: ['toolkit/preview tests']
  },
  { file: 'toolkit/preview/testing/org.ts', imports: '@toolkit/local-org', breaks: [] },
  { file: 'scripts/e2e/chicken.ts', imports: './egg.ts', breaks: ['no-cycles'] },
  // Told once of each cycle
  { file: 'scripts/e2e/egg.ts', imports: './chicken.ts', breaks: [] },
  { file: 'scripts/e2e/nowhere.ts', imports: './notThere.ts', breaks: ['every-import-resolves'] },
  { file: 'force-app/main/shared/lwc/sharedCard/platform.ts', imports: 'lightning/graphql', breaks: [] },
  { file: 'scripts/e2e/declared.ts', imports: 'declared', breaks: [] },
  { file: 'scripts/e2e/hoisted.ts', imports: 'hoisted', breaks: ['dependencies-are-declared'] },
  { file: 'scripts/sync/hoisted.ts', imports: 'declared', breaks: ['dependencies-are-declared'] },
  { file: 'scripts/sync/runs.ts', imports: 'for-running', breaks: [] },
  { file: 'scripts/sync/develops.ts', imports: 'for-developing', breaks: ['no-development-dependencies'] },
  { file: 'scripts/sync/develops.test.ts', imports: 'for-developing', breaks: [] },
  { file: 'scripts/sync/helped.ts', imports: './testing/helper.ts', breaks: ['no-test-helpers-in-products'] },
  { file: 'scripts/sync/helped.test.ts', imports: './testing/helper.ts', breaks: [] },
  { file: 'scripts/sync/local.ts', imports: '@toolkit/sfdx-project', breaks: ['sync-stands-alone'] },
  { file: 'scripts/sync/local.test.ts', imports: '@toolkit/sfdx-project', breaks: ['sync-stands-alone'] },
  {
    file: 'toolkit/preview/knowing.ts',
    imports: '../../scripts/e2e/own.ts',
    breaks: ['toolkit-knows-no-project']
  },
  {
    file: 'toolkit/preview/knowing.test.ts',
    imports: '../../force-app/main/shared/lwc/sharedCard/sharedCard.ts',
    breaks: ['toolkit-knows-no-project']
  },
  {
    file: 'force-app/main/shared/lwc/sharedCard/scripted.ts',
    imports: '../../../../../scripts/e2e/own.ts',
    breaks: ['components-stand-alone']
  },
  {
    file: 'force-app/main/shared/lwc/sharedCard/packaged.ts',
    imports: 'declared',
    breaks: ['components-stand-alone']
  },
  {
    file: 'force-app/main/attendees/lwc/attendeesCard/intoIt.ts',
    imports: '../../../shared/lwc/sharedCard/inner',
    breaks: ['bundles-by-their-entry']
  },
  { file: 'force-app/main/shared/lwc/sharedCard/ownFile.ts', imports: './inner', breaks: [] },
  { file: 'toolkit/preview/browser/disk.ts', imports: 'node:fs', breaks: ['browser-has-no-node'] },
  { file: 'toolkit/preview/browser/disk.test.ts', imports: 'node:fs', breaks: [] },
  { file: 'toolkit/preview/server/disk.ts', imports: 'node:fs', breaks: [] }
];

const root = realpathSync(mkdtempSync(join(tmpdir(), 'walls-')));
const home = process.cwd();

function write(path: string, text = 'export {};\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function writePackage(folder: string, content: object): void {
  write(`${folder}/package.json`, JSON.stringify(content));
}

/** Something to import in each folder, workspaces as npm installs them, and packages of others. */
function writeRepository(): void {
  writePackage('.', {
    name: 'root',
    workspaces: ['toolkit/*', 'scripts/sync'],
    devDependencies: { declared: '1.0.0' }
  });
  for (const name of ['declared', 'hoisted', 'for-running', 'for-developing']) {
    writePackage(`node_modules/${name}`, { name, version: '1.0.0', main: 'index.js' });
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const feature of FEATURES) {
    write(`force-app/main/${feature}/lwc/${feature}Card/${feature}Card.ts`);
    write(`force-app/main/${feature}/lwc/${feature}Card/inner.ts`);
  }
  Object.keys(SCRIPTS).forEach((name) => write(`scripts/${name}/own.ts`));
  write('scripts/sync/testing/helper.ts');
  writePackage('scripts/sync', {
    name: 'sync',
    dependencies: { 'for-running': '1.0.0' },
    devDependencies: { 'for-developing': '1.0.0' }
  });
  for (const name of Object.keys(TOOLKIT)) {
    mkdirSync(join(root, 'toolkit', name), { recursive: true });
    cpSync(join(ours, 'toolkit', name, 'package.json'), join(root, 'toolkit', name, 'package.json'));
    ['index.ts', 'inner.ts'].forEach((file) => write(`toolkit/${name}/${file}`));
    mkdirSync(join(root, 'node_modules/@toolkit'), { recursive: true });
    symlinkSync(join(root, 'toolkit', name), join(root, 'node_modules/@toolkit', name));
  }
  for (const [name, table] of Object.entries(LAYERS)) {
    Object.keys(table).forEach((layer) => write(`toolkit/${name}/${layer}/own.ts`));
  }
}

async function brokenRules(): Promise<Map<string, string[]>> {
  const { output } = await cruise(
    ['force-app', 'scripts', 'toolkit'],
    { ...OPTIONS, baseDir: root, validate: true, ruleSet: { forbidden: RULES } },
    { ...OPTIONS.enhancedResolveOptions, alias: aliasesOf(root) }
  );
  const broken = new Map<string, string[]>();
  for (const { from, rule } of (output as ICruiseResult).summary.violations) {
    broken.set(from, [...(broken.get(from) ?? []), rule.name]);
  }
  return broken;
}

let broken = new Map<string, string[]>();

before(async () => {
  writeRepository();
  CASES.forEach(({ file, imports }) => write(file, `import '${imports}';\n`));
  broken = await brokenRules();
});
after(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

/** Files whose broken rules are others than the table says, with both. */
function surprises(cases: Case[]): object[] {
  return cases
    .map(({ file, breaks }) => ({
      file,
      expected: breaks.toSorted(),
      found: [...new Set(broken.get(file))].toSorted()
    }))
    .filter(({ expected, found }) => expected.join() !== found.join());
}

for (const { name = '' } of RULES) {
  test(`${name} is broken by each file that should break it`, () => {
    const breaking = CASES.filter(({ breaks }) => breaks.includes(name));
    assert.ok(breaking.length > 0, 'there is such a file');
    assert.deepEqual(surprises(breaking), []);
  });
}

test('imports that are allowed break no rule', () => {
  assert.deepEqual(surprises(CASES.filter(({ breaks }) => breaks.length === 0)), []);
  const files = new Set(CASES.map(({ file }) => file));
  assert.deepEqual(
    [...broken.keys()].filter((file) => !files.has(file)),
    []
  );
});

test('the tables name every folder that has code', () => {
  const folders = (pattern: string): string[] =>
    [...new Set(globSync(pattern, { cwd: ours }).map((path) => path.split(sep)[1] ?? ''))].toSorted();
  assert.deepEqual(folders('scripts/*/**/*.ts'), Object.keys(SCRIPTS).toSorted());
  assert.deepEqual(folders('toolkit/*/**/*.ts'), Object.keys(TOOLKIT).toSorted());
});
