/** Reads, in one request, the reader's own time in front of customers, and for a rep the meetings and who could come. */
import { daysBetween, display, nodes, notShown, today, value } from 'c/ridealongShared';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';
import { CLOCK, VISIT_DUE } from './attendance';
import { DEAL_SELECTION, dealText } from './dealText';
import type { DealNode } from './dealText';
import { MEETING_PARTIES, MEETING_TIME } from './meetingSelection';
import type { MeetingPartiesFields, MeetingTimeFields } from './meetingSelection';
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
  /** Worth, stage and time left, in words. */
  deal?: string;
}

/** An overdue colleague who has been to customers of the rep, with them or with another rep. */
export interface DueCompanion {
  userId: string;
  name: string;
  businessFunction?: string;
  days?: number;
  accounts: string[];
}

/** A colleague who has been to customers of the rep. */
export interface Acquaintance {
  userId: string;
  name: string;
  accounts: string[];
}

export interface FieldTime {
  clock?: Clock;
  ahead: AgendaEntry[];
  owed: AgendaEntry[];
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

const OWN_ROW = `
  edges {
    node {
      Id
      Attendance__c @optional { value }
      Source__c @optional { value }
      LastModifiedDate @optional { value }
      Customer_Meeting__c { value }
      Customer_Meeting__r {
        Name @optional { value }${MEETING_TIME}${MEETING_PARTIES}${DEAL_SELECTION}
      }
    }
  }`;

/** Variables: `me`, `since` and `until` (days). */
export const FIELD_TIME: PartedQuery = {
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
        where: { and: [{ Attendee__c: { eq: $me } }, { Attendance__c: { eq: "Attended" } }] }
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
      ) { ${OWN_ROW} totalCount }`,
    `
      owed: Internal_Attendee__c(
        first: 50
        where: { and: [{ Attendee__c: { eq: $me } }, { Debrief__c: { eq: "Due" } }] }
        orderBy: { Customer_Meeting__r: { Starts_At__c: { order: DESC } } }
      ) { ${OWN_ROW} totalCount }`,
    `
      visited: Internal_Attendee__c(
        first: 500
        where: { and: [
          { Attendee__c: { eq: $me } }
          { Attendance__c: { eq: "Attended" } }
          { Customer_Meeting__r: { Meeting_Date__c: { gte: { value: $since } } } }
        ] }
      ) { edges { node { Id Customer_Meeting__r { Meeting_Date__c @optional { value } } } } }`,
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
      ) {
        edges { node { User__c { value } User__r @optional { Name { value } } Business_Function__c @optional { value displayValue } Days_Since_Meeting__c @optional { value } } }
      }`,
    `
      companions: Internal_Attendee__c(
        first: 500
        where: { and: [
          { Attendance__c: { eq: "Attended" } }
          { or: [
            { Customer_Meeting__r: { OwnerId: { eq: $me } } }
            { Customer_Meeting__r: { Account__r: { OwnerId: { eq: $me } } } } # if visible
          ] }
        ] }
        orderBy: { Customer_Meeting__r: { Meeting_Date__c: { order: DESC } } }
      ) {
        edges { node {
          Attendee__c { value }
          Attendee__r @optional { Name { value } IsActive @optional { value } }
          Customer_Meeting__r { Account__r @optional { Name { value } } }
        } }
      }`
  ]
};

interface OwnNode {
  Clock_Target__c?: Field<number>;
  Clock__c?: Field<string>;
  Days_Since_Meeting__c?: Field<number>;
}

interface VisitedNode {
  Customer_Meeting__r?: { Meeting_Date__c?: Field<string> } | null;
}

interface OwnRowNode {
  Id: string;
  LastModifiedDate?: Field<string>;
  Attendance__c?: Field<string>;
  Source__c?: Field<string>;
  Customer_Meeting__c?: Field<string>;
  Customer_Meeting__r?:
    | (MeetingTimeFields & MeetingPartiesFields & { Name?: Field<string>; Opportunity__r?: DealNode | null })
    | null;
}

interface CompanionNode {
  Attendee__c?: Field<string>;
  Attendee__r?: { Name?: Field<string>; IsActive?: Field<boolean> } | null;
  Customer_Meeting__r?: { Account__r?: { Name?: Field<string> } | null } | null;
}

