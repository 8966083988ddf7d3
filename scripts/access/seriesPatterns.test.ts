/**
 * A series of calendar entries has a row that only holds its pattern, with the words and the times of its first date: nobody meets
 * in it (`GroupEventType` 3 in Lightning Experience, `IsRecurrence` in Classic).
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFlows, usesOf } from './testing/eventUses.ts';
import { AHEAD, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const MEETING = 'Customer_Meeting__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

/** A series whose pattern has the lowest id: whoever reads the first row of these words and times gets it. */
const SERIES: Record<string, { fields: Record<string, string | number | boolean>; pattern: string }> = {
  'Lightning Experience': {
    fields: { StartDateTime: AHEAD, Recurrence2PatternText: 'FREQ=WEEKLY;BYDAY=WE;COUNT=2' },
    pattern: "GroupEventType = '3'"
  },
  Classic: {
    fields: {
      IsRecurrence: true,
      RecurrenceType: 'RecursDaily',
      RecurrenceInterval: 1,
      RecurrenceStartDateTime: AHEAD,
      RecurrenceEndDateOnly: '2031-01-09',
      RecurrenceTimeZoneSidKey: 'GMT'
    },
    pattern: 'IsRecurrence = true'
  }
};

for (const [kind, { fields, pattern }] of Object.entries(SERIES)) {
  describe(`a series of ${kind}`, () => {
    const subject = `Steering ${kind}`;
    const idsOf = (where: string): string[] =>
      site.world.admin
        .rows(`SELECT Id FROM Event WHERE Subject = '${subject}' AND ${where} ORDER BY StartDateTime, Id`)
        .map(({ Id }) => String(Id));
    let patternId = '';
    let first = '';
    before(() => {
      site.owner.create('Event', { Subject: subject, DurationInMinutes: 60, ...fields });
      [patternId = ''] = idsOf(pattern);
      [first = ''] = idsOf("GroupEventType != '3' AND IsRecurrence = false AND IsChild = false");
    });

    test('nobody makes a meeting of its pattern', () => {
      assert.ok(patternId);
      assert.match(
        site.owner.refusedCreate(MEETING, { Event_Id__c: patternId, Name: 'x' }),
        /only the pattern of a series/
      );
    });

    test('whoever is invited to its first date starts from their own copy, and the meeting is that date', () => {
      const { otherRep, admin } = site.world;
      site.owner.create('EventRelation', { EventId: first, RelationId: otherRep.id });
      // The platform does not say which of two rows comes first.
      site.world.org.database.exec(
        `UPDATE "Event" SET "StartDateTime" = (SELECT "StartDateTime" FROM "Event" WHERE "Id" = '${first}'), "EndDateTime" = (SELECT "EndDateTime" FROM "Event" WHERE "Id" = '${first}') WHERE "Id" = '${patternId}'`
      );
      const [copy = ''] = idsOf(`IsChild = true AND OwnerId = '${otherRep.id}'`);
      const meeting = otherRep.create(MEETING, { Event_Id__c: copy, Name: 'x' });
      assert.equal(admin.value(MEETING, meeting, 'Event_Id__c'), first);
    });

    test('its pattern changes and goes without a word about any meeting', () => {
      const { admin } = site.world;
      const count = (): number =>
        admin.rows(`SELECT Id FROM ${MEETING} WHERE Is_Cancelled__c = false`).length;
      const meetings = count();
      site.owner.update('Event', patternId, { Description: 'Bring figures' });
      assert.equal(count(), meetings);
    });
  });
}

describe('what reads events in the package', () => {
  test('leaves patterns out, or reads one row that it has the id of, or copies only', async () => {
    const uses = usesOf(await readFlows());
    assert.ok(uses.length >= 6, `${uses.length} uses`);
    assert.deepEqual(
      uses.filter(({ excludes }) => excludes === undefined).map(({ name }) => name),
      []
    );
  });
});
