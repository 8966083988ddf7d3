/** On which day a challenge was heard. */
import { dayOf } from '../plan/days.ts';
import type { ChallengeRow, MeetingRow } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import type { MeetingState } from '../plan/states.ts';

export interface HeardContext {
  meetings: readonly MeetingRow[];
  meetingStates: ReadonlyMap<string, MeetingState>;
  settings: Settings;
}

/** Heard at the meeting; and not after it was written down, as one can be linked to a meeting that is still to come. */
export function heardDays(context: HeardContext): (challenge: ChallengeRow) => string {
  const eventOf = new Map(context.meetings.map((meeting) => [meeting.Id, meeting.Event_Id__c]));
  return (challenge) => {
    const meeting = context.meetingStates.get(eventOf.get(challenge.Customer_Meeting__c ?? '') ?? '');
    const written = dayOf(challenge.CreatedDate, context.settings.timeZone);
    return meeting?.day && meeting.day < written ? meeting.day : written;
  };
}
