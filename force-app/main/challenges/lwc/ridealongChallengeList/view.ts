/** Turns challenges as they were read, or as they were just typed, into what the list shows. Pure. */
import userId from '@salesforce/user/Id';
import enteredBy from '@salesforce/label/c.Ridealong_List_Entered_By';
import heardBy from '@salesforce/label/c.Ridealong_List_Heard_By';
import type { ChallengeValues } from 'c/ridealongChallenges';
import type { ChallengeView } from 'c/ridealongChallengeRow';
import {
  canCreate,
  canEdit,
  dayInText,
  dayOf,
  display,
  format,
  metaOf,
  nodes,
  sameId,
  shortDay,
  value
} from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { DECISION, factsOf, isDecided } from 'c/ridealongChallenges';
import type { ToldChallenge } from 'c/ridealongCustomerMessageForm';
import type { ChallengeNode, ChallengesData } from './listQuery';
import type { NotedBefore } from './toldNotes';

const CHALLENGE = 'Customer_Challenge__c';

/** The deal, and what the reader may do on it. */
export interface Deal {
  isHidden: boolean;
  accountId?: string;
  customer: string;
  canAdd: boolean;
  canTell: boolean;
  canKeepDecision: boolean;
  canCorrect: boolean;
}

export const UNKNOWN_DEAL: Deal = {
  isHidden: false,
  customer: '',
  canAdd: true,
  canTell: false,
  canKeepDecision: false,
  canCorrect: false
};

export function dealOf({ uiapi: { query, objectInfos } }: ChallengesData): Deal {
  const [deal] = nodes(query.Opportunity);
  return {
    isHidden: deal === undefined,
    accountId: value(deal?.AccountId),
    customer: value(deal?.Account?.Name) ?? '',
    canAdd: deal !== undefined && canCreate(objectInfos, CHALLENGE),
    canTell: canEdit(objectInfos, CHALLENGE, 'Told_Customer_On__c'),
    canKeepDecision: canEdit(objectInfos, CHALLENGE, 'Told_Decision__c'),
    canCorrect: canEdit(objectInfos, CHALLENGE, 'Statement__c')
  };
}

/** What was saved and is not read back, on top of what was read; whose customers were told meanwhile are no longer untold. */
export function listedOf(read: ChallengeView[], saved: ChallengeView[], toldIds: string[]): ChallengeView[] {
  const paint = (view: ChallengeView): ChallengeView => ({
    ...view,
    isUntold: view.isUntold && !toldIds.includes(view.id),
    repeats: view.repeats?.map(paint)
  });
  return [...saved.filter(({ id }) => !read.some((known) => known.id === id)), ...read.map(paint)];
}

/** A challenge as the list shows it, and what belongs below it. */
export interface Row {
  id: string;
  tellId: string;
  view: ChallengeView;
  canBeTold: boolean;
  expanded: string;
  isBeingTold: boolean;
  listener: ChallengeView['saidBy'] | object;
  toTell: ToldChallenge[];
}

export function rowsOf(
  challenges: ChallengeView[],
  telling: string | undefined,
  { canTell, canCorrect }: Deal
): Row[] {
  return challenges.map((view) => {
    const [untold] = untoldOf(view);
    const isBeingTold = telling === view.id && untold !== undefined;
    return {
      id: view.id,
      tellId: `tell-${view.id}`,
      view: { ...correctable(view, canCorrect), isUntold: untold !== undefined },
      canBeTold: canTell,
      expanded: String(isBeingTold),
      isBeingTold,
      listener: untold?.saidBy ?? {},
      toTell: isBeingTold ? toTell(untold, challenges) : []
    };
  });
}

/** Its author can correct it, also where it is a repeat. */
function correctable(view: ChallengeView, canCorrect: boolean): ChallengeView {
  return {
    ...view,
    isMine: view.isMine && canCorrect,
    repeats: view.repeats?.map((repeat) => correctable(repeat, canCorrect))
  };
}

/** What was noted about telling the customers of these, to be put back. */
export function notedOf(challenges: ChallengeView[], ids: string[]): NotedBefore[] {
  return challenges
    .flatMap((view) => [view, ...(view.repeats ?? [])])
    .filter(({ id }) => ids.includes(id))
    .map(({ id, told, version }) => ({
      id,
      version,
      on: told?.on,
      by: told?.by,
      note: told?.note,
      decision: told?.decision
    }));
}

