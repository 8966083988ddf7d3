/** A theme with everything heard about it, as its page shows it. Pure. */
import { dayOf, display, nodes, value } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { dealFacts } from 'c/ridealongAttendees';
import { factsOf } from 'c/ridealongChallenges';
import type { Facts } from 'c/ridealongChallenges';
import { THEME } from './themeSelection';
import type { HeardNode, MergedNode, ThemeData, ThemeNode } from './themeSelection';

export { THEME };
export type { ThemeData };

export interface Theme {
  id: string;
  name: string;
  ownerId?: string;
  owner?: string;
  /** Value and label. */
  area?: string;
  areaLabel?: string;
  /** Value and label of the decision. */
  decision?: string;
  decisionLabel?: string;
  reason?: string;
  decidedOn?: string;
  /** What was decided before, the newest first; empty until something was. */
  decisions: PastDecision[];
  answerDue?: string;
  answeredOn?: string;
  interim?: string;
  /** What stands in the letter to the customer. */
  forCustomer?: string;
  initiative?: string;
  /** The version that a change starts from, and whose it is. */
  changedAt?: string;
  changedBy?: string;
  partnerId?: string;
  partner?: string;
  /** Written by the sync: of all deals, also those that the reader cannot see. */
  figures: Figures;
  /** Where it is answered since it was merged. */
  answeredIn?: { id: string; name: string };
  splitFrom?: { id: string; name: string };
  merged: MergedTheme[];
}

export interface PastDecision {
  key: string;
  day: string;
  /** Value of the decision. */
  decision: string;
  by: string;
  reason: string;
}

export interface Figures {
  /** Of all amounts; undefined in an org with one. */
  currency?: string;
  accounts: number;
  opportunities: number;
  openPipeline?: number;
  share?: number;
  won?: number;
  lost?: number;
}

export interface MergedTheme {
  id: string;
  name: string;
  ownerId?: string;
  on?: string;
  by?: string;
}

export interface Heard {
  id: string;
  statement: string;
  words?: string;
  facts?: Facts;
  /** The theme that a person chose: another one, where that was merged into this. */
  filedUnder?: string;
  /** The version that a change starts from. */
  version?: string;
  /** Value and label. */
  severity?: string;
  severityLabel: string;
  day?: string;
  saidBy?: string;
  heardBy?: string;
  /** The customer was told what stands today. */
  isTold: boolean;
  /** It was decided, and the customer does not know. */
  isUntold: boolean;
  dealId?: string;
  deal?: string;
  accountId?: string;
  account?: string;
  /** Who answers for the deal, and what is still to be won there. */
  rep?: { id: string; name: string };
  openAmount: number;
  /** Worth, stage and time left of the deal, in words. */
  stakes: Meta[];
  currency?: string;
}

/** The version of a theme that nobody has changed since versions are kept. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** The theme; undefined when there is none with this id, or none for this reader. */
export function themeOf({ uiapi }: ThemeData): Theme | undefined {
  const [node] = nodes(uiapi.query.Challenge_Theme__c);
  if (!node) {
    return undefined;
  }
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    ownerId: value(node.OwnerId),
    owner: value(node.Owner?.Name),
    area: value(node.Theme_Area__c),
    areaLabel: display(node.Theme_Area__c),
    decision: value(node.Decision__c),
    decisionLabel: display(node.Decision__c),
    reason: value(node.Decision_Reason__c),
    decidedOn: value(node.Decided_On__c),
    decisions: decisionsOf(value(node.Decision_Log__c)),
    answerDue: value(node.First_Answer_Due__c),
    answeredOn: value(node.First_Answered_On__c),
    interim: value(node.Interim_Answer__c),
    forCustomer: value(node.What_Customer_May_Read__c),
    initiative: value(node.Initiative__c),
    changedAt: node.Changed_At__c ? (value(node.Changed_At__c) ?? LONG_AGO) : undefined,
    changedBy: value(node.Changed_By__r?.Name),
    partnerId: value(node.Sales_Partner__c),
    partner: value(node.Sales_Partner__r?.Name),
    figures: figuresOf(node),
    answeredIn: linkOf(value(node.Answering_Theme__c), value(node.Answering_Theme__r?.Name)),
    splitFrom: linkOf(value(node.Split_From__c), value(node.Split_From__r?.Name)),
    merged: nodes(node.Merged_Themes__r).map(mergedOf)
  };
}

