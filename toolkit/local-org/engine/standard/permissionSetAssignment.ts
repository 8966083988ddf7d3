/** Who can be given a permission set, and how often. */
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { saveError } from '../save/saveErrors.ts';

/** Codes and words after public reports of Apex tests: *assumed*. */
export function checkAssignment(work: RowWork, { services }: SaveContext): void {
  const { AssigneeId: assignee, PermissionSetId: set } = work.record;
  if (work.operation !== 'create' || typeof assignee !== 'string' || typeof set !== 'string') {
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
      'SELECT "Id" AS "id" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND "PermissionSetId" = ?'
    )
    .get(assignee, set);
  if (twin !== undefined) {
    work.errors.push(
      saveError(
        'DUPLICATE_VALUE',
        `Duplicate PermissionSetAssignment. Assignee: ${assignee}; Permission Set: ${set}`,
        ['AssigneeId', 'PermissionSetId']
      )
    );
  }
}
