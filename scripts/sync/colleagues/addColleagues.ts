/** `colleagues`: makes users colleagues, from a file or by a filter, and brings existing rows to what the file says. */
import { z } from 'zod';
import { EXIT_CODE } from '../exitCode.ts';
import { packByLength } from '../csv/index.ts';
import { OrgError, endOfRun } from '../org/orgError.ts';
import { readByIds, readRows } from '../org/read.ts';
import { compareText } from '../plan/calendar.ts';
import type { Transport } from '../org/transport.ts';
import { writeChanges } from '../org/write.ts';
import { to18 } from '../plan/canonical.ts';
import { recordIdOf } from '../plan/recordId.ts';
import type { Change, CurrentRow } from '../plan/diff.ts';
import { SyncError } from '../syncError.ts';
import type { Problem, WantedColleague } from './colleagueFile.ts';
import { COLLEAGUE_OF_USER, isPerson, planColleagues } from './planColleagues.ts';
import type { ColleaguePlan, OrgUser } from './planColleagues.ts';

/** A query travels in the address of a request, which together with its headers may have 16 KB. */
const MAX_NAMES = 100;
const MAX_LENGTH = 8000;
const NO_PERMISSION = /CANNOT_INSERT|INSUFFICIENT|INVALID_FIELD_FOR_INSERT_UPDATE/;
const PERMISSION_WANTED =
  '; the user who runs this needs the permission set Ridealong Admin or Ridealong Sync';

const id = z.string().transform(to18);
const userRow = z.object({
  Id: id,
  Name: z.string(),
  Username: z.string(),
  Email: z.string(),
  IsActive: z.boolean(),
  UserType: z.string(),
  Profile: z
    .looseObject({ Name: z.string().optional(), UserLicense: z.looseObject({ Name: z.string() }).nullish() })
    .nullish()
});
const colleagueRow = z.object({
  Id: id,
  User__c: id,
  Business_Function__c: z.string().nullable(),
  Target_Days__c: z.number().nullable(),
  Is_Active__c: z.boolean()
});
const describe = z.object({
  fields: z.array(
    z.object({
      name: z.string(),
      picklistValues: z.array(z.object({ active: z.boolean(), value: z.string(), label: z.string() }))
    })
  )
});

export interface ColleagueOutcome {
  created: number;
  updated: number;
  unchanged: number;
  problems: Problem[];
}

/** Who becomes a colleague: users by name, each with their own facts, or all who meet a condition. */
export type Asked =
  | { wanted: readonly WantedColleague[] }
  | { filter: string; as: Omit<WantedColleague, 'source' | 'user'> };

export async function readPlan(transport: Transport, asked: Asked): Promise<ColleaguePlan> {
  const users = await ('filter' in asked
    ? usersBy(transport, asked.filter)
    : usersNamed(transport, asked.wanted));
  const rows = await colleaguesOf(transport, users);
  const org = { users, rows, functions: await functionsOf(transport) };
  if ('wanted' in asked) {
    return planColleagues(asked.wanted, org);
  }
  // A condition adds: anyone who is a colleague already was described by hand, and stays as they are
  const added = users.filter((user) => !rows.has(user.Id));
  const wanted = added.map((user) => ({ ...asked.as, source: user.Name, user: user.Id }));
  const plan = planColleagues(wanted, org);
  return { ...plan, unchanged: plan.unchanged + (users.length - added.length) };
}

export async function applyPlan(transport: Transport, plan: ColleaguePlan): Promise<ColleagueOutcome> {
  const byKind = (kind: Change['kind']): Change[] => plan.changes.filter((change) => change.kind === kind);
  const made = await writeChanges(transport, COLLEAGUE_OF_USER, byKind('create'));
  const changed = await writeChanges(transport, { ...COLLEAGUE_OF_USER, keyField: 'Id' }, byKind('update'));
  const refused = [...made.problems, ...changed.problems].map(({ key, code, message }) => ({
    source: plan.names.get(key) ?? key,
    message: `${code}, ${message}${NO_PERMISSION.test(code) ? PERMISSION_WANTED : ''}`
  }));
  return {
    created: made.ids.size,
    updated: changed.ids.size,
    // A user whom somebody else made a colleague meanwhile is one now
    unchanged: plan.unchanged + made.overtaken.length,
    problems: [...plan.problems, ...refused]
  };
}

