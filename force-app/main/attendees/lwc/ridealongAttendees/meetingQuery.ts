/**
 * Reads a meeting and everybody on it in one request. Components cannot read an Event, so an Event page finds its meeting
 * by the event id that the meeting carries. An invited colleague's calendar holds a copy of the event with an id of its
 * own; the colleague's attendee row knows that id, so their page finds the meeting too.
 */
import { display, nodes, sameId, value } from 'c/ridealongShared';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';
import { STATUS, roleWords } from './attendance';
import { MEETING_PARTIES, MEETING_PLACE, MEETING_TIME } from './meetingSelection';
import type { MeetingPartiesFields, MeetingPlaceFields, MeetingTimeFields } from './meetingSelection';
import { otherDayOf } from './otherDay';

export interface Attendee {
  /** Undefined while the row is being created. */
  id?: string;
  userId: string;
  name: string;
  /** Is no active user any more. */
  hasLeft?: boolean;
  businessFunction?: string;
  role?: string;
  why?: string;
  /** Empty when the reader may not see it. */
  attendance: string;
  /** The day that they said yes to, where it is another than that of the meeting now. */
  acceptedFor?: string;
  /** The day that they said yes to, whichever. */
  saidYesTo?: string;
  source?: string;
  debrief?: string;
  /** What is between the colleague and the rep; empty for everybody else. */
  noteId?: string;
  useful?: string;
  /** The same, as the picklist calls it. */
  usefulLabel?: string;
  surprise?: string;
  /** Whom the colleague suggests who cannot come. */
  insteadId?: string;
  insteadName?: string;
  /** What was heard by the person who cannot see the deal. */
  heard?: string;
  /** The day it was put on the deal. */
  heardFiledOn?: string;
  /** Who put the colleague on the meeting. */
  taggedBy?: string;
  /** The version that a change starts from. */
  version?: string;
}

export interface Meeting {
  id: string;
  eventId: string;
  name: string;
  ownerId: string;
  ownerName?: string;
  startsAt?: string;
  endsAt?: string;
  day?: string;
  isAllDay: boolean;
  status: string;
  accountId?: string;
  accountName?: string;
  opportunityId?: string;
  isOpen: boolean;
  openTo?: string;
  openToLabel?: string;
  /** The address of a function whose invitation in the calendar keeps the meeting open, and who sent it. */
  seatAddress?: string;
  seatOpenedBy?: string;
  place?: string;
  /** As the calendar entry has it: see `videoLink`. */
  videoLink?: string;
  /** Everybody who ever was on the meeting, those removed included. */
  attendees: Attendee[];
}

const SELECTION = `
  edges {
    node {
      Id
      Name { value }
      OwnerId { value }
      Event_Id__c { value }${MEETING_TIME}${MEETING_PLACE}
      Status__c @optional { value }
      Account__c @optional { value }${MEETING_PARTIES}
      Opportunity__c @optional { value }
      Open_To_Colleagues__c @optional { value }
      Open_To_Function__c @optional { value displayValue }
      Seat_State__c @optional { value }
      Seat_Address__c @optional { value }
      Seat_Opened_By__r @optional { Name { value } }
      Internal_Attendees__r(first: 200, orderBy: { CreatedDate: { order: ASC } }) {
        edges {
          node {
            Id
            Attendee__c { value }
            Attendee__r @optional { Name { value } IsActive @optional { value } }
            Attendance__c @optional { value }
            Accepted_For__c @optional { value }
            Business_Function__c @optional { value displayValue }
            Role__c @optional { value displayValue }
            Source__c @optional { value }
            Debrief__c @optional { value }
            Heard_Without_Deal__c @optional { value }
            Heard_Filed_On__c @optional { value }
            CreatedById @optional { value }
            LastModifiedDate @optional { value }
          }
        }
        totalCount
      }
    }
  }`;

