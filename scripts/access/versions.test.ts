/** Nobody's word is replaced behind their back: a save says which version it knew, and the sync has to. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const ROW = 'Internal_Attendee__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const version = (row: string): string => String(site.world.admin.value(ROW, row, 'LastModifiedDate'));
const standing = (row: string): unknown => site.world.admin.value(ROW, row, 'Attendance__c');

/** A row from the calendar, changed by somebody a while after it was read. */
function overtaken(): { row: string; read: string } {
  const row = site.newRow(site.newMeeting(), 'Invited');
  site.world.admin.update(ROW, row, { Source__c: 'Invited' });
  const read = '2026-01-01T00:00:00.000Z';
  return { row, read };
}

test('the sync does not replace what a person said between its reading and its writing', () => {
  for (const word of ['Declined', 'Did Not Attend', 'Removed']) {
    const { row, read } = overtaken();
    const who = word === 'Removed' ? site.owner : site.attendee;
    who.update(ROW, row, { Attendance__c: word });
    assert.match(
      site.sync.refusedUpdate(ROW, row, { Attendance__c: 'Accepted', Based_On__c: read }),
      /Somebody else changed this/,
      word
    );
    assert.equal(standing(row), word);
  }
});

test('the sync changes attendance only when it says what it has read', () => {
  const { row } = overtaken();
  assert.match(
    site.sync.refusedUpdate(ROW, row, { Attendance__c: 'Accepted' }),
    /with the version that it read/
  );
  site.sync.update(ROW, row, { Attendance__c: 'Accepted', Based_On__c: version(row) });
  assert.equal(standing(row), 'Accepted');
  assert.equal(site.world.admin.value(ROW, row, 'Based_On__c'), null, 'it is about one save');
});

test('a person who saves from an old page is told, and their own two pages are theirs', () => {
  const { row, read } = overtaken();
  site.attendee.update(ROW, row, { Attendance__c: 'Accepted' });
  assert.match(
    site.owner.refusedUpdate(ROW, row, { Attendance__c: 'Removed', Based_On__c: read }),
    /Somebody else changed this/
  );
  assert.equal(standing(row), 'Accepted');
  site.attendee.update(ROW, row, { Attendance__c: 'Declined', Based_On__c: read });
  assert.equal(standing(row), 'Declined');
});