async function usersBy(transport: Transport, filter: string): Promise<OrgUser[]> {
  try {
    const users = await readUsers(transport, `IsActive = true AND UserType = 'Standard' AND (${filter})`);
    return users.filter(isPerson);
  } catch (error) {
    const { cause } = error instanceof SyncError ? error : {};
    if (!(cause instanceof OrgError) || cause.status !== 400) {
      throw error;
    }
    throw new SyncError(`The org does not understand the condition of --users: ${cause.message.trim()}`, {
      exitCode: EXIT_CODE.usage,
      actions:
        'It is the WHERE part of a query on User, such as "Department = \'Product\'". Nothing was changed.',
      cause
    });
  }
}

async function usersNamed(transport: Transport, wanted: readonly WantedColleague[]): Promise<OrgUser[]> {
  const found = new Map<string, OrgUser>();
  const names = [...new Set(wanted.map(({ user }) => user))];
  for (const some of packByLength(names, lengthInAddress, { maxItems: MAX_NAMES, maxLength: MAX_LENGTH })) {
    const ids = some.map(recordIdOf).filter((id) => id !== undefined);
    const conditions = [`Username IN (${list(some)})`, `Email IN (${list(some)})`];
    if (ids.length > 0) {
      conditions.push(`Id IN (${list(ids)})`);
    }
    for (const user of await readUsers(transport, conditions.join(' OR '))) {
      found.set(user.Id, user);
    }
  }
  return [...found.values()];
}

/** A name is in the query as username and as address, in quotes, with a comma. */
const lengthInAddress = (name: string): number => 2 * encodeURIComponent(list([name]) + ', ').length;

async function readUsers(transport: Transport, condition: string): Promise<OrgUser[]> {
  const fields = Object.keys(userRow.shape).filter((name) => name !== 'Profile');
  const query = { object: 'User', where: condition, row: userRow };
  const users = await readRows(transport, { ...query, fields: [...fields, ...OF_THE_PROFILE] }).catch(
    (error: unknown) => {
      // Not everybody sees licences; what else was wrong with the query is said the second time
      if (statusOf(error) === 400) {
        return readRows(transport, { ...query, fields });
      }
      throw error;
    }
  );
  return users.sort((a, b) => compareText(a.Name, b.Name));
}

const OF_THE_PROFILE = ['Profile.Name', 'Profile.UserLicense.Name'];

function statusOf(error: unknown): number | undefined {
  const { cause } = error instanceof SyncError ? error : {};
  return cause instanceof OrgError ? cause.status : undefined;
}

async function colleaguesOf(
  transport: Transport,
  users: readonly OrgUser[]
): Promise<Map<string, CurrentRow>> {
  const rows = new Map<string, CurrentRow>();
  const found = await readByIds(transport, {
    object: 'Ridealong_Colleague__c',
    fields: Object.keys(colleagueRow.shape),
    row: colleagueRow,
    by: 'User__c',
    ids: users.map((user) => user.Id)
  });
  for (const { Id, User__c, ...fields } of found) {
    rows.set(User__c, { id: Id, fields });
  }
  return rows;
}

/** Read at run time: an admin may have added functions. */
async function functionsOf(transport: Transport): Promise<{ value: string; label: string }[]> {
  try {
    const { fields } = describe.parse(await transport.get('/sobjects/Ridealong_Colleague__c/describe'));
    const field = fields.find(({ name }) => name === 'Business_Function__c');
    return (field?.picklistValues ?? []).filter(({ active }) => active);
  } catch (error) {
    throw endOfRun(error, 'Reading the functions of Ridealong_Colleague__c');
  }
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`).join(', ');
}