/** Private: the reader gets the notes about themselves, and those of their own meetings. */
const NOTE = `
  edges {
    node {
      Id
      Internal_Attendee__c @optional { value }
      Why_Invited__c @optional { value }
      What_Surprised_Me__c @optional { value }
      Ask_Instead__c @optional { value }
      Ask_Instead__r @optional { Name { value } IsActive @optional { value } }
      Useful_To_Rep__c @optional { value displayValue }
    }
  }`;

/** Variables: `eventId`, `meetingId`; one of the two may be null. */
export const MEETING: PartedQuery = {
  name: 'whoIsComing',
  variables: { eventId: 'String', meetingId: 'ID' },
  core: [
    `
      own: Customer_Meeting__c(
        first: 2
        where: { or: [{ Id: { eq: $meetingId } }, { Event_Id__c: { eq: $eventId } }] }
      ) { ${SELECTION} }`
  ],
  parts: [
    `
      byCopy: Customer_Meeting__c(
        first: 1
        where: { Id: { inq: { Internal_Attendee__c: { Calendar_Copy_Id__c: { eq: $eventId } }, ApiName: "Customer_Meeting__c" } } }
      ) { ${SELECTION} }`,
    `
      notes: Ridealong_Visit_Note__c(
        first: 200
        where: { or: [
          { Customer_Meeting__c: { eq: $meetingId } }
          { Customer_Meeting__r: { Event_Id__c: { eq: $eventId } } }
        ] }
      ) { ${NOTE} }`,
    `
      noteByCopy: Ridealong_Visit_Note__c(
        first: 1
        where: { Internal_Attendee__r: { Calendar_Copy_Id__c: { eq: $eventId } } }
      ) { ${NOTE} }`
  ]
};

interface AttendeeNode {
  Id: string;
  Attendee__c: Field<string>;
  Attendee__r?: { Name?: Field<string>; IsActive?: Field<boolean> } | null;
  Attendance__c?: Field<string>;
  Accepted_For__c?: Field<string>;
  Business_Function__c?: Field<string>;
  Role__c?: Field<string>;
  Source__c?: Field<string>;
  Debrief__c?: Field<string>;
  Heard_Without_Deal__c?: Field<string>;
  Heard_Filed_On__c?: Field<string>;
  CreatedById?: Field<string>;
  LastModifiedDate?: Field<string>;
}

interface NoteNode {
  Id: string;
  Internal_Attendee__c?: Field<string>;
  Why_Invited__c?: Field<string>;
  What_Surprised_Me__c?: Field<string>;
  Ask_Instead__c?: Field<string>;
  Ask_Instead__r?: { Name?: Field<string>; IsActive?: Field<boolean> } | null;
  Useful_To_Rep__c?: Field<string>;
}

interface MeetingNode extends MeetingTimeFields, MeetingPartiesFields, MeetingPlaceFields {
  Id: string;
  Name: Field<string>;
  OwnerId: Field<string>;
  Event_Id__c: Field<string>;
  Status__c?: Field<string>;
  Account__c?: Field<string>;
  Opportunity__c?: Field<string>;
  Open_To_Colleagues__c?: Field<boolean>;
  Open_To_Function__c?: Field<string>;
  Seat_State__c?: Field<string>;
  Seat_Address__c?: Field<string>;
  Seat_Opened_By__r?: { Name?: Field<string> } | null;
  Internal_Attendees__r?: Connection<AttendeeNode> | null;
}

export interface MeetingAnswer {
  uiapi?: {
    query?: {
      own?: Connection<MeetingNode> | null;
      byCopy?: Connection<MeetingNode> | null;
      notes?: Connection<NoteNode> | null;
      noteByCopy?: Connection<NoteNode> | null;
    } | null;
  } | null;
}

/** The meeting of a page, undefined when nobody has mirrored its event yet. */
export function readMeeting(data: MeetingAnswer | undefined, eventId?: string): Meeting | undefined {
  const own = nodes(data?.uiapi?.query?.own);
  const found =
    own.find((node) => sameId(value(node.Event_Id__c), eventId)) ??
    own[0] ??
    // Without an event the query asks for colleagues who have no copy, which is nearly all of them
    (eventId === undefined ? undefined : nodes(data?.uiapi?.query?.byCopy)[0]);
  return found && toMeeting(found, notesOf(data));
}

