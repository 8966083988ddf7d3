/** What the key of the sync brings to be deleted when an admin has set how long meetings are kept, and what stays of them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';
import { OWN_PROJECT } from '../target-org/testing/ownOrg.ts';

const MEETING = 'Customer_Meeting__c';
const SETTING = 'Keep_Meetings_Months__c';
const DAY_MILLIS = 86_400_000;
const YOUNG = /This meeting is not past its time/;
const REFUSED = /The user of the sync deletes no meeting/;

/** All that the key can do about age; a flow deletes what is marked. */
const mark = ({ sync }: Kept, object: string, field: string, id: string): void =>
  sync.update(object, id, { [field]: true });
const markMeeting = (kept: Kept, id: string): void => mark(kept, MEETING, 'Meeting_Past_Its_Time__c', id);

interface Kept {
  world: ChallengeWorld;
  sync: Actor;
}

async function openKept(months: string | null): Promise<Kept> {
  const project = await readProject(OWN_PROJECT);
  const customMetadata = project.customMetadata.map((record) =>
    record.type === 'Ridealong_Setting__mdt'
      ? { ...record, values: new Map([...record.values, [SETTING, months]]) }
      : record
  );
  const world = await openChallengeWorld({ ...project, customMetadata });
  return { world, sync: world.newUser('Sina', 'Sync', 'Sync') };
}

/** Entered on the day before, looked at from July 2026. */
function newMeeting({ world: { org, rep, deal } }: Kept, startsAt: string): string {
  org.clock.set(new Date(Date.parse(startsAt) - DAY_MILLIS));
  const event = rep.create('Event', {
    Subject: 'Demo',
    StartDateTime: startsAt,
    DurationInMinutes: 60,
    WhatId: deal
  });
  const meeting = rep.create(MEETING, { Event_Id__c: event, Name: 'x' });
  org.clock.set(new Date('2026-07-10T12:00:00Z'));
  return meeting;
}

const count = ({ world }: Kept, object: string, where: string): number =>
  world.admin.rows(`SELECT Id FROM ${object} WHERE ${where}`).length;

