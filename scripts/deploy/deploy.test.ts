/** Deploying against a local org: everything but the transfer of metadata itself, which a local org does not take. */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { expectationsOf } from '../doctor/expectations.ts';
import type { Expectations } from '../doctor/expectations.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { activationsOf } from './activate.ts';
import { checkBuilt } from './build.ts';
import { readOptions } from './options.ts';
import { obstacles } from './preflight.ts';
import type { OrgState } from './preflight.ts';
import { runDeploy } from './runDeploy.ts';

let own: OwnOrg;
let expected: Expectations;
const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const built: string[] = [];
before(async () => {
  own = await startOwnOrg();
  expected = await expectationsOf(OWN_PROJECT);
});
after(async () => {
  rmSync(folder, { recursive: true });
  await own.close();
});

async function run(
  args: string[],
  target: Partial<OwnOrg['target']> = {},
  sfExit = 0
): Promise<{ code: number; said: string; sfCalls: string[][] }> {
  const options = readOptions(args);
  assert.ok(options !== 'help');
  const lines: string[] = [];
  const sfCalls: string[][] = [];
  const code = await runDeploy({
    root: folder,
    options,
    build: async () => {
      built.push('all');
      return Promise.resolve();
    },
    target: { ...own.target, ...target },
    expected,
    print: (line) => lines.push(line),
    sf: (sfArgs) => {
      sfCalls.push([...sfArgs]);
      return Promise.resolve({ exitCode: sfExit, stdout: '', stderr: '' });
    }
  });
  return { code, said: lines.join('\n'), sfCalls };
}

const count = (soql: string): number => own.org.query(soql, own.org.systemSession()).totalSize;
const assignments = (): number =>
  count("SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%'");

test('flows that arrived inactive are activated, and a second run finds nothing to do', async () => {
  const all = expected.flows;
  all.forEach((name) => own.org.flowStates.setActive(name, false));
  const dry = await run(['--only', 'activate', '--dry-run']);
  assert.match(dry.said, new RegExp(`${all.length} flows`));
  assert.equal(own.org.flowStates.isSwitchedOff(all[0] ?? ''), true);
  assert.equal((await run(['--only', 'activate'])).code, 0);
  assert.deepEqual(
    all.filter((name) => own.org.flowStates.isSwitchedOff(name)),
    []
  );
  assert.match((await run(['--only', 'activate'])).said, /all flows are active/);
});

test('only what has no active version is activated, and its newest', () => {
  const version = (flow: string, VersionNumber: number, Status: string) => ({
    DefinitionId: `300${flow}`,
    Definition: { DeveloperName: flow },
    VersionNumber,
    Status
  });
  assert.deepEqual(
    activationsOf([
      version('A', 1, 'Active'),
      version('A', 2, 'Draft'),
      version('B', 9, 'Obsolete'),
      version('B', 10, 'Obsolete')
    ]),
    [{ flow: 'B', definitionId: '300B', version: 10 }]
  );
});

test('sets are assigned by a file: once, by username or address, and every line that cannot be is named', async () => {
  const file = join(folder, 'people.csv');
  writeFileSync(
    file,
    'user;set\nadmin@ridealong.local;Ridealong Admin\nADMIN@ridealong.local;Rep\nnobody@example.com;Ridealong_Rep\nadmin@ridealong.local;Boss\n'
  );
  const first = await run(['--only', 'assign', '--assign', file]);
  assert.equal(first.code, 1);
  assert.match(first.said, /line 4: no active user has the username or address nobody@example\.com/);
  assert.match(first.said, /line 5: there is no permission set Ridealong_Boss/);
  assert.match(first.said, /2 assigned, 2 refused/);
  assert.equal(assignments(), 2);
  assert.match((await run(['--only', 'assign', '--assign', file])).said, /0 assigned, 2 refused/);
  assert.equal(assignments(), 2);
});

test('members of a public group get a set', async () => {
  const create = (object: string, row: Record<string, string>): string => {
    const [result] = own.org.save({ operation: 'create', object, rows: [row] }, own.org.systemSession());
    assert.ok(result?.success, JSON.stringify(result?.errors));
    return result.id ?? '';
  };
  const group = create('Group', { Name: 'Product', DeveloperName: 'Product', Type: 'Regular' });
  create('GroupMember', { GroupId: group, UserOrGroupId: own.org.systemSession().userId });
  const { code, said } = await run(['--only', 'assign', '--group', 'Product=Ridealong_Colleague']);
  assert.deepEqual([code, /1 assigned, 0 refused/.test(said)], [0, true]);
});

test('the org is looked at first; a name that is taken by others stops everything', async () => {
  assert.match((await run(['--only', 'preflight'])).said, /Ridealong is there and is brought up to date/);
  const fine: OrgState = {
    edition: 'Enterprise Edition',
    isSandbox: false,
    newestVersion: 68,
    opportunitySharing: 'Private',
    taken: { objects: [], flows: [], permissionSets: [] }
  };
  assert.deepEqual(obstacles(fine, ['force-app']), []);
  const taken = { ...fine, taken: { ...fine.taken, objects: ['Field_Time__c'] } };
  assert.match(obstacles(taken, ['force-app'])[0] ?? '', /already has Field_Time__c/);
  const ours = { ...taken, taken: { ...taken.taken, permissionSets: ['Ridealong_Admin'] } };
  assert.deepEqual(obstacles(ours, ['force-app']), []);
  assert.match(obstacles({ ...fine, newestVersion: 65 }, [])[0] ?? '', /66 is needed/);
  assert.match(obstacles({ ...fine, edition: 'Professional Edition' }, [])[0] ?? '', /Professional/);
  const open = { ...fine, opportunitySharing: 'ReadWrite' };
  assert.match(obstacles(open, ['force-app-private-deals'])[0] ?? '', /without --with private-deals/);
  assert.deepEqual(obstacles(open, ['force-app']), []);
});

test('sf gets the directories that were asked for; its refusal ends the run before anything else is done', async () => {
  const real = { isLocal: false, name: 'sandbox' };
  const only = ['--only', 'build', '--only', 'deploy', '--only', 'activate'];
  const done = await run([...only, '--with', 'dashboards', '--dry-run'], real);
  assert.deepEqual(done.sfCalls, [
    [
      'project',
      'deploy',
      'start',
      '--target-org',
      'sandbox',
      '--wait',
      '60',
      '--source-dir',
      'force-app',
      '--source-dir',
      'force-app-dashboards',
      '--dry-run'
    ]
  ]);
  assert.deepEqual(built, ['all']);
  const refused = await run(['--only', 'deploy', '--only', 'activate'], real, 1);
  assert.equal(refused.code, 1);
  assert.doesNotMatch(refused.said, /== activate/);
});

test('what is not built is not sent', () => {
  const bundle = join(folder, 'force-app/lwc/thing');
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, 'thing.ts'), 'export const thing = 1;');
  assert.throws(() => checkBuilt(folder, ['force-app']), /1 components are not built/);
  writeFileSync(join(bundle, 'thing.js'), 'export const thing = 1;');
  checkBuilt(folder, ['force-app']);
});

test('the whole way, and what is not an option', async () => {
  const { code, said } = await run(['--only', 'preflight', '--only', 'deploy', '--only', 'doctor']);
  assert.match(said, /nothing to deploy[^]*ok +objects/);
  assert.equal(code, 0, said);
  assert.throws(() => readOptions(['--only', 'everything']), /no step everything/);
  assert.throws(() => readOptions(['--with', 'slack']), /no part slack/);
  assert.throws(() => readOptions(['--group', 'Product']), /names no group and set/);
});
