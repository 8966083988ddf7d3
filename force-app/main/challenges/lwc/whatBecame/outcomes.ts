/** What became of what the reader heard: the query and its answer. */
import { gql } from 'lightning/graphql';
import { daysBetween, today } from 'c/dates';
import { isDecided } from 'c/decisions';
import { display, nodes, value } from 'c/records';
import type { Connection, Field } from 'c/records';

export interface Outcome {
  id: string;
  statement: string;
  themeId: string;
  themeName: string;
  decision?: string;
  decisionLabel?: string;
  decidedOn?: string;
  reason?: string;
  interim?: string;
}

/** Variables: `me`. What was decided last comes first; what waits for a decision comes after. */
export const OUTCOMES_QUERY = gql`
  query whatBecameOfWhatIHeard($me: ID) {
    uiapi {
      query {
        Customer_Challenge__c(
          first: 100
          where: { and: [{ Heard_By__c: { eq: $me } }, { Theme__c: { ne: null } }] }
          orderBy: { Theme__r: { Decided_On__c: { order: DESC, nulls: LAST } } }
        ) {
          edges {
            node {
              Id
              Statement__c @optional {
                value
              }
              Theme__c @optional {
                value
              }
              Theme__r @optional {
                Name {
                  value
                }
                Decision__c @optional {
                  value
                  displayValue
                }
                Decided_On__c @optional {
                  value
                }
                Decision_Reason__c @optional {
                  value
                }
                Interim_Answer__c @optional {
                  value
                }
              }
            }
          }
        }
      }
    }
  }
`;

export interface OutcomesAnswer {
  uiapi?: {
    query?: {
      Customer_Challenge__c?: Connection<{
        Id: string;
        Statement__c?: Field<string>;
        Theme__c?: Field<string>;
        Theme__r?: {
          Name?: Field<string>;
          Decision__c?: Field<string>;
          Decided_On__c?: Field<string>;
          Decision_Reason__c?: Field<string>;
          Interim_Answer__c?: Field<string>;
        } | null;
      }> | null;
    } | null;
  } | null;
}

export function readOutcomes(data: OutcomesAnswer | undefined): Outcome[] {
  return nodes(data?.uiapi?.query?.Customer_Challenge__c).map((node) => ({
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    themeId: value(node.Theme__c) ?? '',
    themeName: value(node.Theme__r?.Name) ?? '',
    decision: value(node.Theme__r?.Decision__c),
    decisionLabel: display(node.Theme__r?.Decision__c) || undefined,
    decidedOn: value(node.Theme__r?.Decided_On__c),
    reason: value(node.Theme__r?.Decision_Reason__c),
    interim: value(node.Theme__r?.Interim_Answer__c)
  }));
}

/** How many were decided within the last seven days. */
export function decidedThisWeek(outcomes: Outcome[], now: Date = new Date()): number {
  return outcomes.filter(
    ({ decision, decidedOn }) =>
      isDecided(decision) && decidedOn !== undefined && daysBetween(decidedOn, today(now)) < 7
  ).length;
}
