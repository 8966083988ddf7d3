/** The rows that have changed, by their ids, with what is said about them only elsewhere. */
import type { z } from 'zod';
import { READ, READ_OBJECTS } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import { readTogether } from '../org/read.ts';
import type { Transport } from '../org/transport.ts';
import { idsOf, markAround, valuesOf } from './dirty.ts';
import type { ChangedIds } from './dirty.ts';
import { quietChanges } from './quietChanges.ts';
import type { Between } from './quietChanges.ts';
import type { ProjectionStore, StoredRow } from './store.ts';

export interface ChangedRows {
  rows: Map<ReadObject, StoredRow[]>;
  /** Deleted, or hidden from this user. */
  gone: Map<ReadObject, Set<string>>;
  rowsRead: number;
}

/** Deleted events say that a meeting is off, archived ones that it was long ago. */
const WITH_DELETED: ReadonlySet<ReadObject> = new Set(['Event', 'EventRelation']);

/** Details that are deleted and restored with their parent, without a word of their own. */
const DETAILS: readonly (readonly [parent: ReadObject, detail: ReadObject, field: string])[] = [
  ['Event', 'EventRelation', 'EventId'],
  ['Opportunity', 'Customer_Challenge__c', 'Opportunity__c'],
  ['Customer_Meeting__c', 'Internal_Attendee__c', 'Customer_Meeting__c']
];

export class ChangeReader {
  readonly #transport: Transport;
  readonly #capabilities: Capabilities;

  constructor(transport: Transport, capabilities: Capabilities) {
    this.#transport = transport;
    this.#capabilities = capabilities;
  }

  async read(store: ProjectionStore, ids: ChangedIds): Promise<ChangedRows> {
    const result: ChangedRows = { rows: new Map(), gone: new Map(), rowsRead: 0 };
    const changed = (object: ReadObject): string[] => [...(ids.get(object) ?? [])];
    const known = new Set(store.column('Event', 'Id', 'Id', changed('Event')));
    const others: ReadObject[] = READ_OBJECTS.filter((object) => object !== 'Event');
    const [events = [], added = [], invited = [], ...read] = await this.together([
      { object: 'Event', by: 'Id', ids: known },
      // Each invited user has a copy of the event, which changes with it: nothing hangs on them.
      {
        object: 'Event',
        by: 'Id',
        ids: changed('Event').filter((id) => !known.has(id)),
        where: 'IsChild = false'
      },
      { object: 'EventRelation', by: 'EventId', ids: known },
      ...others.map((object) => ({ object, by: 'Id', ids: changed(object) }))
    ]);
    const rowsOf = new Map<ReadObject, StoredRow[]>(
      others.map((object, index) => [object, read[index] ?? []])
    );
    rowsOf.set('Event', [...events, ...added]);
    for (const object of READ_OBJECTS) {
      const rows = rowsOf.get(object) ?? [];
      const found = new Set(idsOf(rows));
      result.rows.set(object, rows);
      result.gone.set(object, new Set(changed(object).filter((id) => !found.has(id))));
    }
    result.rows.set('Event', (result.rows.get('Event') ?? []).filter(keepsEvent(store, result.rows)));
    await this.#readDetails(store, result, { known, invited });
    await this.#readUnknownEvents(store, result);
    result.rowsRead = [...result.rows.values()].reduce((sum, rows) => sum + rows.length, 0);
    return result;
  }

  async byIds(object: ReadObject, by: string, ids: Iterable<string>): Promise<StoredRow[]> {
    const [rows = []] = await this.together([{ object, by, ids }]);
    return rows;
  }

  /** Events before relations, in one call or in that order. */
  async together(
    asked: readonly { object: ReadObject; by: string; ids: Iterable<string>; where?: string }[]
  ): Promise<StoredRow[][]> {
    const rows = await readTogether(
      this.#transport,
      asked.map(({ object, ...of }) => ({
        object,
        fields: this.#capabilities.fields[object],
        row: READ[object].row as z.ZodType<unknown>,
        all: WITH_DELETED.has(object),
        ...of
      }))
    );
    return rows as StoredRow[][];
  }

