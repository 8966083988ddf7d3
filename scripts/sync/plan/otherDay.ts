/**
 * A yes to another day than the one that the meeting is on by now. A flow notes the day of each yes; that a yes in the calendar is one
 * to the new day only the sync can see: it was said after the entry was changed for the last time.
 */
import type { CalendarMeeting } from './calendar.ts';
import type { AttendeeRow } from './rows.ts';

export interface SaidYes {
  /** The row as the org holds it. */
  row: Pick<AttendeeRow, 'Accepted_For__c' | 'Attendance__c' | 'Attendee__c'>;
  /** As it will be. */
  attendance: string | null;
  /** The day of the meeting, as it will be. */
  day: string | null;
  /** The entry in the calendar; undefined where it is gone, or not known what it looks like now. */
  meeting: CalendarMeeting | undefined;
}

export type Yes = 'to this day' | 'to another day' | 'to this day by now';

/** `to this day by now`: the row still says another day. */
export function yesOf({ row, attendance, day, meeting }: SaidYes): Yes {
  const said = row.Accepted_For__c;
  const isKept = attendance === 'Accepted' && row.Attendance__c === 'Accepted';
  if (!isKept || said === null || day === null || said === day) {
    // What becomes a yes with this run is noted as one to this day by the flow
    return 'to this day';
  }
  return meeting !== undefined && saidSinceItMoved(meeting, row.Attendee__c)
    ? 'to this day by now'
    : 'to another day';
}

/** Who holds the meeting has moved it themselves. */
function saidSinceItMoved({ event, invitations }: CalendarMeeting, userId: string): boolean {
  const invitation = invitations.get(userId);
  if (invitation?.response !== 'Accepted') {
    return false;
  }
  const { answeredAt, isOrganiser = false } = invitation;
  return isOrganiser || (answeredAt !== null && answeredAt >= event.SystemModstamp);
}
