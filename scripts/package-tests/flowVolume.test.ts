/**
 * Governor limits at 2,000 rows: the local org counts queries, writes, rows and steps of a transaction (docs/decisions/0010 and
 * 0115) and ends a save that goes beyond them. Nothing may be lost on the way, either: no problem is logged.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SObjectRecord } from '@toolkit/local-org';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { ChallengeWorld } from '../e2e/challengesWorld.ts';

const ROWS = 2000;
/** Far more than were told while each challenge took two steps of the transaction (decision 0106). */
const MANY_ROWS = 9000;
const REPS = 30;
/** How many challenges are read at once, and how often, as the flow has it. */
const ROUND = 100;
const MAX_ROUNDS = 45;
const CALL = 200;
const GUESTS = 300;

let world: ChallengeWorld;
before(async () => {
  world = await openChallengeWorld();
});
after(() => world.close());

function saveAll(
  operation: 'create' | 'update',
  object: string,
  rows: readonly SObjectRecord[],
  by = world.admin
): string[] {
  const ids: string[] = [];
  for (let start = 0; start < rows.length; start += CALL) {
    const results = world.org.save({ operation, object, rows: rows.slice(start, start + CALL) }, by.session);
    assert.deepEqual(
      results.filter(({ success }) => !success).map(({ errors }) => errors[0]),
      []
    );
    ids.push(...results.map(({ id }) => id ?? ''));
  }
  return ids;
}

const count = (soql: string): number => world.admin.rows(soql).length;
/** A flow that nobody waits for leaves no row when its transaction ends: Salesforce mails an admin. */
const nothingWentWrong = (): void =>
  assert.deepEqual(
    [
      world.admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c'),
      world.org.automationErrors()
    ],
    [[], []]
  );

test('a theme with 2,000 challenges is decided, merged and taken apart again', () => {
  const [theme, other] = [world.newTheme('Slow at year end'), world.newTheme('Slow')];
  saveAll(
    'create',
    'Customer_Challenge__c',
    Array.from({ length: ROWS }, (_, number) => ({
      Opportunity__c: world.deal,
      Statement__c: `Closing the year takes days (${number})`,
      Theme__c: theme
    }))
  );
  const inTheme = (id: string): number =>
    count(`SELECT Id FROM Customer_Challenge__c WHERE Theme__c = '${id}'`);
  assert.equal(inTheme(theme), ROWS);

  world.owner.update('Challenge_Theme__c', theme, {
    Decision__c: 'Considering',
    Decision_Reason__c: 'We are looking at it'
  });
  assert.equal(world.admin.value('Challenge_Theme__c', theme, 'Decision__c'), 'Considering');

  world.owner.update('Challenge_Theme__c', theme, { Merged_Into__c: other });
  assert.deepEqual([inTheme(theme), inTheme(other)], [0, ROWS]);
  world.owner.update('Challenge_Theme__c', theme, { Merged_Into__c: null });
  assert.deepEqual([inTheme(theme), inTheme(other)], [ROWS, 0]);
  nothingWentWrong();
});

const bellsOf = (userId: string): number => world.org.notifications.list(userId).length;

/** In blocks, as an import of a file sorted by owner makes them. */
function heardBy(
  theme: string,
  people: readonly string[],
  each: number,
  said: (row: number) => number
): void {
  saveAll(
    'create',
    'Customer_Challenge__c',
    Array.from({ length: people.length * each }, (_, row) => ({
      Opportunity__c: world.deal,
      Statement__c: `Closing takes ${String(said(row)).padStart(6, '0')} seconds`,
      Heard_By__c: people[Math.floor(row / each)] ?? null,
      Submission_Key__c: `import-${theme}-${row}`,
      Theme__c: theme
    }))
  );
}

const newReps = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, number) => world.newUser('Many', `${name}${number}`, 'Rep').id);

test('a decision on a theme with 9,000 challenges, and an answer meanwhile, reach everybody once after the save', () => {
  const theme = world.newTheme('Slow all year');
  const people = newReps(REPS, 'M');
  heardBy(theme, people, MANY_ROWS / REPS, (row) => (row * 7919) % MANY_ROWS);
  const steps: SObjectRecord[] = [
    { Decision__c: 'Will Act', Decision_Reason__c: 'It hurts' },
    { Interim_Answer__c: 'Close it by hand' }
  ];
  for (const step of steps) {
    const before = people.map(bellsOf);
    world.owner.update('Challenge_Theme__c', theme, step);
    assert.deepEqual(new Set(people.map((id, index) => bellsOf(id) - (before[index] ?? 0))), new Set([1]));
  }
  nothingWentWrong();
});

test('where each round finds one person only it stops in time, keeps what it has told and says that it stopped', () => {
  const theme = world.newTheme('Slow in many places');
  const people = newReps(MAX_ROUNDS + 1, 'L');
  heardBy(theme, people, ROUND, (row) => row);
  world.owner.update('Challenge_Theme__c', theme, {
    Decision__c: 'Will Act',
    Decision_Reason__c: 'It hurts'
  });
  assert.equal(people.filter((id) => bellsOf(id) === 1).length, MAX_ROUNDS);
  const problems = world.admin.rows('SELECT Id, Failed_Flow__c, Reason__c FROM Ridealong_Problem__c');
  assert.deepEqual(
    problems.map(({ Failed_Flow__c }) => Failed_Flow__c),
    ['Challenge_Theme_After_Decision_Close_Loop']
  );
  assert.match(String(problems[0]?.['Reason__c']), /^More people wait than can be told in one go/);
  problems.forEach(({ Id }) => world.admin.delete('Ridealong_Problem__c', String(Id)));
  nothingWentWrong();
});

test('a meeting with 300 colleagues is moved and cancelled, and an event saved with 200 others', () => {
  const start = new Date(world.org.clock.now().getTime() + 5 * 86_400_000).toISOString();
  const events = saveAll(
    'create',
    'Event',
    Array.from({ length: CALL }, (_, number) => ({
      Subject: `Visit ${number}`,
      StartDateTime: start,
      DurationInMinutes: 60,
      WhatId: world.deal
    }))
  );
  const [meeting = '', open = ''] = saveAll(
    'create',
    'Customer_Meeting__c',
    events.map((Event_Id__c) => ({ Event_Id__c, Name: 'x' }))
  );
  const people = Array.from(
    { length: GUESTS },
    (_, number) => world.newUser('Guest', `N${number}`, 'Colleague').id
  );
  saveAll(
    'create',
    'Internal_Attendee__c',
    people.map((Attendee__c) => ({ Customer_Meeting__c: meeting, Attendee__c, Source__c: 'Tagged' }))
  );
  saveAll(
    'update',
    'Event',
    events.map((Id) => ({ Id, Subject: 'Moved' }))
  );
  assert.equal(count("SELECT Id FROM Customer_Meeting__c WHERE Name = 'Moved'"), CALL);
  world.admin.update('Customer_Meeting__c', meeting, { Is_Cancelled__c: true });
  nothingWentWrong();

  const sync = world.newUser('Sy', 'Nc', 'Sync');
  const invited = people.map((Attendee__c) => ({
    Customer_Meeting__c: open,
    Attendee__c,
    Source__c: 'Invited'
  }));
  assert.equal(saveAll('create', 'Internal_Attendee__c', invited, sync).length, GUESTS);
  nothingWentWrong();
});
