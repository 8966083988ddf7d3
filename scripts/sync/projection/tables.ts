/**
 * What the projection keeps of each object: what the plan is made from, and nothing in words. Subjects and names are kept
 * as digests, enough to see that two differ.
 */
import type { ReadObject } from '../org/probe.ts';

/** `word`: one of few values, kept as a small number. */
export type ColumnKind = 'id' | 'flag' | 'number' | 'date' | 'dateTime' | 'word' | 'text' | 'digest';

export interface TableSpec {
  columns: Readonly<Record<string, ColumnKind>>;
  /** Of one column, or of several. */
  indexes: readonly string[];
}

const FIGURES = { LastModifiedDate: 'dateTime' } as const;

export const TABLES: Readonly<Record<ReadObject, TableSpec>> = {
  Event: {
    columns: {
      Subject: 'digest',
      OwnerId: 'id',
      WhatId: 'id',
      WhoId: 'id',
      AccountId: 'id',
      StartDateTime: 'dateTime',
      EndDateTime: 'dateTime',
      ActivityDate: 'date',
      IsAllDayEvent: 'flag',
      IsPrivate: 'flag',
      IsChild: 'flag',
      IsDeleted: 'flag',
      IsArchived: 'flag',
      IsRecurrence: 'flag',
      GroupEventType: 'word',
      CreatedDate: 'dateTime',
      SystemModstamp: 'dateTime'
    },
    indexes: ['OwnerId', 'WhatId', 'StartDateTime']
  },
  EventRelation: {
    columns: {
      EventId: 'id',
      RelationId: 'id',
      Status: 'word',
      RespondedDate: 'dateTime',
      IsDeleted: 'flag',
      IsInvitee: 'flag',
      CreatedDate: 'dateTime',
      SystemModstamp: 'dateTime'
    },
    indexes: ['EventId', 'RelationId']
  },
  User: { columns: { IsActive: 'flag' }, indexes: [] },
  Opportunity: {
    columns: {
      AccountId: 'id',
      Amount: 'number',
      IsClosed: 'flag',
      IsWon: 'flag',
      CloseDate: 'date',
      CurrencyIsoCode: 'word',
      Ridealong_Joint_Meetings__c: 'number',
      Ridealong_First_Joint_Meeting__c: 'date',
      Ridealong_Last_Joint_Meeting__c: 'date',
      Ridealong_Next_Joint_Meeting__c: 'date',
      ...FIGURES
    },
    indexes: []
  },
  Customer_Meeting__c: {
    columns: {
      Event_Id__c: 'id',
      Name: 'digest',
      OwnerId: 'id',
      Opportunity__c: 'id',
      Account__c: 'id',
      Starts_At__c: 'dateTime',
      Ends_At__c: 'dateTime',
      Meeting_Date__c: 'date',
      Is_All_Day__c: 'flag',
      Is_Cancelled__c: 'flag',
      Is_Verified__c: 'flag',
      Open_To_Colleagues__c: 'flag',
      Open_To_Function__c: 'word',
      Seat_State__c: 'word',
      // Of a function, and of no person.
      Seat_Address__c: 'word',
      Seat_Opened_By__c: 'id',
      ...FIGURES
    },
    indexes: ['Event_Id__c', 'Opportunity__c', 'Ends_At__c', 'Meeting_Date__c']
  },
  Internal_Attendee__c: {
    columns: {
      Customer_Meeting__c: 'id',
      Attendee__c: 'id',
      Attendance__c: 'word',
      Source__c: 'word',
      Accepted_For__c: 'date',
      Colleague_Record__c: 'id',
      Debriefed_At__c: 'dateTime',
      Heard_Nothing_New__c: 'flag',
      LastModifiedById: 'id',
      ...FIGURES
    },
    // Whose meetings: without a look at the rows.
    indexes: ['Customer_Meeting__c', 'Attendee__c, Customer_Meeting__c']
  },
  Ridealong_Colleague__c: {
    columns: {
      Colleague_Key__c: 'text',
      User__c: 'id',
      Business_Function__c: 'word',
      Is_Active__c: 'flag',
      Last_Customer_Meeting__c: 'date',
      Next_Customer_Meeting__c: 'date',
      Meetings_Last_90_Days__c: 'number',
      Function_Size__c: 'number',
      CreatedDate: 'dateTime',
      ...FIGURES
    },
    indexes: ['User__c', 'Business_Function__c']
  },
  Field_Time__c: {
    columns: {
      Field_Time_Key__c: 'text',
      Month__c: 'date',
      Function_Then__c: 'word',
      Meetings__c: 'number',
      Accounts__c: 'number',
      Opportunities__c: 'number',
      Hours__c: 'number',
      Challenges__c: 'number',
      Debriefs_Due__c: 'number',
      Debriefs_Done__c: 'number',
      ...FIGURES
    },
    indexes: ['Field_Time_Key__c']
  },
  Challenge_Theme__c: {
    columns: {
      Merged_Into__c: 'id',
      Accounts__c: 'number',
      Opportunities__c: 'number',
      Open_Pipeline__c: 'number',
      Pipeline_Share__c: 'number',
      Won_Amount__c: 'number',
      Lost_Amount__c: 'number',
      Last_Heard_On__c: 'date',
      CurrencyIsoCode: 'word',
      ...FIGURES
    },
    indexes: []
  },
  Customer_Challenge__c: {
    columns: {
      Opportunity__c: 'id',
      Theme__c: 'id',
      Severity__c: 'word',
      Customer_Meeting__c: 'id',
      Heard_By__c: 'id',
      CreatedDate: 'dateTime'
    },
    indexes: ['Opportunity__c', 'Theme__c', 'Customer_Meeting__c', 'Heard_By__c']
  }
};

/** Stamps that only say that a row was saved; what a person said of an attendee is judged by when. */
export function decides(object: ReadObject, column: string): boolean {
  return (
    (column !== 'LastModifiedDate' || object === 'Internal_Attendee__c') &&
    (column !== 'SystemModstamp' || object === 'EventRelation')
  );
}

export interface StoredColumn {
  name: string;
  kind: ColumnKind;
  decides: boolean;
}

const columnsOf = (object: ReadObject): StoredColumn[] =>
  Object.entries(TABLES[object].columns).map(([name, kind]) => ({
    name,
    kind,
    decides: decides(object, name)
  }));

/** In the order of the tables, the id left out. */
export const COLUMNS = Object.fromEntries(
  (Object.keys(TABLES) as ReadObject[]).map((object) => [object, columnsOf(object)])
) as unknown as Readonly<Record<ReadObject, readonly StoredColumn[]>>;
