/** `npm run sync -- colleagues` as a process, against a local org with the sample data, as another process. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { EXIT_CODE } from '../exitCode.ts';
import { RestUser, startLocalOrg } from '../testing/localOrgProcess.ts';
import type { LocalOrgProcess } from '../testing/localOrgProcess.ts';
import { COMPILED } from '../testing/compiled.ts';

let org: LocalOrgProcess;
let admin: RestUser;
let token: string;
let folder: string;
before(async () => {
  org = await startLocalOrg();
  token = await org.logIn('admin@ridealong.local');
  admin = new RestUser(org.url, token);
  folder = await mkdtemp(join(tmpdir(), 'colleagues-'));
});
after(async () => {
  await org[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../main.ts'), 'colleagues', ...args], {
    env: {
      PATH: process.env['PATH'],
      ...COMPILED,
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      SF_INSTANCE_URL: org.url,
      SF_ACCESS_TOKEN: token,
      ...env
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}

async function newUser(last: string, department: string): Promise<string> {
  const profile = await admin.idOf("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  return admin.create('User', {
    FirstName: "D'Arcy",
    LastName: last,
    Username: `${last.toLowerCase()}@colleagues.local`,
    Email: `${last.toLowerCase()}@mail.local`,
    Alias: last.slice(0, 8).toLowerCase(),
    Department: department,
    ProfileId: profile,
    TimeZoneSidKey: 'Europe/Berlin',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8'
  });
}

const colleague = (user: string): Promise<Record<string, unknown>> =>
  admin.one(
    `SELECT Name, Business_Function__c, Target_Days__c, Is_Active__c, Colleague_Key__c FROM Ridealong_Colleague__c WHERE User__c = '${user}'`
  );
const howMany = async (): Promise<number> =>
  (await admin.query('SELECT Id FROM Ridealong_Colleague__c')).length;

async function fileWith(content: string): Promise<string> {
  const file = join(folder, 'colleagues.csv');
  await writeFile(file, content);
  return file;
}

describe('npm run sync -- colleagues', { concurrency: false }, () => {
  it('adds users of a file, says what is wrong with the others, and adds nobody twice', async () => {
    const one = await newUser('Eins', 'Werkstatt');
    const two = await newUser('Zwei', 'Werkstatt');
    const file = await fileWith(
      'user,function,target\neins@colleagues.local,Product,45\nzwei@mail.local,IT,\nnobody@mail.local,IT,\n'
    );
    const before = await howMany();

    const dry = await run(['--file', file, '--dry-run']);
    assert.match(dry.out, /Nothing was changed/);
    assert.match(dry.out, /new: D'Arcy Eins, Business_Function__c Product, Target_Days__c 45/);
    assert.equal(await howMany(), before);

    const { code, out } = await run(['--file', file]);
    assert.match(
      out,
      /^2 new, 0 changed, 0 right already\n1 could not be added or changed:\n {2}colleagues\.csv, line 4: /
    );
    assert.equal(code, EXIT_CODE.quarantined);
    assert.deepEqual(await colleague(one), {
      Name: "D'Arcy Eins",
      Business_Function__c: 'Product',
      Target_Days__c: 45,
      Is_Active__c: true,
      Colleague_Key__c: one
    });
    assert.equal((await colleague(two))['Business_Function__c'], 'IT');
    assert.match((await run(['--file', file])).out, /^0 new, 0 changed, 2 right already/);
  });

  it('adds the others when one line is no id, is endless, or has an id in other letters', async () => {
    const user = await newUser('Sieben', 'Werkstatt');
    const eight = await newUser('Acht', 'Werkstatt');
    const lines = [
      `${user.toLowerCase()},IT`,
      '0055j0000000007AAB,IT',
      `${'x'.repeat(30_000)},IT`,
      ...Array.from({ length: 150 }, (_, index) => `${'ä'.repeat(60)}${index}@mail.local,IT`),
      `${eight.slice(0, 15)},IT`
    ];
    const { code, out } = await run(['--file', await fileWith(`user,function\n${lines.join('\n')}\n`)]);
    assert.match(out, /^2 new, 0 changed, 0 right already\n152 could not/);
    assert.match(out, /colleagues\.csv, line 3, column user: "0055j0000000007AAB" is no user id/);
    assert.equal(code, EXIT_CODE.quarantined);
    assert.equal((await colleague(user))['Business_Function__c'], 'IT');
    assert.equal((await colleague(eight))['Business_Function__c'], 'IT');
  });

  it('brings rows to what the file says', async () => {
    const user = await newUser('Drei', 'Werkstatt');
    await run(['--file', await fileWith('user,function,target\ndrei@mail.local,Product,45\n')]);
    const again = await run([
      '--json',
      '--file',
      await fileWith('user,function,target,active\ndrei@mail.local,IT,,no\n')
    ]);
    assert.deepEqual(JSON.parse(again.out), { created: 0, updated: 1, unchanged: 0, problems: [] });
    assert.equal(again.code, EXIT_CODE.done);
    const { Business_Function__c, Target_Days__c, Is_Active__c } = await colleague(user);
    assert.deepEqual([Business_Function__c, Target_Days__c, Is_Active__c], ['IT', null, false]);
  });

  it('adds users by a condition, and leaves alone who is a colleague already', async () => {
    const user = await newUser('Vier', 'Sternwarte');
    const known = await newUser('Fuenf', 'Sternwarte');
    await admin.create('Ridealong_Colleague__c', {
      Name: 'x',
      User__c: known,
      Business_Function__c: 'Finance'
    });
    const condition = ['--users', "Department = 'Sternwarte'", '--function', 'Engineering', '--target', '60'];

    const { code, out } = await run(condition);
    assert.equal(out.trim(), '1 new, 0 changed, 1 right already');
    assert.equal(code, EXIT_CODE.done);
    assert.deepEqual((await colleague(user))['Target_Days__c'], 60);
    assert.equal((await colleague(known))['Business_Function__c'], 'Finance');
  });

  it('takes no program for a colleague, by name or by condition', async () => {
    const [robot] = await admin.query(
      "SELECT Username FROM User WHERE Profile.UserLicense.Name = 'Salesforce Integration' AND IsActive = true"
    );
    assert.ok(robot, 'the sample data has a user of the sync');
    const byName = await run(['--file', await fileWith(`user,function\n${String(robot['Username'])},IT\n`)]);
    assert.match(byName.out, /platform's own/);
    const byCondition = await run([
      '--users',
      `Username = '${String(robot['Username'])}'`,
      '--function',
      'IT'
    ]);
    assert.match(byCondition.out, /^0 new, 0 changed, 0 right already/);
  });

  it('says what to do about wrong use, a wrong condition, a missing file and missing permission', async () => {
    const usage = async (args: readonly string[], words: RegExp): Promise<void> => {
      const { code, err } = await run(args);
      assert.match(err, words);
      assert.equal(code, EXIT_CODE.usage, err);
    };
    await usage([], /either --file or --users/);
    await usage(['--users', 'IsActive = true'], /--function/);
    await usage(['--users', 'Departement = 1', '--function', 'IT'], /does not understand the condition/);
    await usage(['--file', join(folder, 'missing.csv')], /cannot be read/);
    await usage(['--file', await fileWith('name\nx\n')], /the column "name" is unknown/);
    await usage(['--file', await fileWith('user\nx\n'), '--target', '0'], /--target: "0" is no clock/);

    const file = await fileWith('user,function\nsechs@mail.local,IT\n');
    await newUser('Sechs', 'Werkstatt');
    const rep = await org.logIn('rep@ridealong.local');
    const refused = await run(['--file', file], { SF_ACCESS_TOKEN: rep });
    assert.equal(refused.code, EXIT_CODE.quarantined);
    assert.match(
      refused.out,
      /D'Arcy Sechs: CANNOT_INSERT\w*, .*; the user who runs this needs the permission set/
    );
  });
});
