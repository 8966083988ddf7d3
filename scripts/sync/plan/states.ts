/** Meetings and attendees as they will be once this run has written: the figures are made from these. */
import type { Settings } from './settings.ts';

export interface MeetingState {
  eventId: string;
  startsAt: string | null;
  endsAt: string | null;
  day: string | null;
  allDay: boolean;
  cancelled: boolean;
  opportunityId: string | null;
  accountId: string | null;
}

export interface AttendeeState {
  userId: string;
  attendance: string | null;
  debriefed: boolean;
  meeting: MeetingState;
  /** The user is deactivated: what was, was; nothing lies ahead of them. */
  hasLeft?: boolean;
  /** They said yes to another day than the one that the meeting is on by now. */
  isOtherDay?: boolean;
}

/** What "now" means to one run. */
export interface Clock {
  /** UTC, from the org. */
  now: string;
  /** The same moment as a day in the reporting time zone. */
  today: string;
}

/**
 * As the formula field `Status__c`: a meeting without an end is never over. One that lasts all day has days and no instant, though
 * Salesforce stores midnight UTC: it is over when its last day is, where people are.
 */
export function isHeld(meeting: MeetingState, clock: Clock): boolean {
  const { cancelled, endsAt, allDay } = meeting;
  if (cancelled || endsAt === null) {
    return false;
  }
  return allDay ? endsAt.slice(0, 10) <= clock.today : endsAt < clock.now;
}

/**
 * Whether the colleague has met the customer. That they went is a fact even if the event was deleted from the
 * calendar afterwards.
 */
export function hasMet(attendee: AttendeeState, clock: Clock, settings: Settings): boolean {
  if (attendee.meeting.day === null || attendee.meeting.day > clock.today) {
    return false;
  }
  if (attendee.attendance === 'Attended') {
    return true;
  }
  return (
    settings.countAcceptedAsAttended && attendee.attendance === 'Accepted' && isHeld(attendee.meeting, clock)
  );
}

/** Whether a meeting lies ahead that the colleague comes to: booked means accepted, asked is not booked. */
export function willMeet(attendee: AttendeeState, clock: Clock): boolean {
  const { meeting } = attendee;
  const on = attendee.attendance === 'Accepted' && attendee.hasLeft !== true && attendee.isOtherDay !== true;
  return (
    on && meeting.day !== null && meeting.day >= clock.today && !meeting.cancelled && !isHeld(meeting, clock)
  );
}

export type DebriefState = 'Not Due' | 'Due' | 'Done';

/** As the formula field `Debrief__c`. */
export function debriefOf(attendee: AttendeeState, clock: Clock): DebriefState {
  if (attendee.debriefed) {
    return 'Done';
  }
  const there = ['Invited', 'Accepted', 'Attended'].includes(attendee.attendance ?? '');
  return there && isHeld(attendee.meeting, clock) ? 'Due' : 'Not Due';
}
