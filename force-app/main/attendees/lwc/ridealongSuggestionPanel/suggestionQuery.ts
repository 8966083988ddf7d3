/** Reads, in one request, what suggestions are made from: colleagues with their clock, and who went to whom before. */
import { display, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';
import { VISIT_DUE } from 'c/ridealongAttendees';
import type { Facts } from 'c/ridealongAttendees';

/** Those who are due come first, so that a company of any size is served by one page of the answer. */
const COLLEAGUES = `
      colleagues: Ridealong_Colleague__c(
        first: 500
        where: { and: [{ Is_Active__c: { eq: true } }, { User__r: { IsActive: { eq: true } } }] }
        orderBy: { Visit_Due__c: { order: ASC } }
      ) {
        edges {
          node {
            User__c { value }
            User__r @optional { Name { value } }
            Business_Function__c @optional { value displayValue }
            Visit_Due__c @optional { value }
            Clock__c @optional { value }
            Days_Since_Meeting__c @optional { value }
          }
        }
      }`;

const visits = (name: string, filter: string): string => `
      ${name}: Internal_Attendee__c(
        first: 500
        where: {
          and: [
            { Attendance__c: { eq: "Attended" } }
            { Customer_Meeting__r: { Meeting_Date__c: { lte: { literal: TODAY } } } }
            { Attendee__r: { IsActive: { eq: true } } }
            { Customer_Meeting__r: ${filter} }
          ]
        }
        orderBy: { Customer_Meeting__r: { Meeting_Date__c: { order: DESC } } }
      ) {
        edges {
          node {
            Attendee__c { value }
            Attendee__r @optional { Name { value } }
            Business_Function__c @optional { value displayValue }
            Customer_Meeting__r { Meeting_Date__c @optional { value } }
          }
        }
      }`;

/** Variables: `repId`. For an event that nobody has mirrored: which customer it is with is not known yet. */
export const SUGGESTIONS: PartedQuery = {
  name: 'suggestions',
  variables: { repId: 'ID', accountId: 'ID' },
  parts: [COLLEAGUES, visits('withRep', '{ OwnerId: { eq: $repId } }')]
};

/** Variables: `repId`, `accountId`. */
export const ACCOUNT_SUGGESTIONS: PartedQuery = {
  ...SUGGESTIONS,
  parts: [...SUGGESTIONS.parts, visits('atCustomer', '{ Account__c: { eq: $accountId } }')]
};

interface ColleagueNode {
  User__c: Field<string>;
  User__r?: { Name?: Field<string> } | null;
  Business_Function__c?: Field<string>;
  Visit_Due__c?: Field<string>;
  Clock__c?: Field<string>;
  Days_Since_Meeting__c?: Field<number>;
}

interface VisitNode {
  Attendee__c: Field<string>;
  Attendee__r?: { Name?: Field<string> } | null;
  Business_Function__c?: Field<string>;
  Customer_Meeting__r?: { Meeting_Date__c?: Field<string> } | null;
}

export interface SuggestionAnswer {
  uiapi?: {
    query?: {
      colleagues?: Connection<ColleagueNode> | null;
      withRep?: Connection<VisitNode> | null;
      atCustomer?: Connection<VisitNode> | null;
    } | null;
  } | null;
}

/** Facts about everybody in the answer; `suggest` joins the rows of one person. */
export function readFacts(data: SuggestionAnswer | undefined): Facts[] {
  const query = data?.uiapi?.query;
  const atCustomer = byPerson(nodes(query?.atCustomer)).map(({ person, rows }) => ({
    ...person,
    visits: rows.length,
    lastVisit: lastDay(rows)
  }));
  const withRep = byPerson(nodes(query?.withRep)).map(({ person, rows }) => ({
    ...person,
    withRep: rows.length
  }));
  const colleagues = nodes(query?.colleagues).map((node) => ({
    userId: value(node.User__c) ?? '',
    name: value(node.User__r?.Name) ?? '',
    businessFunction: value(node.Business_Function__c),
    functionLabel: display(node.Business_Function__c) || undefined,
    isDue: value(node.Visit_Due__c) === VISIT_DUE,
    clock: value(node.Clock__c),
    daysSinceMeeting: value(node.Days_Since_Meeting__c)
  }));
  // The colleague row knows today's function, a visit the one of its day: the last one told wins
  return [...withRep, ...atCustomer, ...colleagues].filter(
    (facts) => facts.userId !== '' && facts.name !== ''
  );
}

function byPerson(visited: VisitNode[]): { person: Facts; rows: VisitNode[] }[] {
  const people = new Map<string, { person: Facts; rows: VisitNode[] }>();
  for (const node of visited) {
    const userId = value(node.Attendee__c) ?? '';
    const known = people.get(userId);
    if (known) {
      known.rows.push(node);
    } else {
      const person = {
        userId,
        name: value(node.Attendee__r?.Name) ?? '',
        businessFunction: value(node.Business_Function__c),
        functionLabel: display(node.Business_Function__c) || undefined
      };
      people.set(userId, { person, rows: [node] });
    }
  }
  return [...people.values()];
}

function lastDay(rows: VisitNode[]): string | undefined {
  return rows
    .flatMap((row) => value(row.Customer_Meeting__r?.Meeting_Date__c) ?? [])
    .sort()
    .at(-1);
}
