/** Who can be given a permission set, and how often. */
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { saveError } from '../save/saveErrors.ts';
import { quote } from '../store/tableDefinition.ts';

/**
 * Of a set or of a group of sets: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_permissionsetassignment.htm.
 * The set that the platform makes of a group's is not here: such an assignment has none. Codes and words after public reports of Apex
 * tests: *assumed*.
 */
export function checkAssignment(work: RowWork, { services }: SaveContext): void {
  const { AssigneeId: assignee, PermissionSetId: set, PermissionSetGroupId: group } = work.record;
  if (work.operation !== 'create' || typeof assignee !== 'string') {
    return;
  }
  const [field, given, what] =
    typeof group === 'string'
      ? (['PermissionSetGroupId', group, 'Permission Set Group'] as const)
      : (['PermissionSetId', set, 'Permission Set'] as const);
  if (typeof given !== 'string') {
    work.errors.push(
      saveError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [PermissionSetId]', [
        'PermissionSetId'
      ])
    );
    return;
  }
  const { store } = services;
  const user = store.prepare('SELECT "IsActive" AS "active" FROM "User" WHERE "Id" = ?').get(assignee);
  if (user?.['active'] === 0) {
    work.errors.push(
      saveError('INACTIVE_OWNER_OR_USER', `operation performed with inactive user [${assignee}]`)
    );
    return;
  }
  const twin = store
    .prepare(
      `SELECT "Id" AS "id" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND ${quote(field)} = ?`
    )
    .get(assignee, given);
  if (twin !== undefined) {
    work.errors.push(
      saveError(
        'DUPLICATE_VALUE',
        `Duplicate PermissionSetAssignment. Assignee: ${assignee}; ${what}: ${given}`,
        ['AssigneeId', field]
      )
    );
  }
}
