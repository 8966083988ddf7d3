/**
 * Reads, in one request, what is good to know before a visit: the deal, whom you meet, what the customer finds hard and
 * what became of it, the last visits; and who has heard of the same themes, which makes good company. The org leaves out
 * what the reader may not see.
 */
import { dayOf, display, nodes, notShown, sameId, value } from 'c/ridealongShared';
import type { Connection, Field, Meta, PartedQuery } from 'c/ridealongShared';
import { DEAL_BREAKERS, DEAL_BREAKER_FIELDS, DECISION_FIELDS } from 'c/ridealongChallenges';
import type { DecisionFields } from 'c/ridealongChallenges';
import type { DealNode as DealFields, Facts, Visit, VisitNode } from 'c/ridealongAttendees';
import { DEAL_FIELDS, VISIT_SELECTION, dealFacts, readVisits } from 'c/ridealongAttendees';

export interface Deal {
  id: string;
  name: string;
  /** Worth, stage, time left and what stands in the way, in words. */
  facts: Meta[];
}

export interface Person {
  id: string;
  name: string;
  title?: string;
  role?: string;
  /** What they told us before, the newest first. */
  said: Said[];
}

/** What a contact said: in their words where those were written down, else in ours. */
export interface Said {
  words?: string;
  statement: string;
  day?: string;
}

export interface Heard {
  id: string;
  statement: string;
  severity?: string;
  severityLabel?: string;
  /** Where it was heard, and by whom. */
  meetingId?: string;
  heardBy?: string;
  themeId?: string;
  themeName?: string;
  decision?: string;
  decisionLabel?: string;
  reason?: string;
  interim?: string;
}

export interface BriefingFacts {
  deal?: Deal;
  people: Person[];
  heard: Heard[];
  /** Challenges, and people, beyond those. */
  heardNotShown: number;
  peopleNotShown: number;
  visits: Visit[];
  /** Colleagues who have heard of a theme of this customer, or answer for one. */
  knowing: Facts[];
}

const DEAL = `
      Opportunity(first: 1, where: { Id: { eq: $opportunityId } }) {
        edges { node {
          Id
          Name @optional { value }
          ${DEAL_FIELDS}${DEAL_BREAKER_FIELDS}
        } }
      }`;

const PEOPLE = `
      OpportunityContactRole(first: 200, where: { OpportunityId: { eq: $opportunityId } }) {
        totalCount
        edges { node {
          Id
          Role @optional { value displayValue }
          ContactId @optional { value }
          Contact @optional { Name { value } Title @optional { value } }
        } }
      }`;

const challenges = (filter: string): string => `
      Customer_Challenge__c(
        first: 200
        where: ${filter}
        orderBy: { CreatedDate: { order: DESC } }
      ) {
        totalCount
        edges { node {
          Id
          Statement__c @optional { value }
          Customer_Words__c @optional { value }
          Said_By__c @optional { value }
          CreatedDate @optional { value }
          Customer_Meeting__c @optional { value }
          Heard_By__r @optional { Name @optional { value } }
          Severity__c @optional { value displayValue }
          Theme__c @optional { value }
          Theme__r @optional {
            Name { value }${DECISION_FIELDS}
          }
        } }
      }`;

const challengeThemes = (filter: string): string => `
      Challenge_Theme__c(
        first: 50
        where: { and: [
          { Decision__c: { nin: ["Done", "Will Not Act"] } }
          { Id: { inq: { Customer_Challenge__c: ${filter}, ApiName: "Theme__c" } } }
        ] }
      ) {
        edges { node {
          Id
          Name @optional { value }
          OwnerId @optional { value }
          Owner @optional { ... on User { Name { value } IsActive { value } } }
          Customer_Challenges__r(first: 50) @optional {
            edges { node { Heard_By__c @optional { value } Heard_By__r @optional { Name { value } IsActive { value } } } }
          }
        } }
      }`;

/** Variables: `accountId`, `opportunityId`; the latter null where the meeting is about no deal. */
export const BRIEFING: PartedQuery = {
  name: 'briefing',
  variables: { accountId: 'ID', opportunityId: 'ID' },
  parts: [
    DEAL,
    PEOPLE,
    challenges('{ Opportunity__r: { AccountId: { eq: $accountId } } }'),
    challengeThemes('{ Opportunity__r: { AccountId: { eq: $accountId } } }'),
    `
      Customer_Meeting__c(
        first: 10
        where: { and: [{ Account__c: { eq: $accountId } }, { Status__c: { eq: "Held" } }] }
        orderBy: { Starts_At__c: { order: DESC } }
      ) { ${VISIT_SELECTION} }`
  ]
};

/** Variables: `opportunityId`. For a reader who may not see which customer it is: the deal alone. */
export const DEAL_BRIEFING: PartedQuery = {
  name: 'briefing',
  variables: { opportunityId: 'ID' },
  parts: [
    DEAL,
    PEOPLE,
    challenges('{ Opportunity__c: { eq: $opportunityId } }'),
    challengeThemes('{ Opportunity__c: { eq: $opportunityId } }')
  ]
};

