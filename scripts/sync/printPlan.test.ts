import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planSync } from './planSync.ts';
import type { SyncPlan } from './planSync.ts';
import { printPlan, shown } from './printPlan.ts';
import {
  aColleague,
  aMeeting,
  anEvent,
  aRelation,
  aSnapshot,
  event,
  meetingId,
  NOW,
  SETTINGS,
  SYNC_USER,
  user
} from './testing/builders.ts';

const plan: SyncPlan = planSync(
  aSnapshot({
    events: [1, 2, 3, 4, 5].map((n) => anEvent(n, { Subject: `Secret talk ${n}` })),
    relations: [1, 2, 3, 4].map((n) => aRelation(n, event(n), user(2))),
    colleagues: [aColleague(1, user(2))],
    meetings: [aMeeting(5, { Id: meetingId(5) }), aMeeting(9, { Id: meetingId(9) })]
  }),
  { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER }
);

describe('printPlan', () => {
  it('counts, and shows samples with what they were and will be', () => {
    const text = printPlan(plan, { showText: true });
    assert.match(text, /Customer_Meeting__c +4 +2 +0\n/);
    assert.match(text, /Internal_Attendee__c +4 +0 +0\n/);
    assert.match(
      text,
      /Customer_Meeting__c, new:\n {2}00U000000000001EAA\n {4}Name Secret talk 1, .*Meeting_Date__c 2026-11-20/
    );
    assert.match(text, /^ {2}and 1 more$/m);
    assert.match(text, /Name Visit 5 -> Secret talk 5/);
    assert.match(text, /1 meetings would be cancelled/);
  });

  it('keeps subjects to itself unless asked', () => {
    const text = printPlan(plan, { showText: false });
    assert.doesNotMatch(text, /Secret|Visit/);
    assert.match(text, /Name \(7 characters\) -> \(13 characters\)/);
  });

  it('lets no subject steer the terminal', () => {
    const text = shown('Name', 'a\u001b[2J\u202eb', { showText: true });
    assert.equal(text, 'a\\u001b[2J\\u202eb');
  });
});
