/**
 * Which meetings the org should hold and what should stand on them. The before-save flow
 * `Customer_Meeting_Before_Save_Copy_Event` copies the same values from the same Event, so both must agree to the
 * letter. `Meeting_Date__c` is ours alone (the flow does not know the reporting time zone and keeps our day); region, place and
 * video link are the flow's.
 */
import { isOpportunity, isUser } from './calendar.ts';
import type { Calendar, CalendarMeeting } from './calendar.ts';
import { canonicalDateTime } from './canonical.ts';
import { addDays, dayOf, firstMonthKept } from './days.ts';
import type { DesiredRow } from './diff.ts';
import type { Fields } from './canonical.ts';
import type { EventRow, MeetingRow } from './rows.ts';
import type { Settings } from './settings.ts';
import type { Clock, MeetingState } from './states.ts';

export interface DesiredMeetings {
  rows: DesiredRow[];
  states: Map<string, MeetingState>;
  /** Meetings whose event is not even in the recycle bin: purged, or hidden from this user. */
  vanished: string[];
}

export interface MeetingContext {
  calendar: Calendar;
  meetings: readonly MeetingRow[];
  /** Users with an active colleague row. */
  colleagues: ReadonlySet<string>;
  /** Inactive users cannot be given a record. */
  activeUsers: ReadonlySet<string>;
  settings: Settings;
  clock: Clock;
}

/** Orgs clear their calendars of old events. */
const RETENTION_DAYS = 365;

/** An event that goes so long after the meeting was cleared away; nobody calls off what was held a year ago. */
function isPastRetention({ Meeting_Date__c: day }: MeetingRow, today: string): boolean {
  return day !== null && day < addDays(today, -RETENTION_DAYS);
}

/** Only the copy of an event has times; a newer package says so itself. */
export const hadEvent = (row: MeetingRow): boolean => row.Is_Verified__c ?? row.Starts_At__c !== null;

export function desiredMeetings(context: MeetingContext): DesiredMeetings {
  const { calendar } = context;
  const held = new Map(context.meetings.map((meeting) => [meeting.Event_Id__c, meeting]));
  const result: DesiredMeetings = { rows: [], states: new Map(), vanished: [] };

  for (const [eventId, meeting] of calendar.live) {
    if (!held.has(eventId) && !isToBeMade(meeting, context)) {
      continue;
    }
    addCopy(result, meeting.event, held.get(eventId), context);
  }

  for (const meeting of context.meetings) {
    const eventId = meeting.Event_Id__c;
    if (calendar.live.has(eventId)) {
      continue;
    }
    const other = calendar.others.get(eventId);
    if (other !== undefined) {
      addCopy(result, other, meeting, context);
      continue;
    }
    const cancelled = meeting.Is_Cancelled__c || !isPastRetention(meeting, context.clock.today);
    if (!calendar.deleted.has(eventId) && cancelled && !meeting.Is_Cancelled__c && hadEvent(meeting)) {
      result.vanished.push(eventId);
    }
    result.rows.push({
      key: eventId,
      lock: meeting.Opportunity__c ?? '',
      owned: { Is_Cancelled__c: cancelled }
    });
    result.states.set(eventId, stateOf(eventId, { ...meeting, Is_Cancelled__c: cancelled }));
  }
  return result;
}

function addCopy(
  result: DesiredMeetings,
  event: EventRow,
  held: MeetingRow | undefined,
  context: MeetingContext
): void {
  const copy = copyOf(event, held, context);
  // A flow of the org names what is open to colleagues, so that they read no customer in it.
  const { Name: _, ...nameless } = copy;
  const owned = held?.Open_To_Colleagues__c === true && !event.IsPrivate ? nameless : copy;
  result.rows.push({ key: event.Id, lock: String(owned['Opportunity__c'] ?? ''), owned, onCreate: {} });
  result.states.set(event.Id, stateOf(event.Id, owned));
}

function isToBeMade(meeting: CalendarMeeting, context: MeetingContext): boolean {
  return (
    (concernsColleague(meeting, context.colleagues) ||
      isAhead(meeting, context) ||
      asksForFunction(meeting, context.clock)) &&
    !isPastItsTime(meeting.event, context)
  );
}

