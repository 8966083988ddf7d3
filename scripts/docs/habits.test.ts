/** What editors, hooks and CI are told names things that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('README.md says of every npm script what it does', () => {
  const readme = read('README.md');
  const commands = Object.keys(manifest.scripts).filter((name) => name !== 'prepare');
  const asTyped = (name: string): string =>
    ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
  assert.deepEqual(
    commands.filter((name) => !readme.includes(asTyped(name))),
    []
  );
});

test('every rule that needs types, of those that typescript-eslint recommends, is on', async () => {
  const { default: tseslint } = await import('typescript-eslint');
  const recommended = tseslint.configs.recommendedTypeCheckedOnly
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .flatMap((name) => /^@typescript-eslint\/(.+)$/.exec(name)?.[1] ?? []);
  assert.ok(recommended.length > 20);
  const { rules } = JSON.parse(read('.oxlintrc.json').replaceAll(/^ *\/\/.*$/gm, '')) as {
    rules: Record<string, string>;
  };
  assert.deepEqual(
    recommended.filter((name) => rules[`typescript/${name}`] !== 'error'),
    []
  );
});

test('.nvmrc names the Node that npm scripts run on', () => {
  assert.equal(read('.nvmrc').trim(), manifest.devDependencies['node']);
});

test('CODEOWNERS names folders that are there', () => {
  const paths = [...read('.github/CODEOWNERS').matchAll(/^\/(\S+)/gm)].map(([, path = '']) => path);
  assert.ok(paths.length > 5);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    []
  );
});

test('CODEOWNERS names every feature', () => {
  const owned = read('.github/CODEOWNERS');
  const features = readdirSync(join(root, 'force-app/main'));
  assert.deepEqual(
    features.filter((feature) => !owned.includes(`/force-app/main/${feature}/ `)),
    []
  );
});

const foldersOf = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map(({ name }) => name);

test('docs/architecture.md says of every folder what it does, and of every feature which objects are its own', () => {
  const page = read('docs/architecture.md');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const features = foldersOf('force-app/main');
  const rowOf = (folder: string): string | undefined => rows.find((row) => row.startsWith(`| \`${folder}\``));
  const folders = [
    ...features,
    ...['scripts', 'toolkit'].flatMap((top) => foldersOf(top).map((name) => `${top}/${name}`))
  ];
  assert.ok(folders.length > 25);
  assert.deepEqual(
    folders.filter((folder) => !rows.some((row) => row.split('|')[1]?.includes(`\`${folder}\``))),
    []
  );
  const objects = features.flatMap((feature) =>
    existsSync(join(root, 'force-app/main', feature, 'objects'))
      ? foldersOf(`force-app/main/${feature}/objects`).map((object) => ({ feature, object }))
      : []
  );
  const own = objects.filter(({ object }) => object.includes('__'));
  assert.ok(own.length > 10);
  assert.deepEqual(
    own.filter(({ feature, object }) => !rowOf(feature)?.includes(`\`${object}\``)),
    []
  );
});

test('launch configurations start programs that are there', () => {
  const { configurations } = JSON.parse(read('.vscode/launch.json')) as {
    configurations: { program?: string; runtimeExecutable?: string }[];
  };
  const programs = configurations
    .flatMap(({ program, runtimeExecutable }) => [program, runtimeExecutable])
    .filter((path) => path?.startsWith('${workspaceFolder}/'))
    .map((path) => path?.replace('${workspaceFolder}/', '') ?? '');
  assert.ok(programs.length > 5);
  assert.deepEqual(
    programs.filter((path) => !existsSync(join(root, path))),
    []
  );
});

test('CI runs the check and every suite, by commands that there are', () => {
  const commands = [
    ...read('.github/workflows/ci.yml').matchAll(/run: (npm (?:run )?(\S+)(?: -- (.*))?)$/gm)
  ];
  const scripts = commands.map(([, , script = '']) => script).filter((script) => script !== 'ci');
  assert.deepEqual(
    scripts.filter((script) => manifest.scripts[script] === undefined),
    []
  );
  assert.ok(scripts.includes('check'));
  const suites = commands.flatMap(([, , , names]) => names?.split(' ') ?? []);
  assert.deepEqual(suites.toSorted(), ['browser', 'conformance', 'lwc', 'unit']);
});

test('every night runs what the gate leaves out, and the sync beside others', () => {
  const workflow = read('.github/workflows/nightly.yml');
  const commands = [...workflow.matchAll(/run: npm run (.+)$/gm)].map(([, command = '']) => command);
  assert.deepEqual(commands, ['nightly', 'bench -- sync --compared 100000 --events 0']);
  assert.match(workflow, /^ {4}- cron: /m);
});
