import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { buildApp } from './appBundle.ts';
import type { AppBuild, ComponentSource } from './appBundle.ts';
import { testCacheDirectory } from '../testing/testCache.ts';

const scratch = mkdtempSync(join(tmpdir(), 'preview-app-'));
const names = {
  labels: { Hello: 'Hello' },
  customPermissions: ['See_Secrets'],
  staticResources: [],
  messageChannels: [],
  contentAssets: []
};
const folders = new Set<string>();
after(() => {
  rmSync(scratch, { recursive: true });
  for (const folder of folders) {
    rmSync(join(testCacheDirectory, folder), { recursive: true, force: true });
  }
});

let count = 0;

/** Writes components (`name/file`: source) to a project of their own and builds them; `inner` are not exposed. */
async function build(files: Record<string, string>, inner = new Set<string>()): Promise<AppBuild> {
  const root = join(scratch, String(++count), 'lwc');
  const components = new Map<string, ComponentSource>();
  for (const [path, source] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    const name = path.split('/')[0] ?? '';
    components.set(name, { namespace: 'c', name, directory: join(root, name), exposed: !inner.has(name) });
  }
  const built = await buildApp(testCacheDirectory, { components: [...components.values()], names });
  folders.add(built.folder);
  return built;
}

function output({ folder, entries }: AppBuild, module: string): string {
  return readFileSync(join(testCacheDirectory, folder, entries[module] ?? 'missing'), 'utf8');
}

function said({ problems }: AppBuild): [string, string, string][] {
  return problems.map(({ kind, message, file }) => [kind, message, basename(file ?? '')]);
}

const component = (name: string, imports = '', body = ''): string =>
  `import { LightningElement } from 'lwc';\n${imports}\nexport default class ${name} extends LightningElement {${body}}\n`;

test('components become modules of their own that register by their names', async () => {
  const built = await build({
    'one/one.ts': component('One', "import { two } from 'c/two';", ' name: string = two;'),
    'one/one.html': '<template><lightning-button label={name}></lightning-button></template>',
    'one/__tests__/one.test.ts': 'this is no TypeScript at all (',
    'two/two.js': "export const two = 'two';"
  });
  assert.deepEqual(built.problems, []);
  assert.deepEqual(Object.keys(built.entries).sort(), ['c/one', 'c/two']);
  const code = output(built, 'c/one');
  assert.match(code, /sel: "c-one"/);
  assert.match(code, /from 'lightning\/button'/);
  assert.doesNotMatch(code, /: string/);
});

test('a breakpoint in the TypeScript of a component finds the line that runs', async () => {
  const written = component(
    'One',
    '',
    " greeting: string = 'x';\n  open(): void { this.dispatchEvent(new CustomEvent('opened')); }"
  );
  const built = await build({ 'one/one.ts': written, 'one/one.html': '<template></template>' });
  const code = output(built, 'c/one').split('\n');
  const line = code.findIndex((text) => text.includes("'opened'") || text.includes('"opened"'));
  const [, file = ''] = /sourceMappingURL=(.*)/.exec(code.at(-2) ?? '') ?? [];
  const json = readFileSync(join(testCacheDirectory, built.folder, 'c', file), 'utf8');
  const map = new SourceMap(JSON.parse(json) as SourceMapPayload);
  const entry = map.findEntry(line, code[line]?.indexOf('CustomEvent') ?? 0);
  assert.ok('originalLine' in entry);
  const source = join(scratch, String(count), 'lwc/one/one.ts');
  assert.equal(entry.originalSource, pathToFileURL(source).href);
  assert.match(written.split('\n')[entry.originalLine] ?? '', /opened/);
});

test('what is not exposed comes with what imports it, unless names are made up at run time', async () => {
  const files = {
    'one/one.js': component('One', "import { two } from 'c/two';", ' name = two;'),
    'two/two.js': "export const two = 'two';",
    'three/three.js': component('Three')
  };
  const inner = new Set(['two', 'three']);
  const built = await build(files, inner);
  assert.deepEqual(Object.keys(built.entries), ['c/one']);
  assert.match(output(built, 'c/one'), /const two = 'two'/);
  const dynamic = await build(
    { ...files, 'one/one.js': component('One', '', ' load(name) { return import(name); }') },
    inner
  );
  assert.deepEqual(Object.keys(dynamic.entries).sort(), ['c/one', 'c/three', 'c/two']);
  assert.match(output(dynamic, 'c/three'), /sel: "c-three"/);
});

