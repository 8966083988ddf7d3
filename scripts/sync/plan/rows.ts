/**
 * The rows the sync reads, checked as they come in: a field that changed its type in the org stops the run here, by
 * name, and not as a wrong figure in a report.
 */
import { z } from 'zod';
import { dateTime, isoDate, recordId as id } from './quickRow.ts';

const dateTimeOrNull = dateTime.nullable();
const date = isoDate.nullable();
const text = z.string().nullable();
const count = z.number().nullable();
const flag = z.boolean();

export const eventRow = z.object({
  Id: id,
  Subject: text,
  OwnerId: id,
  WhatId: id.nullable(),
  WhoId: id.nullable(),
  AccountId: id.nullable(),
  StartDateTime: dateTimeOrNull,
  EndDateTime: dateTimeOrNull,
  ActivityDate: date,
  IsAllDayEvent: flag,
  IsPrivate: flag,
  IsChild: flag,
  IsDeleted: flag,
  IsArchived: flag,
  /** Classic series master; the field is missing where Classic series are off. */
  IsRecurrence: flag.optional(),
  /** '3' marks the series row of Lightning Experience. */
  GroupEventType: text.optional(),
  CreatedDate: dateTime,
  SystemModstamp: dateTime
});
export type EventRow = z.infer<typeof eventRow>;

export const eventRelationRow = z.object({
  Id: id,
  EventId: id,
  RelationId: id,
  Status: text,
  RespondedDate: dateTimeOrNull,
  IsDeleted: flag,
  /** Only with Shared Activities; without them every relation is an invitee. */
  IsInvitee: flag.optional(),
  CreatedDate: dateTime,
  SystemModstamp: dateTime
});
export type EventRelationRow = z.infer<typeof eventRelationRow>;

export const userRow = z.object({ Id: id, IsActive: flag });
export type UserRow = z.infer<typeof userRow>;

export const opportunityRow = z.object({
  Id: id,
  AccountId: id.nullable(),
  Amount: count,
  IsClosed: flag,
  IsWon: flag,
  CloseDate: date,
  /** Only with several currencies. */
  CurrencyIsoCode: text.optional(),
  Ridealong_Joint_Meetings__c: count,
  Ridealong_First_Joint_Meeting__c: date,
  Ridealong_Last_Joint_Meeting__c: date,
  Ridealong_Next_Joint_Meeting__c: date,
  LastModifiedDate: dateTime
});
export type OpportunityRow = z.infer<typeof opportunityRow>;

export const meetingRow = z.object({
  Id: id,
  Event_Id__c: id,
  Name: text,
  OwnerId: id,
  Opportunity__c: id.nullable(),
  Account__c: id.nullable(),
  Starts_At__c: dateTimeOrNull,
  Ends_At__c: dateTimeOrNull,
  Meeting_Date__c: date,
  Is_All_Day__c: flag,
  Is_Cancelled__c: flag,
  /** Written by the flow that copies the event, where the package has it: the event was there. */
  Is_Verified__c: flag.optional(),
  /** Open to colleagues, under a name that tells no customer. */
  Open_To_Colleagues__c: flag.optional(),
  Open_To_Function__c: text.optional(),
  /** What became of the seat that an invited address of a function opens, and by which invitation (`seats.ts`). */
  Seat_State__c: text.optional(),
  Seat_Address__c: text.optional(),
  Seat_Opened_By__c: id.nullable().optional(),
  LastModifiedDate: dateTime
});
export type MeetingRow = z.infer<typeof meetingRow>;

export const attendeeRow = z.object({
  Id: id,
  Customer_Meeting__c: id,
  Attendee__c: id,
  Attendance__c: text,
  Source__c: text,
  /** The day that they said yes to; noted by a flow. */
  Accepted_For__c: date,
  Colleague_Record__c: id.nullable(),
  Debriefed_At__c: dateTimeOrNull,
  Heard_Nothing_New__c: flag,
  LastModifiedById: id,
  LastModifiedDate: dateTime
});
export type AttendeeRow = z.infer<typeof attendeeRow>;