interface UserNode {
  Name?: Field<string>;
  IsActive?: Field<boolean>;
}

interface DealNode extends DealFields {
  Id: string;
  Name?: Field<string>;
}

interface RoleNode {
  Id: string;
  Role?: Field<string>;
  ContactId?: Field<string>;
  Contact?: { Name?: Field<string>; Title?: Field<string> } | null;
}

interface ChallengeNode {
  Id: string;
  Statement__c?: Field<string>;
  Customer_Words__c?: Field<string>;
  Said_By__c?: Field<string>;
  CreatedDate?: Field<string>;
  Customer_Meeting__c?: Field<string>;
  Heard_By__r?: UserNode | null;
  Severity__c?: Field<string>;
  Theme__c?: Field<string>;
  Theme__r?: (DecisionFields & { Name?: Field<string> }) | null;
}

interface ThemeNode {
  Id: string;
  Name?: Field<string>;
  OwnerId?: Field<string>;
  Owner?: UserNode | null;
  Customer_Challenges__r?: Connection<{ Heard_By__c?: Field<string>; Heard_By__r?: UserNode | null }> | null;
}

export interface BriefingAnswer {
  uiapi?: {
    query?: {
      Opportunity?: Connection<DealNode> | null;
      OpportunityContactRole?: Connection<RoleNode> | null;
      Customer_Challenge__c?: Connection<ChallengeNode> | null;
      Challenge_Theme__c?: Connection<ThemeNode> | null;
      Customer_Meeting__c?: Connection<VisitNode> | null;
    } | null;
  } | null;
}

export function readBriefing(data: BriefingAnswer | undefined): BriefingFacts {
  const query = data?.uiapi?.query;
  const [deal] = nodes(query?.Opportunity);
  return {
    deal: deal && toDeal(deal),
    people: nodes(query?.OpportunityContactRole).map((node) => ({
      id: node.Id,
      name: value(node.Contact?.Name) ?? '',
      title: value(node.Contact?.Title),
      role: display(node.Role) || undefined,
      said: saidBy(value(node.ContactId), nodes(query?.Customer_Challenge__c))
    })),
    heard: nodes(query?.Customer_Challenge__c).map((node) => ({
      id: node.Id,
      statement: value(node.Statement__c) ?? '',
      severity: value(node.Severity__c),
      severityLabel: display(node.Severity__c) || undefined,
      meetingId: value(node.Customer_Meeting__c),
      heardBy: value(node.Heard_By__r?.Name),
      themeId: value(node.Theme__c),
      themeName: value(node.Theme__r?.Name),
      decision: value(node.Theme__r?.Decision__c),
      decisionLabel: display(node.Theme__r?.Decision__c) || undefined,
      reason: value(node.Theme__r?.Decision_Reason__c),
      interim: value(node.Theme__r?.Interim_Answer__c)
    })),
    heardNotShown: notShown(query, ['Customer_Challenge__c']),
    peopleNotShown: notShown(query, ['OpportunityContactRole']),
    visits: readVisits(query?.Customer_Meeting__c),
    knowing: knowing(nodes(query?.Challenge_Theme__c))
  };
}

function toDeal(node: DealNode): Deal {
  return { id: node.Id, name: value(node.Name) ?? '', facts: dealFacts(node, DEAL_BREAKERS) };
}

/** Of what was read anyway: the newest challenges of this customer. */
function saidBy(contactId: string | undefined, heard: ChallengeNode[]): Said[] {
  return heard
    .filter(({ Said_By__c }) => contactId !== undefined && sameId(value(Said_By__c), contactId))
    .map(({ Customer_Words__c, Statement__c, CreatedDate }) => ({
      words: value(Customer_Words__c),
      statement: value(Statement__c) ?? '',
      day: value(CreatedDate) && dayOf(value(CreatedDate) ?? '')
    }));
}

/** Everybody with the themes they know, each theme once. */
function knowing(themes: ThemeNode[]): Facts[] {
  const people = new Map<string, { name: string; themes: Set<string> }>();
  const add = (userId: string | undefined, user: UserNode | null | undefined, theme: string): void => {
    const name = value(user?.Name);
    if (!userId || !name || value(user?.IsActive) === false) {
      return;
    }
    const known = people.get(userId) ?? { name, themes: new Set<string>() };
    known.themes.add(theme);
    people.set(userId, known);
  };
  for (const theme of themes) {
    const name = value(theme.Name) ?? '';
    for (const row of nodes(theme.Customer_Challenges__r)) {
      add(value(row.Heard_By__c), row.Heard_By__r, name);
    }
    add(value(theme.OwnerId), theme.Owner, name);
  }
  return [...people.entries()].map(([userId, known]) => ({
    userId,
    name: known.name,
    themes: [...known.themes]
  }));
}
