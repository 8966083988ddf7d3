import { gql } from 'lightning/graphql';
import { DEAL_FIELDS } from 'c/ridealongAttendees';
import type { DealNode } from 'c/ridealongAttendees';
import { DEAL_BREAKER_FIELDS } from 'c/ridealongChallenges';
import { ACCESS_FIELDS } from 'c/ridealongShared';
import type { Connection, Field, ObjectInfos, PartedQuery } from 'c/ridealongShared';

const themes = (name: string, filter: string, order: string): string => `
        ${name}: Challenge_Theme__c(
          where: { and: [${filter}, { Merged_Into__c: { eq: null } }] }
          orderBy: { ${order}: { order: ASC, nulls: LAST } }
          first: 500
        ) {
          totalCount
          edges {
            node {
              Id
              Name @optional {
                value
              }
              First_Answer_Due__c @optional {
                value
              }
              Decided_On__c @optional {
                value
              }
              Sales_Partner__c @optional {
                value
              }
              Accounts__c @optional {
                value
              }
              Owner @optional {
                ... on User {
                  Name @optional {
                    value
                  }
                }
              }
            }
          }
        }`;

/** The line that narrows the queue to one area; left out for all of them. */
const OF_THE_AREA = '{ Area__c: { eq: $area } }';

/**
 * What nobody has filed yet, oldest first; themes that owe a first answer; yeses, with their sales partner. Anyone who may not
 * see what a part is filtered by does without that part, or gets repeats and what sleeps along. Whether there is a sales
 * partner is not asked in a filter, but read, where it may be.
 */
export const TRIAGE: PartedQuery = {
  name: 'WhatWaits',
  variables: { area: 'Picklist' },
  parts: [
    `
        Customer_Challenge__c(
          where: {
            and: [
              { Theme__c: { eq: null } }
              { Is_Repeat__c: { eq: false } } # for speed
              { or: [{ Snoozed_Until__c: { eq: null } }, { Snoozed_Until__c: { lte: { literal: TODAY } } }] } # for speed
              ${OF_THE_AREA}
            ]
          }
          orderBy: { CreatedDate: { order: ASC } }
          first: 500
        ) {
          totalCount
          edges {
            node {
              Id
              Statement__c {
                value
              }
              CreatedDate {
                value
              }
              LastModifiedDate @optional {
                value
              }
              Customer_Words__c @optional {
                value
              }
              Same_As__c @optional {
                value
              }
              Area__c @optional {
                value
                displayValue
              }
              Severity__c @optional {
                value
                displayValue
              }
              Heard_By__r @optional {
                Name @optional {
                  value
                }
              }
              Opportunity__r @optional {
                Id${DEAL_FIELDS}${DEAL_BREAKER_FIELDS}
                Name @optional {
                  value
                }
                Owner @optional {
                  ... on User {
                    Name @optional {
                      value
                    }
                  }
                }
                Account @optional {
                  Name @optional {
                    value
                  }
                }
              }
            }
          }
        }`,
    themes('unanswered', '{ First_Answered_On__c: { eq: null } }', 'First_Answer_Due__c'),
    themes('partnerless', '{ Decision__c: { eq: "Will Act" } }', 'Decided_On__c')
  ]
};

/** The same for all areas. */
export function ofAllAreas({ parts, ...query }: PartedQuery): PartedQuery {
  return { ...query, parts: parts.map((part) => part.replace(OF_THE_AREA, '')) };
}

/** What the reader may do. */
export const TRIAGE_ACCESS = gql`
  query WhoMayFile {
    uiapi {
      objectInfos(apiNames: ["Challenge_Theme__c", "Customer_Challenge__c"]) {${ACCESS_FIELDS}
      }
    }
  }
`;

export interface AccessData {
  uiapi: { objectInfos?: ObjectInfos };
}

interface Named {
  Name?: Field<string>;
}

export interface WaitingNode {
  Id: string;
  Statement__c: Field<string>;
  CreatedDate?: Field<string>;
  LastModifiedDate?: Field<string>;
  Customer_Words__c?: Field<string>;
  Same_As__c?: Field<string>;
  Area__c?: Field<string>;
  Severity__c?: Field<string>;
  Heard_By__r?: Named | null;
  Opportunity__r?: ({ Id: string; Owner?: Named | null; Account?: Named | null } & Named & DealNode) | null;
}

export interface WaitingThemeNode {
  Id: string;
  Name?: Field<string>;
  First_Answer_Due__c?: Field<string>;
  Decided_On__c?: Field<string>;
  Sales_Partner__c?: Field<string>;
  Accounts__c?: Field<number>;
  Owner?: Named | null;
}

export interface TriageData {
  uiapi: {
    query: {
      Customer_Challenge__c?: Connection<WaitingNode>;
      unanswered?: Connection<WaitingThemeNode>;
      partnerless?: Connection<WaitingThemeNode>;
    };
  };
}
