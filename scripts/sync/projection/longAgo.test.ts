/** People are asked about from a month on: what was before still counts, and what says nothing new to deals is not asked of them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Memory } from '../memory.ts';
import { runSync } from '../runSync.ts';
import {
  aColleague,
  aMeeting,
  anEvent,
  anOpportunity,
  aRelation,
  deal,
  event,
  meetingId,
  user
} from '../testing/builders.ts';
import { modelOrg } from '../testing/modelRun.ts';
import type { ModelRun } from '../testing/modelRun.ts';
import { leftToDo } from '../testing/oracle.ts';
import { quietChanges } from './quietChanges.ts';
import { ProjectionStore } from './store.ts';

const MINUTE = 60_000;
const LONG_AGO = '2026-03-10';
const LATELY = '2026-11-10';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ridealong-long-ago-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const on = (day: string, hour = 10): Record<string, string> => ({
  StartDateTime: `${day}T${hour}:00:00Z`,
  EndDateTime: `${day}T${hour + 1}:00:00Z`,
  ActivityDate: day
});

/** One person on two visits, one of them long ago. */
function anOrg(): ModelRun {
  const org = modelOrg();
  org.put('Ridealong_Colleague__c', aColleague(1, user(2), { CreatedDate: `${LONG_AGO}T00:00:00Z` }));
  org.put('Opportunity', anOpportunity(1));
  for (const [n, day] of [LONG_AGO, LATELY].entries()) {
    org.put('Event', anEvent(n + 1, { ...on(day), WhatId: deal(1) }));
    org.put('EventRelation', aRelation(n + 1, event(n + 1), user(2), { Status: 'Accepted' }));
  }
  return org;
}

const lastMeeting = (org: ModelRun): unknown =>
  org.server.rows.list('Ridealong_Colleague__c')[0]?.['Last_Customer_Meeting__c'];

function say(org: ModelRun, day: string, attendance: string): void {
  const meeting = org.server.rows
    .list('Customer_Meeting__c')
    .find((row) => String(row['Starts_At__c']).startsWith(day));
  const row = org.server.rows
    .list('Internal_Attendee__c')
    .find((of) => of['Customer_Meeting__c'] === meeting?.Id);
  org.edit('Internal_Attendee__c', row?.Id ?? '', { Attendance__c: attendance }, user(2));
}

describe('what was long ago', () => {
  it('is known after a change of now, and when what was later is none any more', async () => {
    const org = anOrg();
    const sync = async (): Promise<void> => {
      org.server.rows.now += 3 * MINUTE;
      const memory = new Memory(folder, 'https://model.my.salesforce.com', '00D000000000001!token');
      const projection = (): ProjectionStore => ProjectionStore.open(memory.projectionFile);
      await runSync({ transport: org.transport(), memory, projection, allowMassChange: true });
      assert.deepEqual(leftToDo(org), []);
    };
    await sync();
    say(org, LONG_AGO, 'Attended');
    await sync();
    assert.equal(lastMeeting(org), LONG_AGO);
    org.edit('Event', event(2), on(LATELY, 14), user(1));
    await sync();
    assert.equal(lastMeeting(org), LONG_AGO, 'nothing since then, so what is said to be');
    say(org, LATELY, 'Attended');
    await sync();
    assert.equal(lastMeeting(org), LATELY);
    say(org, LATELY, 'Did Not Attend');
    await sync();
    assert.equal(lastMeeting(org), LONG_AGO, 'what was last is none any more: asked about all of their time');
    org.edit('Event', event(1), on('2026-04-20'), user(1));
    await sync();
    assert.equal(lastMeeting(org), '2026-04-20', 'a change of long ago');
  });
});

