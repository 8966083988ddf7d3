/** The weekly digest: who gets it, what it says to whom, how much of it there is at most. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';

const PREFERENCE = 'Ridealong_Preference__c';
const TITLE = 'Your week with customers';
const DAY = 24 * 3_600_000;
const FLOWS = ['Ridealong_Preference_Scheduled_Tell_Leader', 'Ridealong_Preference_Scheduled_Tell_Person'];

let world: ChallengeWorld;
before(async () => {
  world = await openChallengeWorld();
});
after(() => world.close());

function ask(...people: Actor[]): void {
  people.forEach((person) => person.create(PREFERENCE, { Weekly_Digest__c: true }));
}

function digests(person: Actor): string[] {
  return person
    .bells()
    .filter(({ title }) => title === TITLE)
    .map(({ body }) => body);
}

/** The latest digest after a run now, in lines; none when nothing new came. */
function digestOf(person: Actor): string[] {
  const earlier = digests(person).length;
  FLOWS.forEach((name) =>
    assert.notEqual(world.org.scheduled.runNow(name, world.org.now()), undefined, name)
  );
  const [latest, ...older] = digests(person);
  return latest !== undefined && older.length === earlier ? latest.split('\n') : [];
}

const inDays = (days: number): string => new Date(world.org.now().getTime() + days * DAY).toISOString();
const dayIn = (days: number): string => inDays(days).slice(0, 10);

function meeting(subject: string, days: number, owner = world.rep): string {
  const event = owner.create('Event', {
    Subject: subject,
    StartDateTime: inDays(days),
    DurationInMinutes: 60,
    WhatId: world.deal
  });
  return owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
}

function tag(who: Actor, where: string, by = world.rep): string {
  return by.create('Internal_Attendee__c', {
    Customer_Meeting__c: where,
    Attendee__c: who.id,
    Source__c: 'Tagged',
    Attendance__c: 'Invited'
  });
}

function newColleague(name: string, more: Record<string, string> = {}): Actor {
  const person = world.newUser('Dee', name, 'Colleague');
  world.admin.create('Ridealong_Colleague__c', {
    Name: `Dee ${name}`,
    User__c: person.id,
    Business_Function__c: 'Product',
    ...more
  });
  return person;
}

test('a colleague: debriefs owed, visits of the week, and what was decided on what they heard', () => {
  const dee = newColleague('Gest');
  ask(dee);
  assert.deepEqual(digestOf(dee), [], 'nothing to say, nothing sent');

  tag(dee, meeting('Held talk', -2));
  tag(dee, meeting('Next talk', 3));
  tag(dee, meeting('Far talk', 20));
  world.share(world.deal, dee);
  const theme = world.newTheme('Exports time out');
  const mine = world.hear('Every export takes a night', { Heard_By__c: dee.id }, dee);
  const other = world.newTheme('Nobody of hers');
  world.admin.update('Customer_Challenge__c', mine, { Theme__c: theme });
  [theme, other].forEach((id) =>
    world.owner.update('Challenge_Theme__c', id, {
      Decision__c: 'Will Act',
      Sales_Partner__c: world.rep.id,
      What_Customer_May_Read__c: 'Soon'
    })
  );
  assert.deepEqual(digestOf(dee), [
    'Debriefs you owe (1): Held talk',
    'Visits this week (1): Next talk',
    'Decided (1): Exports time out'
  ]);
});

test('a rep: visits on their meetings, decided on their deals, customers to tell', () => {
  ask(world.rep);
  const lines = digestOf(world.rep);
  assert.deepEqual(lines, [
    'Visits this week (1): Next talk',
    'Decided (1): Exports time out',
    'Customers to tell (1): Every export takes a night'
  ]);
});

test('a theme owner: what waits for their answer, two of them by name', () => {
  ask(world.otherOwner);
  for (const name of ['Alpha', 'Beta', 'Gamma']) {
    world.newTheme(name, { OwnerId: world.otherOwner.id }, world.otherOwner);
  }
  const [line, ...rest] = digestOf(world.otherOwner);
  assert.match(line ?? '', /^Waiting for your answer \(3\): (Alpha|Beta|Gamma), (Alpha|Beta|Gamma)$/);
  assert.deepEqual(rest, []);
});

test('a leader hears of everybody', () => {
  newColleague('Booked', { Next_Customer_Meeting__c: dayIn(2) });
  newColleague('Later', { Next_Customer_Meeting__c: dayIn(30) });
  ask(world.leader);
  const lines = digestOf(world.leader);
  const [due, booked, decided, waiting, ...rest] = lines;
  assert.match(due ?? '', /^Due a visit \(\d+\): /);
  assert.equal(booked, 'Booked this week (1): Dee Booked');
  assert.match(decided ?? '', /^Decided \(2\): /);
  assert.match(waiting ?? '', /^Waiting for a first answer \(3\): /);
  assert.deepEqual(rest, []);
});

