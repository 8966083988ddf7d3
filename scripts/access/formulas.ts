/** Formulas of validation rules, put together from their parts. Pure. */
import type { Actor, Authorship } from './attendanceTable.ts';

export interface ValidationRule {
  name: string;
  description: string;
  formula: string;
  message: string;
  field?: string;
}

export const PERMISSION = {
  manage: '$Permission.Ridealong_Manage_Attendance',
  tag: '$Permission.Ridealong_Tag_Colleagues',
  sync: '$Permission.Ridealong_Run_Sync'
} as const;

export const same = (field: string): string => `CASESAFEID(${field}) = CASESAFEID($User.Id)`;
export const not = (condition: string): string => `NOT(${condition})`;
export const and = (...conditions: string[]): string => join('AND', conditions);
export const or = (...conditions: string[]): string => join('OR', conditions);

/** The whole of a rule, a condition on each line. */
export function all(...conditions: string[]): string {
  return `AND(\n${conditions.map((condition) => `  ${condition}`).join(',\n')}\n)`;
}

/** True when somebody says what is not theirs to say; `is` tells whether the user who saves is one of the actors. */
export function authorFormula(
  { fields, onCreate, onChange }: Authorship,
  is: Readonly<Record<Actor, string>>
): string {
  const changed = and(
    'NOT(ISNEW())',
    or(...fields.map((field) => `ISCHANGED(${field})`)),
    not(isOneOf(onChange, is))
  );
  const filled =
    onCreate.length > 0
      ? and('ISNEW()', or(...fields.map(isFilled)), not(isOneOf(onCreate, is)))
      : and('ISNEW()', or(...fields.map(isFilled)));
  return all(not(PERMISSION.manage), or(changed, filled));
}

export function isOneOf(actors: readonly Actor[], is: Readonly<Record<Actor, string>>): string {
  return or(...actors.map((actor) => is[actor]));
}

const CHECKBOXES = new Set(['Heard_Nothing_New__c']);
const PICKLISTS = new Set(['Useful_To_Rep__c', 'Role__c']);

export function isFilled(field: string): string {
  if (CHECKBOXES.has(field)) {
    return field;
  }
  return not(`ISBLANK(${PICKLISTS.has(field) ? `TEXT(${field})` : field})`);
}

/** `OR()` of nothing is false. */
function join(operator: 'AND' | 'OR', conditions: readonly string[]): string {
  const [first = operator === 'AND' ? 'TRUE' : 'FALSE'] = conditions;
  return conditions.length < 2 ? first : `${operator}(${conditions.join(', ')})`;
}
