/** Permission sets for people: from a file, or for the members of a public group. Nobody loses one here. */
import type { Transport } from '../sync/org/transport.ts';
import { collect, inWords, readCsv } from '../sync/csv/index.ts';
import { queryRows, textAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

export interface Wish {
  /** Username or e-mail address, in small letters. */
  user: string;
  set: string;
  /** Where it stands, for messages. */
  place: string;
}

export interface Person {
  id: string;
  username: string;
  email: string;
  licence: string;
}

export interface Plan {
  assignments: { user: Person; set: string }[];
  refused: string[];
}

/** Sets that give opportunities, which a platform licence does not have. */
const NEEDS_SALES = new Set([
  'Ridealong_Rep',
  'Ridealong_Colleague',
  'Ridealong_Theme_Owner',
  'Ridealong_Leader',
  'Ridealong_Sales_Owner',
  'Ridealong_Admin'
]);

/** What brings a set that the core has not. */
const OPTIONAL_SETS: Readonly<Record<string, string>> = {
  Ridealong_Sync_Calendars: ' without --with sync-calendars'
};

export function readAssignments(bytes: Uint8Array, file: string): { wishes: Wish[]; refused: string[] } {
  const table = readCsv(bytes, { file, columns: ['user', 'set'], needed: ['user', 'set'] });
  const { items, refused } = collect(table.rows, (row): Wish => ({
    user: row.key('user').toLowerCase(),
    set: setName(row.key('set')),
    place: `${file}, line ${row.line}`
  }));
  return { wishes: items, refused: [...table.refused, ...refused].map(inWords) };
}

/** "Ridealong Rep" and "Rep" are what people write. */
function setName(written: string): string {
  const name = written.replaceAll(' ', '_');
  return name.startsWith('Ridealong_') ? name : `Ridealong_${name}`;
}

/** @param held `user id set` of what people have already */
export function planAssignments(
  wishes: readonly Wish[],
  people: readonly Person[],
  sets: ReadonlySet<string>,
  held: ReadonlySet<string>
): Plan {
  const plan: Plan = { assignments: [], refused: [] };
  const planned = new Set(held);
  for (const wish of wishes) {
    const found = people.filter(({ username, email }) => username === wish.user || email === wish.user);
    const [user] = found;
    const reason = reasonAgainst(wish, found, sets);
    if (reason !== undefined) {
      plan.refused.push(`${wish.place}: ${reason}`);
    } else if (user !== undefined && !planned.has(`${user.id} ${wish.set}`)) {
      planned.add(`${user.id} ${wish.set}`);
      plan.assignments.push({ user, set: wish.set });
    }
  }
  return plan;
}

function reasonAgainst(
  { user, set }: Wish,
  found: readonly Person[],
  sets: ReadonlySet<string>
): string | undefined {
  const [person] = found;
  if (!sets.has(set)) {
    return `there is no permission set ${set}${OPTIONAL_SETS[set] ?? ''}`;
  }
  if (person === undefined) {
    return `no active user has the username or address ${user}`;
  }
  if (found.length > 1) {
    return `${found.length} active users have the address ${user}: write the username`;
  }
  return /Platform/.test(person.licence) && NEEDS_SALES.has(set)
    ? `${user} has the licence ${person.licence}, which has no opportunities: give Ridealong_Colleague_Platform`
    : undefined;
}

export async function readPeople(transport: Transport): Promise<Person[]> {
  const rows = await queryRows(
    transport,
    'SELECT Id, Username, Email, Profile.UserLicense.Name FROM User WHERE IsActive = true'
  );
  return rows.map((row) => ({
    id: textAt(row, 'Id'),
    username: textAt(row, 'Username').toLowerCase(),
    email: textAt(row, 'Email').toLowerCase(),
    licence: textAt(row, 'Profile.UserLicense.Name')
  }));
}

/** Ids of sets by name, and who has which. */
export async function readSets(
  transport: Transport
): Promise<{ ids: Map<string, string>; held: Set<string> }> {
  const sets = await queryRows(transport, "SELECT Id, Name FROM PermissionSet WHERE Name LIKE 'Ridealong%'");
  const held = await queryRows(
    transport,
    "SELECT AssigneeId, PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Name LIKE 'Ridealong%'"
  );
  return {
    ids: new Map(sets.map((row) => [textAt(row, 'Name'), textAt(row, 'Id')])),
    held: new Set(held.map((row) => `${textAt(row, 'AssigneeId')} ${textAt(row, 'PermissionSet.Name')}`))
  };
}

/** Members who are users; groups inside the group are not followed. */
export async function wishesOfGroup(
  transport: Transport,
  group: string,
  set: string,
  people: readonly Person[]
): Promise<Wish[]> {
  const rows: Row[] = await queryRows(
    transport,
    `SELECT UserOrGroupId FROM GroupMember WHERE Group.DeveloperName = '${group}'`
  );
  const members = new Set(rows.map((row) => textAt(row, 'UserOrGroupId')));
  return people
    .filter(({ id }) => members.has(id))
    .map(({ username }) => ({ user: username, set, place: `group ${group}` }));
}

const MAX_ROWS = 200;

interface SaveOutcome {
  success: boolean;
  errors: { message: string }[];
}

/** Answers what the org refused. A second run finds what the first assigned, and leaves it. */
export async function assign(
  transport: Transport,
  plan: Plan['assignments'],
  ids: ReadonlyMap<string, string>
): Promise<string[]> {
  const refused: string[] = [];
  for (let start = 0; start < plan.length; start += MAX_ROWS) {
    const part = plan.slice(start, start + MAX_ROWS);
    const records = part.map(({ user, set }) => ({
      attributes: { type: 'PermissionSetAssignment' },
      AssigneeId: user.id,
      PermissionSetId: ids.get(set)
    }));
    const outcomes = (await transport.send(
      'POST',
      '/composite/sobjects',
      { allOrNone: false, records },
      { attempts: 1 }
    )) as SaveOutcome[];
    part.forEach(({ user, set }, index) => {
      const message = outcomes[index]?.errors[0]?.message;
      if (message !== undefined) {
        refused.push(`${user.username}, ${set}: ${message}`);
      }
    });
  }
  return refused;
}
