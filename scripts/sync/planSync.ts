/** From what was read to what should be written. Pure: same snapshot and same moment, same plan. */
import { readCalendar } from './plan/calendar.ts';
import type { Calendar, CalendarMeeting } from './plan/calendar.ts';
import type { Fields } from './plan/canonical.ts';
import { currenciesFrom } from './figures/currency.ts';
import { desiredClocks, functionSizes } from './figures/clocks.ts';
import { dayOf } from './plan/days.ts';
import { attendeeKey, desiredAttendees } from './plan/desiredAttendees.ts';
import { desiredMeetings } from './plan/desiredMeetings.ts';
import { diffRows } from './plan/diff.ts';
import { NOBODY_INVITABLE } from './plan/functionAddresses.ts';
import type { Invitable } from './plan/functionAddresses.ts';
import { seatsOf } from './plan/seats.ts';
import type { CurrentRow, DesiredRow, ObjectPlan } from './plan/diff.ts';
import { desiredFieldTime, expiredFieldTime } from './figures/fieldTime.ts';
import { ATTENDEE, COLLEAGUE, FIELD_TIME, MEETING, OPPORTUNITY, THEME } from './plan/mapping.ts';
import { desiredOpportunityFigures } from './figures/opportunityFigures.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import type { Settings } from './plan/settings.ts';
import type { AttendeeState, Clock, MeetingState } from './plan/states.ts';
import { desiredThemeFigures } from './figures/themeFigures.ts';

export interface SyncPlan {
  clock: Clock;
  /** In the order of writing. */
  objects: ObjectPlan[];
  /** Every meeting as it should be, changed or not: what was written is checked against it. */
  meetings: DesiredRow[];
  /** Meetings to be cancelled because their event is nowhere: purged, or hidden from the sync user. */
  vanished: string[];
  /** Attendees to be marked Removed because their invitation is gone. */
  withdrawn: string[];
  /** Meetings whose seat is given up because its invitation is gone. */
  released: string[];
  /** Ids of field-time rows that are kept no longer. */
  expired: string[];
}

export interface PlanContext {
  settings: Settings;
  /** UTC, from the org's own clock. */
  now: string;
  syncUserId: string;
  /** Whom to invite for a function. */
  invitable?: Invitable | undefined;
  /** Events that changed while they were looked at again (`org/lookAgain.ts`). */
  unsettled?: ReadonlySet<string> | undefined;
}

export function planSync(snapshot: OrgSnapshot, context: PlanContext): SyncPlan {
  const clock = clockOf(context);
  const meetings = planMeetings(snapshot, context);
  return {
    clock,
    meetings: meetings.rows,
    vanished: meetings.vanished,
    withdrawn: meetings.withdrawn,
    released: meetings.released,
    expired: expiredFieldTime(snapshot.fieldTime, clock, context.settings),
    objects: [...meetings.objects, ...planFigures(snapshot, meetings, context)]
  };
}

export const clockOf = ({ now, settings }: PlanContext): Clock => ({
  now,
  today: dayOf(now, settings.timeZone)
});

export interface MeetingPlan {
  /** Meetings, then attendees. */
  objects: ObjectPlan[];
  rows: DesiredRow[];
  vanished: string[];
  withdrawn: string[];
  released: string[];
  meetingStates: ReadonlyMap<string, MeetingState>;
  attendeeStates: AttendeeState[];
}

