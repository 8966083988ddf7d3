/** What a person can say about a challenge, and what the platform will take. Pure; the form asks before it sends. */

import { cutText, isBlank } from 'c/ridealongShared';

/** Fields of Customer_Challenge__c that the form fills, and the name of a person who is not a contact yet. */
export type ChallengeField =
  | 'Statement__c'
  | 'Customer_Words__c'
  | 'Said_By__c'
  | 'Cost_To_Customer__c'
  | 'Workaround__c'
  | 'Severity__c'
  | 'Area__c'
  | 'Suggested_Solution__c'
  | 'Customer_Meeting__c'
  | 'Theme__c'
  | 'Same_As__c'
  | 'newFirstName'
  | 'newLastName'
  /** Name of what `Theme__c` or `Same_As__c` stand for: only shown. */
  | 'sameName';

/** What was typed and chosen. A field that is absent was never touched; an empty one was emptied on purpose. */
export type ChallengeValues = Partial<Record<ChallengeField, string>>;

/** `Said_By__c` of somebody who is to become a contact. */
export const NEW_CONTACT = 'new';

/** Longest texts of the fields; a test compares them with the objects' metadata. */
export const LIMITS: Partial<Record<ChallengeField, number>> = {
  Statement__c: 255,
  Customer_Words__c: 4000,
  Cost_To_Customer__c: 255,
  Workaround__c: 255,
  Suggested_Solution__c: 2000,
  newFirstName: 40,
  newLastName: 80
};

export interface Problem {
  field: ChallengeField;
  kind: 'missing' | 'tooLong';
  /** How many characters too many. */
  excess?: number;
}

/** Everything that would keep the platform from taking the challenge, in the order of the form. */
export function problemsOf(values: ChallengeValues): Problem[] {
  const problems: Problem[] = [];
  if (isBlank(values.Statement__c)) {
    problems.push({ field: 'Statement__c', kind: 'missing' });
  }
  for (const [field, limit] of Object.entries(LIMITS) as [ChallengeField, number][]) {
    if (isNameOfNobody(field, values)) {
      continue;
    }
    const excess = (values[field]?.trim().length ?? 0) - limit;
    if (excess > 0) {
      problems.push({ field, kind: 'tooLong', excess });
    }
  }
  if (values.Said_By__c === NEW_CONTACT && !values.newLastName?.trim()) {
    problems.push({ field: 'newLastName', kind: 'missing' });
  }
  return problems;
}

/** The fields to send. Text is trimmed as the platform would; what is empty is left out. */
export function fieldsOf(values: ChallengeValues): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [field, value] of Object.entries(values)) {
    const text = value.trim();
    const isNobodyYet = field === 'Said_By__c' && text === NEW_CONTACT;
    if (text && field.endsWith('__c') && !isNobodyYet) {
      fields[field] = text;
    }
  }
  return fields;
}

/**
 * A pasted e-mail or a speech instead of one sentence: keeps the first sentence as the statement and moves the whole text
 * to the quote. Undefined when the quote cannot take it: then nothing may be moved, or words would be lost.
 */
export function moveToWords(values: ChallengeValues): ChallengeValues | undefined {
  const text = values.Statement__c?.trim() ?? '';
  const words = [values.Customer_Words__c?.trim(), text].filter(Boolean).join('\n\n');
  if (words.length > (LIMITS.Customer_Words__c ?? 0)) {
    return undefined;
  }
  return {
    ...values,
    Statement__c: firstSentence(text, LIMITS.Statement__c ?? 0),
    Customer_Words__c: words
  };
}

/** A solution instead of a problem: moves the text to where solutions are kept, and leaves room for the problem. */
export function moveToSolution(values: ChallengeValues): ChallengeValues {
  const parts = [values.Suggested_Solution__c?.trim(), values.Statement__c?.trim()];
  return { ...values, Statement__c: '', Suggested_Solution__c: parts.filter(Boolean).join('\n') };
}

/** Lines of a mail that say nothing yet: its head, what it answers, and the greeting. English, as the other hints. */
const SAYS_NOTHING =
  /^\s*$|^\s*>|^(from|to|cc|bcc|sent|date|subject):|^on .* wrote:$|^-{2,}|^(hi|hello|hey|dear|good (morning|afternoon|evening))\b[^.?]{0,40}[,!:]?$/i;

function firstSentence(mail: string, limit: number): string {
  const lines = mail.split('\n');
  const start = lines.findIndex((line) => !SAYS_NOTHING.test(line.trim()));
  const text = start > 0 ? lines.slice(start).join('\n').trim() : mail;
  const sentence = (/^[^\n]*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text.split('\n')[0] ?? '').trim();
  if (sentence.length <= limit) {
    return sentence;
  }
  const head = cutText(sentence, limit);
  const end = head.lastIndexOf(' ');
  return end > limit / 2 ? head.slice(0, end) : head;
}

/** The name fields count only once somebody new was chosen. */
function isNameOfNobody(field: ChallengeField, values: ChallengeValues): boolean {
  return (field === 'newFirstName' || field === 'newLastName') && values.Said_By__c !== NEW_CONTACT;
}