interface DueNode {
  User__c?: Field<string>;
  User__r?: { Name?: Field<string> } | null;
  Business_Function__c?: Field<string>;
  Days_Since_Meeting__c?: Field<number>;
}

export interface FieldTimeAnswer {
  uiapi?: {
    query?: {
      own?: Connection<OwnNode> | null;
      last?: Connection<VisitedNode> | null;
      ahead?: Connection<OwnRowNode> | null;
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

export function readFieldTime(data: FieldTimeAnswer | undefined): FieldTime {
  const query = data?.uiapi?.query;
  const [own] = nodes(query?.own);
  return {
    clock: own && (ownClock(own) ?? workedOut(own, dayOf(nodes(query?.last)[0]))),
    ahead: nodes(query?.ahead).map(toEntry),
    owed: nodes(query?.owed).map(toEntry),
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

/** A week before the target is time to plan, as `Clock__c` has it. */
const PLAN_AHEAD = 7;

/** From the reader's own visits, which nobody else needs to see. A visit that is booked is said by the panel. */
function workedOut(own: OwnNode, last: string | undefined): Clock {
  const target = value(own.Clock_Target__c);
  if (last === undefined) {
    return { state: CLOCK.never, target };
  }
  const days = daysBetween(last, today());
  const left = (target ?? Infinity) - days;
  return {
    state: left < 0 ? CLOCK.overdue : left < PLAN_AHEAD ? CLOCK.dueSoon : CLOCK.onTrack,
    days,
    target
  };
}

function toEntry(node: OwnRowNode): AgendaEntry {
  const meeting = node.Customer_Meeting__r;
  return {
    id: node.Id,
    attendance: value(node.Attendance__c) ?? '',
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
    deal: dealText(meeting?.Opportunity__r) || undefined
  };
}

function acquaintances(companions: CompanionNode[]): Acquaintance[] {
  const found = new Map<string, Acquaintance & { visits: number }>();
  for (const { Attendee__c, Attendee__r, Customer_Meeting__r } of companions) {
    const userId = value(Attendee__c);
    if (!userId || value(Attendee__r?.IsActive) === false) {
      continue;
    }
    const account = value(Customer_Meeting__r?.Account__r?.Name);
    const known = found.get(userId) ?? {
      userId,
      name: value(Attendee__r?.Name) ?? '',
      accounts: [],
      visits: 0
    };
    known.visits += 1;
    if (account && !known.accounts.includes(account)) {
      known.accounts.push(account);
    }
    found.set(userId, known);
  }
  return [...found.values()]
    .sort((one, other) => other.visits - one.visits)
    .map(({ userId, name, accounts }) => ({ userId, name, accounts }));
}

/** Anyone who was along to the rep's customers and is due again, longest wait first; anyone who never went has no number. */
function dueCompanions(due: DueNode[], companions: CompanionNode[]): DueCompanion[] {
  const found = new Map<string, DueCompanion>();
  for (const node of companions) {
    const userId = value(node.Attendee__c) ?? '';
    const colleague = due.find((each) => value(each.User__c) === userId);
    if (!colleague) {
      continue;
    }
    const account = value(node.Customer_Meeting__r?.Account__r?.Name);
    const known = found.get(userId) ?? {
      userId,
      name: value(node.Attendee__r?.Name) ?? '',
      businessFunction: display(colleague.Business_Function__c) || undefined,
      days: value(colleague.Days_Since_Meeting__c),
      accounts: []
    };
    if (account && !known.accounts.includes(account)) {
      known.accounts.push(account);
    }
    found.set(userId, known);
  }
  return [...found.values()].sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
}

function newcomers(due: DueNode[], companions: CompanionNode[]): DueCompanion[] {
  const known = new Set(companions.map(({ Attendee__c }) => value(Attendee__c)));
  return due
    .flatMap((node): DueCompanion[] => {
      const [userId, name] = [value(node.User__c), value(node.User__r?.Name)];
      const businessFunction = display(node.Business_Function__c) || undefined;
      const days = value(node.Days_Since_Meeting__c);
      return userId && name && !known.has(userId)
        ? [{ userId, name, businessFunction, days, accounts: [] }]
        : [];
    })
    .sort((one, other) => (other.days ?? Infinity) - (one.days ?? Infinity) || 0);
}
