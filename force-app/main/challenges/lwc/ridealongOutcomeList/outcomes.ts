/** What became of what the reader heard: the query and its answer. */
import customer from '@salesforce/label/c.Ridealong_List_Told_Customer';
import told from '@salesforce/label/c.Ridealong_Outcome_Told';
import { daysBetween, display, format, nodes, notShown, shortDay, today, value } from 'c/ridealongShared';
import { DECISION, DECISION_FIELDS, MEETING_HEARD_PARTS, isDecided } from 'c/ridealongChallenges';
import { OWN_THEMES_PARTS } from 'c/ridealongThemes';
import type { OwnThemesData } from 'c/ridealongThemes';
import type { DecisionFields, MeetingHeardData } from 'c/ridealongChallenges';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';

/** A theme of what the reader heard, with the reader's own statements. */
export interface Outcome {
  themeId: string;
  statements: { id: string; statement: string; told: string }[];
  themeName: string;
  decision?: string;
  decisionLabel?: string;
  decidedOn?: string;
  reason?: string;
  interim?: string;
}

/** Variables: `me`. What was decided last comes first; what waits for a decision comes after. */
export const OUTCOMES: PartedQuery = {
  name: 'whatBecameOfWhatIHeard',
  variables: { me: 'ID' },
  core: [
    `
        Customer_Challenge__c(
          first: 100
          where: { and: [{ Heard_By__c: { eq: $me } }, { Theme__c: { ne: null } }] }
          orderBy: { Theme__r: { Decided_On__c: { order: DESC, nulls: LAST } } }
        ) {
          totalCount
          edges {
            node {
              Id
              Statement__c @optional {
                value
              }
              Theme__c @optional {
                value
              }
              Told_Customer_On__c @optional {
                value
              }
              Told_Note__c @optional {
                value
              }
              Said_By__r @optional {
                Name @optional {
                  value
                }
              }
              Opportunity__r @optional {
                Id
                IsWon @optional {
                  value
                }
              }
              Theme__r @optional {
                Name {
                  value
                }${DECISION_FIELDS}
                Decided_On__c @optional {
                  value
                }
              }
            }
          }
        }`
  ],
  parts: [
    ...OWN_THEMES_PARTS,
    `
        untriagedOwn: Customer_Challenge__c(
          first: 3
          where: { and: [{ Heard_By__c: { eq: $me } }, { Theme__c: { eq: null } }] }
          orderBy: { CreatedDate: { order: DESC } }
        ) { totalCount edges { node { Id Statement__c @optional { value } } } }`,
    `
        thanks: Ridealong_Visit_Note__c(
          first: 200
          where: { and: [{ Internal_Attendee__r: { Attendee__c: { eq: $me } } }, { Useful_To_Rep__c: { eq: "Yes" } }] }
        ) { totalCount edges { node { Id } } }`
  ]
};

/** For a rep in the same request: what colleagues heard at their meetings. */
export const OUTCOMES_OF_A_REP: PartedQuery = {
  ...OUTCOMES,
  parts: [...MEETING_HEARD_PARTS, ...OUTCOMES.parts]
};

interface ChallengeNode {
  Id: string;
  Statement__c?: Field<string>;
  Theme__c?: Field<string>;
  Told_Customer_On__c?: Field<string>;
  Told_Note__c?: Field<string>;
  Said_By__r?: { Name?: Field<string> } | null;
  Opportunity__r?: { Id: string; IsWon?: Field<boolean> } | null;
  Theme__r?: (DecisionFields & { Name?: Field<string>; Decided_On__c?: Field<string> }) | null;
}

export interface OutcomesAnswer {
  uiapi?: {
    query?:
      | (MeetingHeardData &
          OwnThemesData & {
            Customer_Challenge__c?: Connection<ChallengeNode> | null;
            untriagedOwn?: Connection<{ Id: string; Statement__c?: Field<string> }> | null;
            thanks?: Connection<{ Id: string }> | null;
          })
      | null;
  } | null;
}

/** Each theme once, in the order of the answer. */
export function readOutcomes(data: OutcomesAnswer | undefined): Outcome[] {
  const themes = new Map<string, Outcome>();
  for (const node of nodes(data?.uiapi?.query?.Customer_Challenge__c)) {
    const themeId = value(node.Theme__c) ?? '';
    const outcome = themes.get(themeId) ?? toOutcome(themeId, node);
    outcome.statements.push({
      id: node.Id,
      statement: value(node.Statement__c) ?? '',
      told: toldText(node)
    });
    themes.set(themeId, outcome);
  }
  return [...themes.values()];
}

/** "Gudrun Baum was told on Nov 30. By phone: Good, when?" */
function toldText(node: ChallengeNode): string {
  const day = value(node.Told_Customer_On__c);
  if (!day) {
    return '';
  }
  const who = value(node.Said_By__r?.Name) ?? customer;
  return [format(told, who, shortDay(day)), value(node.Told_Note__c)].filter(Boolean).join(' ');
}

function toOutcome(themeId: string, node: ChallengeNode): Outcome {
  return {
    themeId,
    statements: [],
    themeName: value(node.Theme__r?.Name) ?? '',
    decision: value(node.Theme__r?.Decision__c),
    decisionLabel: display(node.Theme__r?.Decision__c) || undefined,
    decidedOn: value(node.Theme__r?.Decided_On__c),
    reason: value(node.Theme__r?.Decision_Reason__c),
    interim: value(node.Theme__r?.Interim_Answer__c)
  };
}

/** What the reader heard and nobody has looked at yet: the latest, and how many more there are. */
export interface Untriaged {
  statements: { id: string; statement: string }[];
  notShown: number;
}

export function readUntriaged(data: OutcomesAnswer | undefined): Untriaged {
  const query = data?.uiapi?.query;
  return {
    statements: nodes(query?.untriagedOwn).map(({ Id, Statement__c }) => ({
      id: Id,
      statement: value(Statement__c) ?? ''
    })),
    notShown: notShown(query, ['untriagedOwn'])
  };
}

function isDone({ Theme__r }: ChallengeNode): boolean {
  return value(Theme__r?.Decision__c) === DECISION.done;
}

/** What the reader's hearing led to, in numbers: each customer problem, theme, deal and visit once. */
export interface Effect {
  told: number;
  done: number;
  won: number;
  thanks: number;
}

export function effectOf(data: OutcomesAnswer | undefined): Effect {
  const heard = nodes(data?.uiapi?.query?.Customer_Challenge__c);
  const once = (ids: (string | undefined)[]): number => new Set(ids.filter(Boolean)).size;
  return {
    told: heard.filter(({ Told_Customer_On__c }) => value(Told_Customer_On__c)).length,
    done: once(heard.filter(isDone).map(({ Theme__c }) => value(Theme__c))),
    won: once(heard.map(({ Opportunity__r: deal }) => (deal && value(deal.IsWon) ? deal.Id : undefined))),
    thanks: data?.uiapi?.query?.thanks?.totalCount ?? nodes(data?.uiapi?.query?.thanks).length
  };
}

/** How many were decided within the last seven days. */
export function decidedThisWeek(outcomes: Outcome[], now: Date = new Date()): number {
  return outcomes.filter(
    ({ decision, decidedOn }) =>
      isDecided(decision) && decidedOn !== undefined && daysBetween(decidedOn, today(now)) < 7
  ).length;
}