describe('twelve months', () => {
  let kept: Kept;
  before(async () => {
    kept = await openKept('12');
  });
  after(() => kept.world.close());

  test('an older meeting goes with who was on it and their notes; what was heard stays', () => {
    const { world } = kept;
    const { admin, colleague, rep } = world;
    const meeting = newMeeting(kept, '2025-06-30T09:00:00Z');
    const row = admin.create('Internal_Attendee__c', {
      [MEETING]: meeting,
      Attendee__c: colleague.id,
      Attendance__c: 'Attended',
      Source__c: 'Tagged'
    });
    const note = rep.create('Ridealong_Visit_Note__c', { Internal_Attendee__c: row, Useful_To_Rep__c: 'No' });
    const heard = world.hear('Returns take too long', { [MEETING]: meeting });
    markMeeting(kept, meeting);
    assert.equal(count(kept, MEETING, `Id = '${meeting}'`), 0);
    assert.equal(count(kept, 'Internal_Attendee__c', `Id = '${row}'`), 0);
    assert.equal(count(kept, 'Ridealong_Visit_Note__c', `Id = '${note}'`), 0);
    assert.equal(count(kept, 'Customer_Challenge__c', `Id = '${heard}' AND ${MEETING} = NULL`), 1);
    assert.equal(admin.value('Customer_Challenge__c', heard, 'Statement__c'), 'Returns take too long');
  });

  test('a younger one stays, and one without a day', () => {
    const { world } = kept;
    for (const startsAt of ['2025-07-30T09:00:00Z', '2031-01-08T09:00:00Z']) {
      assert.throws(() => markMeeting(kept, newMeeting(kept, startsAt)), YOUNG);
    }
    const dayless = newMeeting(kept, '2025-06-30T09:00:00Z');
    world.admin.update(MEETING, dayless, { Meeting_Date__c: null });
    assert.equal(world.admin.value(MEETING, dayless, 'Meeting_Date__c'), null);
    assert.throws(() => markMeeting(kept, dayless), YOUNG);
  });

  test('one that the key has made old stays: it moves the day of a meeting, not the day on which it was made', () => {
    const { sync, world } = kept;
    const meeting = newMeeting(kept, '2026-06-30T09:00:00Z');
    const event = String(world.admin.value(MEETING, meeting, 'Event_Id__c'));
    world.admin.delete('Event', event);
    sync.update(MEETING, meeting, {
      Meeting_Date__c: '2010-06-30',
      Starts_At__c: '2010-06-30T09:00:00Z',
      Ends_At__c: '2010-06-30T10:00:00Z'
    });
    assert.equal(world.admin.value(MEETING, meeting, 'Meeting_Date__c'), '2010-06-30');
    assert.throws(() => markMeeting(kept, meeting), YOUNG);
    assert.equal(count(kept, MEETING, `Id = '${meeting}'`), 1);
  });

  test('the key deletes none itself, and would not with Delete on all objects', () => {
    const { sync, world } = kept;
    const [old, young] = ['2025-06-30T09:00:00Z', '2026-06-30T09:00:00Z'].map((day) => newMeeting(kept, day));
    for (const meeting of [old, young]) {
      assert.throws(() => sync.delete(MEETING, String(meeting)), /INSUFFICIENT_ACCESS/);
    }
    const [profile] = world.admin.rows("SELECT Id FROM Profile WHERE Name = 'System Administrator'");
    const armed = world.newUser('Arne', 'Armed', 'Sync');
    world.admin.update('User', armed.id, { ProfileId: String(profile?.['Id']) });
    assert.throws(() => armed.delete(MEETING, String(young)), REFUSED);
  });

  test('months go by what they are, runs by when they were made', () => {
    const { sync, world } = kept;
    const colleague = world.admin.create('Ridealong_Colleague__c', {
      Name: 'Priya',
      User__c: world.colleague.id,
      Business_Function__c: 'Product'
    });
    const month = (day: string): string =>
      sync.create('Field_Time__c', {
        Colleague__c: colleague,
        Month__c: day,
        Field_Time_Key__c: `${world.colleague.id}-${day.slice(0, 7)}`
      });
    const [old, young] = [month('2025-06-01'), month('2025-08-01')];
    mark(kept, 'Field_Time__c', 'Month_Past_Its_Time__c', old);
    assert.throws(
      () => mark(kept, 'Field_Time__c', 'Month_Past_Its_Time__c', young),
      /This month is not past its time/
    );
    assert.deepEqual(
      [old, young].map((id) => count(kept, 'Field_Time__c', `Id = '${id}'`)),
      [0, 1]
    );
    const run = (made: string): string => {
      world.org.clock.set(new Date(made));
      const id = sync.create('Ridealong_Sync_Run__c', {
        Run_Key__c: made,
        Started_At__c: '2020-01-01T00:00:00Z',
        Run_Status__c: 'Done'
      });
      world.org.clock.set(new Date('2026-07-10T12:00:00Z'));
      return id;
    };
    const [past, recent] = [run('2026-03-01T00:00:00Z'), run('2026-07-01T00:00:00Z')];
    mark(kept, 'Ridealong_Sync_Run__c', 'Run_Past_Its_Time__c', past);
    assert.throws(
      () => mark(kept, 'Ridealong_Sync_Run__c', 'Run_Past_Its_Time__c', recent),
      /This run is not past its time/
    );
    assert.deepEqual(
      [past, recent].map((id) => count(kept, 'Ridealong_Sync_Run__c', `Id = '${id}'`)),
      [0, 1]
    );
  });
});

for (const months of [null, '0']) {
  test(`while it is ${months ?? 'empty'}, no meeting goes`, async () => {
    const kept = await openKept(months);
    try {
      const old = newMeeting(kept, '2010-06-30T09:00:00Z');
      assert.throws(() => markMeeting(kept, old), YOUNG);
      assert.equal(count(kept, MEETING, `Id = '${old}'`), 1);
    } finally {
      kept.world.close();
    }
  });
}
