/**
 * A colleague with nothing but `Ridealong_Colleague_Platform`, which has no opportunities: takes part, and sees no deal. That a platform
 * licence takes the set is a matter of `npm run metadata`; the local org has no such licence.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AHEAD, openAttendanceSite } from '../access/testing/attendanceSite.ts';
import type { AttendanceSite } from '../access/testing/attendanceSite.ts';
import type { Actor } from '../e2e/challengesWorld.ts';

let site: AttendanceSite;
let colleague: Actor;
before(async () => {
  site = await openAttendanceSite();
  colleague = site.world.newUser('Petra', 'Platform', 'Colleague_Platform');
});
after(() => site.close());

const ROW = 'Internal_Attendee__c';

function invited(startsAt?: string): string {
  const meeting = site.newMeeting(startsAt);
  return site.owner.create(ROW, { Customer_Meeting__c: meeting, Attendee__c: colleague.id });
}

test('is tagged, is told, sees the meeting and accepts', () => {
  const row = invited(AHEAD);
  assert.ok(colleague.bells().some(({ title }) => title.includes('asks you to come along')));
  const [seen] = colleague.rows(`SELECT Customer_Meeting__r.Name FROM ${ROW} WHERE Id = '${row}'`);
  assert.notEqual(seen, undefined);
  colleague.update(ROW, row, { Attendance__c: 'Accepted' });
  assert.equal(colleague.value(ROW, row, 'Attendance__c'), 'Accepted');
});

test('writes down what they heard without the deal', () => {
  const row = invited();
  colleague.update(ROW, row, { Attendance__c: 'Accepted' });
  colleague.update(ROW, row, {
    Attendance__c: 'Attended',
    Debriefed_At__c: site.world.org.clock.now().toISOString(),
    Heard_Without_Deal__c: 'Closing the year takes days'
  });
  const note = colleague.create('Ridealong_Visit_Note__c', {
    Internal_Attendee__c: row,
    What_Surprised_Me__c: 'All of it on paper'
  });
  assert.equal(
    site.owner.value('Ridealong_Visit_Note__c', note, 'What_Surprised_Me__c'),
    'All of it on paper'
  );
  assert.equal(colleague.value(ROW, row, 'Debrief__c'), 'Done');
  assert.equal(site.owner.value(ROW, row, 'Heard_Without_Deal__c'), 'Closing the year takes days');
});

test('the set gives no deal and no challenge; themes can be read', () => {
  site.world.hear('Not for everybody');
  assert.throws(() => colleague.rows('SELECT Id FROM Customer_Challenge__c'), /not supported|INVALID_TYPE/);
  const given = site.world.admin
    .rows(
      "SELECT SobjectType FROM ObjectPermissions WHERE Parent.Name = 'Ridealong_Colleague_Platform' ORDER BY SobjectType"
    )
    .map(({ SobjectType }) => SobjectType);
  assert.ok(!given.includes('Opportunity') && !given.includes('Contact'));
  site.world.newTheme('Slow');
  assert.equal(colleague.rows('SELECT Id FROM Challenge_Theme__c').length, 1);
});
