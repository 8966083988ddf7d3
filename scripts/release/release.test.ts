import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  createCommands,
  newestVersions,
  promoteCommands,
  readPackageProject,
  versionCommands
} from './packageCommands.ts';
import { releaseNotes } from './releaseNotes.ts';
import { scratchCommands } from './scratchCommands.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const project = readPackageProject(read('sfdx-project.json'));
const NAMES = ['Ridealong', 'Ridealong Private Deals', 'Ridealong Dashboards', 'Ridealong German'];
const withAliases = (more: Record<string, string> = {}) => ({
  ...project,
  packageAliases: { ...Object.fromEntries(NAMES.map((name) => [name, '0Ho'])), ...more }
});

test('the project has four packages; the optional ones depend on the core, and every definition is there', () => {
  const { packageDirectories } = JSON.parse(read('sfdx-project.json')) as {
    packageDirectories: { package?: string; definitionFile: string; dependencies?: { package: string }[] }[];
  };
  const packaged = packageDirectories.filter((each) => each.package !== undefined);
  assert.deepEqual(
    packaged.map((each) => [each.package, each.dependencies?.map(({ package: name }) => name)]),
    [
      ['Ridealong', undefined],
      ['Ridealong Private Deals', ['Ridealong']],
      ['Ridealong Dashboards', ['Ridealong']],
      ['Ridealong German', ['Ridealong']]
    ]
  );
  for (const { definitionFile } of packaged) {
    assert.match(read(definitionFile), /"edition"/);
  }
});

test('version and tag are one: the number of the package is that of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.deepEqual(
    project.packageDirectories.flatMap(({ versionNumber }) => versionNumber ?? []),
    NAMES.map(() => `${version}.NEXT`)
  );
});

test('packages are made once, and versions of what was made', () => {
  assert.equal(createCommands(project).length, 4);
  assert.deepEqual(createCommands(withAliases()), []);
  assert.throws(() => versionCommands(project), /has no id in packageAliases/);
  assert.deepEqual(
    versionCommands(withAliases()).map((command) => command[4]),
    NAMES
  );
  assert.deepEqual(
    versionCommands(withAliases(), ['Ridealong']).map((command) => command[4]),
    ['Ridealong']
  );
  assert.throws(() => versionCommands(withAliases(), ['Other']), /There is no package Other/);
  // Salesforce promotes no other version, also of a package without Apex.
  assert.ok(versionCommands(withAliases()).every((command) => command.includes('--code-coverage')));
});

test('the newest version is promoted, by number and not by letters', () => {
  const made = withAliases({
    'Ridealong@0.9.0-1': '04t1',
    'Ridealong@0.10.0-2': '04t2',
    'Ridealong@0.10.0-10': '04t3',
    'Ridealong Dashboards@0.1.0-1': '04t4'
  });
  assert.deepEqual(
    [...newestVersions(made)],
    [
      ['Ridealong@0.10.0-10', '04t3'],
      ['Ridealong Dashboards@0.1.0-1', '04t4']
    ]
  );
  assert.deepEqual(
    promoteCommands(made).map((command) => command[4]),
    ['Ridealong@0.10.0-10', 'Ridealong Dashboards@0.1.0-1']
  );
  assert.throws(() => promoteCommands(withAliases()), /no version to promote/);
});

test('notes have the newest changes, a link for each kind of org, and what an upgrade replaces', () => {
  const notes = releaseNotes({
    changelog: '# Changelog\n\n## [0.2.0]\n\n- New\n\n## [0.1.0]\n\n- Old\n',
    versions: new Map([['Ridealong@0.2.0-1', '04tX']]),
    overwritten: ['Sync Health', 'Promises Kept']
  });
  assert.match(notes, /^## \[0\.2\.0\]\n\n- New\n## Install/);
  assert.doesNotMatch(notes, /Old/);
  assert.match(notes, /https:\/\/test\.salesforce\.com\/packaging\/installPackage\.apexp\?p0=04tX/);
  assert.match(notes, /https:\/\/login\.salesforce\.com\/packaging\/installPackage\.apexp\?p0=04tX/);
  assert.match(notes, /--keep-reports`: Promises Kept, Sync Health\./);
});

test('a scratch org is made unless it is there, and has shares only where opportunities have them', () => {
  const wishes = { def: 'private', alias: 'mine', days: '7', isEmpty: false };
  const commands = scratchCommands({ ...wishes, isThere: false });
  assert.deepEqual(
    commands.map(({ command }) => command),
    ['sf', 'deploy', 'sf', 'fill', 'deploy']
  );
  assert.ok(commands[0]?.args.includes('config/scratch/private.json'));
  assert.ok(commands[1]?.args.includes('private-deals'));
  assert.equal(scratchCommands({ ...wishes, isThere: true }).length, 4);
  assert.equal(scratchCommands({ ...wishes, isThere: true, isEmpty: true }).length, 3);
  const open = scratchCommands({ ...wishes, def: 'public-read-write', isThere: true });
  assert.equal(open[0]?.args.includes('private-deals'), false);
  assert.equal(open[0]?.args.includes('german'), false);
  const german = scratchCommands({ ...wishes, def: 'german', isThere: true });
  assert.ok(german[0]?.args.includes('german'));
});

/** What a tag does, each by the command that does it, in the order in which one needs the other. */
const RELEASE = [
  'npm run package:version',
  'npx sf org create scratch',
  'node scripts/release/installNewest.ts',
  'npm run sample-data',
  'npm run doctor',
  'npm run smoke',
  'npm run package:promote',
  'npm run --silent release:notes',
  'gh release create'
];

test('a tag makes versions, tries them in a new scratch org, and only then promotes them and writes the notes', () => {
  const workflow = read('.github/workflows/release.yml');
  assert.match(workflow, /tags: \['v\*'\]/);
  const commands = workflow.split('\n').map((line) => line.replace(/^\s*(- )?(run: )?/, ''));
  const places = RELEASE.map((command) => commands.findIndex((line) => line.startsWith(command)));
  assert.ok(
    !places.includes(-1),
    `not there: ${RELEASE.filter((_, index) => places[index] === -1).join(', ')}`
  );
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other)
  );
  // A step that may fail would let what failed be promoted.
  assert.doesNotMatch(workflow, /continue-on-error/);
  assert.deepEqual(
    commands.filter((line) => line.includes('|| true')),
    ['npx sf org delete scratch --target-org release --no-prompt || true']
  );
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const used = [...workflow.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  assert.deepEqual(
    used.filter((name) => scripts[name] === undefined),
    []
  );
});

test('the page on releasing has each of these, in that order', () => {
  const [, list = ''] = read('docs/releasing.md').split('A tag `v...` does all of it on GitHub');
  const places = RELEASE.map((command) => list.indexOf(`\`${command}`));
  assert.ok(
    !places.includes(-1),
    `not there: ${RELEASE.filter((_, index) => places[index] === -1).join(', ')}`
  );
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other)
  );
});
