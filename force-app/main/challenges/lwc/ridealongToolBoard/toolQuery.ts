/** Reads what hinders sales, in one request: themes of Selling Tools, the challenges behind them, and the reader's own open deals. */
import { commonCurrency, CURRENCY_SELECTION, display, nodes, sameId, value } from 'c/ridealongShared';
import type { Connection, Field, PartedQuery } from 'c/ridealongShared';

export const TOOLS_AREA = 'Selling Tools';

/** Variables: `me`. */
export const TOOLS: PartedQuery = {
  name: 'WhatHindersSales',
  variables: { me: 'ID' },
  core: [
    `
      themes: Challenge_Theme__c(
        first: 200
        where: { and: [{ Theme_Area__c: { eq: "${TOOLS_AREA}" } }, { Merged_Into__c: { eq: null } }] }
      ) {
        totalCount
        edges { node {
          Id
          Name @optional { value }
          Decision__c @optional { value displayValue }
          Decision_Reason__c @optional { value }
          Interim_Answer__c @optional { value }
          First_Answer_Due__c @optional { value }
          First_Answered_On__c @optional { value }
          Opportunities__c @optional { value }
          Owner @optional { ... on User { Name @optional { value } } }
        } }
      }`
  ],
  parts: [
    `
      votes: Customer_Challenge__c(
        first: 1000
        where: { or: [
          { Theme__r: { Theme_Area__c: { eq: "${TOOLS_AREA}" } } }
          { and: [{ Theme__c: { eq: null } }, { Area__c: { eq: "${TOOLS_AREA}" } }] }
        ] }
        orderBy: { CreatedDate: { order: DESC } }
      ) {
        totalCount
        edges { node {
          Id
          Statement__c @optional { value }
          Theme__c @optional { value }
          Opportunity__r @optional { Id Name @optional { value } Amount @optional { value } ${CURRENCY_SELECTION} IsClosed @optional { value } }
        } }
      }`,
    `
      deals: Opportunity(
        first: 100
        where: { and: [{ OwnerId: { eq: $me } }, { IsClosed: { eq: false } }] }
        orderBy: { CloseDate: { order: ASC } }
      ) { totalCount edges { node { Id Name @optional { value } } } }`
  ]
};

interface ThemeNode {
  Id: string;
  Name?: Field<string>;
  Decision__c?: Field<string>;
  Decision_Reason__c?: Field<string>;
  Interim_Answer__c?: Field<string>;
  First_Answer_Due__c?: Field<string>;
  First_Answered_On__c?: Field<string>;
  Opportunities__c?: Field<number>;
  Owner?: { Name?: Field<string> } | null;
}

interface VoteNode {
  Id: string;
  Statement__c?: Field<string>;
  Theme__c?: Field<string>;
  Opportunity__r?: {
    Id: string;
    Name?: Field<string>;
    Amount?: Field<number>;
    CurrencyIsoCode?: Field<string>;
    IsClosed?: Field<boolean>;
  } | null;
}

export interface ToolData {
  uiapi: {
    query: {
      themes?: Connection<ThemeNode>;
      votes?: Connection<VoteNode>;
      deals?: Connection<{ Id: string; Name?: Field<string> }>;
    };
  };
}

export interface Deal {
  id: string;
  name: string;
}

/** A problem with a tool: a theme, or a sentence that nobody has filed yet. */
export interface Hindrance {
  id: string;
  name: string;
  isTheme: boolean;
  decision: string;
  decisionLabel: string;
  /** What can be said or done until then, else the reason. */
  answer: string;
  due?: string;
  isAnswered: boolean;
  owner: string;
  /** Deals that suffer from it. */
  votes: number;
  /** Those of them that the reader sees. */
  dealIds: string[];
  /** Worth of the open ones that the reader sees. */
  amount: number;
  /** Null where they are in several: the amount is good for an order only. */
  currency?: string | null;
}

export interface Tools {
  hindrances: Hindrance[];
  deals: Deal[];
}

/** Most deals first; as many: most money. Sentences without a theme count as one deal each. */
export function toolsOf({ uiapi }: ToolData): Tools {
  const { themes, votes, deals } = uiapi.query;
  const heard = nodes(votes);
  const filed = nodes(themes).map((theme) => themeHindrance(theme, heard));
  const loose = heard.filter(({ Theme__c }) => !value(Theme__c)).map(looseHindrance);
  return {
    hindrances: [...filed, ...loose].sort(
      (one, other) => other.votes - one.votes || other.amount - one.amount
    ),
    deals: nodes(deals).map(({ Id, Name }) => ({ id: Id, name: value(Name) ?? '' }))
  };
}

function themeHindrance(theme: ThemeNode, heard: VoteNode[]): Hindrance {
  const own = heard.filter(({ Theme__c }) => sameId(value(Theme__c), theme.Id));
  const { dealIds, ...worth } = stakesOf(own);
  return {
    id: theme.Id,
    name: value(theme.Name) ?? '',
    isTheme: true,
    decision: value(theme.Decision__c) ?? '',
    decisionLabel: display(theme.Decision__c),
    answer: value(theme.Interim_Answer__c) ?? value(theme.Decision_Reason__c) ?? '',
    due: value(theme.First_Answer_Due__c),
    isAnswered: value(theme.First_Answered_On__c) !== undefined,
    owner: value(theme.Owner?.Name) ?? '',
    // The sync counts deals that the reader cannot see; what was said since, it has not counted yet
    votes: Math.max(dealIds.length, value(theme.Opportunities__c) ?? 0),
    dealIds,
    ...worth
  };
}

function looseHindrance(node: VoteNode): Hindrance {
  const { dealIds, ...worth } = stakesOf([node]);
  return {
    id: node.Id,
    name: value(node.Statement__c) ?? '',
    isTheme: false,
    decision: '',
    decisionLabel: '',
    answer: '',
    isAnswered: false,
    owner: '',
    votes: 1,
    dealIds,
    ...worth
  };
}

/** Each deal once, however often it was said on it. */
function stakesOf(heard: VoteNode[]): Pick<Hindrance, 'dealIds' | 'amount' | 'currency'> {
  const deals = new Map(
    heard.flatMap(({ Opportunity__r: deal }) => (deal ? [[deal.Id, deal] as const] : []))
  );
  const open = [...deals.values()].filter(({ IsClosed }) => !value(IsClosed));
  return {
    dealIds: [...deals.keys()],
    amount: open.reduce((sum, { Amount }) => sum + (value(Amount) ?? 0), 0),
    currency: commonCurrency(open.map(({ CurrencyIsoCode }) => value(CurrencyIsoCode)))
  };
}
