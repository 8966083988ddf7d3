/** What Ridealong holds of a person goes: in a local org, through the command itself. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { readProject } from '@toolkit/sfdx-project';
import { openChallengeSite } from '../e2e/challengesSite.ts';
import type { ChallengeSite } from '../e2e/challengesSite.ts';
import { openTargetOrg } from '../target-org/targetOrg.ts';
import { isNamedIn, withoutNames } from './mentions.ts';
import { readSubject } from './orgRecords.ts';
import { LOOKUPS } from './planErasure.ts';
import { FREE_TEXT, NOT_TYPED } from './personalText.ts';
import { escapedControls } from './terminalText.ts';

const ROOT = join(import.meta.dirname, '../..');

let site: ChallengeSite;
before(async () => {
  site = await openChallengeSite();
});
after(() => site.close());

async function erase(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [join(ROOT, 'scripts/erase/main.ts'), '--target-org', site.url, ...args];
  try {
    const answer = await promisify(execFile)(process.execPath, command, {
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }
    });
    return { code: 0, ...answer };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

/** All that people can have typed, and who is named by a lookup, in one text. */
function everything(): string {
  const { admin } = site.world;
  const rows = Object.entries({
    ...FREE_TEXT,
    Customer_Challenge__c: [
      ...(FREE_TEXT['Customer_Challenge__c'] ?? []),
      'Said_By__c',
      'Heard_By__c',
      'Name'
    ],
    Internal_Attendee__c: [...(FREE_TEXT['Internal_Attendee__c'] ?? []), 'Attendee__c']
  }).flatMap(([object, fields]) => admin.rows(`SELECT ${fields.join(', ')} FROM ${object}`));
  return JSON.stringify(rows);
}

describe('a person of a customer', () => {
  test('goes from quotes, speakers and whatever names them; what was heard stays', async () => {
    const { world } = site;
    const gudrun = world.admin.create('Contact', {
      FirstName: 'Gudrun',
      LastName: 'Pohl',
      AccountId: world.account
    });
    const said = world.hear('Gudrun Pohl keeps a school exercise book next to our software', {
      Customer_Words__c: 'It is faster, believe me',
      Said_By__c: gudrun,
      Workaround__c: 'Ask GUDRUN  POHL'
    });
    const other = world.hear('Returns take a week', { Customer_Words__c: 'Mrs Pohlmann and Mrs Pohl agree' });
    const theme = world.newTheme('Paper beside software', { Interim_Answer__c: 'We call Gudrun Pohl.' });

    const dry = await erase('--contact', gudrun);
    assert.equal(dry.code, 0, dry.stderr);
    assert.match(dry.stdout, /2 records with something of theirs/);
    assert.match(dry.stdout, /Nothing was changed/);
    assert.match(dry.stdout, new RegExp(`${other}: Customer_Words__c says "Pohl"`));
    assert.doesNotMatch(dry.stdout, /believe me|exercise book/, 'a log is a copy');
    assert.match(everything(), /Gudrun Pohl/);

    const done = await erase('--contact', gudrun, '--also', 'Mrs Pohl', '--carry-out');
    assert.equal(done.code, 0, done.stderr);
    const left = everything();
    assert.doesNotMatch(left, /gudrun|believe me/i);
    assert.ok(!left.includes(gudrun));
    assert.match(left, /Mrs Pohlmann and \[erased\] agree/);
    assert.equal(
      world.admin.value('Customer_Challenge__c', said, 'Statement__c'),
      '[erased] keeps a school exercise book next to our software'
    );
    assert.equal(world.admin.value('Challenge_Theme__c', theme, 'Interim_Answer__c'), 'We call [erased].');

    const again = await erase('--contact', gudrun, '--also', 'Mrs Pohl');
    assert.match(again.stdout, /0 records with something of theirs, 0 records about them/);
  });
});

