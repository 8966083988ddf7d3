import { gql } from 'lightning/graphql';
import type { Connection, Field } from 'c/records';

/** Themes that answer for themselves, and what was heard about them or at this customer; 2,000 of each at a time. */
export const CORPUS = gql`
  query WhatWasHeardBefore($deal: ID, $account: ID, $themesAfter: String, $textsAfter: String) {
    uiapi {
      query {
        Challenge_Theme__c(
          where: { Merged_Into__c: { eq: null } }
          orderBy: { Last_Heard_On__c: { order: DESC, nulls: LAST } }
          first: 2000
          after: $themesAfter
        ) {
          edges {
            node {
              Id
              Name @optional {
                value
              }
              Accounts__c @optional {
                value
              }
              Open_Pipeline__c @optional {
                value
              }
              Decision__c @optional {
                value
                displayValue
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        Customer_Challenge__c(
          where: {
            or: [
              { Theme__c: { ne: null } }
              { Opportunity__c: { eq: $deal } }
              { Opportunity__r: { AccountId: { eq: $account } } }
            ]
          }
          orderBy: { CreatedDate: { order: DESC } }
          first: 2000
          after: $textsAfter
        ) {
          edges {
            node {
              Id
              Statement__c {
                value
              }
              Customer_Words__c @optional {
                value
              }
              Theme__c @optional {
                value
              }
              Opportunity__c {
                value
              }
              Is_Repeat__c @optional {
                value
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

interface Page {
  hasNextPage: boolean;
  endCursor?: string | null;
}

export interface ThemeNode {
  Id: string;
  Name?: Field<string>;
  Accounts__c?: Field<number>;
  Open_Pipeline__c?: Field<number>;
  Decision__c?: Field<string>;
}

export interface TextNode {
  Id: string;
  Statement__c: Field<string>;
  Customer_Words__c?: Field<string>;
  Theme__c?: Field<string>;
  Opportunity__c: Field<string>;
  Is_Repeat__c?: Field<boolean>;
}

export interface CorpusData {
  uiapi: {
    query: {
      Challenge_Theme__c?: Connection<ThemeNode> & { pageInfo?: Page };
      Customer_Challenge__c?: Connection<TextNode> & { pageInfo?: Page };
    };
  };
}
