import { objectNamed } from '../schema/schemaLookup.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { SObjectRecord } from '../types.ts';

/** Fields of an event that Shared Activities writes as relations too, and whether the relation is a What. */
const RELATED = [
  ['WhoId', false],
  ['WhatId', true]
] as const;

/**
 * With Shared Activities, whom and what an event is about is written as relations too: `IsParent`, and `IsWhat` for the
 * What. "If a contact or lead is also an invitee, there is one EventRelation record for that person" (EventRelation object).
 */
export function keepParentRelations(works: readonly RowWork[], context: SaveContext): void {
  const { store, schema } = context.services;
  const relation = objectNamed(schema, 'EventRelation');
  const wanted: SObjectRecord[] = [];
  const changed: SObjectRecord[] = [];
  const gone: string[] = [];
  for (const work of works.filter(({ record }) => record['IsChild'] !== true)) {
    const present = store.select(relation, '"EventId" = ? AND "IsDeleted" = 0', [idOf(work)]);
    for (const [field, isWhat] of RELATED) {
      const id = work.record[field];
      if (!isChanged(work, field)) {
        continue;
      }
      for (const row of present) {
        if (row['IsParent'] === true && row['IsWhat'] === isWhat && row['RelationId'] !== id) {
          if (row['IsInvitee'] === true) {
            changed.push({ Id: row['Id'] ?? null, IsParent: false });
          } else {
            gone.push(String(row['Id']));
          }
        }
      }
      const same = present.find((row) => row['RelationId'] === id);
      if (same !== undefined) {
        changed.push({ Id: same['Id'] ?? null, IsParent: true });
      } else if (typeof id === 'string') {
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
  if (changed.length > 0) {
    context.systemSave({ operation: 'update', object: 'EventRelation', rows: changed }, { platform: true });
  }
  if (wanted.length > 0) {
    context.systemSave({ operation: 'create', object: 'EventRelation', rows: wanted }, { platform: true });
  }
}

/**
 * "If you delete the EventRelation record representing a relation then the corresponding relation field may be cleared on
 * the event": here it always is (*assumed*). `works` are relations that somebody deleted by themselves.
 */
export function clearRelatedFields(works: readonly RowWork[], context: SaveContext): void {
  const { store, schema } = context.services;
  const rows = new Map<string, SObjectRecord>();
  for (const { record } of works.filter((work) => work.record['IsParent'] === true)) {
    const eventId = String(record['EventId']);
    const event = store.get(objectNamed(schema, 'Event'), eventId);
    for (const [field, isWhat] of RELATED) {
      if (
        event?.['IsDeleted'] === false &&
        record['IsWhat'] === isWhat &&
        event[field] === record['RelationId']
      ) {
        rows.set(eventId, { ...rows.get(eventId), Id: eventId, [field]: null });
      }
    }
  }
  if (rows.size > 0) {
    context.systemSave(
      { operation: 'update', object: 'Event', rows: [...rows.values()] },
      { platform: true }
    );
  }
}

/**
 * Events and invitations made before: what was an invitation stays one, and whom and what an event is about becomes a
 * relation. *Assumed*: Help says that enabling converts what is there, not how.
 */
export function turnOnSharedActivities(context: SaveContext): void {
  const { store, schema } = context.services;
  store.prepare('UPDATE "EventRelation" SET "IsInvitee" = 1').run();
  const wanted = store
    .select(
      objectNamed(schema, 'Event'),
      '"IsChild" = 0 AND "IsDeleted" = 0 AND ("WhoId" IS NOT NULL OR "WhatId" IS NOT NULL)',
      []
    )
    .map((record): RowWork => {
      const prior: SObjectRecord = { ...record, WhoId: null, WhatId: null };
      return { index: 0, operation: 'update', record, prior, given: new Set(), errors: [] };
    });
  keepParentRelations(wanted, context);
}
