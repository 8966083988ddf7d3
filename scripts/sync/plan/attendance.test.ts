import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anAttendee, meetingId, SYNC_USER, user } from '../testing/builders.ts';
import { firstAttendance, nextAttendance } from './attendance.ts';
import type { Invitation, Response } from './calendar.ts';

const EARLY = '2026-11-01T08:00:00Z';
const LATE = '2026-11-02T08:00:00Z';
const PERSON = user(2);

function invitation(response: Response, respondedAt = EARLY, invitedAt = '2026-10-01T08:00:00Z'): Invitation {
  return { userId: PERSON, response, invitedAt, respondedAt, answeredAt: respondedAt };
}

interface Row {
  attendance: string | null;
  source?: string;
  by?: string;
  at?: string;
}

function next(row: Row, invited: Invitation | undefined): string | null {
  return nextAttendance(
    anAttendee(1, meetingId(1), PERSON, {
      Attendance__c: row.attendance,
      Source__c: row.source ?? 'Invited',
      LastModifiedById: row.by ?? SYNC_USER,
      LastModifiedDate: row.at ?? EARLY
    }),
    invited,
    SYNC_USER
  );
}

describe('firstAttendance', () => {
  it('follows the response in the calendar', () => {
    assert.deepEqual(
      (['New', 'Accepted', 'Declined'] as const).map((response) => firstAttendance(invitation(response))),
      ['Invited', 'Accepted', 'Declined']
    );
  });
});

describe('nextAttendance', () => {
  it('never touches what only people can say', () => {
    for (const attendance of ['Attended', 'Did Not Attend', 'Requested', 'Removed']) {
      for (const response of ['New', 'Accepted', 'Declined'] as const) {
        assert.equal(next({ attendance, source: 'Tagged' }, invitation(response, LATE, LATE)), attendance);
      }
      assert.equal(next({ attendance }, undefined), attendance);
    }
  });

  it('takes an answer from the calendar when there was none', () => {
    assert.equal(next({ attendance: 'Invited' }, invitation('Accepted')), 'Accepted');
    assert.equal(next({ attendance: 'Invited', by: PERSON, at: LATE }, invitation('Declined')), 'Declined');
    assert.equal(next({ attendance: null }, invitation('New')), 'Invited');
  });

  it('takes the person for the later one when both spoke in the same second', () => {
    const accepted = { attendance: 'Accepted', by: PERSON };
    assert.equal(next({ ...accepted, at: LATE }, invitation('Declined', LATE)), 'Accepted');
    assert.equal(next({ ...accepted, at: EARLY }, invitation('Declined', LATE)), 'Declined');
  });

  it('does not take an unanswered invitation for a word against an answer given in Ridealong', () => {
    assert.equal(next({ attendance: 'Accepted', by: PERSON }, invitation('New', LATE)), 'Accepted');
  });

  it('follows the calendar when the answer there changed', () => {
    assert.equal(next({ attendance: 'Accepted' }, invitation('Declined', LATE)), 'Declined');
    assert.equal(
      next({ attendance: 'Accepted', by: PERSON, at: EARLY }, invitation('Declined', LATE)),
      'Declined'
    );
  });

  it('keeps an answer given in Ridealong after the one in the calendar', () => {
    assert.equal(
      next({ attendance: 'Declined', by: PERSON, at: LATE }, invitation('Accepted', EARLY)),
      'Declined'
    );
  });

  it('does not take its own save for the word of a person', () => {
    assert.equal(
      next({ attendance: 'Declined', by: SYNC_USER, at: LATE }, invitation('Accepted', EARLY)),
      'Accepted'
    );
  });

  it('removes those whose invitation was withdrawn, but nobody who was tagged', () => {
    assert.equal(next({ attendance: 'Accepted' }, undefined), 'Removed');
    assert.equal(next({ attendance: 'Accepted', source: 'Tagged' }, undefined), 'Accepted');
  });

  it('takes back who is invited again after being removed', () => {
    assert.equal(next({ attendance: 'Removed', at: EARLY }, invitation('New', LATE, LATE)), 'Invited');
    assert.equal(next({ attendance: 'Removed', at: LATE }, invitation('Accepted', LATE, EARLY)), 'Removed');
  });
});
