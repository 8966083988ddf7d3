/**
 * The whole org into an empty projection, page by page: no more than a page is in memory. The first page of each object is
 * checked field by field; the rest is of the same query and comes as the first did.
 */
import type { z } from 'zod';
import { READ, READ_OBJECTS } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import { parseRow } from '../org/read.ts';
import { rowOf } from '../org/bulkRead.ts';
import type { MakeRow } from '../org/bulkRead.ts';
import { readAllRows } from '../org/cheapestRead.ts';
import type { RawRow, RowQuery } from '../org/readPages.ts';
import type { Transport } from '../org/transport.ts';
import { clockOf } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import { valuesOf } from './dirty.ts';
import type { EncodedRow } from './encodeCells.ts';
import { ChangeReader } from './readChanges.ts';
import type { ProjectionStore } from './store.ts';
import { eventsInSight } from './time.ts';

/** Events leave `query` a year after they were held; deleted ones say that a meeting is off. */
const QUERIES: Partial<Record<ReadObject, { where?: string; all: true }>> = {
  Event: { where: 'IsChild = false', all: true },
  EventRelation: { all: true }
};

const ROWS_CHECKED = 2000;

export async function fillProjection(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  { onRead, onPage }: { onRead: (object: string, rows: number) => void; onPage: RowQuery['onPage'] }
): Promise<number> {
  store.setMeta('complete', 'no');
  // As after a change of settings: everything is worked out anew.
  store.setMeta('settings', '');
  let total = 0;
  for (const object of READ_OBJECTS) {
    store.transaction(() => store.beginFill(object));
    const rows = await fillObject(transport, capabilities, store, { object, onPage });
    store.transaction(() => store.endFill(object));
    onRead(object, rows);
    total += rows;
  }
  await readMissingEvents(transport, capabilities, store);
  store.setMeta('complete', 'yes');
  return total;
}

async function fillObject(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  { object, onPage }: { object: ReadObject; onPage: RowQuery['onPage'] }
): Promise<number> {
  const fields = capabilities.fields[object];
  const query = { object, fields, onPage, ...QUERIES[object] };
  const check = firstChecked(object);
  const encode = store.encoder(object, fields);
  const make: MakeRow<EncodedRow> = (text, spans) => {
    check(() => rowOf(object, fields, text, spans));
    return encode(text, spans);
  };
  let rows = 0;
  for await (const page of readAllRows(transport, query, { make })) {
    const encoded = page.filter((row): row is EncodedRow => Array.isArray(row));
    const raw = page.filter((row): row is RawRow => !Array.isArray(row));
    raw.forEach((row) => check(() => row));
    store.transaction(() => {
      store.putEncoded(object, encoded);
      store.put(object, raw);
    });
    rows += page.length;
  }
  return rows;
}

/** The first page field by field; the rest is of the same query and comes as the first did. */
function firstChecked(object: ReadObject): (row: () => RawRow) => void {
  let left = ROWS_CHECKED;
  return (row) => {
    if (left > 0) {
      left--;
      parseRow(object, READ[object].row as z.ZodType<unknown>, row());
    }
  };
}

/** Before a meeting is taken for cancelled, its event is asked for by name. */
async function readMissingEvents(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore
): Promise<void> {
  const reader = new ChangeReader(transport, capabilities);
  const meetings = store.ids('Customer_Meeting__c', 'Event_Id__c NOT IN (SELECT Id FROM Event)');
  const unknown = valuesOf(store.rows('Customer_Meeting__c', 'Id', meetings), 'Event_Id__c');
  const found = await reader.byIds('Event', 'Id', unknown);
  store.transaction(() => store.put('Event', found));
}

/** Everything that may have to be written: what is over and nobody came along to is not among it. In SQL: it may be millions. */
export function markAll(store: ProjectionStore, context: PlanContext): void {
  const colleagues = 'SELECT User__c FROM Ridealong_Colleague__c';
  store.markSelected('event', `SELECT Id FROM Event WHERE OwnerId IN (${colleagues})`);
  store.markSelected(
    'event',
    `SELECT EventId FROM EventRelation WHERE EventId IS NOT NULL AND RelationId IN (${colleagues})`
  );
  store.mark(
    'event',
    store.column('EventRelation', 'EventId', 'RelationId', context.invitable?.keys() ?? [])
  );
  store.markSelected('event', 'SELECT Event_Id__c FROM Customer_Meeting__c WHERE Event_Id__c IS NOT NULL');
  store.mark('event', eventsInSight(store, clockOf(context), context.settings));
  store.markSelected('user', `${colleagues} WHERE User__c IS NOT NULL`);
  store.markSelected('deal', 'SELECT Id FROM Opportunity');
  store.markSelected('theme', 'SELECT Id FROM Challenge_Theme__c');
}
