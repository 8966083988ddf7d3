/** Selections of a meeting that several queries share, each beside the type of what it gives. */
import type { Field } from 'c/ridealongShared';

/** When it begins. */
export const MEETING_START = `
      Starts_At__c @optional { value }
      Meeting_Date__c @optional { value }
      Is_All_Day__c @optional { value }`;

export interface MeetingStartFields {
  Starts_At__c?: Field<string>;
  Meeting_Date__c?: Field<string>;
  Is_All_Day__c?: Field<boolean>;
}

/** From when to when. */
export const MEETING_TIME = `${MEETING_START}
      Ends_At__c @optional { value }`;

export interface MeetingTimeFields extends MeetingStartFields {
  Ends_At__c?: Field<string>;
}

/** Whose it is, and at which customer. */
export const MEETING_PARTIES = `
      Owner @optional { ... on User { Name { value } } }
      Account__r @optional { Name { value } }`;

export interface MeetingPartiesFields {
  Owner?: { Name?: Field<string> } | null;
  Account__r?: { Name?: Field<string> } | null;
}

/** Where it is: nothing while it is open to all, for a place tends to name the customer. */
export const MEETING_PLACE = `
      Place__c @optional { value }
      Video_Link__c @optional { value }`;

export interface MeetingPlaceFields {
  Place__c?: Field<string>;
  Video_Link__c?: Field<string>;
}
