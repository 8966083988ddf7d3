/**
 * A notification goes to 500 people at most ("Custom Notification Actions", Actions Developer Guide). Those who are told about
 * a theme that many know, or about a meeting that many attend, are told in several; each person once, and nobody is left out.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { SObjectRecord } from '@toolkit/local-org';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';

/** Two full lists and one person. */
const PEOPLE = 1001;
const CALL = 200;
const HOUR = 3_600_000;

let world: ChallengeWorld;
let people: Actor[];
before(async () => {
  world = await openChallengeWorld();
  people = Array.from({ length: PEOPLE }, (_, number) => world.newUser('Guest', `N${number}`, 'Colleague'));
});
after(() => world.close());

let rung: Map<string, number>;
const bellsOf = (person: Actor): number => world.org.notifications.list(person.id).length;
beforeEach(() => {
  rung = new Map(people.map((person) => [person.id, bellsOf(person)]));
});

/** How often it rang for each of them in this test. */
const rings = (): number[] => people.map((person) => bellsOf(person) - (rung.get(person.id) ?? 0));

function everybodyIsTold(step: () => void): void {
  const told = rings();
  step();
  assert.deepEqual(new Set(rings().map((count, index) => count - (told[index] ?? 0))), new Set([1]));
  assert.deepEqual(world.admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c'), []);
}

function forEverybody(object: string, rowOf: (person: Actor) => SObjectRecord): void {
  for (let start = 0; start < PEOPLE; start += CALL) {
    const rows = people.slice(start, start + CALL).map(rowOf);
    const results = world.org.save({ operation: 'create', object, rows }, world.admin.session);
    assert.deepEqual(
      results.flatMap(({ errors }) => errors),
      []
    );
  }
}

test('a theme that 1,001 people have heard of: a decision, and a merge into a decided one, reach each of them once', () => {
  const [theme, decided] = [world.newTheme('Slow at year end'), world.newTheme('Slow')];
  world.owner.update('Challenge_Theme__c', decided, {
    Decision__c: 'Will Act',
    Decision_Reason__c: 'It hurts'
  });
  forEverybody('Customer_Challenge__c', (person) => ({
    Opportunity__c: world.deal,
    Statement__c: `Closing the year takes days, says ${person.id}`,
    Heard_By__c: person.id,
    Theme__c: theme
  }));
  everybodyIsTold(() =>
    world.owner.update('Challenge_Theme__c', theme, {
      Decision__c: 'Considering',
      Decision_Reason__c: 'We are looking at it'
    })
  );
  everybodyIsTold(() => world.owner.update('Challenge_Theme__c', theme, { Merged_Into__c: decided }));
});

test('a meeting that 1,001 people attend: that it is moved, and that a debrief is due, reach each of them once', () => {
  const start = world.org.clock.now().getTime() + 48 * HOUR;
  const event = world.rep.create('Event', {
    Subject: 'Open day',
    StartDateTime: new Date(start).toISOString(),
    DurationInMinutes: 60,
    WhatId: world.deal
  });
  const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  forEverybody('Internal_Attendee__c', ({ id }) => ({
    Customer_Meeting__c: meeting,
    Attendee__c: id,
    Source__c: 'Tagged'
  }));
  everybodyIsTold(() =>
    world.rep.update('Event', event, { StartDateTime: new Date(start + HOUR).toISOString() })
  );
  everybodyIsTold(() => {
    world.org.clock.set(new Date(start + 4 * HOUR));
    world.org.scheduled.runDue(world.org.clock.now());
  });
});