/** The challenges of a deal; what repeats one stands with it. */
export function viewsOf(found: ChallengeNode[]): ChallengeView[] {
  const views = new Map(found.map((node) => [node.Id, viewOf(node)]));
  for (const node of found) {
    const original = value(node.Is_Repeat__c) ? views.get(value(node.Same_As__c) ?? '') : undefined;
    const repeat = views.get(node.Id);
    if (!original || !repeat) {
      continue;
    }
    original.repeats = [...(original.repeats ?? []), repeat];
    views.delete(node.Id);
  }
  return [...views.values()];
}

export function viewOf(node: ChallengeNode): ChallengeView {
  const theme = node.Theme__r;
  const decision = value(theme?.Decision__c);
  const saidBy = node.Said_By__r;
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    severity: display(node.Severity__c),
    severityValue: value(node.Severity__c),
    words: value(node.Customer_Words__c),
    facts: factsOf(node),
    heard: heardOf(node),
    day: dayOfTalk(node, dayInText),
    saidBy: saidBy
      ? {
          id: saidBy.Id,
          name: value(saidBy.Name),
          firstName: value(saidBy.FirstName),
          email: value(saidBy.Email)
        }
      : undefined,
    decision,
    theme: theme
      ? {
          id: theme.Id,
          name: value(theme.Name) ?? '',
          decision: display(theme.Decision__c),
          reason: isDecided(decision) ? value(theme.Decision_Reason__c) : undefined,
          // Once it is done, the answer of the meantime is history.
          interim: decision === DECISION.done ? undefined : value(theme.Interim_Answer__c),
          forCustomer: value(theme.What_Customer_May_Read__c)
        }
      : undefined,
    isMine: sameId(value(node.CreatedById), userId),
    version: value(node.LastModifiedDate),
    isUntold: value(node.Customer_Not_Told__c) ?? false,
    told: {
      on: value(node.Told_Customer_On__c),
      by: value(node.Told_Customer_By__c),
      byName: value(node.Told_Customer_By__r?.Name),
      note: value(node.Told_Note__c),
      decision: value(node.Told_Decision__c)
    }
  };
}

/** What was just saved, until it is read back. */
export function viewOfSaved(id: string, values: ChallengeValues): ChallengeView {
  return {
    id,
    statement: values.Statement__c?.trim() ?? '',
    severity: values.Severity__c,
    words: values.Customer_Words__c?.trim(),
    facts: {
      cost: values.Cost_To_Customer__c,
      workaround: values.Workaround__c,
      solution: values.Suggested_Solution__c
    },
    isUntold: false
  };
}

/** What is to be told of a challenge and its repeats: others may have said it too, and hear the answer from nobody else. */
export function untoldOf(view: ChallengeView): ChallengeView[] {
  return [view, ...(view.repeats ?? [])].filter(({ isUntold }) => isUntold);
}

/** Everything the same person said on the deal that was decided and not told: one letter answers it all. */
export function toTell(view: ChallengeView, all: ChallengeView[]): ToldChallenge[] {
  const said = view.saidBy
    ? all.flatMap(untoldOf).filter((one) => one.saidBy?.id === view.saidBy?.id)
    : [view];
  return said.map(({ id, statement, words, day, decision, theme, version }) => ({
    id,
    version,
    statement,
    words,
    day,
    decision,
    forCustomer: theme?.forCustomer
  }));
}

function heardOf(node: ChallengeNode): Meta[] {
  return metaOf(value(node.Said_By__r?.Name), dayOfTalk(node), hearerOf(node));
}

/** A rep may write down what a colleague heard: then both are named. */
function hearerOf(node: ChallengeNode): string | undefined {
  const colleague = value(node.Heard_By__r?.Name);
  const writer = value(node.CreatedBy?.Name);
  if (colleague === undefined) {
    return undefined;
  }
  return writer === undefined || writer === colleague
    ? format(heardBy, colleague)
    : format(enteredBy, colleague, writer);
}

/** The day of the meeting; without one, the day it was written down. */
function dayOfTalk(node: ChallengeNode, inWords: (day: string) => string = shortDay): string | undefined {
  const created = value(node.CreatedDate);
  const day = value(node.Customer_Meeting__r?.Meeting_Date__c) ?? (created && dayOf(created));
  return day ? inWords(day) : undefined;
}
