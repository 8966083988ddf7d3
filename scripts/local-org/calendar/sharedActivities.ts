import { objectNamed } from '../schema/schemaLookup.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { SObjectRecord } from '../types.ts';

/** With Shared Activities, whom and what an event is about is written as relations too: `IsParent`, and `IsWhat` for the What. */
export function keepParentRelations(works: readonly RowWork[], context: SaveContext): void {
  const { store, schema } = context.services;
  const relation = objectNamed(schema, 'EventRelation');
  const wanted: SObjectRecord[] = [];
  const gone: string[] = [];
  for (const work of works.filter(({ record }) => record['IsChild'] !== true)) {
    for (const [field, isWhat] of [
      ['WhoId', false],
      ['WhatId', true]
    ] as const) {
      if (!isChanged(work, field)) {
        continue;
      }
      const present = store.select(
        relation,
        '"EventId" = ? AND "IsParent" = 1 AND "IsWhat" = ? AND "IsDeleted" = 0',
        [idOf(work), Number(isWhat)]
      );
      gone.push(...present.map((row) => String(row['Id'])));
      const id = work.record[field];
      if (typeof id === 'string') {
        wanted.push({
          EventId: idOf(work),
          RelationId: id,
          IsParent: true,
          IsWhat: isWhat,
          IsInvitee: false
        });
      }
    }
  }
  if (gone.length > 0) {
    context.systemSave({ operation: 'delete', object: 'EventRelation', ids: gone }, { platform: true });
  }
  if (wanted.length > 0) {
    context.systemSave({ operation: 'create', object: 'EventRelation', rows: wanted }, { platform: true });
  }
}
