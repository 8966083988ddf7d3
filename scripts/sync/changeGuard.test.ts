import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXIT_CODE } from './exitCode.ts';
import { changeGuard } from './changeGuard.ts';
import { planSync } from './planSync.ts';
import {
  aColleague,
  aMeeting,
  anAttendee,
  anEvent,
  aSnapshot,
  meetingId,
  NOW,
  SETTINGS,
  SYNC_USER,
  user
} from './testing/builders.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import type { SyncError } from './syncError.ts';

function check(snapshot: OrgSnapshot): SyncError | undefined {
  return changeGuard(planSync(snapshot, { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER }), snapshot);
}

const meetings = (count: number): OrgSnapshot['meetings'] =>
  Array.from({ length: count }, (_, n) => aMeeting(n + 1, { Id: meetingId(n + 1) }));
const events = (from: number, to: number): OrgSnapshot['events'] =>
  Array.from({ length: to - from + 1 }, (_, n) => anEvent(from + n));

describe('changeGuard', () => {
  it('lets a few events disappear', () => {
    assert.equal(check(aSnapshot({ meetings: meetings(30), events: events(21, 30) })), undefined);
    assert.equal(check(aSnapshot({ meetings: meetings(1000), events: events(51, 1000) })), undefined);
  });

  it('stops when most of them do, as after a lost permission', () => {
    const stop = check(aSnapshot({ meetings: meetings(30), events: events(22, 30) }));
    assert.equal(stop?.exitCode, EXIT_CODE.changeGuard);
    assert.match(stop?.message ?? '', /cancel 21 of 30 meetings/);
    assert.match(stop?.actions ?? '', /--allow-mass-change/);
    assert.ok(check(aSnapshot({ meetings: meetings(1000), events: events(52, 1000) })));
  });

  it('counts only meetings that once had an event', () => {
    const byHand = Array.from({ length: 600 }, (_, n) => aMeeting(100 + n, { Starts_At__c: null }));
    const stop = check(aSnapshot({ meetings: [...meetings(30), ...byHand], events: events(22, 30) }));
    assert.match(stop?.message ?? '', /cancel 21 of 30 meetings/);
    assert.equal(check(aSnapshot({ meetings: byHand })), undefined, 'nothing was lost');
    const verified = meetings(30).map((row) => ({ ...row, Is_Verified__c: false }));
    assert.equal(check(aSnapshot({ meetings: verified })), undefined, 'the package says so itself');
  });

  it('knows that orgs clear their calendars of old events, and leaves those meetings as they were held', () => {
    const old = meetings(300).map((row) => ({ ...row, Meeting_Date__c: '2025-11-23' }));
    const planned = planSync(aSnapshot({ meetings: old }), {
      settings: SETTINGS,
      now: NOW,
      syncUserId: SYNC_USER
    });
    assert.equal(check(aSnapshot({ meetings: old })), undefined);
    assert.deepEqual(planned.objects[0]?.changes, []);
    const young = old.map((row) => ({ ...row, Meeting_Date__c: '2025-11-24' }));
    assert.match(check(aSnapshot({ meetings: young }))?.message ?? '', /cancel 300 of 300/);
  });

  it('does not mind events that were really deleted', () => {
    const deleted = events(1, 30).map((event) => ({ ...event, IsDeleted: true }));
    assert.equal(check(aSnapshot({ meetings: meetings(30), events: deleted })), undefined);
  });

  it('stops when everybody loses their invitation', () => {
    const attendees = meetings(21).map((meeting, n) => anAttendee(n + 1, meeting.Id, user(2)));
    const stop = check(
      aSnapshot({
        meetings: meetings(21),
        events: events(1, 21),
        attendees,
        colleagues: [aColleague(1, user(2))]
      })
    );
    assert.match(stop?.message ?? '', /take 21 of 21 people off/);
  });
});
