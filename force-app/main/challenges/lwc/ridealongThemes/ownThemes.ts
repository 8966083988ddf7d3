/** What the reader answers for: first answers that are owed, and what waits in triage. Parts of a query, and their answer. */
import { nodes, today, value } from 'c/ridealongShared';
import type { Connection, Field } from 'c/ridealongShared';

/** Parts of a query. Variables: `me`. */
export const OWN_THEMES_PARTS: readonly string[] = [
  `
      ownThemes: Challenge_Theme__c(
        first: 1
        where: { OwnerId: { eq: $me } }
      ) { edges { node { Id } } }`,
  `
      unanswered: Challenge_Theme__c(
        first: 50
        where: { and: [
          { OwnerId: { eq: $me } }
          { First_Answered_On__c: { eq: null } }
          { Merged_Into__c: { eq: null } }
        ] }
        orderBy: { First_Answer_Due__c: { order: ASC, nulls: LAST } }
      ) {
        totalCount
        edges { node {
          Id
          Name @optional { value }
          First_Answer_Due__c @optional { value }
          Accounts__c @optional { value }
        } }
      }`,
  `
      untriaged: Customer_Challenge__c(
        first: 1
        where: { and: [
          { Theme__c: { eq: null } }
          { Is_Repeat__c: { eq: false } }
          { or: [{ Snoozed_Until__c: { eq: null } }, { Snoozed_Until__c: { lte: { literal: TODAY } } }] }
        ] }
      ) { totalCount edges { node { Id } } }`
];

interface ThemeNode {
  Id: string;
  Name?: Field<string>;
  First_Answer_Due__c?: Field<string>;
  Accounts__c?: Field<number>;
}

export interface OwnThemesData {
  ownThemes?: Connection<{ Id: string }> | null;
  unanswered?: Connection<ThemeNode> | null;
  untriaged?: Connection<{ Id: string }> | null;
}

export interface OwedAnswer {
  id: string;
  name: string;
  due?: string;
  isLate: boolean;
  customers: number;
}

export interface OwnThemes {
  owed: OwedAnswer[];
  /** Owed beyond those that were read. */
  notShown: number;
  /** Among what the reader can see. */
  untriaged: number;
}

/** Undefined for who answers for no theme. */
export function readOwnThemes(data: OwnThemesData | null | undefined): OwnThemes | undefined {
  if (nodes(data?.ownThemes).length === 0) {
    return undefined;
  }
  return {
    owed: nodes(data?.unanswered).map((node) => {
      const due = value(node.First_Answer_Due__c);
      const isLate = due !== undefined && due < today();
      return {
        id: node.Id,
        name: value(node.Name) ?? '',
        due,
        isLate,
        customers: value(node.Accounts__c) ?? 0
      };
    }),
    notShown: Math.max(0, (data?.unanswered?.totalCount ?? 0) - nodes(data?.unanswered).length),
    untriaged: data?.untriaged?.totalCount ?? nodes(data?.untriaged).length
  };
}
