/** Reads, in one request, the reader's own time in front of customers, and for a rep the meetings and who could come. */
import { daysBetween, nodes, notShown, today, value } from 'c/ridealongShared';
import type { Connection, Field, Meta, PartedQuery } from 'c/ridealongShared';
import { VISIT_DUE, clockOf } from './attendance';
import { COMPANION_SELECTION, DUE_SELECTION, acquaintances, dueCompanions, newcomers } from './companions';
import type { Acquaintance, CompanionNode, DueCompanion, DueNode } from './companions';
import { dealFacts, dealSelection } from './dealText';
import type { DealExtra, DealNode } from './dealText';
import { MEETING_PARTIES, MEETING_PLACE, MEETING_TIME } from './meetingSelection';
import type { MeetingPartiesFields, MeetingPlaceFields, MeetingTimeFields } from './meetingSelection';
import { otherDayOf } from './otherDay';
import { VISIT_SELECTION, toVisit } from './visitQuery';
import type { Visit, VisitNode } from './visitQuery';

export interface Clock {
  state: string;
  days?: number;
  /** Days that may pass between two visits. */
  target?: number;
}

/** A meeting from the reader's side. */
export interface AgendaEntry {
  /** The reader's attendee row. */
  id: string;
  attendance: string;
  /** The day that the reader said yes to, where it is another than that of the meeting now. */
  acceptedFor?: string;
  /** The day that the reader said yes to, whichever. */
  saidYesTo?: string;
  /** How the reader came onto it. */
  source?: string;
  /** The version that an answer starts from. */
  version?: string;
  meetingId: string;
  meetingName: string;
  startsAt?: string;
  endsAt?: string;
  day?: string;
  isAllDay: boolean;
  ownerName?: string;
  accountName?: string;
  place?: string;
  videoLink?: string;
  /** Worth, stage, time left and what stands in the way, in words. */
  deal: Meta[];
}

export interface FieldTime {
  clock?: Clock;
  ahead: AgendaEntry[];
  owed: AgendaEntry[];
  /** What the reader has just said no to, as it stands by now. */
  answered: { id: string; day?: string; version?: string }[];
  /** Debriefs beyond those. */
  owedNotShown: number;
  /** Days of visits, as far back as was asked. */
  visitDays: string[];
  repMeetings: Visit[];
  /** Of which those are the next. */
  repMeetingsInAll: number;
  /** Overdue colleagues who have been along, the longest wait first. */
  companions: DueCompanion[];
  /** Overdue colleagues who have never been along, the longest wait first; anyone who never met a customer before all. */
  newcomers: DueCompanion[];
  /** Everybody who has been along, due or not: the most frequent first. */
  acquaintances: Acquaintance[];
}

const ownRow = (dealFields: string): string => `
  edges {
    node {
      Id
      Attendance__c @optional { value }
      Accepted_For__c @optional { value }
      Source__c @optional { value }
      LastModifiedDate @optional { value }
      Customer_Meeting__c { value }
      Customer_Meeting__r {
        Name @optional { value }${MEETING_TIME}${MEETING_PARTIES}${MEETING_PLACE}${dealSelection(dealFields)}
      }
    }
  }`;

