/**
 * After the org has answered: what was written is read back, as flows and roll-ups of the org have left it, and marks are
 * taken off what is right now. What was refused, or changed under the run's hands, keeps its mark.
 */
import { READ_OBJECTS } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import type { Transport } from '../org/transport.ts';
import type { Change } from '../plan/diff.ts';
import type { FieldValue } from '../plan/canonical.ts';
import { fillFigures, idsOf, markAround, markReached, reach } from './dirty.ts';
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
  const read = new Map(READ_OBJECTS.map((object, index) => [object, rows[index] ?? []]));
  store.transaction(() => {
    store.unmarkAll();
    const vanished = putBack(store, read, written.changes, capabilities.syncUserId);
    store.remove('Field_Time__c', written.deleted);
    markReached(store, leftOpen(store, { ...written, open: [...written.open, ...vanished] }));
    store.setMeta('runKey', written.runKey);
  });
}

/**
 * First as this run has left them, then as they are: what differs was somebody else's work, and is marked before and after as
 * any change is, so that nobody's word is taken for the run's own.
 *
 * @returns what was written and is gone: nothing the next run hears of a row that is new to it would lead to where it belongs
 */
function putBack(
  store: ProjectionStore,
  read: ReadonlyMap<ReadObject, readonly StoredRow[]>,
  changes: WrittenRows['changes'],
  syncUserId: string
): { object: string; key: string }[] {
  const reached = new Map<ReadObject, ReadonlySet<string>>();
  const goneOf = new Map<ReadObject, ReturnType<typeof vanishedFrom>>();
  for (const [object, rows] of read) {
    store.put(object, expectedRows(store, object, rows, syncUserId, changes.get(object)));
    const gone = vanishedFrom(rows, changes.get(object));
    goneOf.set(object, gone);
    reached.set(object, new Set([...store.differences(object, rows).keys(), ...gone.map(({ id }) => id)]));
  }
  markAround(store, reached);
  for (const [object, rows] of read) {
    store.put(object, rows);
    store.remove(
      object,
      (goneOf.get(object) ?? []).map(({ id }) => id)
    );
  }
  markAround(store, reached);
  return [...goneOf].flatMap(([object, gone]) => gone.map(({ key }) => ({ object, key })));
}

function expectedRows(
  store: ProjectionStore,
  object: ReadObject,
  rows: readonly StoredRow[],
  syncUserId: string,
  changes: ReadonlyMap<string, Change> = new Map()
): StoredRow[] {
  const before = new Map(store.rows(object, 'Id', idsOf(rows)).map((row) => [row.Id, row]));
  return rows.map((row) => {
    const { Id, LastModifiedDate = null } = row;
    const fields = { ...changes.get(Id)?.fields, ...savedBy(object, syncUserId) };
    return { ...(before.get(Id) ?? row), ...fields, Id, LastModifiedDate };
  });
}

function vanishedFrom(
  rows: readonly StoredRow[],
  changes: ReadonlyMap<string, Change> = new Map()
): { id: string; key: string }[] {
  const found = new Set(idsOf(rows));
  return [...changes].filter(([id]) => !found.has(id)).map(([id, { key }]) => ({ id, key }));
}

/** Who saved an attendee last decides whose word stands on it: when that is not this run, somebody was there after it. */
function savedBy(object: ReadObject, syncUserId: string): Record<string, FieldValue> {
  return object === 'Internal_Attendee__c' ? { LastModifiedById: syncUserId } : {};
}

function leftOpen(store: ProjectionStore, { open, unsettled }: WrittenRows): Reached {
  const left: Reached = { events: new Set(unsettled), users: new Map(), deals: new Set(), themes: new Set() };
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
        reach(left.users, [key.slice(0, 18)]);
        break;
      case 'Ridealong_Colleague__c':
        reach(left.users, store.column('Ridealong_Colleague__c', 'User__c', 'Id', [key]));
        break;
      default:
        break;
    }
  }
  fillFigures(store, left);
  return left;
}
