import { gql } from 'lightning/graphql';
import type { ObjectInfos } from 'c/objectAccess';
import type { Connection, Field } from 'c/records';

/**
 * What nobody has filed yet, oldest first; themes that owe a first answer; yeses, with their sales partner. Whether they have
 * one is not asked in a filter: that would fail the whole page for who may not see the field.
 */
export const TRIAGE = gql`
  query WhatWaits {
    uiapi {
      query {
        Customer_Challenge__c(
          where: {
            and: [
              { Theme__c: { eq: null } }
              { Is_Repeat__c: { eq: false } }
              { or: [{ Snoozed_Until__c: { eq: null } }, { Snoozed_Until__c: { lte: { literal: TODAY } } }] }
            ]
          }
          orderBy: { CreatedDate: { order: ASC } }
          first: 500
        ) {
          edges {
            node {
              Id
              Statement__c {
                value
              }
              CreatedDate {
                value
              }
              Customer_Words__c @optional {
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
                Id
                Name @optional {
                  value
                }
                Account @optional {
                  Name @optional {
                    value
                  }
                }
              }
            }
          }
        }
        unanswered: Challenge_Theme__c(
          where: { and: [{ First_Answered_On__c: { eq: null } }, { Merged_Into__c: { eq: null } }] }
          orderBy: { First_Answer_Due__c: { order: ASC, nulls: LAST } }
          first: 100
        ) {
          edges {
            node {
              Id
              Name @optional {
                value
              }
              First_Answer_Due__c @optional {
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
        }
        partnerless: Challenge_Theme__c(
          where: { and: [{ Decision__c: { eq: "Will Act" } }, { Merged_Into__c: { eq: null } }] }
          orderBy: { Decided_On__c: { order: ASC, nulls: LAST } }
          first: 500
        ) {
          edges {
            node {
              Id
              Sales_Partner__c @optional {
                value
              }
              Name @optional {
                value
              }
              Decided_On__c @optional {
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
        }
      }
      objectInfos(apiNames: ["Challenge_Theme__c", "Customer_Challenge__c"]) {
        ApiName
        createable
        updateable
        fields {
          ApiName
          updateable
        }
      }
    }
  }
`;

interface Named {
  Name?: Field<string>;
}

export interface WaitingNode {
  Id: string;
  Statement__c: Field<string>;
  CreatedDate?: Field<string>;
  Customer_Words__c?: Field<string>;
  Area__c?: Field<string>;
  Severity__c?: Field<string>;
  Heard_By__r?: Named | null;
  Opportunity__r?: ({ Id: string; Account?: Named | null } & Named) | null;
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
    objectInfos?: ObjectInfos;
  };
}