  /** Of parents that are new here; and of every changed event, because people come and go without a stamp when it does. */
  async #readDetails(
    store: ProjectionStore,
    result: ChangedRows,
    { known: events, invited }: { known: ReadonlySet<string>; invited: readonly StoredRow[] }
  ): Promise<void> {
    const asked = DETAILS.map(([parent, detail, field]) => {
      const parents = idsOf(result.rows.get(parent) ?? []);
      const known = parent === 'Event' ? events : new Set(store.column(parent, 'Id', 'Id', parents));
      return { parent, object: detail, by: field, parents, ids: parents.filter((id) => !known.has(id)) };
    });
    const read = await this.together(asked);
    asked.forEach(({ parent, object, by, parents, ids: asked }, index) => {
      const isEvent = parent === 'Event';
      const ids = isEvent ? parents : asked;
      const rows = [...(isEvent ? invited : []), ...(read[index] ?? [])];
      const found = new Set(idsOf(rows));
      const before = (result.rows.get(object) ?? []).filter((row) => !found.has(row.Id));
      result.rows.set(object, [...before, ...rows]);
      const alive = new Set([...before, ...rows].map((row) => row.Id));
      const gone = result.gone.get(object) ?? new Set();
      store
        .column(object, 'Id', by, [...ids, ...(result.gone.get(parent) ?? [])])
        .filter((id) => !alive.has(id))
        .forEach((id) => gone.add(id));
      result.gone.set(object, gone);
    });
  }

  /** Somebody made a meeting of an event that was none before: the copy that an invitee has, or one from long ago. */
  async #readUnknownEvents(store: ProjectionStore, result: ChangedRows): Promise<void> {
    const events = valuesOf(result.rows.get('Customer_Meeting__c') ?? [], 'Event_Id__c');
    const read = new Set(idsOf(result.rows.get('Event') ?? []));
    store.column('Event', 'Id', 'Id', events).forEach((id) => read.add(id));
    const unknown = [...events].filter((id) => !read.has(id));
    const rows = await this.byIds('Event', 'Id', unknown);
    result.rows.get('Event')?.push(...rows);
    result.rows.get('EventRelation')?.push(...(await this.byIds('EventRelation', 'EventId', idsOf(rows))));
  }
}

/** Puts them in place, and marks what they reach: both or, when the process dies, neither. */
export function applyChanges(store: ProjectionStore, { rows, gone }: ChangedRows, between?: Between): void {
  const isKept = keepsEvent(store, rows);
  const kept = new Map(READ_OBJECTS.map((object) => [object, (rows.get(object) ?? []).filter(isKept)]));
  const compared = new Map(
    READ_OBJECTS.map((object) => [object, store.compare(object, kept.get(object) ?? [])])
  );
  const differences = new Map([...compared].map(([object, { differences: found }]) => [object, found]));
  const changed = new Map(
    READ_OBJECTS.map((object) => {
      const held = store.column(object, 'Id', 'Id', gone.get(object) ?? []);
      return [object, new Set([...(differences.get(object)?.keys() ?? []), ...held])];
    })
  );
  const quiet = between === undefined ? undefined : quietChanges(kept, differences, between);
  markAround(store, changed, quiet);
  for (const object of READ_OBJECTS) {
    store.remove(object, gone.get(object) ?? []);
    store.keep(object, compared.get(object)?.unlike ?? []);
  }
  markAround(store, changed, quiet);
}

/** The copies that invited users get are no meetings, unless somebody has made one of it. */
function keepsEvent(store: ProjectionStore, rows: ChangedRows['rows']): (row: StoredRow) => boolean {
  const copies = (rows.get('Event') ?? []).filter((row) => row['IsChild'] === true);
  const made = valuesOf(rows.get('Customer_Meeting__c') ?? [], 'Event_Id__c');
  store
    .column('Customer_Meeting__c', 'Event_Id__c', 'Event_Id__c', idsOf(copies))
    .forEach((event) => made.add(event));
  return (row) => row['IsChild'] !== true || made.has(row.Id);
}
