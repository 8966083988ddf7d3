/** Which colleague rows there should be: what was asked for, against the users and rows of the org. Pure. */
import { cutText } from '../plan/canonical.ts';
import { diffRows } from '../plan/diff.ts';
import type { CurrentRow, DesiredRow, ObjectPlan } from '../plan/diff.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import { recordIdOf } from '../plan/recordId.ts';
import type { Problem, WantedColleague } from './colleagueFile.ts';

/** Keyed by the user: the row's own key is set by a flow, and admins may not write it. */
export const COLLEAGUE_OF_USER: ObjectMapping = {
  object: 'Ridealong_Colleague__c',
  keyField: 'User__c',
  owned: {
    Business_Function__c: { kind: 'picklist' },
    Target_Days__c: { kind: 'number', scale: 0 },
    Is_Active__c: { kind: 'boolean' }
  },
  onCreate: ['Name'],
  createOnly: true
};

export interface OrgUser {
  Id: string;
  Name: string;
  Username: string;
  Email: string;
  IsActive: boolean;
  UserType: string;
  /** With the licence, where the reader may see it. */
  Profile?:
    | { Name?: string | undefined; UserLicense?: { Name: string } | null | undefined }
    | null
    | undefined;
}

export interface ColleagueOrg {
  users: readonly OrgUser[];
  /** Rows by user id. */
  rows: ReadonlyMap<string, CurrentRow>;
  functions: readonly { value: string; label: string }[];
}

export interface ColleaguePlan extends ObjectPlan {
  problems: Problem[];
  /** Names by user id, to print. */
  names: Map<string, string>;
}

export function planColleagues(wanted: readonly WantedColleague[], org: ColleagueOrg): ColleaguePlan {
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const desired = new Map<string, DesiredRow>();
  for (const one of wanted) {
    try {
      const user = userOf(one, org.users);
      if (desired.has(user.Id)) {
        throw new Error(`${user.Name} was named before`);
      }
      desired.set(user.Id, desiredRow(one, user, org));
      names.set(user.Id, user.Name);
    } catch (error) {
      problems.push({ source: one.source, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ...diffRows(COLLEAGUE_OF_USER, desired.values(), org.rows), problems, names };
}

/**
 * Salesforce has users of type Standard who are programs, such as "Integration User" and "Security User"; they are told by their
 * licence. *Assumed*: the names of such licences are those that Salesforce gives them, which are not translated.
 */
const LICENCE_OF_A_PROGRAM = /\b(?:integration|api only|security user|automated)\b/iu;

/** As Salesforce calls the profile, and most companies theirs: who has it cannot log in to a page. */
const PROFILE_OF_A_PROGRAM = /\bapi[- ]?only\b/iu;

/** The platform's own are named after the id of the org: https://help.salesforce.com/s/articleView?id=000384569. */
const NAMED_AFTER_THE_ORG = /@00d/iu;

export function isPerson({ Profile, Username }: Pick<OrgUser, 'Profile' | 'Username'>): boolean {
  return (
    !LICENCE_OF_A_PROGRAM.test(Profile?.UserLicense?.Name ?? '') &&
    !PROFILE_OF_A_PROGRAM.test(Profile?.Name ?? '') &&
    !NAMED_AFTER_THE_ORG.test(Username)
  );
}

function userOf({ user }: WantedColleague, users: readonly OrgUser[]): OrgUser {
  const text = user.toLowerCase();
  const id = recordIdOf(user);
  const byName = users.filter(({ Id, Username }) => Id === id || Username.toLowerCase() === text);
  const found = byName.length > 0 ? byName : users.filter(({ Email }) => Email.toLowerCase() === text);
  const people = found.filter((one) => one.IsActive && one.UserType === 'Standard' && isPerson(one));
  const [only, ...others] = people;
  if (only !== undefined && others.length === 0) {
    return only;
  }
  if (only !== undefined) {
    throw new Error(`${people.length} active users have the address ${user}: enter the username instead`);
  }
  if (found.length === 0) {
    throw new Error(`there is no user ${user}`);
  }
  throw new Error(
    found.some(({ IsActive }) => IsActive)
      ? `${user} is no person of the company but a program, one of the platform's own or a guest`
      : `the user ${user} is not active`
  );
}

function desiredRow(
  { businessFunction, target, active }: WantedColleague,
  user: OrgUser,
  org: ColleagueOrg
): DesiredRow {
  const isNew = !org.rows.has(user.Id);
  if (isNew && businessFunction === undefined) {
    throw new Error(`${user.Name} needs a function: fill in the column "function" or give --function`);
  }
  return {
    key: user.Id,
    lock: user.Id,
    owned: {
      ...(businessFunction === undefined
        ? {}
        : { Business_Function__c: functionOf(businessFunction, org.functions) }),
      ...(target === undefined ? {} : { Target_Days__c: target }),
      ...(active !== undefined || isNew ? { Is_Active__c: active ?? true } : {})
    },
    onCreate: { Name: cutText(user.Name, 80) }
  };
}

/** By value or by label, so that an admin can write what they see. */
function functionOf(text: string, functions: ColleagueOrg['functions']): string {
  const wanted = text.toLowerCase();
  const found = functions.find(
    ({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted
  );
  if (found) {
    return found.value;
  }
  throw new Error(`there is no function "${text}": choose ${functions.map(({ label }) => label).join(', ')}`);
}
