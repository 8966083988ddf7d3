/** What the user may do, asked of the org by SOQL: the permission sets they have, and what these grant. */

export interface Permissions {
  custom: string[];
  user: string[];
  /** Names of the user's permission sets; undefined where everything is shown: nothing depends on them, or an admin. */
  sets: string[] | undefined;
}

export interface WantedPermissions {
  custom: readonly string[];
  user: readonly string[];
  sets: boolean;
}

type Ask = (soql: string) => Promise<Record<string, unknown>[]>;

function list(values: readonly string[]): string {
  return values.map((value) => `'${value.replaceAll("'", "\\'")}'`).join(', ');
}

export async function readPermissions(
  userId: string,
  wanted: WantedPermissions,
  ask: Ask
): Promise<Permissions> {
  const assigned = `SELECT PermissionSetId FROM PermissionSetAssignment WHERE AssigneeId = '${userId}'`;
  const [custom, user, sets] = await Promise.all([
    wanted.custom.length > 0 ? customPermissions(assigned, wanted.custom, ask) : [],
    wanted.user.length > 0 ? userPermissions(assigned, wanted.user, ask) : [],
    wanted.sets ? permissionSets(userId, ask) : undefined
  ]);
  return { custom, user, sets };
}

/** An administrator's profile shows every tab. */
async function permissionSets(userId: string, ask: Ask): Promise<string[] | undefined> {
  const assignments = await ask(
    `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = '${userId}'`
  );
  const names = assignments.map(({ PermissionSet: set }) => nameOf(set));
  if (names.length > 0) {
    return names;
  }
  const [user] = await ask(`SELECT Profile.Name FROM User WHERE Id = '${userId}'`);
  return nameOf(user?.['Profile']) === 'System Administrator' ? undefined : [];
}

function nameOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'Name' in record ? String(record.Name) : '';
}

async function customPermissions(assigned: string, wanted: readonly string[], ask: Ask): Promise<string[]> {
  const [permissions, granted] = await Promise.all([
    ask(`SELECT Id, DeveloperName FROM CustomPermission WHERE DeveloperName IN (${list(wanted)})`),
    ask(
      `SELECT SetupEntityId FROM SetupEntityAccess WHERE SetupEntityType = 'CustomPermission' AND ParentId IN (${assigned})`
    )
  ]);
  const ids = new Set(granted.map(({ SetupEntityId }) => SetupEntityId));
  return permissions.filter(({ Id }) => ids.has(Id)).map(({ DeveloperName }) => String(DeveloperName));
}

async function userPermissions(assigned: string, wanted: readonly string[], ask: Ask): Promise<string[]> {
  const fields = wanted.map((name) => `Permissions${name}`);
  const sets = await ask(`SELECT ${fields.join(', ')} FROM PermissionSet WHERE Id IN (${assigned})`);
  return wanted.filter((name) => sets.some((set) => set[`Permissions${name}`] === true));
}
