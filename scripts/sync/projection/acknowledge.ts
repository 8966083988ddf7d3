/**
 * After the org has answered: what was written is read back, as flows and roll-ups of the org have left it, and marks are
 * taken off what is right now. What was refused, or changed under the run's hands, keeps its mark.
 */
import { READ_OBJECTS } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import type { Transport } from '../org/transport.ts';
import type { Change } from '../plan/diff.ts';
import type { FieldValue } from '../plan/canonical.ts';
import { fillFigures, idsOf, markAround, markReached } from './dirty.ts';
import type { Reached } from './dirty.ts';
import { ChangeReader } from './readChanges.ts';
import type { ProjectionStore, StoredRow } from './store.ts';

export interface WrittenRows {
  /** What was written, by object and id. */
  changes: ReadonlyMap<string, ReadonlyMap<string, Change>>;
  /** What the org did not take. */
  open: readonly { object: string; key: string }[];
  /** Field time that was deleted because of its age. */
  deleted: readonly string[];
  unsettled: ReadonlySet<string>;
  runKey: string;
}

export async function acknowledge(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  written: WrittenRows
): Promise<void> {
  const reader = new ChangeReader(transport, capabilities);
  const rows = await reader.together(
    READ_OBJECTS.map((object) => ({ object, by: 'Id', ids: written.changes.get(object)?.keys() ?? [] }))
  );
  store.transaction(() => {
    const foreign = new Map(
      READ_OBJECTS.map((object, index) => [
        object,
        putBack(store, object, rows[index] ?? [], written.changes.get(object))
      ])
    );
    const vanished = READ_OBJECTS.flatMap((object, index) =>
      removeVanished(store, object, rows[index] ?? [], written.changes.get(object))
    );
    store.remove('Field_Time__c', written.deleted);
    store.unmarkAll();
    markAround(store, foreign);
    markReached(store, leftOpen(store, { ...written, open: [...written.open, ...vanished] }));
    store.setMeta('runKey', written.runKey);
  });
}

/**
 * Gives back what is not as this run has left it: somebody was there in between, and the next run must not take their word
 * for its own.
 */
function putBack(
  store: ProjectionStore,
  object: ReadObject,
  rows: readonly StoredRow[],
  changes: ReadonlyMap<string, Change> = new Map()
): Set<string> {
  const before = new Map(store.rows(object, 'Id', idsOf(rows)).map((row) => [row.Id, row]));
  store.put(object, rows);
  const expected = rows.map((row) => {
    const { Id, LastModifiedDate = null } = row;
    return {
      ...(before.get(Id) ?? row),
      ...changes.get(Id)?.fields,
      ...savedBy(object, row),
      Id,
      LastModifiedDate
    };
  });
  return store.differing(object, expected);
}

/** Written, and gone before it was read back: nothing the next run hears of it would lead to where it belongs. */
function removeVanished(
  store: ProjectionStore,
  object: ReadObject,
  rows: readonly StoredRow[],
  changes: ReadonlyMap<string, Change> = new Map()
): { object: string; key: string }[] {
  const found = new Set(idsOf(rows));
  const vanished = [...changes].filter(([id]) => !found.has(id));
  store.remove(
    object,
    vanished.map(([id]) => id)
  );
  return vanished.map(([, { key }]) => ({ object, key }));
}

/** An attendee that this run has written was saved by its user last; that it was is no news. */
function savedBy(object: ReadObject, row: StoredRow): Record<string, FieldValue> {
  return object === 'Internal_Attendee__c' ? { LastModifiedById: row['LastModifiedById'] ?? null } : {};
}

function leftOpen(store: ProjectionStore, { open, unsettled }: WrittenRows): Reached {
  const left: Reached = { events: new Set(unsettled), users: new Set(), deals: new Set(), themes: new Set() };
  for (const { object, key } of open) {
    switch (object) {
      case 'Customer_Meeting__c':
      case 'Internal_Attendee__c':
        left.events.add(key.slice(0, 18));
        break;
      case 'Opportunity':
        left.deals.add(key);
        break;
      case 'Challenge_Theme__c':
        left.themes.add(key);
        break;
      case 'Field_Time__c':
        left.users.add(key.slice(0, 18));
        break;
      case 'Ridealong_Colleague__c':
        store
          .rows('Ridealong_Colleague__c', 'Id', [key])
          .forEach((row) => left.users.add(String(row['User__c'])));
        break;
      default:
        break;
    }
  }
  fillFigures(store, left);
  return left;
}
