/** What every org has and steps may name: profiles, permission sets, the user who loads. */
import { LoadError } from './loadError.ts';
import { textOf } from './orgClient.ts';
import type { OrgClient } from './orgClient.ts';
import type { Ids } from './runSteps.ts';
import { groupRef, isRef, permissionSetRef, profileRef, RUNNING_USER } from './sampleRecord.ts';
import type { Step } from './sampleRecord.ts';

/** A licence of its own is needed for this one; without it the user of the sync gets the ordinary profile. */
const INTEGRATION_PROFILE = 'Minimum Access - API Only Integrations';
const ORDINARY_PROFILE = 'Standard User';

/** The loader itself needs what admins of Ridealong have. */
const LOADER_PERMISSION_SET = 'Ridealong_Admin';

export async function resolveOrgRefs(client: OrgClient, steps: readonly Step[]): Promise<Ids> {
  const ids: Ids = new Map([[RUNNING_USER.ref, await client.runningUserId()]]);

  for (const row of await client.query('SELECT Id, Name FROM Profile')) {
    ids.set(profileRef(textOf(row, 'Name')).ref, textOf(row, 'Id'));
  }
  const ordinary = ids.get(profileRef(ORDINARY_PROFILE).ref);
  const integration = profileRef(INTEGRATION_PROFILE).ref;
  if (ordinary !== undefined && !ids.has(integration)) {
    ids.set(integration, ordinary);
  }

  for (const row of await client.query('SELECT Id, Name FROM PermissionSet WHERE IsOwnedByProfile = false')) {
    ids.set(permissionSetRef(textOf(row, 'Name')).ref, textOf(row, 'Id'));
  }

  for (const row of await client.query('SELECT Id, DeveloperName FROM Group WHERE DeveloperName != NULL')) {
    ids.set(groupRef(textOf(row, 'DeveloperName')).ref, textOf(row, 'Id'));
  }

  const missing = namedIn(steps).filter(
    (name) => /^(profile|permissionSet|group):/.test(name) && !ids.has(name)
  );
  if (missing.length > 0) {
    throw new LoadError(
      `The org lacks ${[...new Set(missing)].join(', ')}. Deploy the package first; a profile may be called otherwise.`
    );
  }
  return ids;
}

/** Anyone who loads becomes an admin of Ridealong, if they are not yet: some rules are for admins only. */
export async function empowerLoader(client: OrgClient, ids: Ids): Promise<void> {
  const permissionSet = ids.get(permissionSetRef(LOADER_PERMISSION_SET).ref);
  const user = ids.get(RUNNING_USER.ref);
  if (permissionSet === undefined || user === undefined) {
    throw new LoadError(
      `The org lacks the permission set ${LOADER_PERMISSION_SET}. Deploy the package first.`
    );
  }
  const assigned = await client.query(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${user}' AND PermissionSetId = '${permissionSet}'`
  );
  if (assigned.length > 0) {
    return;
  }
  const [result] = await client.saveRows('POST', 'PermissionSetAssignment', [
    { AssigneeId: user, PermissionSetId: permissionSet }
  ]);
  if (!result?.success) {
    throw new LoadError(
      `The loading user cannot be given ${LOADER_PERMISSION_SET}: ${result?.errors[0]?.message}`
    );
  }
}

function namedIn(steps: readonly Step[]): string[] {
  return steps.flatMap((step) =>
    'records' in step
      ? step.records.flatMap((record) =>
          Object.values(record.fields).flatMap((value) => (isRef(value) ? [value.ref] : []))
        )
      : []
  );
}
