import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fields } from './plan/canonical.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import { planSync } from './planSync.ts';
import type { SyncPlan } from './planSync.ts';
import {
  aColleague,
  account,
  aMeeting,
  anAttendee,
  anEvent,
  anOpportunity,
  aRelation,
  aSnapshot,
  deal,
  event,
  meetingId,
  NOW,
  SETTINGS,
  SYNC_USER,
  user
} from './testing/builders.ts';

function plan(rows: Partial<OrgSnapshot>): SyncPlan {
  return planSync(aSnapshot(rows), { settings: SETTINGS, now: NOW, syncUserId: SYNC_USER });
}

function changes(of: SyncPlan, object: string): { key: string; kind: string; fields: Fields }[] {
  const found = of.objects.find((row) => row.mapping.object === object);
  assert.ok(found, object);
  return found.changes.map(({ key, kind, fields }) => ({ key, kind, fields }));
}

const PRIYA = user(2);
const colleague = aColleague(1, PRIYA);
const invited = [aRelation(1, event(1), PRIYA, { Status: 'Accepted' })];

describe('meetings', () => {
  it('mirrors an event as soon as a colleague is invited', () => {
    const [row, ...more] = changes(
      plan({ events: [anEvent(1)], relations: invited, colleagues: [colleague] }),
      'Customer_Meeting__c'
    );
    assert.deepEqual(more, []);
    assert.deepEqual(row, {
      key: event(1),
      kind: 'create',
      fields: {
        Name: 'Visit 1',
        OwnerId: user(1),
        Opportunity__c: deal(1),
        Account__c: account(1),
        Starts_At__c: '2026-11-20T08:15:00Z',
        Ends_At__c: '2026-11-20T09:45:00Z',
        Meeting_Date__c: '2026-11-20',
        Is_All_Day__c: false,
        Is_Cancelled__c: false
      }
    });
  });

  describe('that lie ahead', () => {
    const NEXT_WEEK = { StartDateTime: '2026-12-01T08:15:00Z', EndDateTime: '2026-12-01T09:45:00Z' };
    const mirrored = (
      fields: Parameters<typeof anEvent>[1],
      rows: Partial<OrgSnapshot> = {},
      mirrorDaysAhead: number | undefined = 30
    ): string[] =>
      changes(
        planSync(aSnapshot({ events: [anEvent(1, { ...NEXT_WEEK, ...fields })], ...rows }), {
          settings: { ...SETTINGS, mirrorDaysAhead },
          now: NOW,
          syncUserId: SYNC_USER
        }),
        'Customer_Meeting__c'
      ).map(({ key }) => key);

    it('are mirrored before any colleague is on them', () => {
      assert.deepEqual(mirrored({}), [event(1)]);
    });

    it('are left alone where the setting says so', () => {
      const org = aSnapshot({ events: [anEvent(1, NEXT_WEEK)] });
      assert.deepEqual(changes(plan(org), 'Customer_Meeting__c'), []);
    });

    const alone: [string, Parameters<typeof anEvent>[1], Partial<OrgSnapshot>?][] = [
      ['without a customer', { WhatId: null, AccountId: null, WhoId: null }],
      ['that are private', { IsPrivate: true }],
      ['of somebody who left', {}, { users: [{ Id: user(1), IsActive: false }] }],
      ['that have begun', { StartDateTime: NOW }],
      ['further away than the setting says', { StartDateTime: '2026-12-25T08:15:00Z' }],
      ['that only hold the pattern of a series', { GroupEventType: '3' }]
    ];
    for (const [what, fields, rows] of alone) {
      it(`are left alone ${what}`, () => {
        assert.deepEqual(mirrored(fields, rows), []);
      });
    }

    it('are counted by days of the reporting time zone', () => {
      // NOW is 24 November: the thirtieth day ends on 24 December at midnight in Berlin
      assert.deepEqual(mirrored({ StartDateTime: '2026-12-24T22:59:00Z' }), [event(1)]);
      assert.deepEqual(mirrored({ StartDateTime: '2026-12-24T23:00:00Z' }), []);
    });
  });

  it('leaves events alone that no active colleague is on, or no customer', () => {
    const inactive = aColleague(1, PRIYA, { Is_Active__c: false });
    assert.deepEqual(
      changes(
        plan({ events: [anEvent(1)], relations: invited, colleagues: [inactive] }),
        'Customer_Meeting__c'
      ),
      []
    );
    const among = anEvent(1, { WhatId: null, AccountId: null });
    assert.deepEqual(
      changes(plan({ events: [among], relations: invited, colleagues: [colleague] }), 'Customer_Meeting__c'),
      []
    );
  });

  it('keeps a meeting that is mirrored already, colleague or not', () => {
    const renamed = anEvent(1, { Subject: 'Visit moved to the plant' });
    assert.deepEqual(changes(plan({ events: [renamed], meetings: [aMeeting(1)] }), 'Customer_Meeting__c'), [
      { key: event(1), kind: 'update', fields: { Name: 'Visit moved to the plant' } }
    ]);
  });

  it('leaves no trace of an event that became private, and makes no meeting of one that is', () => {
    const secret = anEvent(1, { IsPrivate: true, Subject: 'Takeover talk' });
    const [row] = changes(plan({ events: [secret], meetings: [aMeeting(1)] }), 'Customer_Meeting__c');
    assert.deepEqual(row?.fields, {
      Name: 'Private meeting',
      Opportunity__c: null,
      Account__c: null,
      Starts_At__c: null,
      Ends_At__c: null,
      Meeting_Date__c: null,
      Is_Cancelled__c: true
    });
    const colleagues = [aColleague(1, secret.OwnerId)];
    assert.deepEqual(changes(plan({ events: [secret], colleagues }), 'Customer_Meeting__c'), []);
    assert.equal(changes(plan({ events: [anEvent(1)], colleagues }), 'Customer_Meeting__c').length, 1);
  });

  it('counts days of timed events in the reporting zone, of all-day events as they stand', () => {
    const late = anEvent(1, { StartDateTime: '2026-11-20T23:30:00Z', EndDateTime: '2026-11-21T00:30:00Z' });
    const fair = anEvent(2, {
      IsAllDayEvent: true,
      StartDateTime: '2026-11-17T00:00:00Z',
      EndDateTime: '2026-11-19T00:00:00Z',
      ActivityDate: '2026-11-17'
    });
    const rows = changes(
      plan({ events: [late, fair], meetings: [aMeeting(1), aMeeting(2, { Id: meetingId(2) })] }),
      'Customer_Meeting__c'
    );
    assert.equal(rows.find((row) => row.key === event(1))?.fields['Meeting_Date__c'], '2026-11-21');
    const allDay = rows.find((row) => row.key === event(2))?.fields;
    assert.deepEqual(
      [allDay?.['Meeting_Date__c'], allDay?.['Ends_At__c'], allDay?.['Is_All_Day__c']],
      ['2026-11-17', '2026-11-20T00:00:00Z', true]
    );
  });

  it('cancels, and touches nothing else, when the event was deleted', () => {
    const gone = anEvent(1, { IsDeleted: true, Subject: 'Something else' });
    const result = plan({
      events: [gone],
      meetings: [aMeeting(1)],
      colleagues: [colleague],
      relations: invited
    });
    assert.deepEqual(changes(result, 'Customer_Meeting__c'), [
      { key: event(1), kind: 'update', fields: { Is_Cancelled__c: true } }
    ]);
    assert.deepEqual(result.vanished, []);
  });

  it('says so when an event is nowhere to be found', () => {
    const result = plan({ meetings: [aMeeting(1)] });
    assert.deepEqual(changes(result, 'Customer_Meeting__c'), [
      { key: event(1), kind: 'update', fields: { Is_Cancelled__c: true } }
    ]);
    assert.deepEqual(result.vanished, [event(1)]);
    assert.deepEqual(plan({ meetings: [aMeeting(1, { Is_Cancelled__c: true })] }).vanished, []);
  });

  it('takes a cancelled meeting back when its event was restored', () => {
    assert.deepEqual(
      changes(
        plan({ events: [anEvent(1)], meetings: [aMeeting(1, { Is_Cancelled__c: true })] }),
        'Customer_Meeting__c'
      ),
      [{ key: event(1), kind: 'update', fields: { Is_Cancelled__c: false } }]
    );
  });

  it('gives no meeting to an inactive user', () => {
    const result = plan({
      events: [anEvent(1, { OwnerId: user(3) })],
      meetings: [aMeeting(1)],
      users: [
        { Id: user(1), IsActive: true },
        { Id: user(3), IsActive: false }
      ]
    });
    assert.deepEqual(changes(result, 'Customer_Meeting__c'), []);
  });

  it('cuts a long subject where the flow cuts it', () => {
    const subject = `${'x'.repeat(79)} and more`;
    const [row] = changes(
      plan({ events: [anEvent(1, { Subject: subject })], meetings: [aMeeting(1)] }),
      'Customer_Meeting__c'
    );
    assert.equal(row?.fields['Name'], 'x'.repeat(79));
  });

  it('follow the owner of their event, but not of an archived one, which the flow that gives them does not find', () => {
    const given = (fields: Partial<OrgSnapshot['events'][number]>): Fields[] =>
      changes(
        plan({ meetings: [aMeeting(1)], events: [anEvent(1, { OwnerId: user(4), ...fields })] }),
        'Customer_Meeting__c'
      ).map((change) => change.fields);
    assert.deepEqual(given({}), [{ OwnerId: user(4) }]);
    assert.deepEqual(given({ IsArchived: true }), []);
  });
});

