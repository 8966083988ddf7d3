import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fields } from '../plan/canonical.ts';
import type { AttendeeState, Clock, MeetingState } from '../plan/states.ts';
import { aColleague, account, deal, event, NOW, SETTINGS, user } from '../testing/builders.ts';
import type { DesiredRow } from '../plan/diff.ts';
import type { ColleagueRow } from '../plan/rows.ts';
import { desiredClocks, functionSizes } from './clocks.ts';

const CLOCK: Clock = { now: NOW, today: '2026-11-24' };
const colleague = aColleague(1, user(2));

const clocks = (
  colleagues: readonly ColleagueRow[],
  attendees: readonly AttendeeState[],
  settings = SETTINGS
): DesiredRow[] =>
  desiredClocks(colleagues, attendees, { clock: CLOCK, settings, sizes: functionSizes(colleagues) });

function on(day: string, attendance: string, meeting: Partial<MeetingState> = {}): AttendeeState {
  return {
    userId: user(2),
    attendance,
    debriefed: false,
    meeting: {
      eventId: event(1),
      startsAt: `${day}T08:00:00Z`,
      endsAt: `${day}T09:00:00Z`,
      day,
      allDay: false,
      cancelled: false,
      opportunityId: deal(1),
      accountId: account(1),
      ...meeting
    }
  };
}

function clock(attendees: AttendeeState[], settings = SETTINGS): Fields | undefined {
  return clocks([colleague], attendees, settings)[0]?.owned;
}

const last = (attendees: AttendeeState[], settings = SETTINGS): unknown =>
  clock(attendees, settings)?.['Last_Customer_Meeting__c'];
const next = (attendees: AttendeeState[]): unknown => clock(attendees)?.['Next_Customer_Meeting__c'];

describe('desiredClocks', () => {
  it('has nothing to say about who never met anybody', () => {
    assert.deepEqual(clock([]), {
      Last_Customer_Meeting__c: null,
      Next_Customer_Meeting__c: null,
      Meetings_Last_90_Days__c: 0,
      Function_Size__c: 1
    });
  });

  it('moves on Attended alone', () => {
    for (const attendance of ['Requested', 'Invited', 'Accepted', 'Declined', 'Did Not Attend', 'Removed']) {
      assert.equal(last([on('2026-11-20', attendance)]), null, attendance);
    }
    assert.equal(last([on('2026-11-20', 'Attended'), on('2026-11-03', 'Attended')]), '2026-11-20');
  });

  it('moves on Accepted too where the setting says so, once the meeting is over', () => {
    const counting = { ...SETTINGS, countAcceptedAsAttended: true };
    assert.equal(last([on('2026-11-20', 'Accepted')], counting), '2026-11-20');
    assert.equal(
      last([on('2026-11-24', 'Accepted', { endsAt: '2026-11-24T12:00:00Z' })], counting),
      null,
      'still running'
    );
    assert.equal(last([on('2026-11-20', 'Accepted', { cancelled: true })], counting), null, 'cancelled');
  });

  it('counts who went, even if the event was deleted afterwards', () => {
    assert.equal(last([on('2026-11-20', 'Attended', { cancelled: true })]), '2026-11-20');
  });

  it('looks ahead to what was accepted: who was only asked has nothing booked', () => {
    assert.equal(next([on('2026-12-01', 'Invited'), on('2026-12-02', 'Accepted')]), '2026-12-02');
    for (const attendance of ['Invited', 'Requested', 'Declined', 'Removed', 'Attended']) {
      assert.equal(next([on('2026-12-01', attendance)]), null, attendance);
    }
    assert.equal(next([on('2026-12-01', 'Accepted', { cancelled: true })]), null);
  });

  it('counts a meeting of today as ahead until it is over', () => {
    assert.equal(next([on('2026-11-24', 'Accepted', { endsAt: '2026-11-24T11:30:00Z' })]), '2026-11-24');
    assert.equal(next([on('2026-11-24', 'Accepted', { endsAt: '2026-11-24T10:59:59Z' })]), null);
    assert.equal(
      next([on('2026-11-24', 'Accepted', { endsAt: null })]),
      '2026-11-24',
      'a meeting without an end'
    );
  });

  it('counts 90 days back, today among them', () => {
    const attended = ['2026-11-24', '2026-08-27', '2026-08-26', '2025-11-24'].map((day) =>
      on(day, 'Attended')
    );
    assert.equal(clock(attended)?.['Meetings_Last_90_Days__c'], 2, '26 August is the 91st day');
  });

  it('knows how many active colleagues a function has', () => {
    const of = (n: number, Business_Function__c: string, Is_Active__c = true): ColleagueRow =>
      aColleague(n, user(n), { Business_Function__c, Is_Active__c });
    const rows = clocks(
      [of(1, 'Product'), of(2, 'Product'), of(3, 'Product', false), of(4, 'Executive', false)],
      []
    );
    assert.deepEqual(
      rows.map((row) => row.owned['Function_Size__c']),
      [2, 2, 2, 0]
    );
  });

  it('keeps colleagues apart', () => {
    const rows = clocks([colleague, aColleague(2, user(3))], [on('2026-11-20', 'Attended')]);
    assert.deepEqual(
      rows.map((row) => [row.key, row.owned['Last_Customer_Meeting__c']]),
      [
        [colleague.Id, '2026-11-20'],
        [aColleague(2, user(3)).Id, null]
      ]
    );
  });
});
