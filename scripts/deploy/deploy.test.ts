/**
 * Deploying against a local org: everything but the transfer of metadata itself, which a local org does not take.
 * Longer than files are elsewhere: all cases share one org, which takes seconds to build.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { expectationsIn } from '../doctor/expectations.ts';
import type { Expectations } from '../doctor/expectations.ts';
import type { RequestOptions, Transport } from '../sync/org/transport.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { activationsOf } from './activate.ts';
import { checkBuilt, leftOver } from './build.ts';
import { readOptions, STEPS } from './options.ts';
import { namesOf, takenNames } from './names.ts';
import type { Names } from './names.ts';
import { obstacles } from './preflight.ts';
import type { OrgState } from './preflight.ts';
import { runDeploy } from './runDeploy.ts';

/** Each call is a round trip to an org: what a pre-flight takes is their number, not what this machine does between them. */
const MAX_PREFLIGHT_CALLS = 20;
/** For the file of people, however long it is. */
const MAX_ASSIGN_CALLS = 3;

let own: OwnOrg;
let expected: Expectations;
let names: Names;
const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const built: string[] = [];
before(async () => {
  own = await startOwnOrg();
  const project = await readProject(OWN_PROJECT);
  expected = expectationsIn(project);
  names = namesOf(project);
});
after(async () => {
  rmSync(folder, { recursive: true });
  await own.close();
});

async function run(
  args: string[],
  target: Partial<OwnOrg['target']> = {},
  sfExit = 0,
  linesToLive = Infinity,
  scheduledFlows = expected.scheduledFlows
): Promise<{ code: number; said: string; sfCalls: string[][]; lines: number }> {
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
    expected: { ...expected, scheduledFlows },
    names,
    print: (line) => {
      lines.push(line);
      if (lines.length >= linesToLive) {
        throw new Error('killed');
      }
    },
    sf: (sfArgs) => {
      sfCalls.push([...sfArgs]);
      return Promise.resolve({ exitCode: sfExit, stdout: '', stderr: '' });
    }
  });
  return { code, said: lines.join('\n'), sfCalls, lines: lines.length };
}

const count = (soql: string): number => own.org.query(soql, own.org.systemSession()).totalSize;
const assignments = (): number =>
  count("SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%'");

/** How many lines a whole run prints: it may end at each of them. */
async function allLines(args: string[]): Promise<number> {
  expected.flows.forEach((name) => own.org.flowStates.setActive(name, false));
  return (await run(args)).lines;
}

function newUser(name: string): string {
  const Username = `${name.toLowerCase()}@again.local`;
  const profile = own.org.query(
    "SELECT Id FROM Profile WHERE Name = 'Standard User'",
    own.org.systemSession()
  );
  const row = {
    LastName: name,
    Username,
    Email: Username,
    Alias: name,
    ProfileId: String(profile.records[0]?.['Id']),
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  };
  const [result] = own.org.save(
    { operation: 'create', object: 'User', rows: [row] },
    own.org.systemSession()
  );
  assert.ok(result?.success, JSON.stringify(result?.errors));
  return Username;
}

function unassign(): void {
  const held = own.org.query(
    "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username LIKE '%again.local'",
    own.org.systemSession()
  ).records;
  own.org.save(
    {
      operation: 'delete',
      object: 'PermissionSetAssignment',
      ids: held.map(({ Id }) => String(Id))
    },
    own.org.systemSession()
  );
}

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
    isInstalled: false,
    taken: { names: {}, unseen: [] }
  };
  assert.deepEqual(obstacles(fine, ['force-app']), []);
  const taken = { ...fine, taken: { names: { page: ['Ridealong_Home'], field: [] }, unseen: [] } };
  assert.match(obstacles(taken, ['force-app'])[0] ?? '', /already has page Ridealong_Home:/);
  const ours = { ...taken, isInstalled: true };
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

test('compiled code of a component that has moved is found, and nothing else', () => {
  const moved = join(folder, 'force-app/main/lwc/moved');
  mkdirSync(moved, { recursive: true });
  writeFileSync(join(moved, 'moved.js'), 'export const moved = 1;');
  assert.deepEqual(
    leftOver(folder, ['force-app']).map((path) => path.replaceAll('\\', '/').replace(/\/$/, '')),
    ['force-app/main/lwc/moved']
  );
  assert.deepEqual(leftOver(OWN_PROJECT, ['force-app']), []);
  rmSync(moved, { recursive: true });
});

