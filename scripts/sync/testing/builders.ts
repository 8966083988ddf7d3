/** Rows for tests: every field has a value of its own, so that a swapped one is noticed. */
import { to18 } from '../plan/canonical.ts';
import type {
  AttendeeRow,
  ChallengeRow,
  ColleagueRow,
  EventRelationRow,
  EventRow,
  FieldTimeRow,
  MeetingRow,
  OpportunityRow,
  OrgSnapshot,
  ThemeRow
} from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';

/** A well-formed id: `idOf('005', 7)` is user 7. */
export const idOf = (prefix: string, n: number): string => to18(`${prefix}${String(n).padStart(12, '0')}`);

export const user = (n: number): string => idOf('005', n);
export const account = (n: number): string => idOf('001', n);
export const deal = (n: number): string => idOf('006', n);
export const event = (n: number): string => idOf('00U', n);
export const meetingId = (n: number): string => idOf('a01', n);

/** The moment at which tests plan: a Tuesday, noon in Berlin. */
export const NOW = '2026-11-24T11:00:00Z';
export const SYNC_USER = user(999);

export const SETTINGS: Settings = {
  timeZone: 'Europe/Berlin',
  countAcceptedAsAttended: false,
  weights: { dealBreaker: 3, painful: 2, nuisance: 1 }
};

export function anEvent(n: number, fields: Partial<EventRow> = {}): EventRow {
  return {
    Id: event(n),
    Subject: `Visit ${n}`,
    OwnerId: user(1),
    WhatId: deal(1),
    WhoId: null,
    AccountId: account(1),
    StartDateTime: '2026-11-20T08:15:00Z',
    EndDateTime: '2026-11-20T09:45:00Z',
    ActivityDate: '2026-11-20',
    IsAllDayEvent: false,
    IsPrivate: false,
    IsChild: false,
    IsDeleted: false,
    IsArchived: false,
    IsRecurrence: false,
    GroupEventType: '0',
    CreatedDate: '2026-10-01T07:00:00Z',
    SystemModstamp: '2026-10-02T07:00:00Z',
    ...fields
  };
}

export function aRelation(
  n: number,
  eventId: string,
  relationId: string,
  fields: Partial<EventRelationRow> = {}
): EventRelationRow {
  return {
    Id: idOf('0RE', n),
    EventId: eventId,
    RelationId: relationId,
    Status: 'New',
    RespondedDate: null,
    IsDeleted: false,
    CreatedDate: '2026-10-03T07:00:00Z',
    SystemModstamp: '2026-10-04T07:00:00Z',
    ...fields
  };
}

export function aColleague(n: number, userId: string, fields: Partial<ColleagueRow> = {}): ColleagueRow {
  return {
    Id: idOf('a02', n),
    Colleague_Key__c: userId,
    User__c: userId,
    Business_Function__c: 'Product',
    Is_Active__c: true,
    Last_Customer_Meeting__c: null,
    Next_Customer_Meeting__c: null,
    Meetings_Last_90_Days__c: null,
    Function_Size__c: null,
    CreatedDate: '2026-11-02T07:00:00Z',
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

export function anOpportunity(n: number, fields: Partial<OpportunityRow> = {}): OpportunityRow {
  return {
    Id: deal(n),
    AccountId: account(n),
    Amount: 1000 * n,
    IsClosed: false,
    IsWon: false,
    CloseDate: '2026-12-31',
    Ridealong_Joint_Meetings__c: null,
    Ridealong_First_Joint_Meeting__c: null,
    Ridealong_Last_Joint_Meeting__c: null,
    Ridealong_Next_Joint_Meeting__c: null,
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

/** The mirror of `anEvent(n)`. */
export function aMeeting(n: number, fields: Partial<MeetingRow> = {}): MeetingRow {
  return {
    Id: meetingId(n),
    Event_Id__c: event(n),
    Name: `Visit ${n}`,
    OwnerId: user(1),
    Opportunity__c: deal(1),
    Account__c: account(1),
    Starts_At__c: '2026-11-20T08:15:00Z',
    Ends_At__c: '2026-11-20T09:45:00Z',
    Meeting_Date__c: '2026-11-20',
    Is_All_Day__c: false,
    Is_Cancelled__c: false,
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

export function anAttendee(
  n: number,
  meeting: string,
  userId: string,
  fields: Partial<AttendeeRow> = {}
): AttendeeRow {
  return {
    Id: idOf('a03', n),
    Customer_Meeting__c: meeting,
    Attendee__c: userId,
    Attendance__c: 'Invited',
    Source__c: 'Invited',
    Accepted_For__c: null,
    Colleague_Record__c: null,
    Debriefed_At__c: null,
    Heard_Nothing_New__c: false,
    LastModifiedById: SYNC_USER,
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

export function aTheme(n: number, fields: Partial<ThemeRow> = {}): ThemeRow {
  return {
    Id: idOf('a04', n),
    Merged_Into__c: null,
    Accounts__c: null,
    Opportunities__c: null,
    Open_Pipeline__c: null,
    Pipeline_Share__c: null,
    Won_Amount__c: null,
    Lost_Amount__c: null,
    Last_Heard_On__c: null,
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

export function aChallenge(
  n: number,
  opportunityId: string,
  fields: Partial<ChallengeRow> = {}
): ChallengeRow {
  return {
    Id: idOf('a05', n),
    Opportunity__c: opportunityId,
    Theme__c: null,
    Severity__c: 'Painful',
    Customer_Meeting__c: null,
    Heard_By__c: null,
    CreatedDate: '2026-11-10T07:00:00Z',
    ...fields
  };
}

export function aFieldTime(
  n: number,
  userId: string,
  month: string,
  fields: Partial<FieldTimeRow> = {}
): FieldTimeRow {
  return {
    Id: idOf('a06', n),
    Field_Time_Key__c: `${userId}-${month.slice(0, 7)}`,
    Month__c: month,
    Function_Then__c: 'Product',
    Meetings__c: 0,
    Accounts__c: 0,
    Opportunities__c: 0,
    Hours__c: 0,
    Challenges__c: 0,
    Debriefs_Due__c: 0,
    Debriefs_Done__c: 0,
    LastModifiedDate: '2026-10-05T07:00:00Z',
    ...fields
  };
}

export function aSnapshot(rows: Partial<OrgSnapshot> = {}): OrgSnapshot {
  return {
    events: [],
    relations: [],
    users: [user(1), user(2), user(3), user(4)].map((Id) => ({ Id, IsActive: true })),
    opportunities: [],
    meetings: [],
    attendees: [],
    colleagues: [],
    fieldTime: [],
    themes: [],
    challenges: [],
    currencyTypes: [],
    datedRates: [],
    ...rows
  };
}
