/**
 * Seats that the calendar opens: an invited address of a function (`functionAddresses.ts`) opens the meeting to that function. A
 * meeting has one seat, which people open and close, too. So the meeting remembers which invitation was acted on: that is done once,
 * and what a person did to the seat since then stays, until the invitation is withdrawn.
 */
import type { CalendarMeeting } from './calendar.ts';
import { sameAddress } from './functionAddresses.ts';
import type { FunctionAddress } from './functionAddresses.ts';
import type { Fields } from './canonical.ts';
import type { ColleagueRow, MeetingRow } from './rows.ts';
import type { AttendeeState, Clock } from './states.ts';

export const SEAT = {
  /** Open because of the invitation. */
  open: 'Open',
  /** Somebody of the function is on the meeting; opens again when they leave it. */
  taken: 'Taken',
  /** A person has opened, closed or changed it: theirs until the invitation is withdrawn. */
  byHand: 'By Hand'
} as const;

/** What stands on the meeting about its seat. */
export interface HeldSeat {
  isOpen: boolean;
  openTo: string | null;
  state: string | null;
  address: string | null;
}

export const heldSeat = (meeting: MeetingRow | undefined): HeldSeat => ({
  isOpen: meeting?.Open_To_Colleagues__c === true,
  openTo: meeting?.Open_To_Function__c ?? null,
  state: meeting?.Seat_State__c ?? null,
  address: meeting?.Seat_Address__c ?? null
});

export interface SeatQuestion {
  held: HeldSeat;
  /** Invited by now, in the order of the setting. */
  invited: readonly FunctionAddress[];
  /** Who holds the meeting has sent the invitations. */
  openedBy: string | null;
  isTaken: (businessFunction: string) => boolean;
}

/** Fields to be written; none where the seat stays as it is. */
export function seatOf(question: SeatQuestion): Fields {
  const { held, invited } = question;
  if (invited.length === 0) {
    return held.state === null ? {} : { ...FORGOTTEN, ...(isOurs(held) && CLOSED) };
  }
  const known = invited.find(({ address }) => held.address !== null && sameAddress(address, held.address));
  return known === undefined ? firstSeat(question) : nextSeat(question, known);
}

const CLOSED: Fields = { Open_To_Colleagues__c: false, Open_To_Function__c: null };
const FORGOTTEN: Fields = { Seat_State__c: null, Seat_Address__c: null, Seat_Opened_By__c: null };

const isOurs = ({ isOpen, state }: HeldSeat): boolean => isOpen && state === SEAT.open;

/** Whom is asked first, among those of whom nobody is there. */
const wanted = ({ invited, isTaken }: SeatQuestion): FunctionAddress | undefined =>
  invited.find(({ businessFunction }) => !isTaken(businessFunction));

function firstSeat(question: SeatQuestion): Fields {
  const { held, invited, openedBy } = question;
  const wish = wanted(question) ?? invited[0];
  const known = { Seat_Address__c: wish?.address ?? null, Seat_Opened_By__c: openedBy };
  if (held.isOpen && !isOurs(held)) {
    return { ...known, Seat_State__c: SEAT.byHand };
  }
  return { ...known, ...opened(question) };
}

/** The invitation was acted on: has a person been at the seat since? */
function nextSeat(question: SeatQuestion, known: FunctionAddress): Fields {
  const { held } = question;
  const asOpened = held.isOpen && held.openTo === known.businessFunction;
  const asTaken = !held.isOpen;
  const isUntouched = (held.state === SEAT.open && asOpened) || (held.state === SEAT.taken && asTaken);
  return isUntouched ? opened(question) : { Seat_State__c: SEAT.byHand };
}

function opened(question: SeatQuestion): Fields {
  const { held } = question;
  const wish = wanted(question);
  if (wish !== undefined) {
    return {
      Open_To_Colleagues__c: true,
      Open_To_Function__c: wish.businessFunction,
      Seat_State__c: SEAT.open,
      Seat_Address__c: wish.address
    };
  }
  return { Seat_State__c: SEAT.taken, ...(isOurs(held) && CLOSED) };
}

export interface SeatContext {
  meetings: ReadonlyMap<string, MeetingRow>;
  attendees: readonly AttendeeState[];
  colleagues: readonly ColleagueRow[];
  activeUsers: ReadonlySet<string>;
  clock: Clock;
  unsettled: ReadonlySet<string>;
}

/** What becomes of the seat of a meeting: nothing once it has begun, and where the calendar would not keep still. */
export function seatsOf(context: SeatContext): (meeting: CalendarMeeting) => Fields {
  const attendeesOf = Map.groupBy(context.attendees, ({ meeting }) => meeting.eventId);
  const functionOf = new Map(context.colleagues.map((row) => [row.User__c, row.Business_Function__c]));
  return ({ event, functionsInvited }) => {
    const held = heldSeat(context.meetings.get(event.Id));
    const isAhead = event.StartDateTime !== null && event.StartDateTime > context.clock.now;
    if (!isAhead || event.IsArchived || context.unsettled.has(event.Id)) {
      return {};
    }
    const others = (attendeesOf.get(event.Id) ?? []).filter(
      ({ userId, attendance }) => userId !== event.OwnerId && ON_IT.has(attendance ?? '')
    );
    return seatOf({
      held,
      invited: functionsInvited,
      openedBy: context.activeUsers.has(event.OwnerId) ? event.OwnerId : null,
      isTaken: (businessFunction) => others.some(({ userId }) => functionOf.get(userId) === businessFunction)
    });
  };
}

const ON_IT: ReadonlySet<string> = new Set(['Invited', 'Accepted', 'Attended']);
