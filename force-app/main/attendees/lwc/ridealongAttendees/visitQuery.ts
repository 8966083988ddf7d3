/** Reads meetings with the colleagues on them: the visits of a deal. */
import { display, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, Meta, PartedQuery } from 'c/ridealongShared';
import { MEETING_PARTIES, MEETING_START } from './meetingSelection';
import type { MeetingPartiesFields, MeetingStartFields } from './meetingSelection';
import { ATTENDANCE, STATUS } from './attendance';
import { DEAL_SELECTION, dealFacts, stakesOf } from './dealText';
import { otherDayOf } from './otherDay';
import type { DealNode, Stakes } from './dealText';

export interface Visitor {
  id: string;
  userId: string;
  name: string;
  businessFunction?: string;
  attendance: string;
  /** The day that they said yes to, where it is another than that of the meeting now. */
  acceptedFor?: string;
  debrief?: string;
  heardNothingNew: boolean;
  /** The version that an answer starts from. */
  version?: string;
}

export interface Visit {
  id: string;
  name: string;
  status: string;
  startsAt?: string;
  day?: string;
  isAllDay: boolean;
  ownerName?: string;
  accountName?: string;
  /** Worth, stage and time left. */
  deal: Meta[];
  /** What is at stake; absent without a deal that is still open. */
  stakes?: Stakes;
  visitors: Visitor[];
}

/** What a visit is shown with; for further queries. */
export const VISIT_SELECTION = `
  edges {
    node {
      Id
      Name @optional { value }
      Status__c @optional { value }${MEETING_START}${MEETING_PARTIES}${DEAL_SELECTION}
      Internal_Attendees__r(first: 200, orderBy: { CreatedDate: { order: ASC } }) {
        edges {
          node {
            Id
            Attendee__c { value }
            Attendee__r @optional { Name { value } IsActive @optional { value } }
            Business_Function__c @optional { value displayValue }
            Attendance__c @optional { value }
            Accepted_For__c @optional { value }
            Debrief__c @optional { value }
            Heard_Nothing_New__c @optional { value }
            LastModifiedDate @optional { value }
          }
        }
      }
    }
  }`;

/** Variables: `opportunityId`. The latest 200 are plenty for one deal. */
export const VISITS: PartedQuery = {
  name: 'visits',
  variables: { opportunityId: 'ID' },
  core: [
    `
      Customer_Meeting__c(
        first: 200
        where: { Opportunity__c: { eq: $opportunityId } }
        orderBy: { Starts_At__c: { order: DESC } }
      ) { ${VISIT_SELECTION} totalCount }`
  ],
  parts: []
};

interface VisitorNode {
  Id: string;
  Attendee__c: Field<string>;
  Attendee__r?: { Name?: Field<string>; IsActive?: Field<boolean> } | null;
  Business_Function__c?: Field<string>;
  Attendance__c?: Field<string>;
  Accepted_For__c?: Field<string>;
  Debrief__c?: Field<string>;
  Heard_Nothing_New__c?: Field<boolean>;
  LastModifiedDate?: Field<string>;
}

export interface VisitNode extends MeetingStartFields, MeetingPartiesFields {
  Id: string;
  Name?: Field<string>;
  Status__c?: Field<string>;
  Opportunity__r?: DealNode | null;
  Internal_Attendees__r?: Connection<VisitorNode> | null;
}

export interface VisitsAnswer {
  uiapi?: { query?: { Customer_Meeting__c?: Connection<VisitNode> | null } | null } | null;
}

/** Meetings that somebody is, was or would like to be on. */
export function readVisits(connection: Connection<VisitNode> | null | undefined): Visit[] {
  return nodes(connection)
    .map(toVisit)
    .filter(({ visitors }) => visitors.length > 0);
}

/** Meetings ahead that nobody has asked, or been asked, to come along to: the next one first. */
export function readAlone(connection: Connection<VisitNode> | null | undefined): Visit[] {
  const alone = nodes(connection)
    .map(toVisit)
    .filter(({ visitors }) => visitors.length === 0);
  return aheadAndBehind(alone).ahead;
}

/** Those ahead, the next one first; and those behind, the last one first. */
export function aheadAndBehind(visits: Visit[]): { ahead: Visit[]; behind: Visit[] } {
  const isAhead = ({ status }: Visit): boolean => status === STATUS.planned;
  const start = ({ startsAt, day }: Visit): string => startsAt ?? day ?? '';
  const byStart = [...visits].sort((one, other) => (start(one) < start(other) ? -1 : 1));
  return { ahead: byStart.filter(isAhead), behind: byStart.filter((visit) => !isAhead(visit)).reverse() };
}

/** Who has left comes to nothing that is ahead; where they were they have been. */
function isGone(visit: VisitNode, { Attendee__r }: VisitorNode): boolean {
  const isAhead = (value(visit.Status__c) ?? STATUS.planned) === STATUS.planned;
  return isAhead && value(Attendee__r?.IsActive) === false;
}

export function toVisit(node: VisitNode): Visit {
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    status: value(node.Status__c) ?? STATUS.planned,
    startsAt: value(node.Starts_At__c),
    day: value(node.Meeting_Date__c),
    isAllDay: value(node.Is_All_Day__c) ?? false,
    ownerName: value(node.Owner?.Name),
    accountName: value(node.Account__r?.Name),
    deal: dealFacts(node.Opportunity__r),
    stakes: stakesOf(node.Opportunity__r),
    visitors: nodes(node.Internal_Attendees__r)
      .filter((visitor) => !isGone(node, visitor))
      .map((visitor) => ({
        id: visitor.Id,
        userId: value(visitor.Attendee__c) ?? '',
        name: value(visitor.Attendee__r?.Name) ?? '',
        businessFunction: display(visitor.Business_Function__c) || undefined,
        attendance: value(visitor.Attendance__c) ?? '',
        acceptedFor: otherDayOf({
          attendance: value(visitor.Attendance__c),
          acceptedFor: value(visitor.Accepted_For__c),
          day: value(node.Meeting_Date__c),
          status: value(node.Status__c)
        }),
        debrief: value(visitor.Debrief__c),
        heardNothingNew: value(visitor.Heard_Nothing_New__c) ?? false,
        version: value(visitor.LastModifiedDate)
      }))
      .filter(({ attendance }) => attendance !== ATTENDANCE.removed)
  };
}