/** Variables: `me`, `since` and `until` (days). */
export const fieldTime = (dealFields = ''): PartedQuery => ({
  name: 'myFieldTime',
  variables: { me: 'ID', since: 'Date', until: 'Date' },
  parts: [
    `
      own: Ridealong_Colleague__c(first: 1, where: { User__c: { eq: $me } }) {
        edges { node {
          Clock_Target__c @optional { value }
          Clock__c @optional { value }
          Days_Since_Meeting__c @optional { value }
        } }
      }`,
    `
      last: Internal_Attendee__c(
        first: 1
        where: { and: [
          { Attendee__c: { eq: $me } }
          { Attendance__c: { eq: "Attended" } }
          { Customer_Meeting__r: { Meeting_Date__c: { lte: { literal: TODAY } } } }
        ] }
        orderBy: { Customer_Meeting__r: { Meeting_Date__c: { order: DESC, nulls: LAST } } }
      ) { edges { node { Id Customer_Meeting__r { Meeting_Date__c @optional { value } } } } }`,
    `
      ahead: Internal_Attendee__c(
        first: 50
        where: { and: [
          { Attendee__c: { eq: $me } }
          { Attendance__c: { in: ["Requested", "Invited", "Accepted"] } }
          { Customer_Meeting__r: { Status__c: { eq: "Planned" } } }
        ] }
        orderBy: { Customer_Meeting__r: { Starts_At__c: { order: ASC } } }
      ) { ${ownRow(dealFields)} totalCount }`,
    `
      answered: Internal_Attendee__c(
        first: 5
        where: { and: [
          { Attendee__c: { eq: $me } }
          { Attendance__c: { eq: "Declined" } }
          { Customer_Meeting__r: { Status__c: { eq: "Planned" } } }
        ] }
        orderBy: { LastModifiedDate: { order: DESC } }
      ) { edges { node { Id LastModifiedDate @optional { value } Customer_Meeting__r { Meeting_Date__c @optional { value } } } } }`,
    `
      owed: Internal_Attendee__c(
        first: 50
        where: { and: [{ Attendee__c: { eq: $me } }, { Debrief__c: { eq: "Due" } }] }
        orderBy: { Customer_Meeting__r: { Starts_At__c: { order: DESC } } }
      ) { ${ownRow(dealFields)} totalCount }`,
    `
      visited: Internal_Attendee__c(
        first: 500
        where: { and: [
          { Attendee__c: { eq: $me } }
          { Attendance__c: { eq: "Attended" } }
          { Customer_Meeting__r: { Meeting_Date__c: { lte: { literal: TODAY } } } }
          { Customer_Meeting__r: { Meeting_Date__c: { gte: { value: $since } } } }
        ] }
        orderBy: { Customer_Meeting__r: { Meeting_Date__c: { order: DESC } } }
      ) { edges { node { Id Customer_Meeting__r { Meeting_Date__c @optional { value } } } } totalCount }`,
    `
      meetings: Customer_Meeting__c(
        first: 100
        where: { and: [
          { OwnerId: { eq: $me } }
          { Status__c: { eq: "Planned" } }
          { Meeting_Date__c: { lte: { value: $until } } }
        ] }
        orderBy: { Starts_At__c: { order: ASC } }
      ) { ${VISIT_SELECTION} totalCount }`,
    `
      due: Ridealong_Colleague__c(
        first: 500
        where: { and: [
          { Is_Active__c: { eq: true } }
          { User__r: { IsActive: { eq: true } } }
          { Visit_Due__c: { eq: "${VISIT_DUE}" } }
        ] }
      ) { ${DUE_SELECTION} }`,
    `
      companions: Internal_Attendee__c(
        first: 500
        where: { and: [
          { Attendance__c: { eq: "Attended" } }
          { Customer_Meeting__r: { Meeting_Date__c: { lte: { literal: TODAY } } } }
          { or: [
            { Customer_Meeting__r: { OwnerId: { eq: $me } } }
            { Customer_Meeting__r: { Account__r: { OwnerId: { eq: $me } } } } # if visible
          ] }
        ] }
        orderBy: { Customer_Meeting__r: { Meeting_Date__c: { order: DESC } } }
      ) { ${COMPANION_SELECTION} }`
  ]
});

interface OwnNode {
  Clock_Target__c?: Field<number>;
  Clock__c?: Field<string>;
  Days_Since_Meeting__c?: Field<number>;
}

interface VisitedNode {
  Customer_Meeting__r?: { Meeting_Date__c?: Field<string> } | null;
}

interface AnsweredNode extends VisitedNode {
  Id: string;
  LastModifiedDate?: Field<string>;
}

