/** Who the calendar puts on which meeting: invited or organising users that have an active colleague row. */
import { firstAttendance, isPeoplesWord, nextAttendance } from './attendance.ts';
import type { Calendar } from './calendar.ts';
import type { DesiredRow } from './diff.ts';
import { yesOf } from './otherDay.ts';
import type { AttendeeRow, ColleagueRow, MeetingRow } from './rows.ts';
import type { AttendeeState, MeetingState } from './states.ts';

export interface DesiredAttendees {
  rows: DesiredRow[];
  states: AttendeeState[];
  /** Rows on whose meeting an invitation was withdrawn. */
  withdrawn: string[];
}

export interface AttendeeContext {
  calendar: Calendar;
  meetings: readonly MeetingRow[];
  meetingStates: ReadonlyMap<string, MeetingState>;
  attendees: readonly AttendeeRow[];
  colleagues: readonly ColleagueRow[];
  syncUserId: string;
  /** Events of which it is not known what they look like now: the people on them are left as they are. */
  unsettled: ReadonlySet<string>;
}

export const attendeeKey = (eventId: string, userId: string): string => `${eventId}-${userId}`;

export const eventOfKey = (key: string): string => key.slice(0, 18);

export function desiredAttendees(context: AttendeeContext): DesiredAttendees {
  const result: DesiredAttendees = { rows: [], states: [], withdrawn: [] };
  const held = new Set<string>();
  const eventOf = new Map(context.meetings.map((meeting) => [meeting.Id, meeting.Event_Id__c]));

  const colleagueOf = new Map(context.colleagues.map((row) => [row.User__c, row]));

  for (const row of context.attendees) {
    const eventId = eventOf.get(row.Customer_Meeting__c);
    const meeting = eventId === undefined ? undefined : context.meetingStates.get(eventId);
    if (eventId === undefined || meeting === undefined) {
      continue;
    }
    const key = attendeeKey(eventId, row.Attendee__c);
    held.add(key);
    const attendance = attendanceOf(row, eventId, context);
    if (attendance === 'Removed' && row.Attendance__c !== 'Removed') {
      result.withdrawn.push(key);
    }
    const yes = yesOf({
      row,
      attendance,
      day: meeting.day,
      meeting: context.unsettled.has(eventId) ? undefined : context.calendar.live.get(eventId)
    });
    const colleague = isPeoplesWord(attendance) ? colleagueOf.get(row.Attendee__c) : undefined;
    result.rows.push({
      key,
      lock: eventId,
      owned: {
        Attendance__c: attendance,
        ...(yes === 'to this day by now' && { Accepted_For__c: meeting.day }),
        // The flow sets it; what is older than the flow is filled in where a save by the sync hides nobody's word.
        ...(colleague && { Colleague_Record__c: colleague.Id })
      }
    });
    result.states.push({
      userId: row.Attendee__c,
      attendance,
      debriefed: row.Debriefed_At__c !== null || row.Heard_Nothing_New__c,
      meeting,
      ...(yes === 'to another day' && { isOtherDay: true })
    });
  }

  const active = new Map(
    context.colleagues.filter((row) => row.Is_Active__c).map((row) => [row.User__c, row])
  );
  for (const [eventId, { invitations }] of context.calendar.live) {
    const meeting = context.meetingStates.get(eventId);
    if (meeting === undefined) {
      continue;
    }
    for (const invitation of invitations.values()) {
      const colleague = active.get(invitation.userId);
      const key = attendeeKey(eventId, invitation.userId);
      if (colleague === undefined || held.has(key)) {
        continue;
      }
      held.add(key);
      const attendance = firstAttendance(invitation);
      result.rows.push({
        key,
        lock: eventId,
        owned: { Attendance__c: attendance },
        onCreate: {
          Attendee__c: colleague.User__c,
          Source__c: 'Invited',
          Business_Function__c: colleague.Business_Function__c
        }
      });
      result.states.push({ userId: colleague.User__c, attendance, debriefed: false, meeting });
    }
  }
  return result;
}

function attendanceOf(row: AttendeeRow, eventId: string, context: AttendeeContext): string | null {
  const meeting = context.calendar.live.get(eventId);
  // A deleted event takes its invitations with it, and those of an archived one may be out of sight: that says
  // nothing about the people on it.
  const invitation = meeting?.invitations.get(row.Attendee__c);
  const saysNothing = meeting === undefined || meeting.event.IsArchived || context.unsettled.has(eventId);
  if (invitation === undefined && saysNothing) {
    return row.Attendance__c;
  }
  return nextAttendance(row, invitation, context.syncUserId);
}
