/**
 * What the sync writes: for each object its key, and the fields that are its own with the way they compare. A field
 * that is not here is somebody else's and never leaves this program (docs/sync.md has the same table in words).
 */
import type { ValueKind } from './canonical.ts';

export interface ObjectMapping {
  object: string;
  /** Unique external id, or Id where the row is never made here. */
  keyField: string;
  /** Written on every difference. */
  owned: Record<string, ValueKind>;
  /** Written once, when the sync makes the row. */
  onCreate: string[];
  /** Owned fields that an org may lack. */
  optional?: readonly string[];
  /** An update says which version it was worked out from: the org refuses it once somebody has changed the row since. */
  isVersioned?: boolean;
  /** A detail that is made by plain create, so that a row that is there already is never written over. */
  createOnly?: boolean;
  /** The parent of a new row, named by its external id (`Change.lock`). */
  parent?: { relationship: string; keyField: string };
}

const id: ValueKind = { kind: 'id' };
const date: ValueKind = { kind: 'date' };
const dateTime: ValueKind = { kind: 'dateTime' };
const boolean: ValueKind = { kind: 'boolean' };
const count: ValueKind = { kind: 'count', scale: 0 };
const hours: ValueKind = { kind: 'count', scale: 2 };
const amount: ValueKind = { kind: 'number', scale: 2 };

/** Of people and of the calendar; a package from before the calendar opened seats has not all of them. */
export const SEAT_FIELDS: readonly string[] = [
  'Open_To_Colleagues__c',
  'Open_To_Function__c',
  'Seat_State__c',
  'Seat_Address__c',
  'Seat_Opened_By__c'
];

export const MEETING: ObjectMapping = {
  object: 'Customer_Meeting__c',
  keyField: 'Event_Id__c',
  owned: {
    Name: { kind: 'text', length: 80 },
    OwnerId: id,
    Opportunity__c: id,
    Account__c: id,
    Starts_At__c: dateTime,
    Ends_At__c: dateTime,
    Meeting_Date__c: date,
    Is_All_Day__c: boolean,
    Is_Cancelled__c: boolean,
    Open_To_Colleagues__c: boolean,
    Open_To_Function__c: { kind: 'picklist' },
    Seat_State__c: { kind: 'picklist' },
    Seat_Address__c: { kind: 'text', length: 255 },
    Seat_Opened_By__c: id
  },
  onCreate: [],
  optional: SEAT_FIELDS
};

export const ATTENDEE: ObjectMapping = {
  object: 'Internal_Attendee__c',
  keyField: 'Attendee_Key__c',
  owned: { Attendance__c: { kind: 'picklist' }, Accepted_For__c: date, Colleague_Record__c: id },
  onCreate: ['Attendee__c', 'Source__c', 'Business_Function__c'],
  createOnly: true,
  parent: { relationship: 'Customer_Meeting__r', keyField: 'Event_Id__c' },
  isVersioned: true
};

export const COLLEAGUE: ObjectMapping = {
  object: 'Ridealong_Colleague__c',
  keyField: 'Id',
  owned: {
    Last_Customer_Meeting__c: date,
    Next_Customer_Meeting__c: date,
    Meetings_Last_90_Days__c: count,
    Function_Size__c: { kind: 'number', scale: 0 }
  },
  onCreate: []
};

export const OPPORTUNITY: ObjectMapping = {
  object: 'Opportunity',
  keyField: 'Id',
  owned: {
    // 0 is written, not left blank: "nobody has been there" is what reports look for.
    Ridealong_Joint_Meetings__c: { kind: 'number', scale: 0 },
    Ridealong_First_Joint_Meeting__c: date,
    Ridealong_Last_Joint_Meeting__c: date,
    Ridealong_Next_Joint_Meeting__c: date
  },
  onCreate: []
};

export const FIELD_TIME: ObjectMapping = {
  object: 'Field_Time__c',
  keyField: 'Field_Time_Key__c',
  owned: {
    Month__c: date,
    Function_Then__c: { kind: 'picklist' },
    Meetings__c: count,
    Accounts__c: count,
    Opportunities__c: count,
    Hours__c: hours,
    Challenges__c: count,
    Debriefs_Due__c: count,
    Debriefs_Done__c: count
  },
  onCreate: ['Colleague__c'],
  createOnly: true
};

export const THEME: ObjectMapping = {
  object: 'Challenge_Theme__c',
  keyField: 'Id',
  owned: {
    Accounts__c: count,
    Opportunities__c: count,
    // Nothing and 0 are not the same: amounts of small groups are not shown.
    Open_Pipeline__c: amount,
    Pipeline_Share__c: amount,
    Won_Amount__c: amount,
    Lost_Amount__c: amount,
    Last_Heard_On__c: date,
    CurrencyIsoCode: { kind: 'picklist' }
  },
  onCreate: [],
  optional: ['CurrencyIsoCode']
};

/** Parents before children: the order of writing. */
export const MAPPINGS = [MEETING, ATTENDEE, COLLEAGUE, OPPORTUNITY, FIELD_TIME, THEME] as const;
