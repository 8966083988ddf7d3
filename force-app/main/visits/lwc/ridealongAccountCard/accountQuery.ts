/** Reads, in one request, what all deals of a customer find hard, what became of it, and who has met the customer. */
import { ATTENDANCE, VISIT_SELECTION, aheadAndBehind, readVisits } from 'c/ridealongAttendees';
import type { Visit, VisitNode } from 'c/ridealongAttendees';
import { DECISION_FIELDS } from 'c/ridealongChallenges';
import type { DecisionFields } from 'c/ridealongChallenges';
import { display, nodes, value } from 'c/ridealongShared';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';

/** Variables: `accountId`. */
export const ACCOUNT: PartedQuery = {
  name: 'customer',
  variables: { accountId: 'ID' },
  parts: [
    `
      heard: Customer_Challenge__c(
        first: 500
        where: { Opportunity__r: { AccountId: { eq: $accountId } } }
        orderBy: { CreatedDate: { order: DESC } }
      ) {
        totalCount
        edges { node {
          Id
          Statement__c @optional { value }
          Severity__c @optional { value displayValue }
          Told_Customer_On__c @optional { value }
          Opportunity__c { value }
          Theme__c @optional { value }
          Theme__r @optional { Name { value }${DECISION_FIELDS} }
        } }
      }`,
    `
      meetings: Customer_Meeting__c(
        first: 200
        where: { Account__c: { eq: $accountId } }
        orderBy: { Starts_At__c: { order: DESC } }
      ) { ${VISIT_SELECTION} totalCount }`
  ]
};

interface HeardNode {
  Id: string;
  Statement__c?: Field<string>;
  Severity__c?: Field<string>;
  Told_Customer_On__c?: Field<string>;
  Opportunity__c?: Field<string>;
  Theme__c?: Field<string>;
  Theme__r?: (DecisionFields & { Name?: Field<string> }) | null;
}

export interface AccountAnswer {
  uiapi?: {
    query?: {
      heard?: Connection<HeardNode> | null;
      meetings?: Connection<VisitNode> | null;
    } | null;
  } | null;
}

/** One problem of the customer, on however many deals it was said. */
export interface CustomerProblem {
  /** Of the theme, else of the challenge. */
  id: string;
  name: string;
  isTheme: boolean;
  severity: string;
  severityLabel: string;
  decision: string;
  decisionLabel: string;
  answer: string;
  deals: number;
  times: number;
  told: number;
}

export interface Companion {
  userId: string;
  name: string;
  businessFunction: string;
  visits: number;
  lastDay: string;
}

export interface Customer {
  problems: CustomerProblem[];
  people: Companion[];
  last?: Visit;
  next?: Visit;
}

export function customerOf(data: AccountAnswer | undefined): Customer {
  const query = data?.uiapi?.query;
  const { ahead, behind } = aheadAndBehind(readVisits(query?.meetings));
  const visited = behind.filter(({ visitors }) => visitors.some(wasThere));
  return {
    problems: problemsOf(nodes(query?.heard)),
    people: companionsOf(visited),
    last: visited[0],
    next: ahead.find(({ visitors }) => visitors.some(({ attendance }) => attendance === ATTENDANCE.accepted))
  };
}

function wasThere({ attendance }: { attendance: string }): boolean {
  return attendance === ATTENDANCE.attended;
}

const WEIGHTS: Record<string, number> = { 'Deal Breaker': 3, Painful: 2, Nuisance: 1 };
const weightOf = (severity: string): number => WEIGHTS[severity] ?? 0;

/** Themes and what has none, the worst first; as bad: what more deals say. */
function problemsOf(heard: HeardNode[]): CustomerProblem[] {
  const groups = new Map<string, HeardNode[]>();
  for (const node of heard) {
    const key = value(node.Theme__c) ?? node.Id;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  return [...groups]
    .map(([id, group]) => problemOf(id, group))
    .sort(
      (one, other) =>
        weightOf(other.severity) - weightOf(one.severity) ||
        other.deals - one.deals ||
        other.times - one.times
    );
}

function problemOf(id: string, group: HeardNode[]): CustomerProblem {
  const worst = [...group].sort(
    (one, other) => weightOf(value(other.Severity__c) ?? '') - weightOf(value(one.Severity__c) ?? '')
  )[0];
  const theme = worst?.Theme__r;
  return {
    id,
    name: value(theme?.Name) ?? value(worst?.Statement__c) ?? '',
    isTheme: value(worst?.Theme__c) !== undefined,
    severity: value(worst?.Severity__c) ?? '',
    severityLabel: display(worst?.Severity__c),
    decision: value(theme?.Decision__c) ?? '',
    decisionLabel: display(theme?.Decision__c),
    answer: value(theme?.Interim_Answer__c) ?? value(theme?.Decision_Reason__c) ?? '',
    deals: new Set(group.map(({ Opportunity__c }) => value(Opportunity__c))).size,
    times: group.length,
    told: group.filter(({ Told_Customer_On__c }) => value(Told_Customer_On__c)).length
  };
}

/** Who has met the customer, the latest first. */
function companionsOf(visited: Visit[]): Companion[] {
  const people = new Map<string, Companion>();
  for (const { visitors, day = '' } of visited) {
    for (const { userId, name, businessFunction = '' } of visitors.filter(wasThere)) {
      const known = people.get(userId) ?? { userId, name, businessFunction, visits: 0, lastDay: day };
      people.set(userId, { ...known, visits: known.visits + 1 });
    }
  }
  return [...people.values()];
}
