import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planSync } from '../planSync.ts';
import { NOW, SETTINGS, SYNC_USER, aMeeting, aSnapshot, anEvent } from '../testing/builders.ts';
import type { EventRow, MeetingRow } from './rows.ts';

/** The fields that would be written on the one meeting. */
function written(event: Partial<EventRow>, meeting: Partial<MeetingRow>): unknown[] {
  const rows = aSnapshot({ events: [anEvent(1, event)], meetings: [{ ...aMeeting(1), ...meeting }] });
  const { objects } = planSync(rows, { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER });
  return objects
    .filter(({ mapping }) => mapping.object === 'Customer_Meeting__c')
    .flatMap(({ changes }) => changes.map(({ fields }) => fields));
}

describe('a meeting that is open to colleagues', () => {
  const open = { Name: 'Customer meeting', Open_To_Colleagues__c: true };

  it('keeps the name that the org gave it, which tells no customer', () => {
    assert.deepEqual(written({ Subject: 'Weekly call, Sonnwald' }, open), []);
  });

  it('follows its entry in everything else', () => {
    const [fields] = written({ Subject: 'Weekly call', WhatId: null }, open);
    assert.deepEqual(fields, { Opportunity__c: null });
  });

  it('loses that name once it is closed, and where the org does not know open meetings', () => {
    for (const seat of [{ Open_To_Colleagues__c: false }, { Open_To_Colleagues__c: undefined }]) {
      const [fields] = written({ Subject: 'Weekly call' }, { ...open, ...seat });
      assert.deepEqual(fields, { Name: 'Weekly call' });
    }
  });

  it('becomes nameless like any other when its entry becomes private', () => {
    assert.match(JSON.stringify(written({ IsPrivate: true }, open)), /"Name":"Private meeting"/);
  });
});