/** What stands in the calendar, as meetings with people on them. Each event is decided by what hangs on it alone. */
export function planMeetings(snapshot: OrgSnapshot, context: PlanContext): MeetingPlan {
  const { settings, syncUserId, invitable = NOBODY_INVITABLE, unsettled = new Set<string>() } = context;
  const calendar = readCalendar(snapshot.events, snapshot.relations, invitable);
  const activeUsers = new Set(snapshot.users.filter((user) => user.IsActive).map((user) => user.Id));
  const meetings = desiredMeetings({
    calendar,
    meetings: snapshot.meetings,
    colleagues: new Set(snapshot.colleagues.filter((row) => row.Is_Active__c).map((row) => row.User__c)),
    activeUsers,
    settings,
    clock: clockOf(context)
  });
  const attendees = desiredAttendees({
    calendar,
    meetings: snapshot.meetings,
    meetingStates: meetings.states,
    attendees: snapshot.attendees,
    colleagues: snapshot.colleagues,
    syncUserId,
    unsettled
  });
  const rows = withSeats(
    meetings.rows,
    calendar,
    seatsOf({
      meetings: new Map(snapshot.meetings.map((row) => [row.Event_Id__c, row])),
      attendees: attendees.states,
      colleagues: snapshot.colleagues,
      activeUsers,
      clock: clockOf(context),
      unsettled
    })
  );
  return {
    objects: [
      diffRows(
        MEETING,
        rows,
        indexBy(snapshot.meetings, (row) => row.Event_Id__c)
      ),
      diffRows(ATTENDEE, attendees.rows, currentAttendees(snapshot))
    ],
    rows,
    vanished: meetings.vanished,
    withdrawn: attendees.withdrawn,
    released: rows.filter(({ owned }) => owned['Seat_State__c'] === null).map(({ key }) => key),
    meetingStates: meetings.states,
    attendeeStates: attendees.states
  };
}

/** Who comes along decides what becomes of a seat, so it is looked at last. */
function withSeats(
  rows: readonly DesiredRow[],
  { live }: Calendar,
  seatOf: (meeting: CalendarMeeting) => Fields
): DesiredRow[] {
  return rows.map((row) => {
    const meeting = live.get(row.key);
    const seat = meeting === undefined ? {} : seatOf(meeting);
    return Object.keys(seat).length === 0 ? row : { ...row, owned: { ...row.owned, ...seat } };
  });
}

export interface DesiredFigures {
  colleagues: DesiredRow[];
  opportunities: DesiredRow[];
  fieldTime: DesiredRow[];
  themes: DesiredRow[];
}

/** Figures of colleagues, deals, months and themes, from meetings and attendees as they will be. */
export function desiredFigures(
  snapshot: OrgSnapshot,
  { meetingStates, attendeeStates }: Pick<MeetingPlan, 'meetingStates' | 'attendeeStates'>,
  context: PlanContext
): DesiredFigures {
  const { settings } = context;
  const clock = clockOf(context);
  const left = new Set(snapshot.users.filter((user) => !user.IsActive).map((user) => user.Id));
  const attendees = attendeeStates.map((one) => (left.has(one.userId) ? { ...one, hasLeft: true } : one));
  const currencies = currenciesFrom(snapshot.currencyTypes, snapshot.datedRates);
  const derived = { ...snapshot, meetingStates, clock, settings, currencies };
  const sizes = functionSizes(snapshot.colleagues);
  return {
    colleagues: desiredClocks(snapshot.colleagues, attendees, { clock, settings, sizes }),
    opportunities: desiredOpportunityFigures(snapshot.opportunities, attendees, clock, settings),
    fieldTime: desiredFieldTime({ ...derived, attendees }),
    themes: desiredThemeFigures(derived)
  };
}

function planFigures(snapshot: OrgSnapshot, meetings: MeetingPlan, context: PlanContext): ObjectPlan[] {
  const { colleagues, opportunities, fieldTime, themes } = desiredFigures(snapshot, meetings, context);
  const byId = (rows: readonly (Fields & { Id: string })[]): Map<string, CurrentRow> =>
    indexBy(rows, (row) => row.Id);
  return [
    diffRows(COLLEAGUE, colleagues, byId(snapshot.colleagues)),
    diffRows(OPPORTUNITY, opportunities, byId(snapshot.opportunities)),
    diffRows(
      FIELD_TIME,
      fieldTime,
      indexBy(snapshot.fieldTime, (row) => row.Field_Time_Key__c ?? '')
    ),
    diffRows(THEME, themes, byId(snapshot.themes))
  ];
}

export function indexBy<T extends Fields & { Id: string }>(
  rows: readonly T[],
  keyOf: (row: T) => string
): Map<string, CurrentRow> {
  return new Map(rows.map((row) => [keyOf(row), { id: row.Id, fields: row }]));
}

function currentAttendees(snapshot: OrgSnapshot): Map<string, CurrentRow> {
  const eventOf = new Map(snapshot.meetings.map((meeting) => [meeting.Id, meeting.Event_Id__c]));
  return indexBy(snapshot.attendees, (row) =>
    attendeeKey(eventOf.get(row.Customer_Meeting__c) ?? row.Customer_Meeting__c, row.Attendee__c)
  );
}
