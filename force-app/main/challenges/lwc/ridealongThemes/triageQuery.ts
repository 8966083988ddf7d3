/** What waits, as the triage page shows it. Pure. */
import { dayOf, display, nodes, value } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { dealFacts } from 'c/ridealongAttendees';
import { DEAL_BREAKERS } from 'c/ridealongChallenges';
import { TRIAGE, TRIAGE_ACCESS, ofAllAreas } from './triageSelection';
import type { AccessData, TriageData, WaitingNode, WaitingThemeNode } from './triageSelection';

export { TRIAGE, TRIAGE_ACCESS, ofAllAreas };
export type { AccessData, TriageData };

/** A challenge that nobody has filed under a theme. */
export interface Waiting {
  id: string;
  statement: string;
  words?: string;
  /** The version that a change starts from. */
  version?: string;
  /** The challenge that it says the same as. */
  sameAs?: string;
  /** Value and label. */
  area?: string;
  areaLabel: string;
  /** Label and value. */
  severity: string;
  severityValue?: string;
  /** The day it was written down. */
  since?: string;
  heardBy?: string;
  dealId?: string;
  deal?: string;
  /** Worth, stage and time left of the deal, in words. */
  stakes: Meta[];
  amount: number;
  account?: string;
  /** Whose deal it is. */
  rep?: string;
}

/** A theme that waits for something. */
export interface WaitingTheme {
  id: string;
  name: string;
  /** When the first answer is due, or since when the decision stands. */
  day?: string;
  customers: number;
  owner?: string;
}

/** The queue, what is at stake first; undefined where the reader may not see what has a theme. */
export function waitingOf({ uiapi }: TriageData): Waiting[] | undefined {
  const { Customer_Challenge__c } = uiapi.query;
  return Customer_Challenge__c && byStakes(nodes(Customer_Challenge__c).map(waitingItem));
}

/** A value that an org has added weighs as little as none. */
const WEIGHTS: Record<string, number> = { 'Deal Breaker': 2, Painful: 1 };

/** A deal breaker before what only annoys, more money before less; what weighs the same as it was heard, the oldest first. */
function byStakes(waiting: Waiting[]): Waiting[] {
  const weight = ({ severityValue = '' }: Waiting): number => WEIGHTS[severityValue] ?? 0;
  return [...waiting].sort((one, other) => weight(other) - weight(one) || other.amount - one.amount);
}

/** How many wait beyond those that were read. */
export function restOf({ uiapi }: TriageData): number {
  const { Customer_Challenge__c } = uiapi.query;
  const read = nodes(Customer_Challenge__c).length;
  return Math.max(0, (Customer_Challenge__c?.totalCount ?? read) - read);
}

export function unansweredOf({ uiapi }: TriageData): WaitingTheme[] | undefined {
  const { unanswered } = uiapi.query;
  return unanswered && nodes(unanswered).map((node) => themeItem(node, value(node.First_Answer_Due__c)));
}

export function partnerlessOf({ uiapi }: TriageData): WaitingTheme[] | undefined {
  const yeses = uiapi.query.partnerless && nodes(uiapi.query.partnerless);
  // A field that is hidden is absent, and says nothing about who is in the room.
  if (yeses?.some(({ Sales_Partner__c }) => Sales_Partner__c === undefined)) {
    return undefined;
  }
  const alone = yeses?.filter(({ Sales_Partner__c }) => Sales_Partner__c?.value === null);
  return alone?.map((node) => themeItem(node, value(node.Decided_On__c)));
}

function waitingItem(node: WaitingNode): Waiting {
  const created = value(node.CreatedDate);
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    words: value(node.Customer_Words__c),
    version: value(node.LastModifiedDate),
    sameAs: value(node.Same_As__c),
    area: value(node.Area__c),
    areaLabel: display(node.Area__c),
    severity: display(node.Severity__c),
    severityValue: value(node.Severity__c),
    since: created && dayOf(created),
    heardBy: value(node.Heard_By__r?.Name),
    dealId: node.Opportunity__r?.Id,
    deal: value(node.Opportunity__r?.Name),
    stakes: dealFacts(node.Opportunity__r, DEAL_BREAKERS),
    amount: value(node.Opportunity__r?.Amount) ?? 0,
    account: value(node.Opportunity__r?.Account?.Name),
    rep: value(node.Opportunity__r?.Owner?.Name)
  };
}

function themeItem(node: WaitingThemeNode, day: string | undefined): WaitingTheme {
  return {
    id: node.Id,
    name: value(node.Name) ?? '',
    day,
    customers: value(node.Accounts__c) ?? 0,
    owner: value(node.Owner?.Name)
  };
}