export const colleagueRow = z.object({
  Id: id,
  Colleague_Key__c: text,
  User__c: id,
  Business_Function__c: text,
  Is_Active__c: flag,
  Last_Customer_Meeting__c: date,
  Next_Customer_Meeting__c: date,
  Meetings_Last_90_Days__c: count,
  Function_Size__c: count,
  CreatedDate: dateTime,
  LastModifiedDate: dateTime
});
export type ColleagueRow = z.infer<typeof colleagueRow>;

export const fieldTimeRow = z.object({
  Id: id,
  Field_Time_Key__c: text,
  Month__c: date,
  Function_Then__c: text,
  Meetings__c: count,
  Accounts__c: count,
  Opportunities__c: count,
  Hours__c: count,
  Challenges__c: count,
  Debriefs_Due__c: count,
  Debriefs_Done__c: count,
  LastModifiedDate: dateTime
});
export type FieldTimeRow = z.infer<typeof fieldTimeRow>;

export const themeRow = z.object({
  Id: id,
  Merged_Into__c: id.nullable(),
  Accounts__c: count,
  Opportunities__c: count,
  Open_Pipeline__c: count,
  Pipeline_Share__c: count,
  Won_Amount__c: count,
  Lost_Amount__c: count,
  Last_Heard_On__c: date,
  CurrencyIsoCode: text.optional(),
  LastModifiedDate: dateTime
});
export type ThemeRow = z.infer<typeof themeRow>;

export const challengeRow = z.object({
  Id: id,
  Opportunity__c: id,
  Theme__c: id.nullable(),
  Severity__c: text,
  Customer_Meeting__c: id.nullable(),
  Heard_By__c: id.nullable(),
  CreatedDate: dateTime
});
export type ChallengeRow = z.infer<typeof challengeRow>;

/** Only with several currencies. */
export const currencyTypeRow = z.object({
  Id: id,
  IsoCode: z.string(),
  ConversionRate: z.number().positive(),
  IsCorporate: flag
});
export type CurrencyTypeRow = z.infer<typeof currencyTypeRow>;

/** Only with advanced currency management. */
export const datedRateRow = z.object({
  Id: id,
  IsoCode: z.string(),
  ConversionRate: z.number().positive(),
  StartDate: isoDate,
  NextStartDate: date
});
export type DatedRateRow = z.infer<typeof datedRateRow>;

export const settingRow = z.object({
  Count_Accepted_As_Attended__c: flag,
  Reporting_Time_Zone__c: z.string(),
  Weight_Deal_Breaker__c: z.number().nonnegative(),
  Weight_Painful__c: z.number().nonnegative(),
  Weight_Nuisance__c: z.number().nonnegative(),
  /** Nothing or 0: for ever. */
  Keep_Field_Time_Months__c: z.number().nonnegative().nullable(),
  Keep_Meetings_Months__c: z.number().nonnegative().nullable(),
  Keep_Sync_Runs_Days__c: z.number().nonnegative().nullable(),
  /** Nothing or 0: no meeting before somebody is on it. */
  Mirror_Days_Ahead__c: z.number().nonnegative().nullable(),
  /** A line for each function: whom to invite for it. */
  Function_Addresses__c: text
});
export type SettingRow = z.infer<typeof settingRow>;

/** Everything one run reads before it decides anything. */
export interface OrgSnapshot {
  events: EventRow[];
  relations: EventRelationRow[];
  users: UserRow[];
  opportunities: OpportunityRow[];
  meetings: MeetingRow[];
  attendees: AttendeeRow[];
  colleagues: ColleagueRow[];
  fieldTime: FieldTimeRow[];
  themes: ThemeRow[];
  challenges: ChallengeRow[];
  currencyTypes: CurrencyTypeRow[];
  datedRates: DatedRateRow[];
}
