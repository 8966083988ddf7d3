/** What the key of the sync deletes when an admin has set how long meetings are kept, and what stays of them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readProject } from '@toolkit/sfdx-project';
import { openChallengeWorld } from '../e2e/challengesWorld.ts';
import type { Actor, ChallengeWorld } from '../e2e/challengesWorld.ts';
import { OWN_PROJECT } from '../target-org/testing/ownOrg.ts';

const MEETING = 'Customer_Meeting__c';
const SETTING = 'Keep_Meetings_Months__c';
const DAY_MILLIS = 86_400_000;
const REFUSED = /The user of the sync deletes no meeting/;

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
    const { world, sync } = kept;
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
    sync.delete(MEETING, meeting);
    assert.equal(count(kept, MEETING, `Id = '${meeting}'`), 0);
    assert.equal(count(kept, 'Internal_Attendee__c', `Id = '${row}'`), 0);
    assert.equal(count(kept, 'Ridealong_Visit_Note__c', `Id = '${note}'`), 0);
    assert.equal(count(kept, 'Customer_Challenge__c', `Id = '${heard}' AND ${MEETING} = NULL`), 1);
    assert.equal(admin.value('Customer_Challenge__c', heard, 'Statement__c'), 'Returns take too long');
  });

  test('a younger one stays, and one without a day', () => {
    const { sync, world } = kept;
    for (const startsAt of ['2025-07-30T09:00:00Z', '2031-01-08T09:00:00Z']) {
      assert.throws(() => sync.delete(MEETING, newMeeting(kept, startsAt)), REFUSED);
    }
    const dayless = newMeeting(kept, '2025-06-30T09:00:00Z');
    world.admin.update(MEETING, dayless, { Meeting_Date__c: null });
    assert.equal(world.admin.value(MEETING, dayless, 'Meeting_Date__c'), null);
    assert.throws(() => sync.delete(MEETING, dayless), REFUSED);
  });
});

for (const months of [null, '0']) {
  test(`while it is ${months ?? 'empty'}, no meeting goes`, async () => {
    const kept = await openKept(months);
    try {
      const old = newMeeting(kept, '2010-06-30T09:00:00Z');
      assert.throws(() => kept.sync.delete(MEETING, old), REFUSED);
      assert.equal(count(kept, MEETING, `Id = '${old}'`), 1);
    } finally {
      kept.world.close();
    }
  });
}
