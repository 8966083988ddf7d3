/** A meeting belongs to a calendar entry that anyone who makes it can see. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { AHEAD, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const MEETING = 'Customer_Meeting__c';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const newEvent = (fields: Record<string, string | number | boolean> = {}): string =>
  site.owner.create('Event', {
    Subject: 'Termination talk',
    StartDateTime: AHEAD,
    DurationInMinutes: 60,
    ...fields
  });

const mirror = (event: string, more: Record<string, string> = {}): { Event_Id__c: string; Name: string } => ({
  Event_Id__c: event,
  Name: 'x',
  ...more
});

/** The id that the next event of the org gets. */
function nextEventId(): string {
  const id = newEvent();
  site.owner.delete('Event', id);
  const counter = (Number.parseInt(id.slice(-7, -3), 10) + 1).toString().padStart(4, '0');
  return `${id.slice(0, -7)}${counter}${id.slice(-3)}`;
}

describe('nobody makes a meeting', () => {
  test('of a calendar entry that is not there, not even one that will be', () => {
    const { otherRep } = site.world;
    const coming = nextEventId();
    for (const person of [otherRep, site.owner]) {
      const fields = mirror(coming, { Name: 'Made up', OwnerId: site.owner.id });
      assert.match(person.refusedCreate(MEETING, fields), /There is no such calendar entry/);
    }
    assert.equal(newEvent(), coming, 'the next event has the id that was tried');
    assert.ok(site.owner.create(MEETING, mirror(coming)), 'and its owner can have their meeting');
  });

  test('of one that they cannot see', () => {
    assert.match(
      site.world.otherRep.refusedCreate(MEETING, mirror(newEvent())),
      /You cannot see this calendar entry/
    );
  });

  test('when that cannot be found out', () => {
    const { org } = site.world;
    const event = newEvent();
    for (const object of ['UserRecordAccess', 'Event']) {
      org.faults.add(object);
      try {
        assert.match(site.owner.refusedCreate(MEETING, mirror(event)), /could not be found out/, object);
      } finally {
        org.faults.clear();
      }
    }
    const meeting = site.owner.create(MEETING, mirror(event));
    org.faults.add('Event');
    site.owner.update(MEETING, meeting, { Channel__c: 'Video' });
    org.faults.clear();
    assert.equal(site.world.admin.value(MEETING, meeting, 'Name'), 'Termination talk', 'what is known stays');
  });
});

test('twenty-five invented meetings do not come about, so they cannot stop the sync', () => {
  const result = site.world.org.save(
    {
      operation: 'create',
      object: MEETING,
      rows: Array.from({ length: 25 }, (_, index) =>
        mirror(`00U5j00000099${String(index).padStart(2, '0')}AAA`)
      )
    },
    site.world.otherRep.session
  );
  assert.equal(result.filter(({ success }) => success).length, 0);
});

test('a made-up name and another owner do not stay on a meeting', () => {
  const meeting = site.owner.create(
    MEETING,
    mirror(newEvent(), { Name: 'Takeover', OwnerId: site.world.otherRep.id })
  );
  const [row] = site.world.admin.rows(`SELECT Name, OwnerId FROM ${MEETING} WHERE Id = '${meeting}'`);
  assert.equal(row?.['Name'], 'Termination talk');
  assert.equal(row['OwnerId'], site.owner.id);
});

test('an invitation whose entry is not found makes no second meeting', () => {
  const { otherRep, colleague } = site.world;
  const [first, second] = [otherRep, site.owner].map((rep) =>
    rep.create('Event', { Subject: 'Demo', StartDateTime: AHEAD, DurationInMinutes: 30 })
  );
  site.owner.create('EventRelation', { EventId: second ?? '', RelationId: site.world.leader.id });
  const { admin, leader } = site.world;
  const [copy] = admin.rows(`SELECT Id FROM Event WHERE OwnerId = '${leader.id}' AND IsChild = true`);
  assert.ok(first && copy && colleague);
  assert.match(admin.refusedCreate(MEETING, mirror(String(copy['Id']))), /whose entry it comes from/);
});