/** By attendee row. */
function notesOf(data: MeetingAnswer | undefined): Map<string, NoteNode> {
  const { notes, noteByCopy } = data?.uiapi?.query ?? {};
  return new Map(
    [...nodes(noteByCopy), ...nodes(notes)].map((note) => [value(note.Internal_Attendee__c) ?? '', note])
  );
}

function toMeeting(node: MeetingNode, notes: ReadonlyMap<string, NoteNode>): Meeting {
  return {
    id: node.Id,
    eventId: value(node.Event_Id__c) ?? '',
    name: value(node.Name) ?? '',
    ownerId: value(node.OwnerId) ?? '',
    ownerName: value(node.Owner?.Name),
    startsAt: value(node.Starts_At__c),
    endsAt: value(node.Ends_At__c),
    day: value(node.Meeting_Date__c),
    isAllDay: value(node.Is_All_Day__c) ?? false,
    status: value(node.Status__c) ?? STATUS.planned,
    accountId: value(node.Account__c),
    accountName: value(node.Account__r?.Name),
    opportunityId: value(node.Opportunity__c),
    isOpen: value(node.Open_To_Colleagues__c) ?? false,
    openTo: value(node.Open_To_Function__c),
    openToLabel: display(node.Open_To_Function__c) || undefined,
    ...seatOf(node),
    place: value(node.Place__c),
    videoLink: value(node.Video_Link__c),
    attendees: nodes(node.Internal_Attendees__r).map((row) => toAttendee(row, node, notes.get(row.Id)))
  };
}

/** What the sync writes when an address of a function is invited; a seat that people have touched since is theirs. */
function seatOf(node: MeetingNode): Pick<Meeting, 'seatAddress' | 'seatOpenedBy'> {
  return value(node.Seat_State__c) === 'Open'
    ? {
        seatAddress: value(node.Seat_Address__c),
        seatOpenedBy: value(node.Seat_Opened_By__r?.Name) ?? value(node.Owner?.Name)
      }
    : {};
}

function fromNote(note: NoteNode | undefined): Partial<Attendee> {
  return {
    noteId: note?.Id,
    why: value(note?.Why_Invited__c),
    useful: value(note?.Useful_To_Rep__c),
    usefulLabel: display(note?.Useful_To_Rep__c) || undefined,
    surprise: value(note?.What_Surprised_Me__c),
    insteadId: value(note?.Ask_Instead__c),
    // Who has left since is suggested to nobody
    insteadName:
      value(note?.Ask_Instead__r?.IsActive) === false ? undefined : value(note?.Ask_Instead__r?.Name)
  };
}

function toAttendee(node: AttendeeNode, meeting: MeetingNode, note: NoteNode | undefined): Attendee {
  return {
    id: node.Id,
    userId: value(node.Attendee__c) ?? '',
    name: value(node.Attendee__r?.Name) ?? '',
    hasLeft: value(node.Attendee__r?.IsActive) === false || undefined,
    businessFunction: display(node.Business_Function__c) || undefined,
    role: roleWords(value(node.Role__c), display(node.Role__c)),
    ...fromNote(note),
    attendance: value(node.Attendance__c) ?? '',
    acceptedFor: otherDayOf({
      attendance: value(node.Attendance__c),
      acceptedFor: value(node.Accepted_For__c),
      day: value(meeting.Meeting_Date__c),
      status: value(meeting.Status__c)
    }),
    saidYesTo: value(node.Accepted_For__c),
    source: value(node.Source__c),
    debrief: value(node.Debrief__c),
    heard: value(node.Heard_Without_Deal__c),
    heardFiledOn: value(node.Heard_Filed_On__c),
    taggedBy: value(node.CreatedById),
    version: value(node.LastModifiedDate)
  };
}
