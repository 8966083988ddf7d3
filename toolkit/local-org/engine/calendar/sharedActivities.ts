import { objectNamed } from '../../schema/schemaLookup.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { SObjectRecord } from '../../core/types.ts';

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
 * A relation that somebody adds becomes the Who or the What of an event that has none: "the first contact or lead ... becomes
 * the primary WhoId if you don't specify a primary WhoId" (Event object). One that is a relation no longer is treated as gone.
 */
export function followRelations(works: readonly RowWork[], context: SaveContext): void {
  const events = new EventChanges(context);
  for (const { record } of works) {
    const field = fieldOf(record);
    if (record['IsParent'] === true && (events.value(record, field) ?? null) === null) {
      events.set(record, field, record['RelationId'] ?? null);
    }
  }
  events.save();
  clearRelatedFields(
    works.filter(({ record, prior }) => prior?.['IsParent'] === true && record['IsParent'] !== true),
    context
  );
}

/**
 * "If you delete the EventRelation record representing a relation then the corresponding relation field may be cleared on
 * the event": here it always is (*assumed*). "Another Who, if any, ... will be promoted to the WhoId."
 */
export function clearRelatedFields(works: readonly RowWork[], context: SaveContext): void {
  const { store, schema } = context.services;
  const events = new EventChanges(context);
  for (const { record } of works) {
    const field = fieldOf(record);
    if (events.value(record, field) === record['RelationId']) {
      const [next] =
        field === 'WhatId'
          ? []
          : store.select(
              objectNamed(schema, 'EventRelation'),
              '"EventId" = ? AND "IsParent" = 1 AND "IsWhat" = 0 AND "IsDeleted" = 0 AND "Id" <> ?',
              [String(record['EventId']), String(record['Id'])]
            );
      events.set(record, field, next?.['RelationId'] ?? null);
    }
  }
  events.save();
}

function fieldOf(relation: SObjectRecord): 'WhoId' | 'WhatId' {
  return relation['IsWhat'] === true ? 'WhatId' : 'WhoId';
}

/** What relations change in their events, saved at once. */
class EventChanges {
  readonly #context: SaveContext;
  readonly #rows = new Map<string, SObjectRecord>();

  constructor(context: SaveContext) {
    this.#context = context;
  }

  /** Undefined when the event is gone. */
  value(relation: SObjectRecord, field: string): SObjectRecord[string] | undefined {
    const id = String(relation['EventId']);
    const changed = this.#rows.get(id)?.[field];
    if (changed !== undefined) {
      return changed;
    }
    const { store, schema } = this.#context.services;
    const event = store.kept.get(objectNamed(schema, 'Event'), id);
    return event?.['IsDeleted'] === false ? (event[field] ?? null) : undefined;
  }

  set(relation: SObjectRecord, field: string, value: SObjectRecord[string]): void {
    if (this.value(relation, field) !== undefined) {
      const Id = String(relation['EventId']);
      this.#rows.set(Id, { ...this.#rows.get(Id), Id, [field]: value });
    }
  }

  save(): void {
    if (this.#rows.size > 0) {
      const rows = [...this.#rows.values()];
      this.#context.systemSave({ operation: 'update', object: 'Event', rows }, { platform: true });
    }
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
