/** A colleague whose user is switched off comes to nothing that is ahead, and the people who counted on them are told. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import type { Actor } from '../e2e/challengesWorld.ts';

const MEETING = 'Customer_Meeting__c';
const ROW = 'Internal_Attendee__c';
const NOW = '2026-07-10T12:00:00Z';
const AHEAD = '2026-07-20T09:00:00Z';
const BEHIND = '2026-07-08T09:00:00Z';

let site: AttendanceSite;
let people = 0;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const person = (set: 'Colleague' | 'Rep'): Actor => site.world.newUser('Yasmin', `Left${(people += 1)}`, set);
const switchOff = (who: Actor): void => site.world.admin.update('User', who.id, { IsActive: false });
const told = (rep: Actor): string[] =>
  rep
    .bells()
    .map(({ title }) => title)
    .filter((title) => title.includes('has left the company'));

/** A rep's meeting, with somebody on it in a state. */
function meeting(rep: Actor, who: Actor, attendance: string, start = AHEAD): { event: string; row: string } {
  const event = rep.create('Event', { Subject: 'Demo', StartDateTime: start, DurationInMinutes: 60 });
  const id = rep.create(MEETING, { Event_Id__c: event, Name: 'x' });
  const row = rep.create(ROW, { Customer_Meeting__c: id, Attendee__c: who.id });
  if (attendance !== 'Invited') {
    const actor = attendance === 'Removed' || attendance === 'Attended' ? rep : who;
    actor.update(ROW, row, { Attendance__c: attendance });
  }
  return { event, row };
}

const CASES: [string, (rep: Actor, who: Actor) => void, number][] = [
  ['who was asked', (rep, who) => meeting(rep, who, 'Invited'), 1],
  ['who had accepted', (rep, who) => meeting(rep, who, 'Accepted'), 1],
  ['who had declined', (rep, who) => meeting(rep, who, 'Declined'), 0],
  ['who had been taken off', (rep, who) => meeting(rep, who, 'Removed'), 0],
  ['whose meeting is over', (rep, who) => meeting(rep, who, 'Invited', BEHIND), 0],
  ['whose meeting was cancelled', (rep, who) => rep.delete('Event', meeting(rep, who, 'Accepted').event), 0],
  ['with no meeting', () => undefined, 0],
  [
    'with three meetings of one rep',
    (rep, who) => {
      for (const day of [20, 21, 22]) {
        meeting(rep, who, 'Accepted', `2026-07-${day}T09:00:00Z`);
      }
    },
    1
  ],
  [
    'with one that is over and one ahead',
    (rep, who) => {
      meeting(rep, who, 'Invited', BEHIND);
      meeting(rep, who, 'Invited');
    },
    1
  ],
  [
    'who was switched off before',
    (rep, who) => {
      switchOff(who);
      meeting(rep, person('Colleague'), 'Invited');
    },
    0
  ]
];

for (const [what, arrange, bells] of CASES) {
  test(`of somebody ${what} a rep is told ${bells === 0 ? 'nothing' : 'once'}`, () => {
    site.world.org.clock.set(new Date(NOW));
    const rep = person('Rep');
    const who = person('Colleague');
    arrange(rep, who);
    switchOff(who);
    assert.equal(told(rep).length, bells);
    // Saved again, and back again: nobody is told a second time of the same
    site.world.admin.update('User', who.id, { Department: 'None' });
    site.world.admin.update('User', who.id, { IsActive: true });
    assert.equal(told(rep).length, bells);
    assert.deepEqual(site.world.admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c'), []);
  });
}

test('each rep is told of their own meetings, by name, and led to their home', () => {
  site.world.org.clock.set(new Date(NOW));
  const [one, two, other] = [person('Rep'), person('Rep'), person('Rep')];
  const who = person('Colleague');
  meeting(one, who, 'Accepted');
  meeting(two, who, 'Invited');
  meeting(other, person('Colleague'), 'Accepted');
  switchOff(who);
  const name = String(site.world.admin.value('User', who.id, 'Name'));
  assert.deepEqual(
    [told(one), told(two), told(other)],
    [[`${name} has left the company`], [`${name} has left the company`], []]
  );
});

test('somebody who leaves and has never come along is no news', () => {
  const rep = person('Rep');
  switchOff(person('Rep'));
  assert.deepEqual(told(rep), []);
});
