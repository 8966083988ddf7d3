/** When somebody debriefed is the platform's to say, and only who went debriefs. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ORIGINS } from './attendanceTable.ts';
import { AHEAD, PAST, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';
const NOW = '2026-07-10T12:00:00.000Z';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
  site.world.org.clock.set(new Date(NOW));
});
after(() => site.close());

const debriefedAt = (row: string): string | null => {
  const value = site.world.admin.value(ROW, row, 'Debriefed_At__c') as string | null;
  return value === null ? null : new Date(value).toISOString();
};

/** The clock of the org goes on while tests run. */
function isSinceTheStart(time: string | null): void {
  assert.ok(time !== null && time >= NOW && time <= site.world.org.clock.now().toISOString(), String(time));
}

for (const day of ['2020-01-01T00:00:00Z', '2031-01-01T00:00:00Z', '2026-07-10T11:59:00Z']) {
  test(`whatever the client says (${day}), they debriefed when they did`, () => {
    const row = site.newRow(site.newMeeting(PAST), 'Attended');
    site.attendee.update(ROW, row, { Debriefed_At__c: day });
    isSinceTheStart(debriefedAt(row));
    site.attendee.update(ROW, row, { Debriefed_At__c: '2021-01-01T00:00:00Z' });
    isSinceTheStart(debriefedAt(row));
  });
}

test('an admin brings in debriefs of other days', () => {
  const row = site.newRow(site.newMeeting(PAST), 'Attended');
  site.world.admin.update(ROW, row, { Debriefed_At__c: '2026-01-09T09:00:00Z' });
  assert.equal(debriefedAt(row), '2026-01-09T09:00:00.000Z');
});

const DEBRIEFS: Record<string, string | boolean>[] = [
  { Debriefed_At__c: NOW },
  { Heard_Nothing_New__c: true },
  { Heard_Without_Deal__c: 'Returns take a week' }
];

for (const origin of ORIGINS) {
  for (const startsAt of [PAST, AHEAD]) {
    test(`${origin}, meeting of ${startsAt}: who debriefs has attended`, () => {
      const meeting = site.newMeeting();
      const row = site.newRow(meeting, origin);
      const event = String(site.owner.value('Customer_Meeting__c', meeting, 'Event_Id__c'));
      site.owner.update('Event', event, { StartDateTime: startsAt });
      for (const fields of DEBRIEFS) {
        if (origin === 'Attended') {
          site.attendee.update(ROW, row, fields);
        } else {
          assert.match(site.attendee.refusedUpdate(ROW, row, fields), /say that you went/);
        }
      }
      assert.equal(
        site.world.admin.value(ROW, row, 'Debrief__c') === 'Done',
        origin === 'Attended',
        'debriefed'
      );
    });
  }
}

test('saying that they went and what they heard is one save; taking it back stays possible', () => {
  const row = site.newRow(site.newMeeting(PAST), 'Accepted');
  site.attendee.update(ROW, row, { Attendance__c: 'Attended', Debriefed_At__c: NOW });
  site.attendee.update(ROW, row, { Attendance__c: 'Accepted' });
  site.attendee.update(ROW, row, { Debriefed_At__c: null });
  assert.equal(debriefedAt(row), null);
});
