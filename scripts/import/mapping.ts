/** How columns of a file become fields of a challenge. */
import { z } from 'zod';
import { OperatorError } from '../target-org/operatorError.ts';
import { parseJson } from '../target-org/targetOrg.ts';

/** What a column may stand for; each says what is expected in it. */
export const TARGETS = {
  key: 'its id where it comes from, unique in the file: the same key is never imported twice',
  deal: 'the opportunity: its id, or its exact name where only one has it',
  statement: 'the challenge in one sentence, up to 255 characters',
  words: 'what the customer said, word for word',
  severity: 'Deal Breaker, Painful or Nuisance',
  area: 'the area, as the picklist Area has it',
  cost: 'what it costs the customer',
  workaround: 'what the customer does instead',
  solution: 'what was suggested as a solution',
  theme: 'the name of a theme',
  told_customer_on: 'the day on which the customer was told what became of it, as 2026-11-30',
  told_customer_by: 'username or address of who told the customer; else it is who imports',
  told_note: 'what the customer was told, or answered',
  told_decision: 'which decision was told: Will Act, Will Not Act or Done; else the one of the theme',
  filed_under: 'the theme it was filed under, where that was merged into the one in theme since',
  same_as: 'the key of a challenge further up that it repeats',
  meeting: 'the id of the calendar entry at which it was heard',
  said_by: 'the contact who said it: its id, or its exact name where only one has it',
  said_by_name: 'the exact name of the contact, where the id in said_by is that of another org',
  snoozed_until: 'the day until which triage leaves it, as 2026-11-30',
  deal_name: 'the exact name of the opportunity, where the id in deal is that of another org',
  heard_by: 'username or address of who heard it; the owner of the deal is told of each such line'
} as const;

export type Target = keyof typeof TARGETS;
export const NEEDED: readonly Target[] = ['key', 'deal', 'statement'];

/** Texts that go into a field as they are, with their longest length. */
export const TEXT_FIELDS: readonly [target: Target, field: string, max: number][] = [
  ['statement', 'Statement__c', 255],
  ['words', 'Customer_Words__c', 4000],
  ['severity', 'Severity__c', 255],
  ['area', 'Area__c', 255],
  ['cost', 'Cost_To_Customer__c', 255],
  ['workaround', 'Workaround__c', 255],
  ['solution', 'Suggested_Solution__c', 2000],
  ['told_customer_on', 'Told_Customer_On__c', 10],
  ['told_note', 'Told_Note__c', 255],
  ['told_decision', 'Told_Decision__c', 40],
  ['snoozed_until', 'Snoozed_Until__c', 10]
];

const targetName = z.enum(Object.keys(TARGETS) as [Target, ...Target[]]);

const mappingFile = z.strictObject({
  /** Column of the file: what it stands for. */
  columns: z.record(z.string(), targetName).default({}),
  /** What to put in place of a value: by target, then by value. */
  values: z.partialRecord(targetName, z.record(z.string(), z.string())).default({})
});

export interface Mapping {
  /** Column of the file, in small letters, by target. */
  columnOf: ReadonlyMap<Target, string>;
  /** In place of a value, in small letters. */
  valueOf: (target: Target, value: string) => string;
}

/** Without a file, columns are called as their targets are. */
export function readMapping(text: string | undefined): Mapping {
  const parsed = mappingFile.safeParse(text === undefined ? {} : parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new OperatorError(
      `The mapping is wrong: ${[...(issue?.path ?? []), issue?.message].join(': ')}.`,
      `Columns may stand for ${Object.keys(TARGETS).join(', ')} (docs/import.md).`
    );
  }
  const { columns, values } = parsed.data;
  const columnOf = new Map<Target, string>(
    (Object.keys(TARGETS) as Target[]).map((target) => [target, target])
  );
  for (const [column, target] of Object.entries(columns)) {
    columnOf.set(target, column.toLowerCase());
  }
  const replaced = new Map(
    Object.entries(values).flatMap(([target, pairs]) =>
      Object.entries(pairs ?? {}).map(([from, to]) => [`${target}|${from.toLowerCase()}`, to] as const)
    )
  );
  return {
    columnOf,
    valueOf: (target, value) => replaced.get(`${target}|${value.toLowerCase()}`) ?? value
  };
}
