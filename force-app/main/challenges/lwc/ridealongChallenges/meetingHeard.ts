/** What colleagues heard at the meetings of a rep: on the deals, and what waits to be put there. The query and its answer. */
import { decisionLook, severityLook } from './pills';
import type { Look } from './pills';
import { dayOf, display, format, nodes, notShown, shortDay, value } from 'c/ridealongShared';
import type { Connection, Field } from 'c/ridealongShared';
import heardBy from '@salesforce/label/c.Ridealong_HeardThere_By';

/** Parts of a query. Variables: `me`. The latest come first. */
export const MEETING_HEARD_PARTS: readonly string[] = [
  `
      waiting: Internal_Attendee__c(
        first: 20
        where: { and: [
          { Heard_Without_Deal__c: { ne: null } }
          { Heard_Filed_On__c: { eq: null } }
          { Customer_Meeting__r: { and: [{ OwnerId: { eq: $me } }, { Opportunity__c: { ne: null } }] } }
        ] }
        orderBy: { CreatedDate: { order: DESC } }
      ) {
        totalCount
        edges { node {
          Id
          Heard_Without_Deal__c @optional { value }
          Attendee__c { value }
          Attendee__r @optional { Name { value } }
          Customer_Meeting__c { value }
          Customer_Meeting__r {
            Meeting_Date__c @optional { value }
            Opportunity__c @optional { value }
            Opportunity__r @optional { Name @optional { value } }
          }
        } }
      }`,
  `
      heard: Customer_Challenge__c(
        first: 20
        where: { and: [
          { Customer_Meeting__r: { OwnerId: { eq: $me } } }
          { Heard_By__c: { ne: $me } }
        ] }
        orderBy: { CreatedDate: { order: DESC } }
      ) {
        totalCount
        edges { node {
          Id
          Statement__c { value }
          CreatedDate { value }
          Severity__c @optional { value displayValue }
          Heard_By__r @optional { Name @optional { value } }
          Opportunity__c { value }
          Opportunity__r @optional { Name @optional { value } }
          Customer_Meeting__r @optional { Meeting_Date__c @optional { value } }
          Theme__r @optional { Decision__c @optional { value displayValue } }
        } }
      }`
];

interface Named {
  Name?: Field<string>;
}

interface WaitingNode {
  Id: string;
  Heard_Without_Deal__c?: Field<string>;
  Attendee__c?: Field<string>;
  Attendee__r?: Named | null;
  Customer_Meeting__c?: Field<string>;
  Customer_Meeting__r?: {
    Meeting_Date__c?: Field<string>;
    Opportunity__c?: Field<string>;
    Opportunity__r?: Named | null;
  } | null;
}

interface HeardNode {
  Id: string;
  Statement__c: Field<string>;
  CreatedDate?: Field<string>;
  Severity__c?: Field<string>;
  Heard_By__r?: Named | null;
  Opportunity__c?: Field<string>;
  Opportunity__r?: Named | null;
  Customer_Meeting__r?: { Meeting_Date__c?: Field<string> } | null;
  Theme__r?: { Decision__c?: Field<string> } | null;
}

/** What the parts give. */
export interface MeetingHeardData {
  waiting?: Connection<WaitingNode> | null;
  heard?: Connection<HeardNode> | null;
}

/** A sentence, by whom and when, and the deal it is about. */
interface Sentence {
  id: string;
  statement: string;
  by: string;
  dealId: string;
  dealName: string;
}

export interface WaitingSentence extends Sentence {
  userId: string;
  meetingId: string;
}

export interface HeardSentence extends Sentence {
  severity: string;
  severityLook: Look;
  decision: string;
  decisionLook: Look;
}

export interface MeetingHeard {
  waiting: WaitingSentence[];
  heard: HeardSentence[];
  /** How many more there are. */
  notShown: number;
}

export function readMeetingHeard(query: MeetingHeardData | null | undefined): MeetingHeard {
  return {
    waiting: nodes(query?.waiting).map(toWaiting),
    heard: nodes(query?.heard).map(toHeard),
    notShown: notShown(query, ['waiting', 'heard'])
  };
}

function toWaiting(node: WaitingNode): WaitingSentence {
  const meeting = node.Customer_Meeting__r;
  return {
    id: node.Id,
    statement: value(node.Heard_Without_Deal__c) ?? '',
    by: by(node.Attendee__r, value(meeting?.Meeting_Date__c)),
    userId: value(node.Attendee__c) ?? '',
    meetingId: value(node.Customer_Meeting__c) ?? '',
    dealId: value(meeting?.Opportunity__c) ?? '',
    dealName: value(meeting?.Opportunity__r?.Name) ?? ''
  };
}

function toHeard(node: HeardNode): HeardSentence {
  const created = value(node.CreatedDate);
  const [severity, decision] = [node.Severity__c, node.Theme__r?.Decision__c];
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    by: by(node.Heard_By__r, value(node.Customer_Meeting__r?.Meeting_Date__c) ?? (created && dayOf(created))),
    dealId: value(node.Opportunity__c) ?? '',
    dealName: value(node.Opportunity__r?.Name) ?? '',
    severity: display(severity),
    severityLook: severityLook(value(severity)),
    decision: display(decision),
    decisionLook: decisionLook(value(decision))
  };
}

/** "Priya Nair, Nov 12". */
function by(person: Named | null | undefined, day: string | undefined): string {
  const name = value(person?.Name) ?? '';
  return name && day ? format(heardBy, name, shortDay(day)) : name;
}
