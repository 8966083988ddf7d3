import { gql } from 'lightning/graphql';
import { CURRENCY_SELECTION } from 'c/ridealongShared';
import type { Connection, Field } from 'c/ridealongShared';

/**
 * Themes that answer for themselves, and what was heard about them or at this customer; 2,000 of each at a time, the newest
 * first. A page begins where the one before ended, by date: cursors lead no further than 4,000 records.
 * https://developer.salesforce.com/docs/platform/graphql/guide/paginate-use.html
 */
export const CORPUS = gql`
  query WhatWasHeardBefore($deal: ID, $account: ID, $themesUntil: DateTime, $textsUntil: DateTime) {
    uiapi {
      query {
        Challenge_Theme__c(
          where: {
            and: [{ Merged_Into__c: { eq: null } }, { CreatedDate: { lte: { value: $themesUntil } } }]
          }
          orderBy: { CreatedDate: { order: DESC } }
          first: 2000
        ) {
          edges {
            node {
              Id
              CreatedDate {
                value
              }
              Name @optional {
                value
              }
              Accounts__c @optional {
                value
              }
              Open_Pipeline__c @optional {
                value
              }
              ${CURRENCY_SELECTION}
              Decision__c @optional {
                value
                displayValue
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        Customer_Challenge__c(
          where: {
            and: [
              { CreatedDate: { lte: { value: $textsUntil } } }
              {
                or: [
                  { Theme__c: { ne: null } }
                  { Opportunity__c: { eq: $deal } }
                  { Opportunity__r: { AccountId: { eq: $account } } }
                ]
              }
            ]
          }
          orderBy: { CreatedDate: { order: DESC } }
          first: 2000
        ) {
          edges {
            node {
              Id
              CreatedDate {
                value
              }
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
          }
        }
      }
    }
  }
`;

interface Page {
  hasNextPage: boolean;
}

export interface ThemeNode {
  Id: string;
  CreatedDate?: Field<string>;
  Name?: Field<string>;
  Accounts__c?: Field<number>;
  Open_Pipeline__c?: Field<number>;
  CurrencyIsoCode?: Field<string>;
  Decision__c?: Field<string>;
}

export interface TextNode {
  Id: string;
  CreatedDate?: Field<string>;
  Statement__c: Field<string>;
  Customer_Words__c?: Field<string>;
  Theme__c?: Field<string>;
  Opportunity__c: Field<string>;
  Is_Repeat__c?: Field<boolean>;
}

type Pages<T> = Connection<T> & { pageInfo?: Page };
export type CorpusPage = Pages<ThemeNode> | Pages<TextNode>;

export interface CorpusData {
  uiapi: { query: { Challenge_Theme__c?: Pages<ThemeNode>; Customer_Challenge__c?: Pages<TextNode> } };
}
