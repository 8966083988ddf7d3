/**
 * Who decides about `Attendance__c`: people say what was (Attended, Did Not Attend), who asked (Requested) and who
 * was taken off (Removed); the calendar says how an invitation stands (Invited, Accepted, Declined). Where both speak
 * about the invitation, the later word counts.
 */
import type { Invitation, Response } from './calendar.ts';
import type { AttendeeRow } from './rows.ts';

const OF_RESPONSE = { New: 'Invited', Accepted: 'Accepted', Declined: 'Declined' } as const satisfies Record<
  Response,
  string
>;

export type CalendarAttendance = (typeof OF_RESPONSE)[Response];

export function firstAttendance(invitation: Invitation): CalendarAttendance {
  return OF_RESPONSE[invitation.response];
}

/**
 * @param row what the org holds now
 * @param invitation what the calendar says; undefined when the person is on the meeting no longer
 * @param syncUserId rows last saved by the sync itself carry nobody's word
 */
export function nextAttendance(
  row: AttendeeRow,
  invitation: Invitation | undefined,
  syncUserId: string
): string | null {
  const now = row.Attendance__c;
  if (invitation === undefined) {
    return isOfTheCalendar(now) && row.Source__c === 'Invited' ? 'Removed' : now;
  }

  const answer = firstAttendance(invitation);
  if (now === null) {
    return answer;
  }
  if (now === 'Removed') {
    // Taken off and invited again: the new invitation is later than their removal.
    return row.Source__c === 'Invited' && invitation.invitedAt > row.LastModifiedDate ? answer : now;
  }
  if (!isOfTheCalendar(now) || answer === 'Invited' || answer === now) {
    return now;
  }
  if (now === 'Invited') {
    return answer;
  }

  const saidInRidealong =
    row.LastModifiedById !== syncUserId && row.LastModifiedDate >= invitation.respondedAt;
  return saidInRidealong ? now : answer;
}

/** What the calendar has no say in, no matter who saved the row last, and when. */
export const isPeoplesWord = (attendance: string | null): boolean =>
  attendance === 'Attended' || attendance === 'Did Not Attend' || attendance === 'Requested';

function isOfTheCalendar(attendance: string | null): boolean {
  return attendance === 'Invited' || attendance === 'Accepted' || attendance === 'Declined';
}