describe('an employee', () => {
  test('goes with visits, months and colleague row; quotes they heard stay without them', async () => {
    const { world } = site;
    const { colleague, admin } = world;
    const row = admin.create('Ridealong_Colleague__c', {
      Name: 'Priya Nair',
      User__c: colleague.id,
      Business_Function__c: 'IT'
    });
    const event = world.rep.create('Event', {
      Subject: 'Returns desk',
      StartDateTime: '2031-01-08T09:00:00Z',
      DurationInMinutes: 60,
      WhatId: world.deal
    });
    const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
    const visit = world.rep.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: colleague.id,
      Source__c: 'Tagged',
      Attendance__c: 'Invited'
    });
    const given = world.rep.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: world.owner.id,
      Source__c: 'Tagged',
      Attendance__c: 'Invited'
    });
    const note = world.rep.create('Ridealong_Visit_Note__c', {
      Internal_Attendee__c: visit,
      Why_Invited__c: 'Knows returns'
    });
    const heard = world.hear(
      'The label printer is slow',
      { Customer_Words__c: 'Two minutes each' },
      colleague
    );
    const theme = world.newTheme('Labels', {}, world.owner);
    world.owner.update('Challenge_Theme__c', theme, {
      Decision__c: 'Will Act',
      Decision_Reason__c: 'Priya Nair has seen it'
    });
    const merged = world.newTheme('Printing of labels', { Merged_Into__c: theme });
    // By whom is set by flows for whoever acts; what a colleague did before they left the role is as old.
    world.org.save(
      {
        operation: 'update',
        object: 'Challenge_Theme__c',
        rows: [{ Id: merged, Changed_By__c: colleague.id, Merged_By__c: colleague.id }]
      },
      world.org.systemSession(),
      { allOrNone: true }
    );
    world.org.save(
      {
        operation: 'update',
        object: 'Internal_Attendee__c',
        rows: [{ Id: given, Deal_Given_By__c: colleague.id }]
      },
      world.org.systemSession(),
      { allOrNone: true }
    );
    assert.equal(admin.value('Challenge_Theme__c', merged, 'Merged_By__c'), colleague.id);
    assert.equal(admin.value('Internal_Attendee__c', given, 'Deal_Given_By__c'), colleague.id);

    const done = await erase('--user', colleague.id, '--carry-out');
    assert.equal(done.code, 0, done.stderr + done.stdout);
    assert.deepEqual(admin.rows(`SELECT Id FROM Internal_Attendee__c WHERE Id = '${visit}'`), []);
    assert.deepEqual(admin.rows(`SELECT Id FROM Ridealong_Visit_Note__c WHERE Id = '${note}'`), []);
    assert.deepEqual(admin.rows(`SELECT Id FROM Ridealong_Colleague__c WHERE Id = '${row}'`), []);
    assert.equal(admin.value('Customer_Challenge__c', heard, 'Heard_By__c'), null);
    assert.equal(admin.value('Customer_Challenge__c', heard, 'Customer_Words__c'), 'Two minutes each');
    assert.equal(admin.value('Challenge_Theme__c', theme, 'Decision_Reason__c'), '[erased] has seen it');
    assert.equal(admin.value('Challenge_Theme__c', theme, 'Decision__c'), 'Will Act');
    assert.doesNotMatch(String(admin.value('Challenge_Theme__c', theme, 'Decision_Log__c')), /Priya Nair/);
    assert.equal(admin.value('Challenge_Theme__c', merged, 'Changed_By__c'), null);
    assert.equal(admin.value('Challenge_Theme__c', merged, 'Merged_By__c'), null);
    assert.equal(admin.value('Internal_Attendee__c', given, 'Deal_Given_By__c'), null);
    assert.equal(admin.value('Internal_Attendee__c', given, 'Attendance__c'), 'Invited');
  });
});

