import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ColleagueRow } from '../plan/rows.ts';
import type { AttendeeState, MeetingState } from '../plan/states.ts';
import {
  aChallenge,
  aColleague,
  account,
  aFieldTime,
  aMeeting,
  deal,
  event,
  meetingId,
  NOW,
  SETTINGS,
  user
} from '../testing/builders.ts';
import { desiredFieldTime, fieldTimeKey } from './fieldTime.ts';
import type { FieldTimeContext } from './fieldTime.ts';

function meeting(n: number, day: string, fields: Partial<MeetingState> = {}): MeetingState {
  return {
    eventId: event(n),
    startsAt: `${day}T08:00:00Z`,
    endsAt: `${day}T09:30:00Z`,
    day,
    allDay: false,
    cancelled: false,
    opportunityId: deal(n),
    accountId: account(1),
    ...fields
  };
}

const on = (of: MeetingState, attendance: string, debriefed = false): AttendeeState => ({
  userId: user(2),
  attendance,
  debriefed,
  meeting: of
});

function fieldTime(context: Partial<FieldTimeContext>) {
  return desiredFieldTime({
    colleagues: [aColleague(1, user(2), { CreatedDate: '2026-12-01T07:00:00Z' })],
    attendees: [],
    meetings: [],
    meetingStates: new Map(),
    challenges: [],
    fieldTime: [],
    clock: { now: NOW, today: '2026-11-24' },
    settings: SETTINGS,
    ...context
  });
}

describe('desiredFieldTime', () => {
  it('sums up a month: meetings, customers, deals, hours, debriefs', () => {
    const [november, october, ...more] = fieldTime({
      attendees: [
        on(meeting(1, '2026-11-03'), 'Attended', true),
        on(meeting(2, '2026-11-05', { accountId: account(2) }), 'Attended'),
        on(
          meeting(3, '2026-11-09', {
            opportunityId: deal(1),
            allDay: true,
            startsAt: '2026-11-09T00:00:00Z',
            endsAt: '2026-11-11T00:00:00Z'
          }),
          'Attended',
          true
        ),
        on(meeting(4, '2026-11-12'), 'Accepted'),
        on(meeting(5, '2026-10-30'), 'Attended', true)
      ]
    });
    assert.deepEqual(more, []);
    assert.deepEqual(november, {
      key: `${user(2)}-2026-11`,
      lock: aColleague(1, user(2)).Id,
      owned: {
        Month__c: '2026-11-01',
        Function_Then__c: 'Product',
        Meetings__c: 3,
        Accounts__c: 2,
        Opportunities__c: 2,
        Hours__c: 19,
        Challenges__c: 0,
        Debriefs_Due__c: 2,
        Debriefs_Done__c: 2
      },
      onCreate: { Colleague__c: aColleague(1, user(2)).Id }
    });
    assert.deepEqual(
      [october?.key, october?.owned['Meetings__c'], october?.owned['Hours__c']],
      [`${user(2)}-2026-10`, 1, 1.5]
    );
  });

  it('has a row for every month since somebody became a colleague, also without a meeting', () => {
    const rows = (fields: Partial<ColleagueRow>, more: Partial<FieldTimeContext> = {}): string[] =>
      fieldTime({ colleagues: [aColleague(1, user(2), fields)], ...more }).map((row) => row.key.slice(19));
    assert.deepEqual(rows({ CreatedDate: '2026-09-15T07:00:00Z' }), ['2026-09', '2026-10', '2026-11']);
    assert.deepEqual(rows({ CreatedDate: '2026-10-31T23:30:00Z' }), ['2026-11'], 'in the reporting zone');
    assert.deepEqual(rows({ CreatedDate: '2026-09-15T07:00:00Z', Is_Active__c: false }), []);
    const settings = { ...SETTINGS, keepFieldTimeMonths: 1 };
    assert.deepEqual(rows({ CreatedDate: '2020-01-01T07:00:00Z' }, { settings }), ['2026-10', '2026-11']);
  });

  it('keeps the function that somebody had in a month that is over', () => {
    const functions = fieldTime({
      colleagues: [
        aColleague(1, user(2), { CreatedDate: '2026-09-15T07:00:00Z', Business_Function__c: 'Engineering' })
      ],
      fieldTime: [
        aFieldTime(1, user(2), '2026-09-01', { Function_Then__c: null }),
        aFieldTime(2, user(2), '2026-10-01', { Function_Then__c: 'Marketing' }),
        aFieldTime(3, user(2), '2026-11-01', { Function_Then__c: 'Marketing' })
      ]
    }).map((row) => [row.key.slice(19), row.owned['Function_Then__c']]);
    assert.deepEqual(functions, [
      ['2026-09', 'Engineering'],
      ['2026-10', 'Marketing'],
      ['2026-11', 'Engineering']
    ]);
  });

  it('has no row for an earlier month in which nothing happened', () => {
    assert.deepEqual(
      fieldTime({
        attendees: [on(meeting(1, '2026-11-03'), 'Declined'), on(meeting(2, '2026-12-03'), 'Accepted')]
      }),
      []
    );
  });

  it('writes zeros into a month that has become empty', () => {
    const [row] = fieldTime({ fieldTime: [aFieldTime(1, user(2), '2026-09-01', { Meetings__c: 3 })] });
    assert.deepEqual(
      [row?.key, row?.owned['Meetings__c'], row?.owned['Month__c']],
      [`${user(2)}-2026-09`, 0, '2026-09-01']
    );
  });

  it('leaves people alone that are no colleagues', () => {
    assert.deepEqual(
      fieldTime({ attendees: [{ ...on(meeting(1, '2026-11-03'), 'Attended'), userId: user(7) }] }),
      []
    );
  });

  it('counts challenges in the month of their meeting, for the person who heard them', () => {
    const rows = fieldTime({
      meetings: [aMeeting(1), aMeeting(2, { Id: meetingId(2) })],
      meetingStates: new Map([
        [event(1), meeting(1, '2026-10-30')],
        [event(2), meeting(2, '2026-11-03')]
      ]),
      challenges: [
        aChallenge(1, deal(1), { Heard_By__c: user(2), Customer_Meeting__c: meetingId(1) }),
        aChallenge(2, deal(1), { Heard_By__c: user(2), Customer_Meeting__c: meetingId(1) }),
        aChallenge(3, deal(1), { Heard_By__c: user(2), Customer_Meeting__c: meetingId(2) }),
        aChallenge(4, deal(1), { Heard_By__c: user(9), Customer_Meeting__c: meetingId(2) }),
        aChallenge(5, deal(1), { Heard_By__c: user(2) })
      ]
    });
    assert.deepEqual(
      rows.map((row) => [row.key, row.owned['Challenges__c']]),
      [
        [fieldTimeKey(user(2), '2026-10-30'), 2],
        [fieldTimeKey(user(2), '2026-11-03'), 1]
      ]
    );
  });
});
