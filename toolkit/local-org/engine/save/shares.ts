import { toStoredDateTime } from '../../core/clock.ts';
import type { ObjectSchema, OrgSchema } from '../../core/schemaTypes.ts';
import { quote } from '../store/tableDefinition.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { idOf, isChanged } from './rowWork.ts';
import type { RowWork } from './rowWork.ts';
import type { SaveContext } from './saveContext.ts';

const shareObjects = new WeakMap<OrgSchema, Map<string, ObjectSchema>>();

export function shareObjectOf(schema: OrgSchema, object: ObjectSchema): ObjectSchema | undefined {
  let byShared = shareObjects.get(schema);
  if (byShared === undefined) {
    byShared = new Map(
      [...schema.objects.values()].flatMap((share) =>
        share.share === undefined ? [] : [[share.share.sharedObject, share]]
      )
    );
    shareObjects.set(schema, byShared);
  }
  return byShared.get(object.name);
}

/**
 * Each owned record has a share row for its owner. A new owner gets that row, and what was shared by hand is no longer
 * (Help, "Manual Sharing": manual shares are removed when the owner changes).
 */
export function keepOwnerShares(object: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  const share = shareObjectOf(context.services.schema, object);
  if (share?.share === undefined || !object.fields.has('ownerid')) {
    return;
  }
  const given = works.filter((work) => isChanged(work, 'OwnerId'));
  context.services.store.changing(share, () => writeOwnerShares(share, given, context));
}

function writeOwnerShares(share: ObjectSchema, works: readonly RowWork[], context: SaveContext): void {
  const { store } = context.services;
  const parent = quote(share.share?.parentField ?? '');
  for (const work of works) {
    if (work.prior !== undefined) {
      store
        .prepare(`DELETE FROM ${quote(share.name)} WHERE ${parent} = ? AND "RowCause" IN ('Owner', 'Manual')`)
        .run(idOf(work));
    }
    store.insert(share, ownerShare(share, work, context));
  }
}

function ownerShare(share: ObjectSchema, work: RowWork, context: SaveContext): SObjectRecord {
  const { parentField = '', accessField = '' } = share.share ?? {};
  return {
    Id: context.services.store.nextId(share),
    [parentField]: idOf(work),
    [accessField]: 'All',
    UserOrGroupId: work.record['OwnerId'] ?? null,
    RowCause: 'Owner',
    // What an account's owner gets of its opportunities and cases depends on their role; there are no roles here.
    ...(share.name === 'AccountShare'
      ? { OpportunityAccessLevel: 'None', CaseAccessLevel: 'None', ContactAccessLevel: 'None' }
      : {}),
    LastModifiedDate: toStoredDateTime(context.now),
    LastModifiedById: context.session.userId,
    IsDeleted: false
  };
}
