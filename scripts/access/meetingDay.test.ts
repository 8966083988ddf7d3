/** The day of a meeting whose event was moved without a flow that saw it: the sync says it, everybody else's save works it out. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

let site: AttendanceSite;
/** After midnight in Berlin, before it in New York. */
const LATE = '2031-03-04T23:40:00.000Z';

before(async () => {
  site = await openAttendanceSite();
  for (const who of [site.sync, site.owner]) {
    site.world.admin.update('User', who.id, { TimeZoneSidKey: 'America/New_York' });
  }
});
after(() => site.close());

function movedMeeting(): string {
  const meeting = site.newMeeting('2031-01-08T09:00:00Z');
  const event = String(site.owner.value('Customer_Meeting__c', meeting, 'Event_Id__c'));
  const { changes } = site.world.org.database
    .prepare('UPDATE Event SET StartDateTime = ?, EndDateTime = ? WHERE Id = ?')
    .run(LATE, '2031-03-05T00:40:00.000Z', event);
  assert.equal(changes, 1);
  return meeting;
}

const dayOf = (meeting: string): unknown =>
  site.world.admin.value('Customer_Meeting__c', meeting, 'Meeting_Date__c');

test('is what the sync says, which knows the reporting time zone', () => {
  const meeting = movedMeeting();
  site.sync.update('Customer_Meeting__c', meeting, { Starts_At__c: LATE, Meeting_Date__c: '2031-03-05' });
  assert.equal(dayOf(meeting), '2031-03-05');
});

test('is the day in the zone of who saves otherwise', () => {
  const meeting = movedMeeting();
  site.owner.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: false });
  assert.equal(dayOf(meeting), '2031-03-04');
});
