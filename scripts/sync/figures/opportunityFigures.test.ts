import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diffRows } from '../plan/diff.ts';
import { OPPORTUNITY } from '../plan/mapping.ts';
import { indexBy } from '../planSync.ts';
import type { AttendeeState, MeetingState } from '../plan/states.ts';
import { account, anOpportunity, deal, event, NOW, SETTINGS, user } from '../testing/builders.ts';
import { desiredOpportunityFigures } from './opportunityFigures.ts';

const meeting = (n: number, day: string): MeetingState => ({
  eventId: event(n),
  startsAt: `${day}T08:00:00Z`,
  endsAt: `${day}T09:00:00Z`,
  day,
  allDay: false,
  cancelled: false,
  opportunityId: deal(1),
  accountId: account(1)
});

const on = (of: MeetingState, attendance: string, person = 2): AttendeeState => ({
  userId: user(person),
  attendance,
  debriefed: false,
  meeting: of
});

describe('desiredOpportunityFigures', () => {
  it('counts a meeting once, however many came along', () => {
    const visit = meeting(1, '2026-11-03');
    const rows = desiredOpportunityFigures(
      [anOpportunity(1), anOpportunity(2)],
      [
        on(visit, 'Attended'),
        on(visit, 'Attended', 3),
        on(meeting(2, '2026-11-17'), 'Attended'),
        on(meeting(3, '2026-11-10'), 'Did Not Attend'),
        on(meeting(4, '2026-12-09'), 'Accepted'),
        on(meeting(6, '2026-12-01'), 'Invited'),
        on(meeting(5, '2026-12-02'), 'Declined')
      ],
      { now: NOW, today: '2026-11-24' },
      SETTINGS
    );
    assert.deepEqual(
      rows.map((row) => [row.key, row.owned]),
      [
        [
          deal(1),
          {
            Ridealong_Joint_Meetings__c: 2,
            Ridealong_First_Joint_Meeting__c: '2026-11-03',
            Ridealong_Last_Joint_Meeting__c: '2026-11-17',
            Ridealong_Next_Joint_Meeting__c: '2026-12-09'
          }
        ],
        [
          deal(2),
          {
            Ridealong_Joint_Meetings__c: 0,
            Ridealong_First_Joint_Meeting__c: null,
            Ridealong_Last_Joint_Meeting__c: null,
            Ridealong_Next_Joint_Meeting__c: null
          }
        ]
      ]
    );
  });

  it('leaves out what lies ahead of somebody who left, and keeps where they were', () => {
    const figuresOf = (...attendees: AttendeeState[]) =>
      desiredOpportunityFigures([anOpportunity(1)], attendees, { now: NOW, today: '2026-11-24' }, SETTINGS)[0]
        ?.owned;
    const gone = { ...on(meeting(4, '2026-12-09'), 'Accepted'), hasLeft: true };
    assert.equal(figuresOf(gone)?.['Ridealong_Next_Joint_Meeting__c'], null);
    assert.equal(
      figuresOf(gone, on(meeting(5, '2026-12-20'), 'Accepted', 3))?.['Ridealong_Next_Joint_Meeting__c'],
      '2026-12-20'
    );
    const was = { ...on(meeting(1, '2026-11-03'), 'Attended'), hasLeft: true };
    assert.equal(figuresOf(was)?.['Ridealong_Joint_Meetings__c'], 1);
  });

  it('writes 0 where nobody has been, and does so once', () => {
    const rows = desiredOpportunityFigures(
      [anOpportunity(1)],
      [],
      { now: NOW, today: '2026-11-24' },
      SETTINGS
    );
    const against = (held: number | null) =>
      diffRows(
        OPPORTUNITY,
        rows,
        indexBy([anOpportunity(1, { Ridealong_Joint_Meetings__c: held })], (row) => row.Id)
      );
    assert.deepEqual(
      against(null).changes.map(({ fields }) => fields),
      [{ Ridealong_Joint_Meetings__c: 0 }]
    );
    assert.deepEqual(against(0).changes, []);
  });
});