describe('attendees', () => {
  const key = `${event(1)}-${PRIYA}`;

  it('puts an invited colleague on the meeting', () => {
    assert.deepEqual(
      changes(
        plan({ events: [anEvent(1)], relations: invited, colleagues: [colleague] }),
        'Internal_Attendee__c'
      ),
      [
        {
          key,
          kind: 'create',
          fields: {
            Attendance__c: 'Accepted',
            Attendee__c: PRIYA,
            Source__c: 'Invited',
            Business_Function__c: 'Product'
          }
        }
      ]
    );
  });

  it('puts the organiser on it if they are a colleague', () => {
    const own = anEvent(1, { OwnerId: PRIYA });
    const [row] = changes(plan({ events: [own], colleagues: [colleague] }), 'Internal_Attendee__c');
    assert.deepEqual([row?.key, row?.fields['Attendance__c']], [key, 'Accepted']);
  });

  it('makes one row of many Event rows and relations of the same person', () => {
    const child = anEvent(9, { IsChild: true, OwnerId: PRIYA });
    const twice = [
      ...invited,
      aRelation(2, event(1), PRIYA, { Status: 'New', SystemModstamp: '2026-09-01T00:00:00Z' })
    ];
    const rows = changes(
      plan({ events: [anEvent(1), child], relations: twice, colleagues: [colleague] }),
      'Internal_Attendee__c'
    );
    assert.deepEqual(
      rows.map((row) => row.key),
      [key]
    );
  });

  it('writes nothing but the attendance into a row that is there', () => {
    const row = anAttendee(1, meetingId(1), PRIYA, { Source__c: 'Tagged' });
    assert.deepEqual(
      changes(
        plan({
          events: [anEvent(1)],
          relations: invited,
          colleagues: [colleague],
          meetings: [aMeeting(1)],
          attendees: [row]
        }),
        'Internal_Attendee__c'
      ),
      [{ key, kind: 'update', fields: { Attendance__c: 'Accepted' } }]
    );
  });

  it('removes whose invitation was withdrawn, but not with a deleted or archived event', () => {
    const row = anAttendee(1, meetingId(1), PRIYA);
    const base = { meetings: [aMeeting(1)], attendees: [row], colleagues: [colleague] };
    const attendance = (events: OrgSnapshot['events']): Fields[] =>
      changes(plan({ ...base, events }), 'Internal_Attendee__c').map((change) => change.fields);
    assert.deepEqual(attendance([anEvent(1)]), [{ Attendance__c: 'Removed' }]);
    assert.deepEqual(attendance([anEvent(1, { IsDeleted: true })]), []);
    assert.deepEqual(attendance([anEvent(1, { IsArchived: true })]), []);
    assert.deepEqual(attendance([]), []);
    assert.deepEqual(plan({ ...base, events: [anEvent(1)] }).withdrawn, [key]);
  });
});