describe('changes within a day', () => {
  const between = {
    lastAt: Date.parse('2026-11-24T11:00:00Z') / 1000,
    nowAt: Date.parse('2026-11-24T11:15:00Z') / 1000,
    timeZone: 'Europe/Berlin'
  };
  const store = ProjectionStore.open(':memory:');
  store.put('Event', [anEvent(1, on('2026-11-25'))]);
  store.put('Customer_Meeting__c', [
    aMeeting(1, { Starts_At__c: '2026-11-20T10:00:00Z', Ends_At__c: '2026-11-20T11:00:00Z' })
  ]);
  type Row = object & { Id: string };
  const quietTo = (whom: 'deals' | 'people', object: 'Event' | 'Customer_Meeting__c', row: Row): boolean => {
    const differences = new Map([[object, store.differences(object, [{ ...row }])]]);
    const quiet = quietChanges(new Map([[object, [{ ...row }]]]), differences, between);
    return quiet[whom].get(object)?.has(row.Id) === true;
  };
  const quiet = (object: 'Event' | 'Customer_Meeting__c', row: Row): boolean => quietTo('deals', object, row);
  const meeting = (fields: object): object & { Id: string } => ({
    ...store.rows('Customer_Meeting__c')[0],
    Id: meetingId(1),
    ...fields
  });

  it('say nothing to deals', () => {
    assert.ok(quiet('Event', anEvent(1, { ...on('2026-11-25', 14), Subject: 'Called otherwise' })));
    assert.ok(quiet('Customer_Meeting__c', meeting({ Ends_At__c: '2026-11-20T12:00:00Z' })));
  });

  it('say nothing to people, either, when they are as long as before or still to come', () => {
    const [morning, noon] = ['2026-11-20T09:00:00Z', '2026-11-20T12:00:00Z'];
    assert.ok(
      quietTo('people', 'Event', anEvent(1, { ...on('2026-11-25', 14), EndDateTime: '2026-11-25T17:00:00Z' }))
    );
    assert.ok(
      quietTo(
        'people',
        'Customer_Meeting__c',
        meeting({ Starts_At__c: morning, Ends_At__c: '2026-11-20T10:00:00Z' })
      )
    );
    assert.ok(!quietTo('people', 'Customer_Meeting__c', meeting({ Ends_At__c: noon })), 'longer');
    // Who is said to be there already has hours of it.
    const later = { Starts_At__c: '2026-11-24T15:00:00Z', Ends_At__c: '2026-11-24T16:00:00Z' };
    store.put('Customer_Meeting__c', [aMeeting(1, later)]);
    assert.ok(quietTo('people', 'Customer_Meeting__c', meeting({ ...later, Name: 'Called otherwise' })));
    assert.ok(
      !quietTo('people', 'Customer_Meeting__c', meeting({ Ends_At__c: '2026-11-24T17:00:00Z' })),
      'today'
    );
    store.put('Customer_Meeting__c', [
      aMeeting(1, { Starts_At__c: '2026-11-20T10:00:00Z', Ends_At__c: '2026-11-20T11:00:00Z' })
    ]);
  });

  it('are told of by no instant when they last all day, nor without a beginning', () => {
    // Over with the 24th, which is today: nothing that an instant after now says.
    const days = { Is_All_Day__c: true, Starts_At__c: '2026-11-23T00:00:00Z' };
    const ends = (Ends_At__c: string): Row => aMeeting(2, { ...days, Ends_At__c });
    store.put('Customer_Meeting__c', [ends('2026-11-27T00:00:00Z')]);
    assert.ok(!quiet('Customer_Meeting__c', ends('2026-11-25T00:00:00Z')));
    store.put('Customer_Meeting__c', [aMeeting(2, { Starts_At__c: null })]);
    assert.ok(!quiet('Customer_Meeting__c', aMeeting(2, { Starts_At__c: null, Name: 'Called otherwise' })));
  });

  it('say something when there is more to them', () => {
    for (const fields of [
      on('2026-11-26'),
      { ...on('2026-11-25', 22), EndDateTime: '2026-11-25T23:30:00Z', StartDateTime: '2026-11-25T23:10:00Z' },
      { ...on('2026-11-25'), EndDateTime: '2026-11-24T11:10:00Z' },
      { ...on('2026-11-25'), WhatId: deal(2) },
      { ...on('2026-11-25'), OwnerId: user(7) },
      { ...on('2026-11-25'), IsDeleted: true },
      { ...on('2026-11-25'), EndDateTime: null }
    ]) {
      assert.ok(!quiet('Event', anEvent(1, fields)), JSON.stringify(fields));
    }
    assert.ok(!quiet('Customer_Meeting__c', meeting({ Ends_At__c: '2026-11-24T11:10:00Z' })), 'over now');
    assert.ok(!quiet('Customer_Meeting__c', meeting({ Is_Cancelled__c: true })));
    assert.ok(!quiet('Event', anEvent(9, on('2026-11-25'))), 'new');
  });
});