/** Its meeting was deleted, or would be: the calendar keeps entries longer. */
function isPastItsTime(event: EventRow, { settings, clock }: MeetingContext): boolean {
  const { Meeting_Date__c: day } = contentOf(event, settings);
  return typeof day === 'string' && day < firstMonthKept(clock.today, settings.keepMeetingsMonths);
}

function concernsColleague(meeting: CalendarMeeting, colleagues: ReadonlySet<string>): boolean {
  return meeting.withCustomer && [...meeting.invitations.keys()].some((userId) => colleagues.has(userId));
}

/** Somebody of a function is wanted on it, no matter who. */
function asksForFunction({ event, withCustomer, functionsInvited }: CalendarMeeting, clock: Clock): boolean {
  const start = event.StartDateTime;
  return withCustomer && functionsInvited.length > 0 && start !== null && start > clock.now;
}

/**
 * A coming customer meeting of the person who can be given the record, so that its owner's home shows whom to take along before anybody
 * is. By whole days: what belongs to it changes only when a day begins.
 */
function isAhead({ event, withCustomer }: CalendarMeeting, context: MeetingContext): boolean {
  const { activeUsers, clock, settings } = context;
  const { mirrorDaysAhead } = settings;
  return (
    mirrorDaysAhead !== undefined &&
    withCustomer &&
    activeUsers.has(event.OwnerId) &&
    event.StartDateTime !== null &&
    event.StartDateTime > clock.now &&
    dayOf(event.StartDateTime, settings.timeZone) <= addDays(clock.today, mirrorDaysAhead)
  );
}

export const NAME_OF_PRIVATE = 'Private meeting';
export const NAME_WITHOUT_SUBJECT = 'Meeting';

function copyOf(
  event: EventRow,
  held: MeetingRow | undefined,
  { activeUsers, settings }: MeetingContext
): Fields {
  const fields = event.IsPrivate ? NO_TRACE : contentOf(event, settings);
  // What is there is given to its owner by the flow, which finds no event that is archived
  const isGiven = held === undefined || !event.IsArchived;
  const hasOwner = isGiven && isUser(event.OwnerId) && activeUsers.has(event.OwnerId);
  return hasOwner ? { ...fields, OwnerId: event.OwnerId } : fields;
}

/** A private entry has no meeting: what was made before it became private is emptied. */
const NO_TRACE: Fields = {
  Name: NAME_OF_PRIVATE,
  Opportunity__c: null,
  Account__c: null,
  Starts_At__c: null,
  Ends_At__c: null,
  Meeting_Date__c: null,
  Is_All_Day__c: false,
  Is_Cancelled__c: true
};

function contentOf(event: EventRow, settings: Settings): Fields {
  return {
    Name: event.Subject?.trim() || NAME_WITHOUT_SUBJECT,
    Opportunity__c: isOpportunity(event.WhatId) ? event.WhatId : null,
    Account__c: event.AccountId,
    Starts_At__c: event.StartDateTime,
    Ends_At__c: event.IsAllDayEvent ? nextDay(event.EndDateTime) : event.EndDateTime,
    Meeting_Date__c: event.IsAllDayEvent
      ? event.ActivityDate
      : event.StartDateTime && dayOf(event.StartDateTime, settings.timeZone),
    Is_All_Day__c: event.IsAllDayEvent,
    Is_Cancelled__c: false
  };
}

/** An all-day event ends, in the API, on the midnight that begins its last day. */
function nextDay(dateTime: string | null): string | null {
  return dateTime && canonicalDateTime(new Date(Date.parse(dateTime) + 86_400_000).toISOString());
}

export function stateOf(eventId: string, fields: Fields): MeetingState {
  const text = (name: string): string | null => {
    const value = fields[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    eventId,
    startsAt: text('Starts_At__c'),
    endsAt: text('Ends_At__c'),
    day: text('Meeting_Date__c'),
    allDay: fields['Is_All_Day__c'] === true,
    cancelled: fields['Is_Cancelled__c'] === true,
    opportunityId: text('Opportunity__c'),
    accountId: text('Account__c')
  };
}
