/** Puts on the deal what was heard by somebody who cannot see it: the challenge and the day it was filed are saved together or not at all. */
import { deleteRecord } from 'lightning/uiRecordApi';
import { updateAttendee } from 'c/ridealongAttendees';
import { mutate, today } from 'c/ridealongShared';

export interface HeardWithoutDeal {
  attendeeId: string | undefined;
  userId: string;
  heard: string;
  meetingId: string;
  opportunityId: string;
}

/** Gives the id of the challenge. */
export async function fileHeard(of: HeardWithoutDeal): Promise<string> {
  const { challenge = '' } = await mutate([
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
  return challenge;
}

/** As if it had not been put there: it waits again. */
export async function unfileHeard(challengeId: string, attendeeId: string | undefined): Promise<void> {
  await deleteRecord(challengeId);
  await updateAttendee(attendeeId ?? '', { Heard_Filed_On__c: null });
}