interface OwnRowNode {
  Id: string;
  LastModifiedDate?: Field<string>;
  Attendance__c?: Field<string>;
  Accepted_For__c?: Field<string>;
  Source__c?: Field<string>;
  Customer_Meeting__c?: Field<string>;
  Customer_Meeting__r?:
    | (MeetingTimeFields &
        MeetingPartiesFields &
        MeetingPlaceFields & { Name?: Field<string>; Opportunity__r?: DealNode | null })
    | null;
}

export interface FieldTimeAnswer {
  uiapi?: {
    query?: {
      own?: Connection<OwnNode> | null;
      last?: Connection<VisitedNode> | null;
      ahead?: Connection<OwnRowNode> | null;
      answered?: Connection<AnsweredNode> | null;
      owed?: Connection<OwnRowNode> | null;
      visited?: Connection<VisitedNode> | null;
      meetings?: Connection<VisitNode> | null;
      due?: Connection<DueNode> | null;
      companions?: Connection<CompanionNode> | null;
    } | null;
  } | null;
}

const dayOf = (row: VisitedNode | undefined): string | undefined =>
  value(row?.Customer_Meeting__r?.Meeting_Date__c);

export function readFieldTime(data: FieldTimeAnswer | undefined, extra?: DealExtra): FieldTime {
  const query = data?.uiapi?.query;
  const [own] = nodes(query?.own);
  return {
    clock: own && (ownClock(own) ?? workedOut(own, dayOf(nodes(query?.last)[0]))),
    ahead: nodes(query?.ahead).map((row) => toEntry(row, extra)),
    answered: nodes(query?.answered).map((row) => ({
      id: row.Id,
      day: dayOf(row),
      version: value(row.LastModifiedDate)
    })),
    owed: nodes(query?.owed).map((row) => toEntry(row, extra)),
    owedNotShown: notShown(query, ['owed']),
    visitDays: nodes(query?.visited).flatMap((row) => dayOf(row) ?? []),
    repMeetings: nodes(query?.meetings).map(toVisit),
    repMeetingsInAll: query?.meetings?.totalCount ?? nodes(query?.meetings).length,
    companions: dueCompanions(nodes(query?.due), nodes(query?.companions)),
    newcomers: newcomers(nodes(query?.due), nodes(query?.companions)),
    acquaintances: acquaintances(nodes(query?.companions))
  };
}

/** As the sync has wound it, for whom an admin lets see clocks. */
function ownClock(own: OwnNode): Clock | undefined {
  const state = value(own.Clock__c);
  const target = value(own.Clock_Target__c);
  return state === undefined ? undefined : { state, days: value(own.Days_Since_Meeting__c), target };
}

/** From the reader's own visits, which nobody else needs to see. A visit that is booked is said by the panel. */
function workedOut(own: OwnNode, last: string | undefined): Clock {
  const target = value(own.Clock_Target__c);
  const days = last === undefined ? undefined : daysBetween(last, today());
  return { state: clockOf(days, target), days, target };
}

function toEntry(node: OwnRowNode, extra?: DealExtra): AgendaEntry {
  const meeting = node.Customer_Meeting__r;
  return {
    id: node.Id,
    attendance: value(node.Attendance__c) ?? '',
    acceptedFor: otherDayOf({
      attendance: value(node.Attendance__c),
      acceptedFor: value(node.Accepted_For__c),
      day: value(meeting?.Meeting_Date__c)
    }),
    saidYesTo: value(node.Accepted_For__c),
    source: value(node.Source__c),
    version: value(node.LastModifiedDate),
    meetingId: value(node.Customer_Meeting__c) ?? '',
    meetingName: value(meeting?.Name) ?? '',
    startsAt: value(meeting?.Starts_At__c),
    endsAt: value(meeting?.Ends_At__c),
    day: value(meeting?.Meeting_Date__c),
    isAllDay: value(meeting?.Is_All_Day__c) ?? false,
    ownerName: value(meeting?.Owner?.Name),
    accountName: value(meeting?.Account__r?.Name),
    place: value(meeting?.Place__c),
    videoLink: value(meeting?.Video_Link__c),
    deal: dealFacts(meeting?.Opportunity__r, extra)
  };
}
