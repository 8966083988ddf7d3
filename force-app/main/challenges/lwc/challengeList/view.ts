/** Turns challenges as they were read, or as they were just typed, into what the list shows. Pure. */
import heardBy from '@salesforce/label/c.Challenges_List_Heard_By';
import type { ChallengeValues } from 'c/challengeRules';
import type { ChallengeView } from 'c/challengeRow';
import { dayOf, shortDay } from 'c/dates';
import { DECISION, isDecided } from 'c/decisions';
import { format } from 'c/labels';
import { display, value } from 'c/records';
import type { ChallengeNode } from './listQuery';

export function viewOf(node: ChallengeNode): ChallengeView {
  const theme = node.Theme__r;
  const decision = value(theme?.Decision__c);
  return {
    id: node.Id,
    statement: value(node.Statement__c) ?? '',
    severity: display(node.Severity__c),
    words: value(node.Customer_Words__c),
    heard: heardOf(node),
    theme: theme
      ? {
          id: theme.Id,
          name: value(theme.Name) ?? '',
          decision: display(theme.Decision__c),
          reason: isDecided(decision) ? value(theme.Decision_Reason__c) : undefined,
          // Once it is done, the answer of the meantime is history.
          interim: decision === DECISION.done ? undefined : value(theme.Interim_Answer__c)
        }
      : undefined,
    isUntold: isDecided(decision) && !value(node.Told_Customer_On__c)
  };
}

/** What was just saved, until it is read back. */
export function viewOfSaved(id: string, values: ChallengeValues): ChallengeView {
  return {
    id,
    statement: values.Statement__c?.trim() ?? '',
    severity: values.Severity__c,
    words: values.Customer_Words__c?.trim(),
    isUntold: false
  };
}

function heardOf(node: ChallengeNode): string {
  const created = value(node.CreatedDate);
  const day = value(node.Customer_Meeting__r?.Meeting_Date__c) ?? (created && dayOf(created));
  const colleague = value(node.Heard_By__r?.Name);
  const parts = [value(node.Said_By__r?.Name), day && shortDay(day), colleague && format(heardBy, colleague)];
  return parts.filter(Boolean).join(' · ');
}