test('what runs by a clock is named, with its time', async () => {
  const scheduled = [{ flow: 'Some_Digest', frequency: 'Weekly', startTime: '07:00:00.000Z' }];
  const { said } = await run(['--only', 'schedule'], {}, 0, Infinity, scheduled);
  assert.match(said, /Some_Digest: weekly at 07:00, in the org's time zone/);
  assert.match(said, /docs\/sync\.md/);
});

test('the whole way, and what is not an option', async () => {
  const { code, said } = await run(['--only', 'preflight', '--only', 'deploy', '--only', 'doctor']);
  assert.match(said, /nothing to deploy[^]*ok +objects/);
  assert.equal(code, 0, said);
  assert.throws(() => readOptions(['--only', 'everything']), /no step everything/);
  assert.throws(() => readOptions(['--with', 'slack']), /no part slack/);
  assert.throws(() => readOptions(['--group', 'Product']), /names no group and set/);
});

/** The local org as it is, and of the Tooling API what an org would say. */
const seenThrough = (tooling: Readonly<Record<string, Record<string, unknown>[]>>): Transport =>
  new Proxy(own.target.transport, {
    get(transport, name) {
      if (name !== 'get') {
        const value: unknown = Reflect.get(transport, name, transport);
        return typeof value === 'function' ? (value.bind(transport) as unknown) : value;
      }
      return (path: string, options: RequestOptions): Promise<unknown> => {
        const object = /\/tooling\/query.*FROM%20(\w+)/.exec(path)?.[1] ?? '';
        const records = tooling[object];
        return records === undefined
          ? transport.get(path, options)
          : Promise.resolve({ records, totalSize: records.length });
      };
    }
  });

test('names of every kind are looked for, ours alone are found, and what cannot be seen is said', async () => {
  const transport = seenThrough({
    LightningComponentBundle: [
      { DeveloperName: 'ridealongErrorPanel' },
      { DeveloperName: 'ridealongOfOthers' }
    ],
    FlexiPage: [{ DeveloperName: 'Ridealong_Home' }],
    ExternalString: []
  });
  const { names: found, unseen } = await takenNames(transport, names);
  assert.deepEqual(found['component'], ['ridealongErrorPanel']);
  assert.deepEqual(found['page'], ['Ridealong_Home']);
  assert.deepEqual([found['label'], found['tab']], [[], []]);
  assert.deepEqual(unseen, ['tab', 'app', 'value set', 'quick action', 'message channel', 'static resource']);
  for (const kind of [
    'object',
    'field',
    'flow',
    'permission set',
    'notification type',
    'report folder',
    'report type'
  ]) {
    assert.ok((names[kind] ?? []).length > 0, kind);
    assert.deepEqual([...(found[kind] ?? [])].sort(), [...(names[kind] ?? [])].sort(), kind);
  }
});

/** They go with an object or a folder; a translation changes what its file names and nothing else of the language. */
const PART_OF_OTHERS = [
  'packageDirectories',
  'customMetadata',
  'layouts',
  'reports',
  'dashboards',
  'translations'
];

test('every kind of metadata that the project brings is looked for, or goes with one that is', async () => {
  const project = await readProject(OWN_PROJECT);
  const known = new Set(Object.values(names).flat());
  const parts = Object.entries(project).flatMap(([kind, value]) =>
    Array.isArray(value) && !PART_OF_OTHERS.includes(kind)
      ? (value as { name: string }[]).map(({ name }) => name)
      : []
  );
  assert.deepEqual(
    parts.filter(
      (name) =>
        !known.has(name) &&
        !['Opportunity', 'Event'].includes(name) &&
        !known.has(name.split('.').at(-1) ?? '')
    ),
    []
  );
});

test('who cannot get their set is known before anything is sent', async () => {
  const file = join(folder, 'wrong.csv');
  writeFileSync(file, 'user,set\nnobody@example.com,Ridealong_Rep\n');
  await assert.rejects(run(['--only', 'preflight', '--assign', file]), /no active user has the username/);
  writeFileSync(file, 'user,set\nadmin@ridealong.local,Ridealong_Rep\n');
  assert.match((await run(['--only', 'preflight', '--assign', file])).said, /1 assignments are possible/);
  const [optional] = Object.entries(expected.optionalSets);
  assert.ok(optional);
  writeFileSync(file, `user,set\nadmin@ridealong.local,${optional[1][0] ?? ''}\n`);
  await assert.rejects(
    run(['--only', 'preflight', '--assign', file]),
    /there is no permission set .* without --with/
  );
  const part = optional[0].replace('force-app-', '');
  const { said } = await run(['--only', 'preflight', '--assign', file, '--with', part]);
  assert.match(said, /1 assignments are possible/);
});

test('the pre-flight takes few calls, however many names there are', async () => {
  const { transport } = own.target;
  const callsOf = async (args: string[]): Promise<number> => {
    const calls = transport.calls;
    await run(args);
    return transport.calls - calls;
  };
  const calls = await callsOf(['--only', 'preflight']);
  assert.ok(calls <= MAX_PREFLIGHT_CALLS, `${calls} calls`);
  const file = join(folder, 'many.csv');
  const lines = Array.from({ length: 300 }, () => 'admin@ridealong.local,Ridealong_Admin');
  writeFileSync(file, ['user,set', ...lines].join('\n'));
  const more = await callsOf(['--only', 'preflight', '--assign', file]);
  assert.ok(more - calls <= MAX_ASSIGN_CALLS, `${more - calls} calls more for 300 lines`);
});

test('a run that ends between any two steps, or within one, is finished by the next', async () => {
  const file = join(folder, 'again.csv');
  const users = ['Anna', 'Bert', 'Cleo'].map((name) => newUser(name));
  writeFileSync(file, ['user,set', ...users.flatMap((user) => [`${user},Rep`, `${user},Leader`])].join('\n'));
  const args = [
    ...STEPS.filter((name) => name !== 'doctor').flatMap((name) => ['--only', name]),
    '--assign',
    file
  ];
  const state = (): unknown[] => [
    expected.flows.filter((name) => own.org.flowStates.isSwitchedOff(name)),
    count("SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username LIKE '%again.local'")
  ];
  const lines = await allLines(args);
  assert.ok(lines > 50);
  for (let last = 1; last < lines; last += Math.ceil(lines / 12)) {
    unassign();
    expected.flows.forEach((name) => own.org.flowStates.setActive(name, false));
    await assert.rejects(run(args, {}, 0, last), /killed/);
    const { code } = await run(args);
    assert.equal(code, 0);
    assert.deepEqual(state(), [[], 6], `after ${last} lines`);
  }
});
