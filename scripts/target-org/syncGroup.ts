/**
 * The public group whose members may edit what the sync writes figures and calendars on: sharing rules of the package share
 * it with them. A permission set has no such members, and Modify All would bring deleting and giving away.
 */
import { SYNC_GROUP, SYNC_SET } from '../sync/access/syncGroup.ts';
import type { Transport } from '../sync/org/transport.ts';
import { queryTogether, textAt } from './queries.ts';
import type { Row } from './queries.ts';

const HOLDERS = `SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSet.Name = '${SYNC_SET}' AND Assignee.IsActive = true`;
export const MEMBERS = `SELECT UserOrGroupId FROM GroupMember WHERE Group.DeveloperName = '${SYNC_GROUP}'`;
const GROUP = `SELECT Id FROM Group WHERE DeveloperName = '${SYNC_GROUP}'`;

/** Who has the set and is not in the group. */
export function outsiders(holders: readonly Row[], members: readonly Row[]): string[] {
  const inside = new Set(members.map((row) => textAt(row, 'UserOrGroupId')));
  return [...new Set(holders.map((row) => textAt(row, 'AssigneeId')))].filter((id) => !inside.has(id));
}

/** Users who have the set of the sync get into its group, too. Answers how many came in. */
export async function joinSyncGroup(transport: Transport): Promise<number> {
  const { holders, members, group } = await queryTogether(transport, {
    holders: HOLDERS,
    members: MEMBERS,
    group: GROUP
  });
  const [found] = group ?? [];
  const missing = outsiders(holders ?? [], members ?? []);
  if (found === undefined || missing.length === 0) {
    return 0;
  }
  for (const id of missing) {
    const member = { GroupId: textAt(found, 'Id'), UserOrGroupId: id };
    await transport.send('POST', '/sobjects/GroupMember', member, { attempts: 1 });
  }
  return missing.length;
}
