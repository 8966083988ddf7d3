/** What became of what the reader heard: the query and its answer. */
import customer from '@salesforce/label/c.Ridealong_List_Told_Customer';
import told from '@salesforce/label/c.Ridealong_Outcome_Told';
import { daysBetween, display, format, nodes, shortDay, today, value } from 'c/ridealongShared';
import { MEETING_HEARD_PARTS, DECISION_FIELDS, isDecided } from 'c/ridealongChallenges';
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
  parts: []
};

/** For a rep in the same request: what colleagues heard at their meetings. */
export const OUTCOMES_OF_A_REP: PartedQuery = { ...OUTCOMES, parts: MEETING_HEARD_PARTS };

interface ChallengeNode {
  Id: string;
  Statement__c?: Field<string>;
  Theme__c?: Field<string>;
  Told_Customer_On__c?: Field<string>;
  Told_Note__c?: Field<string>;
  Said_By__r?: { Name?: Field<string> } | null;
  Theme__r?: (DecisionFields & { Name?: Field<string>; Decided_On__c?: Field<string> }) | null;
}

export interface OutcomesAnswer {
  uiapi?: {
    query?: (MeetingHeardData & { Customer_Challenge__c?: Connection<ChallengeNode> | null }) | null;
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

/** How many were decided within the last seven days. */
export function decidedThisWeek(outcomes: Outcome[], now: Date = new Date()): number {
  return outcomes.filter(
    ({ decision, decidedOn }) =>
      isDecided(decision) && decidedOn !== undefined && daysBetween(decidedOn, today(now)) < 7
  ).length;
}
