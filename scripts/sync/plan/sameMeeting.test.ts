import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRow } from './rows.ts';
import { planSync } from '../planSync.ts';
import { printPlan } from '../printPlan.ts';
import {
  aColleague,
  anEvent,
  aRelation,
  aSnapshot,
  event,
  NOW,
  SETTINGS,
  SYNC_USER,
  user
} from '../testing/builders.ts';
import type { SyncPlan } from '../planSync.ts';
import { mayBeOneMeeting } from './sameMeeting.ts';

/** Two entries of one visit, one for each colleague, that differ in this. */
function planOf(second: Partial<EventRow>): SyncPlan {
  const same = { Subject: 'Plant tour', OwnerId: user(2) };
  return planSync(
    aSnapshot({
      events: [anEvent(1, same), anEvent(2, { ...same, OwnerId: user(3), ...second })],
      relations: [aRelation(1, event(1), user(2)), aRelation(2, event(2), user(3))],
      users: [2, 3].map((n) => ({ Id: user(n), IsActive: true })),
      colleagues: [aColleague(1, user(2)), aColleague(2, user(3))]
    }),
    { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER }
  );
}

const groups = (second: Partial<EventRow> = {}): string[][] => mayBeOneMeeting(planOf(second).meetings);

describe('entries that may be one meeting', () => {
  it('have one subject and start, and several organisers; the case of letters does not matter', () => {
    assert.deepEqual(groups(), [[event(1), event(2)]]);
    assert.deepEqual(groups({ Subject: 'plant TOUR' }), [[event(1), event(2)]]);
  });

  for (const [what, fields] of [
    ['the same organiser', { OwnerId: user(2) }],
    ['another subject', { Subject: 'Plant tour, part two' }],
    ['another start', { StartDateTime: '2026-11-20T17:00:00Z' }],
    ['a deleted entry', { IsDeleted: true }],
    ['a private one', { IsPrivate: true }]
  ] as const) {
    it(`are none with ${what}`, () => assert.deepEqual(groups(fields), []));
  }

  it('are shown by their ids, and counted as two', () => {
    const plan = planOf({});
    assert.equal(plan.meetings.length, 2);
    const text = printPlan(plan, { showText: false });
    assert.match(text, new RegExp(`may be one[^]*${event(1)}, ${event(2)}`));
    assert.doesNotMatch(text, /tour/i);
  });
});
