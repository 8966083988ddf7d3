/** What is deleted leaves nothing behind that counts, hides or gives access. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { SObjectRecord } from '@toolkit/local-org';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';

const CHALLENGE = 'Customer_Challenge__c';
const THEME = 'Challenge_Theme__c';

let world: ChallengeWorld;
let deal: string;
before(async () => {
  world = await openChallengeWorld();
});
after(() => world.close());
beforeEach(() => {
  deal = world.newDeal('Orphans');
});

const hear = (statement: string, fields: SObjectRecord = {}): string =>
  world.rep.create(CHALLENGE, { Opportunity__c: deal, Statement__c: statement, ...fields });
const counted = (): unknown => world.admin.value('Opportunity', deal, 'Ridealong_Challenges__c');
const factsOf = (id: string): Record<string, unknown> => {
  const [row] = world.admin.rows(
    `SELECT Same_As__c, Is_Repeat__c, Theme__c, Said_By__c FROM ${CHALLENGE} WHERE Id = '${id}'`
  );
  const { attributes: _, ...facts } = row ?? {};
  return facts;
};

for (const repeats of [0, 1, 2, 5]) {
  test(`of an original with ${repeats} repeats the oldest becomes the original`, () => {
    const original = hear('They type it twice');
    const ids = Array.from({ length: repeats }, (_unused, number) => {
      world.org.clock.advance(60_000);
      return hear(`They type it twice, again ${number}`, { Same_As__c: original });
    });
    assert.equal(counted(), 1);
    world.admin.delete(CHALLENGE, original);
    assert.equal(counted(), repeats === 0 ? 0 : 1);
    const [oldest, ...others] = ids;
    if (oldest !== undefined) {
      assert.deepEqual(factsOf(oldest), {
        Same_As__c: null,
        Is_Repeat__c: false,
        Theme__c: null,
        Said_By__c: null
      });
    }
    for (const id of others) {
      assert.equal(factsOf(id)['Same_As__c'], oldest);
      assert.equal(factsOf(id)['Is_Repeat__c'], true);
    }
    assert.deepEqual(world.admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c'), []);
  });
}

test('deleted one after the other, one always counts until none is left', () => {
  const original = hear('Nobody answers');
  const repeats = [1, 2, 3].map((number) => {
    world.org.clock.advance(60_000);
    return hear(`Nobody answers ${number}`, { Same_As__c: original });
  });
  for (const id of [original, ...repeats]) {
    assert.equal(counted(), 1);
    world.admin.delete(CHALLENGE, id);
  }
  assert.equal(counted(), 0);
});

test('what repeats a repeat goes on to repeat its original', () => {
  const original = hear('A chain');
  const repeat = hear('A chain, too', { Same_As__c: original });
  const last = hear('A chain, as well', { Same_As__c: repeat });
  world.admin.delete(CHALLENGE, repeat);
  assert.equal(factsOf(last)['Same_As__c'], original);
  assert.equal(counted(), 1);
});

test('a repeat that is deleted leaves the original', () => {
  const original = hear('Late again');
  const repeat = hear('Late again, too', { Same_As__c: original });
  world.admin.delete(CHALLENGE, repeat);
  assert.equal(counted(), 1);
  assert.equal(factsOf(original)['Is_Repeat__c'], false);
});

test('a whole deal takes all its challenges along', () => {
  const original = hear('Too slow');
  hear('Too slow, too', { Same_As__c: original });
  world.admin.delete('Opportunity', deal);
  assert.deepEqual(world.admin.rows(`SELECT Id FROM ${CHALLENGE} WHERE Opportunity__c = '${deal}'`), []);
});

test('a theme with challenges cannot go; one without can', () => {
  const theme = world.newTheme('Orphan theme');
  const challenge = hear('It has a theme', { Theme__c: theme });
  assert.match(
    world.admin.refusal({ operation: 'delete', object: THEME, ids: [theme] }),
    /DELETE_FAILED|restricted|VALIDATION/i
  );
  world.admin.delete(CHALLENGE, challenge);
  world.admin.delete(THEME, theme);
});

test('a contact leaves what they said', () => {
  const contact = world.rep.create('Contact', { LastName: 'Gone', AccountId: world.account });
  const challenge = hear('Said by somebody who left', { Said_By__c: contact });
  world.admin.delete('Contact', contact);
  assert.equal(factsOf(challenge)['Said_By__c'], null);
  assert.equal(counted(), 1);
});

test('a meeting takes its attendees along, and leaves what was heard there', () => {
  const event = world.rep.create('Event', {
    Subject: 'Visit',
    StartDateTime: '2026-01-08T09:00:00Z',
    DurationInMinutes: 60,
    WhatId: deal
  });
  const meeting = world.rep.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  world.rep.create('Internal_Attendee__c', { Customer_Meeting__c: meeting, Attendee__c: world.colleague.id });
  const challenge = hear('Heard at a visit', { Customer_Meeting__c: meeting });
  world.admin.delete('Customer_Meeting__c', meeting);
  const left = `SELECT Id FROM Internal_Attendee__c WHERE Customer_Meeting__c = '${meeting}'`;
  assert.deepEqual(world.admin.rows(left), []);
  assert.equal(counted(), 1);
  assert.equal(world.admin.value(CHALLENGE, challenge, 'Customer_Meeting__c'), null);
});

const MINUTE = 60_000;

const refusedDelete = (who: Actor, object: string, id: string): string =>
  who.refusal({ operation: 'delete', object, ids: [id] });

test('the author of a challenge takes it back within fifteen minutes, and nobody else does', () => {
  const slip = hear('A slip');
  for (const other of [world.colleague, world.owner, world.otherRep]) {
    refusedDelete(other, CHALLENGE, slip);
  }
  world.org.clock.advance(14 * MINUTE);
  assert.equal(counted(), 1);
  world.rep.delete(CHALLENGE, slip);
  assert.equal(counted(), 0);

  const late = hear('Meant');
  world.org.clock.advance(16 * MINUTE);
  assert.match(refusedDelete(world.rep, CHALLENGE, late), /What was heard stays/);
  assert.equal(counted(), 1);
  world.admin.delete(CHALLENGE, late);
});

test('the author of a theme takes it back within fifteen minutes', () => {
  const slip = world.owner.create(THEME, { Name: 'A slip' });
  world.owner.delete(THEME, slip);
  const late = world.owner.create(THEME, { Name: 'Meant' });
  world.org.clock.advance(16 * MINUTE);
  refusedDelete(world.owner, THEME, late);
  assert.equal(world.admin.rows(`SELECT Id FROM ${THEME} WHERE Id = '${late}'`).length, 1);
});

test('the rep, who was told what a colleague had heard, is told that it was taken back', () => {
  const before = world.rep.bells().length;
  const heard = { Opportunity__c: world.deal, Statement__c: 'A slip', Heard_By__c: world.colleague.id };
  const slip = world.colleague.create(CHALLENGE, heard);
  world.colleague.delete(CHALLENGE, slip);
  const titles = world.rep
    .bells()
    .slice(0, world.rep.bells().length - before)
    .map(({ title }) => title);
  assert.equal(titles.length, 2);
  assert.match(String(titles[0]), /^Never mind: .* took back what was written down$/);
});
