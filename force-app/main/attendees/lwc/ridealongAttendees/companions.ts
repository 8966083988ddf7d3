/** Whom a rep could take along: who is due a visit, and who has been to the rep's customers. Pure. */
import { display, value } from 'c/ridealongShared';
import type { Field } from 'c/ridealongShared';

/** An overdue colleague who has been to customers of the rep, with them or with another rep. */
export interface DueCompanion {
  userId: string;
  name: string;
  businessFunction?: string;
  days?: number;
  accounts: string[];
}

/** A colleague who has been to customers of the rep. */
export interface Acquaintance {
  userId: string;
  name: string;
  businessFunction?: string;
  accounts: string[];
}

/** Of the attendees who were along; what they did then is what they are known for. */
export const COMPANION_SELECTION = `
        edges { node {
          Attendee__c { value }
          Attendee__r @optional { Name { value } IsActive @optional { value } }
          Business_Function__c @optional { value displayValue }
          Customer_Meeting__r { Account__r @optional { Name { value } } }
        } }`;

export const DUE_SELECTION = `
        edges { node {
          User__c { value }
          User__r @optional { Name { value } }
          Business_Function__c @optional { value displayValue }
          Days_Since_Meeting__c @optional { value }
        } }`;

export interface CompanionNode {
  Business_Function__c?: Field<string>;
  Attendee__c?: Field<string>;
  Attendee__r?: { Name?: Field<string>; IsActive?: Field<boolean> } | null;
  Customer_Meeting__r?: { Account__r?: { Name?: Field<string> } | null } | null;
}

export interface DueNode {
  User__c?: Field<string>;
  User__r?: { Name?: Field<string> } | null;
  Business_Function__c?: Field<string>;
  Days_Since_Meeting__c?: Field<number>;
}

export function acquaintances(companions: CompanionNode[]): Acquaintance[] {
  const found = new Map<string, Acquaintance & { visits: number }>();
  for (const { Attendee__c, Attendee__r, Business_Function__c, Customer_Meeting__r } of companions) {
    const userId = value(Attendee__c);
    if (!userId || value(Attendee__r?.IsActive) === false) {
      continue;
    }
    const account = value(Customer_Meeting__r?.Account__r?.Name);
    const known = found.get(userId) ?? {
      userId,
      name: value(Attendee__r?.Name) ?? '',
      businessFunction: display(Business_Function__c) || undefined,
      accounts: [],
      visits: 0
    };
    known.visits += 1;
    if (account && !known.accounts.includes(account)) {
      known.accounts.push(account);
    }
    found.set(userId, known);
  }
  return [...found.values()]
    .sort((one, other) => other.visits - one.visits)
    .map(({ userId, name, businessFunction, accounts }) => ({ userId, name, businessFunction, accounts }));
}

/** Anyone who was along to the rep's customers and is due again, longest wait first; anyone who never went has no number. */
export function dueCompanions(due: DueNode[], companions: CompanionNode[]): DueCompanion[] {
  const found = new Map<string, DueCompanion>();
  for (const node of companions) {
    const userId = value(node.Attendee__c) ?? '';
    const colleague = due.find((each) => value(each.User__c) === userId);
    if (!colleague) {
      continue;
    }
    const account = value(node.Customer_Meeting__r?.Account__r?.Name);
    const known = found.get(userId) ?? {
      userId,
      name: value(node.Attendee__r?.Name) ?? '',
      businessFunction: display(colleague.Business_Function__c) || undefined,
      days: value(colleague.Days_Since_Meeting__c),
      accounts: []
    };
    if (account && !known.accounts.includes(account)) {
      known.accounts.push(account);
    }
    found.set(userId, known);
  }
  return [...found.values()].sort((one, other) => (other.days ?? 0) - (one.days ?? 0));
}

export function newcomers(due: DueNode[], companions: CompanionNode[]): DueCompanion[] {
  const known = new Set(companions.map(({ Attendee__c }) => value(Attendee__c)));
  return due
    .flatMap((node): DueCompanion[] => {
      const [userId, name] = [value(node.User__c), value(node.User__r?.Name)];
      const businessFunction = display(node.Business_Function__c) || undefined;
      const days = value(node.Days_Since_Meeting__c);
      return userId && name && !known.has(userId)
        ? [{ userId, name, businessFunction, days, accounts: [] }]
        : [];
    })
    .sort((one, other) => (other.days ?? Infinity) - (one.days ?? Infinity) || 0);
}
