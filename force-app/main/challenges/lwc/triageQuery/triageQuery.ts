/** What waits, as the triage page shows it. Pure. */
import { dayOf } from 'c/dates';
import { display, nodes, value } from 'c/records';
import { TRIAGE } from './query';
import type { TriageData, WaitingNode, WaitingThemeNode } from './query';

export { TRIAGE };
export type { TriageData };

/** A challenge that nobody has filed under a theme. */
export interface Waiting {
  id: string;
  statement: string;
  words?: string;
  /** Value and label. */
  area?: string;
  areaLabel: string;
  severity: string;
  /** The day it was written down. */
  since?: string;
  heardBy?: string;
  dealId?: string;
  deal?: string;
  account?: string;
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

export function waitingOf({ uiapi }: TriageData): Waiting[] {
  return nodes(uiapi.query.Customer_Challenge__c).map(waitingItem);
}

export function unansweredOf({ uiapi }: TriageData): WaitingTheme[] {
  return nodes(uiapi.query.unanswered).map((node) => themeItem(node, value(node.First_Answer_Due__c)));
}

export function partnerlessOf({ uiapi }: TriageData): WaitingTheme[] {
  // A field that is hidden is absent, and says nothing about who is in the room.
  const partnerless = nodes(uiapi.query.partnerless).filter((node) => node.Sales_Partner__c?.value === null);
  return partnerless.map((node) => themeItem(node, value(node.Decided_On__c)));
}

function waitingItem(node: WaitingNode): Waiting {
  const created = value(node.CreatedDate);
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    words: value(node.Customer_Words__c),
    area: value(node.Area__c),
    areaLabel: display(node.Area__c),
    severity: display(node.Severity__c),
    since: created && dayOf(created),
    heardBy: value(node.Heard_By__r?.Name),
    dealId: node.Opportunity__r?.Id,
    deal: value(node.Opportunity__r?.Name),
    account: value(node.Opportunity__r?.Account?.Name)
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