describe('a run over everything', () => {
  it('moves the clock and the deal with what was attended', () => {
    const result = plan({
      events: [
        anEvent(1),
        anEvent(2, { StartDateTime: '2026-12-01T08:00:00Z', EndDateTime: '2026-12-01T09:00:00Z' })
      ],
      relations: [...invited, aRelation(2, event(2), PRIYA, { Status: 'Accepted' })],
      meetings: [aMeeting(1)],
      attendees: [anAttendee(1, meetingId(1), PRIYA, { Attendance__c: 'Attended' })],
      colleagues: [colleague],
      opportunities: [anOpportunity(1), anOpportunity(2)]
    });
    assert.deepEqual(changes(result, 'Ridealong_Colleague__c'), [
      {
        key: colleague.Id,
        kind: 'update',
        fields: {
          Last_Customer_Meeting__c: '2026-11-20',
          Next_Customer_Meeting__c: '2026-12-01',
          Meetings_Last_90_Days__c: 1,
          Function_Size__c: 1
        }
      }
    ]);
    assert.deepEqual(changes(result, 'Opportunity'), [
      {
        key: deal(1),
        kind: 'update',
        fields: {
          Ridealong_Joint_Meetings__c: 1,
          Ridealong_First_Joint_Meeting__c: '2026-11-20',
          Ridealong_Last_Joint_Meeting__c: '2026-11-20',
          Ridealong_Next_Joint_Meeting__c: '2026-12-01'
        }
      },
      { key: deal(2), kind: 'update', fields: { Ridealong_Joint_Meetings__c: 0 } }
    ]);
    assert.deepEqual(
      changes(result, 'Field_Time__c').map((row) => [
        row.key,
        row.fields['Meetings__c'],
        row.fields['Debriefs_Due__c']
      ]),
      [[`${PRIYA}-2026-11`, 1, 1]]
    );
  });
});
