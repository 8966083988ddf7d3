/** Puts on the deal what was heard by somebody who cannot see it: the challenge and the day it was filed are saved together or not at all. */
import { mutate, today } from 'c/ridealongShared';

export interface HeardWithoutDeal {
  attendeeId: string | undefined;
  userId: string;
  heard: string;
  meetingId: string;
  opportunityId: string;
}

export async function fileHeard(of: HeardWithoutDeal): Promise<void> {
  await mutate([
    {
      name: 'challenge',
      object: 'Customer_Challenge__c',
      fields: {
        Opportunity__c: of.opportunityId,
        Customer_Meeting__c: of.meetingId,
        Heard_By__c: of.userId,
        Statement__c: of.heard
      }
    },
    {
      name: 'attendee',
      object: 'Internal_Attendee__c',
      id: of.attendeeId,
      fields: { Heard_Filed_On__c: today() }
    }
  ]);
}