/** What was heard, newest first, as far as the reader may see it. */
export function heardOf({ uiapi }: ThemeData): Heard[] {
  return nodes(uiapi.query.Customer_Challenge__c).map(heardItem);
}

/** How often it was heard: the answer holds the newest 2,000. */
export function heardCount({ uiapi }: ThemeData): number {
  const { Customer_Challenge__c } = uiapi.query;
  return Customer_Challenge__c?.totalCount ?? nodes(Customer_Challenge__c).length;
}

function heardItem(node: HeardNode): Heard {
  const created = value(node.CreatedDate);
  const account = node.Opportunity__r?.Account;
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    words: value(node.Customer_Words__c),
    facts: factsOf(node),
    filedUnder: value(node.Filed_Under__c),
    version: value(node.LastModifiedDate),
    severity: value(node.Severity__c),
    severityLabel: display(node.Severity__c),
    day: value(node.Customer_Meeting__r?.Meeting_Date__c) ?? (created && dayOf(created)),
    saidBy: value(node.Said_By__r?.Name),
    heardBy: value(node.Heard_By__r?.Name),
    isTold: Boolean(value(node.Told_Customer_On__c)) && value(node.Customer_Not_Told__c) !== true,
    isUntold: value(node.Customer_Not_Told__c) ?? false,
    dealId: node.Opportunity__r?.Id,
    deal: value(node.Opportunity__r?.Name),
    accountId: account?.Id,
    account: value(account?.Name),
    rep: repOf(node.Opportunity__r?.Owner),
    openAmount: value(node.Opportunity__r?.IsClosed) ? 0 : (value(node.Opportunity__r?.Amount) ?? 0),
    stakes: dealFacts(node.Opportunity__r),
    currency: value(node.Opportunity__r?.CurrencyIsoCode)
  };
}

type Owner = NonNullable<HeardNode['Opportunity__r']>['Owner'];

/** Who has left answers for nothing any more. */
function repOf(owner: Owner): Heard['rep'] {
  const name = value(owner?.Name);
  return owner && name && value(owner.IsActive) !== false ? { id: owner.Id, name } : undefined;
}

function figuresOf(node: ThemeNode): Figures {
  return {
    accounts: value(node.Accounts__c) ?? 0,
    opportunities: value(node.Opportunities__c) ?? 0,
    openPipeline: value(node.Open_Pipeline__c),
    currency: value(node.CurrencyIsoCode),
    share: value(node.Pipeline_Share__c),
    won: value(node.Won_Amount__c),
    lost: value(node.Lost_Amount__c)
  };
}

function mergedOf(node: MergedNode): MergedTheme {
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    ownerId: value(node.OwnerId),
    on: value(node.Merged_On__c),
    by: value(node.Merged_By__r?.Name)
  };
}

function linkOf(id: string | undefined, name: string | undefined): { id: string; name: string } | undefined {
  return id ? { id, name: name ?? id } : undefined;
}

/** As the flow writes it: records and their parts stand between signs that nobody types. What was cut off at the end is left out. */
export function decisionsOf(log: string | undefined): PastDecision[] {
  return (log ?? '').split('\u241e').flatMap((entry, index) => {
    const [day = '', decision = '', by = '', reason] = entry.split('\u241f');
    return reason === undefined ? [] : [{ key: String(index), day, decision, by, reason }];
  });
}
