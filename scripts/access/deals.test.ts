/** Access to a deal is given on purpose, by whom it belongs to, and ends. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '../e2e/challengesWorld.ts';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';
const DAY = 86_400_000;

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const reads = (person: Actor, deal: string): boolean =>
  person.rows(`SELECT Id FROM Opportunity WHERE Id = '${deal}'`).length === 1;

function meetingOn(deal: string, owner: Actor, startsInDays = 3): string {
  const event = owner.create('Event', {
    Subject: 'Returns desk',
    StartDateTime: new Date(site.world.org.clock.now().getTime() + startsInDays * DAY).toISOString(),
    DurationInMinutes: 60,
    WhatId: deal
  });
  return owner.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
}

const tag = (meeting: string, by: Actor): string =>
  by.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.attendee.id });

describe('anyone who can only read a deal', () => {
  test('gives it to nobody, and nobody else’s later save does', () => {
    const { admin, otherRep, newDeal, share } = site.world;
    const deal = newDeal('Read by the tagger');
    share(deal, otherRep);
    const row = tag(meetingOn(deal, otherRep), otherRep);
    assert.equal(reads(site.attendee, deal), false);

    admin.update(ROW, row, { Role__c: 'Expert' });
    admin.update(ROW, row, { Business_Function__c: 'IT' });
    site.attendee.update(ROW, row, { Attendance__c: 'Accepted' });
    assert.equal(reads(site.attendee, deal), false);
    assert.equal(admin.value(ROW, row, 'Deal_Given__c'), null);
  });

  test('does not give it by relating the meeting to it later', () => {
    const { otherRep, newDeal, share, admin } = site.world;
    const [own, read] = [newDeal('Own', {}, otherRep), newDeal('Only read')];
    share(read, otherRep);
    const meeting = meetingOn(own, otherRep);
    tag(meeting, otherRep);
    assert.equal(reads(site.attendee, own), true);
    otherRep.update('Event', String(admin.value('Customer_Meeting__c', meeting, 'Event_Id__c')), {
      WhatId: read
    });
    assert.equal(reads(site.attendee, own), false);
    assert.equal(reads(site.attendee, read), false);
  });
});

test('a request that is accepted gives the deal; the colleague’s own answer gives nothing', () => {
  const { owner, attendee } = site;
  const deal = site.world.newDeal('Asked for');
  const meeting = meetingOn(deal, owner);
  owner.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: true });
  const request = { Source__c: 'Asked To Join', Attendance__c: 'Requested' };
  const row = attendee.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: attendee.id, ...request });
  assert.equal(reads(attendee, deal), false);
  owner.update(ROW, row, { Attendance__c: 'Accepted' });
  assert.equal(reads(attendee, deal), true);
  assert.equal(site.world.admin.value(ROW, row, 'Deal_Given_By__c'), owner.id);
});

test('what cannot be found out is not given, and nobody tags on it', () => {
  const { org, newDeal, admin } = site.world;
  const deal = newDeal('Not found out');
  const meeting = meetingOn(deal, site.owner);
  org.faults.add('UserRecordAccess');
  try {
    const row = tag(meeting, site.owner);
    assert.equal(reads(site.attendee, deal), false);
    assert.equal(admin.value(ROW, row, 'Deal_Given__c'), null);
    const fields = { Customer_Meeting__c: meeting, Attendee__c: site.world.colleague.id };
    assert.match(site.editor.refusedCreate(ROW, fields), /could not be found out/);
  } finally {
    org.faults.clear();
  }
  assert.ok(site.editor.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: site.world.colleague.id }));
});

describe('access ends', () => {
  test('when the row is deleted, unless another visit needs it', () => {
    const { admin, newDeal } = site.world;
    const deal = newDeal('Deleted row');
    const [one, two] = [
      tag(meetingOn(deal, site.owner), site.owner),
      tag(meetingOn(deal, site.owner, 4), site.owner)
    ];
    admin.delete(ROW, one);
    assert.equal(reads(site.attendee, deal), true);
    admin.delete(ROW, two);
    assert.equal(reads(site.attendee, deal), false);
  });

  test('when the meeting is deleted', () => {
    const deal = site.world.newDeal('Deleted meeting');
    const meeting = meetingOn(deal, site.owner);
    tag(meeting, site.owner);
    assert.equal(reads(site.attendee, deal), true);
    site.world.admin.delete('Customer_Meeting__c', meeting);
    assert.equal(reads(site.attendee, deal), false);
  });

  test('when the colleague declines, and when they are removed; who is tagged again has it again', () => {
    const deal = site.world.newDeal('Declined');
    const row = tag(meetingOn(deal, site.owner), site.owner);
    assert.equal(reads(site.attendee, deal), true);
    site.attendee.update(ROW, row, { Attendance__c: 'Declined' });
    assert.equal(reads(site.attendee, deal), false);
    site.owner.update(ROW, row, { Attendance__c: 'Invited' });
    assert.equal(reads(site.attendee, deal), true);
    site.owner.update(ROW, row, { Attendance__c: 'Removed' });
    assert.equal(reads(site.attendee, deal), false);
  });

  test('when the meeting is cancelled, by way of its calendar entry too, or becomes private', () => {
    const ways: Record<string, (meeting: string, event: string) => void> = {
      cancelled: (meeting) => {
        site.world.admin.update('Customer_Meeting__c', meeting, { Is_Cancelled__c: true });
      },
      'entry deleted': (_, event) => {
        site.owner.delete('Event', event);
      },
      'entry private': (_, event) => {
        site.owner.update('Event', event, { WhatId: null, IsPrivate: true });
      }
    };
    for (const [words, end] of Object.entries(ways)) {
      const deal = site.world.newDeal(words);
      const meeting = meetingOn(deal, site.owner);
      tag(meeting, site.owner);
      assert.equal(reads(site.attendee, deal), true, words);
      end(meeting, String(site.world.admin.value('Customer_Meeting__c', meeting, 'Event_Id__c')));
      assert.equal(reads(site.attendee, deal), false, words);
    }
  });

  test('when the sync takes it away, which can give none', () => {
    const deal = site.world.newDeal('Permission set taken');
    const row = tag(meetingOn(deal, site.owner), site.owner);
    site.sync.update(ROW, row, { Deal_Given__c: null });
    assert.equal(reads(site.attendee, deal), false);
    assert.match(site.sync.refusedUpdate(ROW, row, { Deal_Given__c: deal }), /cannot give it/);
  });

  test('thirty days after the meeting', () => {
    const { org, newDeal } = site.world;
    const deal = newDeal('Long ago');
    tag(meetingOn(deal, site.owner), site.owner);
    org.clock.advance(20 * DAY);
    assert.equal(reads(site.attendee, deal), true);
    org.clock.advance(14 * DAY);
    assert.equal(reads(site.attendee, deal), false);
  });

  test('and what somebody gave by hand meanwhile stays', () => {
    const { org, newDeal, share } = site.world;
    const deal = newDeal('Given by hand');
    const row = tag(meetingOn(deal, site.owner), site.owner);
    org.clock.advance(10 * 60_000);
    share(deal, site.attendee);
    site.owner.update(ROW, row, { Attendance__c: 'Removed' });
    assert.equal(reads(site.attendee, deal), true);
  });
});