test('one screen of a phone and the room of a notification, whatever things are called', () => {
  const long = newColleague('Long');
  world.share(world.deal, long);
  ask(long);
  const name = 'W'.repeat(70);
  for (let count = 0; count < 25; count += 1) {
    tag(long, meeting(`${name}${count}`, -1 - count / 100), world.admin);
    tag(long, meeting(`${name}${count}`, 1 + count / 100), world.admin);
    world.newTheme(`${name}${count}`, { OwnerId: long.id }, world.admin);
  }
  const lines = digestOf(long);
  assert.equal(lines.length, 3);
  assert.ok(lines.every((line) => line.length <= 85));
  assert.match(lines[0] ?? '', /^Debriefs you owe \(20\+\): W+…$/);
  const [body = ''] = digests(long);
  assert.ok(body.length <= 750);
});

test('who has more invitations than are looked through is told that there may be more', () => {
  const busy = newColleague('Busy');
  ask(busy);
  for (let count = 0; count < 51; count += 1) {
    tag(busy, meeting(`Far ${count}`, 60 + count), world.admin);
  }
  // The newest are looked through, and those of one second are equally new
  world.org.setClock(new Date(world.org.now().getTime() + 2000));
  try {
    tag(busy, meeting('This week', 2), world.admin);
    assert.deepEqual(digestOf(busy), ['Visits this week (1+): This week']);
  } finally {
    world.org.setClock(undefined);
  }
});

test('who has not asked, or no longer wants it, gets nothing; who left gets nothing', () => {
  const { rep, otherRep } = world;
  const [row] = rep.rows(`SELECT Id FROM ${PREFERENCE}`);
  rep.update(PREFERENCE, String(row?.['Id']), { Weekly_Digest__c: false });
  assert.deepEqual(digestOf(rep), []);
  assert.deepEqual(digestOf(otherRep), []);
  rep.update(PREFERENCE, String(row?.['Id']), { Weekly_Digest__c: true });
  assert.notDeepEqual(digestOf(rep), []);

  const gone = world.newUser('Gil', 'Gone', 'Theme_Owner');
  ask(gone);
  world.newTheme('Waits for Gil', { OwnerId: gone.id }, world.admin);
  assert.equal(digestOf(gone).length, 1);
  world.admin.update('User', gone.id, { IsActive: false });
  assert.deepEqual(digestOf(gone), []);
});

test('everybody chooses for themselves, once, and sees nobody else’s choice', () => {
  const { rep, otherRep, admin } = world;
  assert.match(
    otherRep.refusedCreate(PREFERENCE, { OwnerId: rep.id }),
    /everybody chooses for themselves|DUPLICATE_VALUE/
  );
  const fresh = world.newUser('Fred', 'Fresh', 'Rep');
  assert.match(otherRep.refusedCreate(PREFERENCE, { OwnerId: fresh.id }), /everybody chooses for themselves/);
  ask(otherRep);
  assert.match(otherRep.refusedCreate(PREFERENCE, { Weekly_Digest__c: true }), /DUPLICATE_VALUE/);
  assert.equal(otherRep.rows(`SELECT Id FROM ${PREFERENCE}`).length, 1);
  const [row] = otherRep.rows(`SELECT Id FROM ${PREFERENCE}`);
  assert.match(
    otherRep.refusedUpdate(PREFERENCE, String(row?.['Id']), { OwnerId: fresh.id }),
    /everybody chooses for themselves/
  );
  assert.ok(admin.rows(`SELECT Id FROM ${PREFERENCE}`).length > 1);
});

test('it comes on Monday at seven, once', () => {
  const { leader, org } = world;
  const earlier = digests(leader).length;
  const now = org.now();
  // The Monday after next, in the zone of the org (Europe/Berlin, winter)
  const monday = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 14 - ((now.getUTCDay() + 6) % 7), 5)
  );
  org.setClock(new Date(monday.getTime() - DAY));
  const before = digests(leader).length;
  org.setClock(new Date(monday.getTime() + 6 * 3_600_000));
  assert.equal(digests(leader).length, before + 1);
  org.setClock(new Date(monday.getTime() + 6 * DAY));
  assert.equal(digests(leader).length, before + 1);
  assert.ok(before >= earlier);
  assert.deepEqual(org.automationErrors(), []);
  org.setClock(undefined);
});

test('two hundred and fifty readers in batches, within the limits of a transaction', () => {
  const people = Array.from({ length: 250 }, (_, index) =>
    world.newUser('Mo', `Many${index}`, 'Theme_Owner')
  );
  ask(...people);
  people.forEach((person) => world.newTheme(`Of ${person.id}`, { OwnerId: person.id }, world.admin));
  FLOWS.forEach((name) => world.org.scheduled.runNow(name, world.org.now()));
  assert.deepEqual(world.org.automationErrors(), []);
  for (const person of people) {
    assert.deepEqual(digests(person), [`Waiting for your answer (1): Of ${person.id}`]);
  }
});

test('a query that fails is logged, and nothing is sent', () => {
  const { org, leader, admin } = world;
  const earlier = digests(leader).length;
  org.faults.add('Ridealong_Colleague__c');
  org.scheduled.runNow('Ridealong_Preference_Scheduled_Tell_Leader', org.now());
  org.faults.clear();
  assert.equal(digests(leader).length, earlier);
  const [problem] = admin.rows(
    "SELECT Reason__c FROM Ridealong_Problem__c WHERE Failed_Flow__c = 'Ridealong_Preference_Scheduled_Tell_Leader'"
  );
  assert.match(String(problem?.['Reason__c']), /cannot be queried/);
});