test('the TypeScript is built, not its compiled twin', async () => {
  const built = await build({
    'one/one.ts': component('One', '', " from = 'TypeScript';"),
    'one/one.js': component('One', '', " from = 'an old build';")
  });
  assert.match(output(built, 'c/one'), /'TypeScript'/);
});

test('a mistake in one component has its place, and the others are built all the same', async () => {
  const built = await build({
    'fine/fine.js': component('Fine'),
    'wrong/wrong.js': `${component('Wrong')}const = 1;\n`,
    'typed/typed.ts': `${component('Typed', 'type A = {', ' a: A')}`,
    'page/page.js': component('Page'),
    'page/page.html': '<template><div>\n</template>'
  });
  assert.match(output(built, 'c/fine'), /sel: "c-fine"/);
  const places = built.problems.map(({ kind, file, line }) => [kind, basename(file ?? ''), line]);
  assert.deepEqual(places, [
    ['mistake', 'page.html', 2],
    ['mistake', 'typed.ts', 3],
    ['mistake', 'wrong.js', 4]
  ]);
  assert.match(built.problems[2]?.message ?? '', /^LWC\d+: Unexpected token/);
  assert.match(built.problems[2]?.frame ?? '', /> 4 \| const = 1;\n {4}\| {7}\^/);
  assert.match(output(built, 'c/wrong'), /throw new Error\("wrong\.js cannot be built: LWC/);
});

test('only what exists resolves: on the platform, in the preview, in the project, in the bundle', async () => {
  const built = await build({
    'one/one.js': component(
      'One',
      [
        "import 'lightning/nowhere';",
        "import { a } from 'lightning/empApi';",
        "import 'lodash';",
        "import b from 'c/nowhere';",
        "import label from '@salesforce/label/c.Nowhere';",
        "import getRows from '@salesforce/apex/Rows.get';",
        "import { d } from './nowhere';",
        "import { missing } from 'c/two';"
      ].join('\n')
    ),
    'one/one.html': '<template><lightning-nothing></lightning-nothing></template>',
    'two/two.js': 'export const there = 1;',
    'empty/notes.txt': 'nothing here'
  });
  assert.deepEqual(
    said(built).toSorted(([, a], [, b]) => a.localeCompare(b)),
    [
      ['mistake', '"c/two" has no export "missing".', 'two.js'],
      ['mistake', 'The bundle empty has no empty.ts or empty.js.', 'empty'],
      ['mistake', 'The platform has no module "lightning/nothing".', 'one.html'],
      ['mistake', 'The platform has no module "lightning/nowhere".', 'one.js'],
      ['mistake', 'The platform has no module "lodash".', 'one.js'],
      ['unsupported', 'The preview does not support "@salesforce/apex/Rows.get".', 'one.js'],
      ['unsupported', 'The preview does not support "lightning/empApi".', 'one.js'],
      ['mistake', 'There is no component "c/nowhere" in the project.', 'one.js'],
      ['mistake', 'There is no file nowhere.js.', 'nowhere.js'],
      [
        'mistake',
        'Unknown label "c.Nowhere". Add it to the project\'s CustomLabels, or correct the import.',
        'one.js'
      ]
    ]
  );
});

test('what the page must ask the org about is collected, styles of shared bundles included', async () => {
  const built = await build({
    'one/one.js': component(
      'One',
      [
        "import secrets from '@salesforce/customPermission/See_Secrets';",
        "import setup from '@salesforce/userPermission/ViewSetup';",
        "import NAME from '@salesforce/schema/Account.Name';"
      ].join('\n')
    ),
    'one/one.html': '<template><p>Styled</p></template>',
    'one/one.css': "@import 'c/styles';",
    'styles/styles.css': '.styled { color: rebeccapurple; }'
  });
  assert.deepEqual(built.problems, []);
  assert.deepEqual(built.permissions, { custom: ['See_Secrets'], user: ['ViewSetup'] });
  assert.deepEqual(
    built.schemaReferences.map(({ objectApiName, fieldApiName, file }) => [
      objectApiName,
      fieldApiName,
      basename(file)
    ]),
    [['Account', 'Name', 'one.js']]
  );
  assert.match(output(built, 'c/one'), /rebeccapurple/);
});

test('a project without components has none', async () => {
  assert.deepEqual((await build({})).entries, {});
});
