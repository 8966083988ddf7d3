/** Opportunity: how often somebody from outside sales came along, first, last and next. */
import type { DesiredRow } from '../plan/diff.ts';
import type { OpportunityRow } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { hasMet, willMeet } from '../plan/states.ts';
import type { AttendeeState, Clock, MeetingState } from '../plan/states.ts';

export function desiredOpportunityFigures(
  opportunities: readonly OpportunityRow[],
  attendees: readonly AttendeeState[],
  clock: Clock,
  settings: Settings
): DesiredRow[] {
  const byOpportunity = Map.groupBy(attendees, (attendee) => attendee.meeting.opportunityId);
  return opportunities.map((opportunity) => {
    const own = byOpportunity.get(opportunity.Id) ?? [];
    const met = meetingDays(own.filter((attendee) => hasMet(attendee, clock, settings)));
    const ahead = meetingDays(own.filter((attendee) => willMeet(attendee, clock)));
    return {
      key: opportunity.Id,
      lock: opportunity.Id,
      owned: {
        Ridealong_Joint_Meetings__c: met.length,
        Ridealong_First_Joint_Meeting__c: met[0] ?? null,
        Ridealong_Last_Joint_Meeting__c: met.at(-1) ?? null,
        Ridealong_Next_Joint_Meeting__c: ahead[0] ?? null
      }
    };
  });
}

/** A meeting counts once, however many colleagues came along. */
function meetingDays(attendees: readonly AttendeeState[]): string[] {
  const meetings = new Set<MeetingState>(attendees.map((attendee) => attendee.meeting));
  return [...meetings]
    .map((meeting) => meeting.day)
    .filter((day) => day !== null)
    .sort();
}
