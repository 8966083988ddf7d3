import tellTitle from '@salesforce/label/c.Ridealong_Untold_Tell_Title';
import { display, format, metaOf, nodes, shortDay, value } from 'c/ridealongShared';
import { CHALLENGE_DEAL, decisionLook } from 'c/ridealongChallenges';
import type { ChallengeDealFields, Look } from 'c/ridealongChallenges';
import type { Connection, Field, Meta, PartedQuery } from 'c/ridealongShared';

/** Variables: `me`, `owner`. What was decided on the user's deals and the customer does not know, and whether they have deals at all. */
export const UNTOLD: PartedQuery = {
  name: 'CustomersToTell',
  variables: { me: 'String', owner: 'ID' },
  core: [
    `
        Customer_Challenge__c(
          where: { and: [{ Customer_Not_Told__c: { eq: true } }, { Rep_To_Tell__c: { eq: $me } }] }
          orderBy: { Theme__r: { Decided_On__c: { order: ASC, nulls: LAST } } }
          first: 200
        ) {
          totalCount
          edges {
            node {
              Id
              Statement__c {
                value
              }
              Said_By__r @optional {
                Name @optional {
                  value
                }
              }
              Theme__r @optional {
                Decision__c @optional {
                  value
                  displayValue
                }
                Decided_On__c @optional {
                  value
                }
              }${CHALLENGE_DEAL}
            }
          }
        }`
  ],
  parts: [
    `
        ownDeals: Opportunity(where: { OwnerId: { eq: $owner } }, first: 1) { edges { node { Id } } }`
  ]
};

interface Named {
  Name?: Field<string>;
}

export interface UntoldData {
  uiapi: {
    query: {
      Customer_Challenge__c?: Connection<
        {
          Id: string;
          Statement__c: Field<string>;
          Said_By__r?: Named | null;
          Theme__r?: { Decision__c?: Field<string>; Decided_On__c?: Field<string> } | null;
        } & ChallengeDealFields
      >;
      ownDeals?: Connection<{ Id: string }> | null;
    };
  };
}

export interface UntoldChallenge {
  id: string;
  statement: string;
  decision: string;
  look: Look;
  /** When it was decided, and who waits for it. */
  detail: Meta[];
  tellTitle: string;
}

export interface UntoldDeal {
  id: string;
  name: string;
  customer: string;
  challenges: UntoldChallenge[];
}

/** By deal, since there the rep tells it; those that wait longest first. */
export function dealsOf({ uiapi }: UntoldData): UntoldDeal[] {
  const deals = new Map<string, UntoldDeal>();
  for (const node of nodes(uiapi.query.Customer_Challenge__c)) {
    const deal = node.Opportunity__r;
    if (!deal) {
      continue;
    }
    const known = deals.get(deal.Id) ?? {
      id: deal.Id,
      name: value(deal.Name) ?? '',
      customer: value(deal.Account?.Name) ?? '',
      challenges: []
    };
    const decidedOn = value(node.Theme__r?.Decided_On__c);
    known.challenges.push({
      id: node.Id,
      statement: value(node.Statement__c) ?? '',
      decision: display(node.Theme__r?.Decision__c),
      look: decisionLook(value(node.Theme__r?.Decision__c)),
      detail: metaOf(decidedOn && shortDay(decidedOn), value(node.Said_By__r?.Name)),
      tellTitle: format(tellTitle, value(node.Statement__c) ?? '')
    });
    deals.set(deal.Id, known);
  }
  return [...deals.values()];
}

/** Undefined where the reader may not see deals. */
export function hasDeals({ uiapi }: UntoldData): boolean | undefined {
  return uiapi.query.ownDeals ? nodes(uiapi.query.ownDeals).length > 0 : undefined;
}
