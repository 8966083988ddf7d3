/** What is between a colleague and the rep they went with is read by the two of them, and by nobody else. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Actor } from '../e2e/challengesWorld.ts';
import { PAST, openAttendanceSite } from './testing/attendanceSite.ts';
import type { AttendanceSite } from './testing/attendanceSite.ts';

const NOTE = 'Ridealong_Visit_Note__c';
const SHARE = 'Ridealong_Visit_Note__Share';

let site: AttendanceSite;
before(async () => {
  site = await openAttendanceSite();
});
after(() => site.close());

const newVisit = (): string => site.newRow(site.newMeeting(PAST), 'Attended');
const begin = (who: Actor, visit: string, fields: Record<string, string>): string =>
  who.create(NOTE, { Internal_Attendee__c: visit, ...fields });

const seenBy = (who: Actor, note: string): number =>
  who.rows(`SELECT Id FROM ${NOTE} WHERE Id = '${note}'`).length;
const problems = (): unknown[] =>
  site.world.admin.rows('SELECT Failed_Flow__c, Reason__c FROM Ridealong_Problem__c');

const SAYS: Record<string, { who: () => Actor; fields: Record<string, string> }> = {
  'the rep, whether it helped': { who: () => site.owner, fields: { Useful_To_Rep__c: 'No' } },
  'the rep, why': { who: () => site.owner, fields: { Why_Invited__c: 'Knows returns' } },
  'the colleague, what surprised them': {
    who: () => site.attendee,
    fields: { What_Surprised_Me__c: 'Paper' }
  }
};

describe('is read by both, no matter who begins', () => {
  for (const [words, { who, fields }] of Object.entries(SAYS)) {
    test(words, () => {
      const note = begin(who(), newVisit(), fields);
      assert.equal(seenBy(site.owner, note), 1);
      assert.equal(seenBy(site.attendee, note), 1);
      for (const stranger of Object.values(site.strangers)) {
        assert.equal(seenBy(stranger, note), 0);
        assert.deepEqual(stranger.rows(`SELECT Id FROM ${SHARE} WHERE ParentId = '${note}'`), []);
      }
      assert.throws(() => seenBy(site.world.leader, note), /not supported|INVALID_TYPE|sObject type/i);
      assert.deepEqual(problems(), []);
    });
  }
});

describe('whom to ask instead', () => {
  const suggestion = (who: Actor, userId: string): string =>
    begin(who, site.newRow(site.newMeeting(), 'Declined'), { Ask_Instead__c: userId });
  let number = 0;
  const instead = (): Actor => site.world.newUser('Noemie', `Instead${(number += 1)}`, 'Colleague');

  test('is said by the colleague, and read by the rep', () => {
    const other = instead();
    const note = suggestion(site.attendee, other.id);
    assert.equal(site.owner.value(NOTE, note, 'Ask_Instead__c'), other.id);
  });

  test('is nobody else’s to say', () => {
    const other = instead();
    const visit = site.newRow(site.newMeeting(), 'Declined');
    assert.match(
      site.owner.refusedCreate(NOTE, { Internal_Attendee__c: visit, Ask_Instead__c: other.id }),
      /Only the colleague can say who could go instead/
    );
    const note = suggestion(site.attendee, other.id);
    assert.match(
      site.owner.refusedUpdate(NOTE, note, { Ask_Instead__c: null }),
      /Only the colleague can say who could go instead/
    );
  });

  test('gives nobody access, a place or a bell', () => {
    const other = instead();
    const meeting = site.newMeeting();
    site.owner.update('Customer_Meeting__c', meeting, { Open_To_Colleagues__c: false });
    const visit = site.newRow(meeting, 'Declined');
    const note = begin(site.attendee, visit, { Ask_Instead__c: other.id });
    assert.equal(seenBy(other, note), 0);
    assert.deepEqual(other.rows(`SELECT Id FROM Customer_Meeting__c WHERE Id = '${meeting}'`), []);
    assert.deepEqual(other.rows(`SELECT Id FROM Internal_Attendee__c WHERE Attendee__c = '${other.id}'`), []);
    assert.deepEqual(other.bells(), []);
    assert.deepEqual(problems(), []);
  });
});

test('each writes their own words on it, and not the other’s', () => {
  const note = begin(site.owner, newVisit(), { Useful_To_Rep__c: 'No' });
  site.attendee.update(NOTE, note, { What_Surprised_Me__c: 'Paper' });
  site.owner.update(NOTE, note, { Useful_To_Rep__c: 'Partly', Why_Invited__c: 'Knows returns' });
  for (const [who, fields] of [
    [site.owner, { What_Surprised_Me__c: 'Nothing' }],
    [site.attendee, { Useful_To_Rep__c: 'Yes' }],
    [site.attendee, { Why_Invited__c: 'I am great' }]
  ] as const) {
    assert.match(who.refusedUpdate(NOTE, note, fields), /Only the|INSUFFICIENT|INVALID_FIELD/i);
  }
});

test('nobody else begins one, also not about a visit that they can see', () => {
  const visit = newVisit();
  for (const stranger of Object.values(site.strangers)) {
    const fields = { Internal_Attendee__c: visit };
    assert.match(stranger.refusedCreate(NOTE, fields), /Only the colleague, the owner of the meeting/);
  }
});

test('an editor who tagged says why, and the note is the owner’s', () => {
  const { editor, attendee, owner, world } = site;
  const visit = editor.create('Internal_Attendee__c', {
    Customer_Meeting__c: site.newMeeting('2031-01-08T09:00:00Z'),
    Attendee__c: attendee.id,
    Source__c: 'Tagged',
    Attendance__c: 'Invited'
  });
  const note = begin(editor, visit, { Why_Invited__c: 'Knows returns' });
  assert.equal(world.admin.value(NOTE, note, 'OwnerId'), owner.id);
  assert.equal(attendee.value(NOTE, note, 'Why_Invited__c'), 'Knows returns');
});

test('there is one about a visit, and it stays there', () => {
  const visit = newVisit();
  const note = begin(site.owner, visit, { Useful_To_Rep__c: 'No' });
  assert.match(
    site.attendee.refusedCreate(NOTE, { Internal_Attendee__c: visit, What_Surprised_Me__c: 'Paper' }),
    /DUPLICATE_VALUE/
  );
  assert.match(
    site.owner.refusedUpdate(NOTE, note, { Internal_Attendee__c: newVisit() }),
    /stays with it|INVALID_FIELD/
  );
});

test('it is given to nobody, by no share and no owner', () => {
  const { owner, attendee, world } = site;
  const note = begin(owner, newVisit(), { Useful_To_Rep__c: 'No' });
  assert.match(owner.refusedUpdate(NOTE, note, { OwnerId: world.otherRep.id }), /belongs to the owner/);
  assert.match(
    attendee.refusedCreate(SHARE, {
      ParentId: note,
      UserOrGroupId: world.colleague.id,
      AccessLevel: 'Read'
    }),
    /INSUFFICIENT/
  );
});

test('it goes to the new owner of the meeting, and stays with the colleague', () => {
  const { owner, attendee, world } = site;
  const meeting = site.newMeeting(PAST);
  const note = begin(owner, site.newRow(meeting, 'Attended'), { Useful_To_Rep__c: 'No' });
  const event = String(world.admin.value('Customer_Meeting__c', meeting, 'Event_Id__c'));
  world.admin.update('Event', event, { OwnerId: world.otherRep.id });
  assert.equal(world.admin.value('Customer_Meeting__c', meeting, 'OwnerId'), world.otherRep.id);
  assert.equal(seenBy(world.otherRep, note), 1);
  assert.equal(seenBy(attendee, note), 1);
  assert.equal(seenBy(owner, note), 0);
  assert.deepEqual(problems(), []);
});

test('a rep who has left stops nobody', () => {
  const { attendee, world } = site;
  const gone = world.newUser('Gone', 'Rep', 'Rep');
  const event = gone.create('Event', { Subject: 'x', StartDateTime: PAST, DurationInMinutes: 60 });
  const meeting = gone.create('Customer_Meeting__c', { Event_Id__c: event, Name: 'x' });
  const visit = site.newRow(meeting, 'Attended');
  world.admin.update('User', gone.id, { IsActive: false });
  const note = begin(attendee, visit, { What_Surprised_Me__c: 'Paper' });
  assert.equal(seenBy(attendee, note), 1);
});

describe('goes with', () => {
  for (const [object, idOf] of [
    ['Internal_Attendee__c', (visit: string) => visit],
    [
      'Customer_Meeting__c',
      (visit: string) => String(site.world.admin.value('Internal_Attendee__c', visit, 'Customer_Meeting__c'))
    ]
  ] as const) {
    test(object, () => {
      const visit = newVisit();
      const note = begin(site.owner, visit, { Useful_To_Rep__c: 'No' });
      site.world.admin.delete(object, idOf(visit));
      assert.equal(seenBy(site.world.admin, note), 0);
    });
  }
});
