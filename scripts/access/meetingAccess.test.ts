/** A meeting is read by its owner and by who is on it; once open, by all with Ridealong, without the customer's name. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '../e2e/challengesWorld.ts';
import { AHEAD, PAST, fieldsOf, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';
import { ORIGINS } from './attendanceTable.ts';
import type { Origin } from './attendanceTable.ts';

const MEETING = 'Customer_Meeting__c';
const ROW = 'Internal_Attendee__c';
const SUBJECT = 'Returns desk';
const NEUTRAL = 'Customer meeting';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

function closedMeeting(startsAt = PAST): string {
  const meeting = site.newMeeting(startsAt);
  site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: false });
  return meeting;
}

const reads = (who: Actor, meeting: string): boolean =>
  who.rows(`SELECT Id FROM ${MEETING} WHERE Id = '${meeting}'`).length > 0;
const readsRow = (who: Actor, row: string): boolean =>
  who.rows(`SELECT Id FROM ${ROW} WHERE Id = '${row}'`).length > 0;
/** Of the flows that share; another test has reading fail, which others log. */
const problems = (): unknown[] =>
  site.world.admin
    .rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c')
    .filter((row) => String(row['Failed_Flow__c']).includes('_Share_'));

/** Written by hand: who is on a meeting, by where things stand with them. */
const IS_ON_IT: Record<Origin, boolean> = {
  Requested: false,
  Refused: false,
  Removed: false,
  Invited: true,
  Accepted: true,
  Declined: true,
  Attended: true,
  'Did Not Attend': true
};

describe('a meeting that is not open', () => {
  test('is read by its owner, leaders, admins and the sync, and by no stranger', () => {
    const meeting = closedMeeting();
    const row = site.newRow(meeting, 'Invited');
    const { world } = site;
    for (const who of [site.owner, world.leader, world.admin, site.sync, site.attendee]) {
      assert.ok(reads(who, meeting) && readsRow(who, row), who.id);
    }
    for (const [name, stranger] of Object.entries(site.strangers)) {
      assert.deepEqual([reads(stranger, meeting), readsRow(stranger, row)], [false, false], name);
    }
  });

  test('the states of this test are all that there are', () => {
    assert.deepEqual(Object.keys(IS_ON_IT).toSorted(), [...ORIGINS].toSorted());
  });

  for (const [origin, isOnIt] of Object.entries(IS_ON_IT) as [Origin, boolean][]) {
    test(`${origin}: the colleague ${isOnIt ? 'reads it' : 'does not read it'}, however they came there`, () => {
      const made = closedMeeting();
      site.newRow(made, origin);
      assert.equal(reads(site.attendee, made), isOnIt, 'made so');
      const changed = closedMeeting();
      const row = site.newRow(changed, isOnIt ? 'Removed' : 'Invited');
      site.world.admin.update(ROW, row, fieldsOf(origin));
      assert.equal(reads(site.attendee, changed), isOnIt, 'brought there');
      assert.deepEqual(problems(), []);
    });
  }
});

test('asking for an open seat shows nothing of the meeting once it is closed', () => {
  const meeting = site.newMeeting(AHEAD);
  const { attendee, owner } = site;
  const row = attendee.create(ROW, {
    Customer_Meeting__c: meeting,
    Attendee__c: attendee.id,
    Source__c: 'Asked To Join',
    Attendance__c: 'Requested'
  });
  owner.update(MEETING, meeting, { Open_To_Colleagues__c: false });
  assert.equal(reads(attendee, meeting), false);
  owner.update(ROW, row, { Attendance__c: 'Accepted' });
  assert.equal(attendee.value(MEETING, meeting, 'Name'), SUBJECT);
});

describe('an open meeting', () => {
  test('is read by all with Ridealong, under a name that tells no customer', () => {
    const meeting = site.newMeeting(AHEAD);
    for (const who of [...Object.values(site.strangers), site.owner]) {
      assert.equal(who.value(MEETING, meeting, 'Name'), NEUTRAL);
    }
    site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: false });
    assert.equal(site.owner.value(MEETING, meeting, 'Name'), SUBJECT);
  });

  test('shows the customer to users who may see the account, and to nobody else', () => {
    const meeting = site.newMeeting(AHEAD);
    const customerFor = (who: Actor): unknown =>
      who.rows(`SELECT Account__r.Name FROM ${MEETING} WHERE Id = '${meeting}'`)[0]?.['Account__r'];
    assert.match(JSON.stringify(customerFor(site.owner)), /Nordlicht/);
    assert.doesNotMatch(JSON.stringify(customerFor(site.world.otherRep)), /Nordlicht/);
  });

  test('keeps that name no matter who saves it, and however the entry is called meanwhile', () => {
    const meeting = site.newMeeting(AHEAD);
    const { world, sync, owner } = site;
    for (const who of [world.admin, sync, owner]) {
      who.update(MEETING, meeting, { Name: 'Termination talk with Nordlicht' });
      assert.equal(world.otherRep.value(MEETING, meeting, 'Name'), NEUTRAL);
    }
    const event = String(world.admin.value(MEETING, meeting, 'Event_Id__c'));
    owner.update('Event', event, { Subject: 'Termination talk with Nordlicht' });
    assert.equal(world.otherRep.value(MEETING, meeting, 'Name'), NEUTRAL);
  });

  test('does not show a subject for want of the entry', () => {
    const meeting = closedMeeting(AHEAD);
    site.world.org.faults.add('Event');
    try {
      site.owner.update(MEETING, meeting, { Open_To_Colleagues__c: true });
    } finally {
      site.world.org.faults.clear();
    }
    assert.equal(site.world.otherRep.value(MEETING, meeting, 'Name'), NEUTRAL);
  });
});

describe('who is on it goes on reading it', () => {
  test('when the calendar entry goes to another rep, who reads it in place of the first', () => {
    const meeting = closedMeeting(AHEAD);
    site.newRow(meeting, 'Invited');
    const removed = site.world.newUser('Remo', 'Removed', 'Colleague');
    site.world.admin.create(ROW, {
      Customer_Meeting__c: meeting,
      Attendee__c: removed.id,
      ...fieldsOf('Removed')
    });
    const event = String(site.world.admin.value(MEETING, meeting, 'Event_Id__c'));
    site.world.admin.update('Event', event, { OwnerId: site.world.otherRep.id });
    assert.ok(reads(site.world.otherRep, meeting));
    assert.ok(reads(site.attendee, meeting));
    assert.equal(reads(site.owner, meeting), false);
    assert.equal(reads(removed, meeting), false);
    assert.deepEqual(problems(), []);
  });

  test('and no longer, once their row is deleted', () => {
    const meeting = closedMeeting();
    const row = site.newRow(meeting, 'Attended');
    site.world.admin.delete(ROW, row);
    assert.equal(reads(site.attendee, meeting), false);
  });
});
