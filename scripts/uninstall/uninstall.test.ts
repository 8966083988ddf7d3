import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { expectationsOf } from '../doctor/expectations.ts';
import { OWN_PROJECT, startOwnOrg } from '../target-org/testing/ownOrg.ts';
import type { OwnOrg } from '../target-org/testing/ownOrg.ts';
import { packagesIn, uninstallCommands } from './packages.ts';
import { runUninstall } from './runUninstall.ts';
import type { Uninstall } from './runUninstall.ts';

let own: OwnOrg;
let flows: string[];
const folder = mkdtempSync(join(tmpdir(), 'uninstall-'));
before(async () => {
  own = await startOwnOrg();
  ({ flows } = { flows: [...(await expectationsOf(OWN_PROJECT)).flows] });
  const [set] = own.org.query(
    "SELECT Id FROM PermissionSet WHERE Name = 'Ridealong_Rep'",
    own.org.systemSession()
  ).records;
  const row = { AssigneeId: own.org.systemSession().userId, PermissionSetId: String(set?.['Id']) };
  own.org.save(
    { operation: 'create', object: 'PermissionSetAssignment', rows: [row] },
    own.org.systemSession()
  );
});
after(async () => {
  rmSync(folder, { recursive: true });
  await own.close();
});

async function run(
  more: Partial<Uninstall> = {}
): Promise<{ code: number; said: string; sfCalls: string[][] }> {
  const lines: string[] = [];
  const sfCalls: string[][] = [];
  const code = await runUninstall({
    root: OWN_PROJECT,
    target: own.target,
    flows,
    directories: ['force-app'],
    folder: join(folder, 'out'),
    dryRun: false,
    print: (line) => lines.push(line),
    sf: (args) => {
      sfCalls.push([...args]);
      if (args[1] === 'generate') {
        writeFileSync(join(String(args.at(-1)), 'destructiveChanges.xml'), '<Package/>');
      }
      return Promise.resolve({ exitCode: 0, stdout: '', stderr: '' });
    },
    ...more
  });
  return { code, said: lines.join('\n'), sfCalls };
}

const username = (): string =>
  String(
    own.org.query(
      `SELECT Username FROM User WHERE Id = '${own.org.systemSession().userId}'`,
      own.org.systemSession()
    ).records[0]?.['Username']
  );
const assigned = (): number =>
  own.org.query(
    "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%'",
    own.org.systemSession()
  ).totalSize;

test('a dry run changes nothing', async () => {
  const { said } = await run({ dryRun: true });
  assert.match(said, /would export[^]*flows would be switched off[^]*1 assignments would be taken back/);
  assert.equal(existsSync(join(folder, 'out')), false);
  assert.equal(assigned(), 1);
  assert.equal(own.org.flowStates.isSwitchedOff(flows[0] ?? ''), false);
});

test('what people wrote is in files before anything is undone; a second run finds nothing left', async () => {
  const { said, code } = await run();
  assert.equal(code, 0);
  assert.match(said, /^exported: [^]*challenges\.csv 0/);
  assert.match(readFileSync(join(folder, 'out/challenges.csv'), 'utf8'), /key,deal,statement/);
  assert.match(said, new RegExp(`${flows.length} flows switched off`));
  assert.equal(assigned(), 0);
  assert.ok(flows.every((name) => own.org.flowStates.isSwitchedOff(name)));
  assert.equal(
    readFileSync(join(folder, 'out/assignments.csv'), 'utf8').replace(/^\uFEFF/, ''),
    `user,set\r\n${username()},Ridealong_Rep\r\n`
  );
  assert.match((await run()).said, /0 flows switched off\n0 assignments taken back/);
});

test('what was exported before the first undoing stays: later the same user may see less of it', async () => {
  const kept = join(folder, 'out/challenges.csv');
  writeFileSync(kept, 'as it was');
  const { said } = await run();
  assert.match(said, /^exported \d{4}-\d\d-\d\dT.*, and left as it is; another --out exports anew/);
  assert.equal(readFileSync(kept, 'utf8'), 'as it was');
  writeFileSync(join(folder, 'out/exported.json'), '{"org": "https://another.example"}');
  assert.match((await run()).said, /^exported: /);
});

test('when nothing can be exported, nothing is undone', async () => {
  own.org.flowStates.setActive(flows[0] ?? '', true);
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file where the folder should be');
  await assert.rejects(run({ folder: blocked }));
  assert.equal(own.org.flowStates.isSwitchedOff(flows[0] ?? ''), false);
});

test('of an org without the package a manifest deletes what was deployed', async () => {
  const { sfCalls, code } = await run({ target: { ...own.target, isLocal: false, name: 'sandbox' } });
  assert.equal(code, 0);
  assert.deepEqual(
    sfCalls.map(([, command, verb]) => [command, verb]),
    [
      ['generate', 'manifest'],
      ['deploy', 'start']
    ]
  );
  assert.ok(sfCalls[1]?.includes(join(folder, 'out/manifest/destructiveChangesPost.xml')));
  assert.match(readFileSync(join(folder, 'out/manifest/package.xml'), 'utf8'), /<version>66\.0</);
});

test('packages go in an order in which none is needed any more, and only ours', () => {
  const row = (Name: string, id: string) => ({ SubscriberPackage: { Name }, SubscriberPackageVersionId: id });
  const packages = packagesIn([
    row('Ridealong', '04t1'),
    row('Ridealong Dashboards', '04t2'),
    row('Ridealongside', '04t3')
  ]);
  assert.deepEqual(
    uninstallCommands(packages, 'sandbox').map((args) => args[3]),
    ['04t2', '04t1']
  );
});
