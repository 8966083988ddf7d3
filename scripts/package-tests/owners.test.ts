/**
 * Events belong to people who have nothing to do with Ridealong: such a person cannot own what they cannot read
 * (TRANSFER_REQUIRES_READ). Nothing of ours fails for that; what stays with somebody else is a row among the problems.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';

const HOUR = 3_600_000;
const MEETING = 'Customer_Meeting__c';
const NOTE = 'Ridealong_Visit_Note__c';

let world: ChallengeWorld;
/** Has no permission set of ours any more. */
let stranger: Actor;
let sync: Actor;
before(async () => {
  world = await openChallengeWorld();
  stranger = world.newUser('Nora', 'Nowhere', 'Rep');
  takeSet(stranger);
  sync = world.newUser('Sy', 'Nc', 'Sync');
});
after(() => world.close());
beforeEach(() => {
  const ids = world.admin.rows('SELECT Id FROM Ridealong_Problem__c').map(({ Id }) => String(Id));
  world.org.save({ operation: 'delete', object: 'Ridealong_Problem__c', ids }, world.org.systemSession());
});

function takeSet(person: Actor): void {
  const ids = world.admin
    .rows(`SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${person.id}'`)
    .map(({ Id }) => String(Id));
  world.org.save({ operation: 'delete', object: 'PermissionSetAssignment', ids }, world.org.systemSession());
}

const eventOf = (owner: Actor): string =>
  world.admin.create('Event', {
    Subject: 'Visit',
    StartDateTime: new Date(world.org.clock.now().getTime() + 48 * HOUR).toISOString(),
    DurationInMinutes: 60,
    OwnerId: owner.id
  });
const meetingOf = (event: string, by: Actor): string => by.create(MEETING, { Event_Id__c: event, Name: 'x' });
const ownerOf = (object: string, id: string): unknown => world.admin.value(object, id, 'OwnerId');
const problems = (): unknown[] =>
  world.admin
    .rows('SELECT Failed_Flow__c, Failed_On__c, Reason__c FROM Ridealong_Problem__c')
    .map((row) => [
      row['Failed_Flow__c'],
      row['Failed_On__c'],
      /read permission/.test(String(row['Reason__c']))
    ]);

for (const [name, by] of [
  ['an admin', () => world.admin],
  ['the sync', () => sync]
] as const) {
  test(`a meeting that ${name} makes goes to the owner of its event`, () => {
    const meeting = meetingOf(eventOf(world.rep), by());
    assert.equal(ownerOf(MEETING, meeting), world.rep.id);
    assert.deepEqual(problems(), []);
  });

  test(`a meeting that ${name} makes of an event of somebody without Ridealong stays with them, and a problem says so`, () => {
    const meeting = meetingOf(eventOf(stranger), by());
    assert.equal(ownerOf(MEETING, meeting), by().id);
    assert.equal(world.admin.value(MEETING, meeting, 'Name'), 'Visit');
    assert.deepEqual(problems(), [['Customer_Meeting_After_Save_Give_To_Owner', meeting, true]]);
  });
}

test('an event that is given to somebody without Ridealong is saved, its meeting follows in all but the owner', () => {
  const event = eventOf(world.rep);
  const meeting = meetingOf(event, world.rep);
  world.rep.update('Event', event, { OwnerId: stranger.id, Subject: 'Handed over' });
  assert.equal(world.admin.value('Event', event, 'OwnerId'), stranger.id);
  assert.deepEqual(
    [ownerOf(MEETING, meeting), world.admin.value(MEETING, meeting, 'Name')],
    [world.rep.id, 'Handed over']
  );
  assert.deepEqual(problems(), [['Customer_Meeting_After_Save_Give_To_Owner', meeting, true]]);
  world.admin.update('Event', event, { OwnerId: world.otherRep.id });
  assert.equal(ownerOf(MEETING, meeting), world.otherRep.id);
});

for (const [who, lose] of [
  ['has lost Ridealong', (owner: Actor) => takeSet(owner)],
  ['is a leader, who reads no notes', () => undefined]
] as const) {
  test(`a colleague's note is saved where the owner of the meeting ${who}`, () => {
    const set = who.startsWith('is') ? 'Leader' : 'Rep';
    const owner = world.newUser('Olaf', `Gone${set}`, set);
    const meeting = meetingOf(eventOf(owner), world.admin);
    assert.equal(ownerOf(MEETING, meeting), owner.id);
    const attendee = world.admin.create('Internal_Attendee__c', {
      Customer_Meeting__c: meeting,
      Attendee__c: world.colleague.id,
      Source__c: 'Tagged',
      Attendance__c: 'Invited'
    });
    lose(owner);
    const note = world.colleague.create(NOTE, {
      Internal_Attendee__c: attendee,
      What_Surprised_Me__c: 'They print it'
    });
    assert.equal(ownerOf(NOTE, note), world.colleague.id);
  });
}