test('whom it is about has to be said, and to be there', async () => {
  assert.equal((await erase()).code, 2);
  assert.equal((await erase('--contact', '003000000000000AAA', '--user', site.world.rep.id)).code, 2);
  const gone = await erase('--contact', '003000000000000AAA');
  assert.equal(gone.code, 2);
  assert.match(gone.stderr, /Erase first and delete the record afterwards/);
});

test('a person is known by their id in every spelling, and no suffix that says otherwise is asked for', async () => {
  const { id } = site.world.rep;
  const { admin } = site.world;
  const transport = (await openTargetOrg(site.url, { env: {} })).transport;
  const [short, suffix] = [id.slice(0, 15), id.slice(15)];
  for (const text of [short, id, id.toLowerCase(), id.toUpperCase(), short + suffix.toLowerCase()]) {
    assert.equal((await readSubject(transport, 'user', text, [])).id, id, text);
  }
  const wrong = suffix === 'AAB' ? 'AAC' : 'AAB';
  for (const text of [short + wrong, `${short}A`, short.slice(0, 14), '', site.world.contact, `${id}'`]) {
    await assert.rejects(readSubject(transport, 'user', text, []), /is not the id of a user/, text);
  }
  assert.equal(admin.value('User', id, 'IsActive'), true);
});

test('every field in which people type freely is looked at', async () => {
  const { objects } = await readProject(ROOT);
  const free = objects
    .filter(({ name }) => !name.startsWith('Ridealong_') || name in FREE_TEXT)
    .flatMap(({ name, fields }) =>
      fields
        .filter(({ xml }) => {
          const isText = ['Text', 'TextArea', 'LongTextArea'].includes(xml.text('type') ?? '');
          return isText && xml.text('complianceGroup') === 'GDPR' && !xml.has('formula');
        })
        .map((field) => `${name}.${field.name}`)
    )
    .filter((path) => !/_(Key|Id)__c$/.test(path) || NOT_TYPED.includes(path));
  const known = Object.entries(FREE_TEXT).flatMap(([object, fields]) =>
    fields.filter((field) => field !== 'Name').map((field) => `${object}.${field}`)
  );
  assert.deepEqual(
    free.filter((path) => !NOT_TYPED.includes(path) && !path.endsWith('Bells_Rung__c')).toSorted(),
    known.toSorted()
  );
});

test('every lookup to a person is emptied, or goes with its record', async () => {
  const { objects } = await readProject(ROOT);
  const lookups = (to: string): string[] =>
    objects.flatMap(({ name, fields }) =>
      fields.filter(({ xml }) => xml.text('referenceTo') === to).map((field) => `${name}.${field.name}`)
    );
  const emptied = (kind: 'contact' | 'user'): string[] =>
    Object.entries(LOOKUPS[kind]).flatMap(([object, fields]) => fields.map((field) => `${object}.${field}`));
  assert.deepEqual(lookups('Contact').toSorted(), emptied('contact').toSorted());
  assert.deepEqual(
    lookups('User').toSorted(),
    [...emptied('user'), 'Internal_Attendee__c.Attendee__c', 'Ridealong_Colleague__c.User__c'].toSorted()
  );
});

test('a name is found as words, whatever its case and spaces, and not inside another', () => {
  const names = ['Gudrun Pohl', 'Åsa Ö'];
  for (const text of ['gudrun\n pohl', '(Gudrun Pohl)', 'ÅSA ö!']) {
    assert.ok(isNamedIn(text, names), text);
  }
  for (const text of ['Gudrun Pohlmann', 'Xgudrun Pohl', 'Pohl', '']) {
    assert.ok(!isNamedIn(text, names), text);
  }
  assert.equal(
    withoutNames('Ask G. Pohl (Gudrun Pohl)', ['Gudrun Pohl', 'G. Pohl']),
    'Ask [erased] ([erased])'
  );
});

test('what people typed does not steer the terminal', () => {
  assert.equal(escapedControls('a\u001b[2Jb\u202e\n'), 'a\\u001b[2Jb\\u202e\n');
});
