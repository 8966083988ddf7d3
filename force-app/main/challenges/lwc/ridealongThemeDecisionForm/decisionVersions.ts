/** What is typed in the form, what it started from, and what somebody else has saved meanwhile. Pure. */
import type { Theme } from 'c/ridealongThemes';

export const FIELDS = [
  'Decision__c',
  'Decision_Reason__c',
  'What_Customer_May_Read__c',
  'Interim_Answer__c',
  'Sales_Partner__c',
  'Initiative__c'
] as const;
export type DecisionField = (typeof FIELDS)[number];
export type Values = Record<DecisionField, string>;

/** One sentence: a decision with the reason of another would be nobody's. */
const SENTENCE: readonly DecisionField[] = ['Decision__c', 'Decision_Reason__c'];

export function valuesOf(theme: Theme): Values {
  return {
    Decision__c: theme.decision ?? '',
    Decision_Reason__c: theme.reason ?? '',
    What_Customer_May_Read__c: theme.forCustomer ?? '',
    Interim_Answer__c: theme.interim ?? '',
    Sales_Partner__c: theme.partnerId ?? '',
    Initiative__c: theme.initiative ?? ''
  };
}

/** The fields that were touched; decision and reason go together. */
function touched(before: Values, now: Values): DecisionField[] {
  const changed = FIELDS.filter((field) => now[field].trim() !== before[field].trim());
  const isSentence = changed.some((field) => SENTENCE.includes(field));
  return FIELDS.filter((field) => changed.includes(field) || (isSentence && SENTENCE.includes(field)));
}

/** What is sent. */
export function changesOf(before: Values, now: Values): Record<string, string | null> {
  return Object.fromEntries(touched(before, now).map((field) => [field, now[field].trim() || null]));
}

/** How a draft is kept on the device: what was typed, and what it started from. */
export function textsOf(before: Values, values: Values): Record<string, string> {
  const started = FIELDS.map((field) => [`before.${field}`, before[field]]);
  return Object.fromEntries([...Object.entries(values), ...started]) as Record<string, string>;
}

/** A draft as it was kept; without one, or where something of it is missing, what stands there now. */
export function keptOf(
  kept: Record<string, string> | undefined,
  now: Values
): { before: Values; values: Values } {
  const pick = (prefix: string): Values =>
    Object.fromEntries(FIELDS.map((field) => [field, kept?.[prefix + field] ?? now[field]])) as Values;
  return { before: pick('before.'), values: pick('') };
}

export interface Rebased {
  /** What somebody else saved stands where nothing was typed; what was typed stays. */
  values: Values;
  /** The fields in which the two differ. */
  conflicts: DecisionField[];
}

/** Somebody else has saved `theirs` since the form was opened with `before`. */
export function rebase(before: Values, mine: Values, theirs: Values): Rebased {
  const own = touched(before, mine);
  return {
    values: Object.fromEntries(
      FIELDS.map((field) => [field, own.includes(field) ? mine[field] : theirs[field]])
    ) as Values,
    conflicts: own.filter((field) => theirs[field] !== before[field] && theirs[field] !== mine[field])
  };
}
