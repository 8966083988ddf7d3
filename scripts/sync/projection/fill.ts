/** The whole org into an empty projection. */
import { READ_OBJECTS } from '../org/probe.ts';
import type { Capabilities, ReadObject } from '../org/probe.ts';
import type { RowQuery } from '../org/readPages.ts';
import type { Transport } from '../org/transport.ts';
import { clockOf } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import { fillInvitations } from './coveredUsers.ts';
import { valuesOf } from './dirty.ts';
import type { BreakEven } from './narrowedRead.ts';
import { ChangeReader } from './readChanges.ts';
import { readInto } from './readInto.ts';
import type { ProjectionStore } from './store.ts';
import { eventsInSight } from './time.ts';

/** Whose invitations are read is known when their rows are there. */
const IN_ORDER: readonly ReadObject[] = [
  ...READ_OBJECTS.filter((object) => object !== 'EventRelation'),
  'EventRelation'
];

export async function fillProjection(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  {
    onRead,
    onPage,
    breakEven
  }: {
    onRead: (object: string, rows: number) => void;
    onPage: RowQuery['onPage'];
    breakEven?: BreakEven | undefined;
  }
): Promise<number> {
  store.setMeta('complete', 'no');
  // As after a change of settings: everything is worked out anew.
  store.setMeta('settings', '');
  const from = { transport, capabilities, onPage };
  let total = 0;
  for (const object of IN_ORDER) {
    store.transaction(() => store.beginFill(object));
    const rows =
      object === 'EventRelation'
        ? await fillInvitations(store, from, breakEven)
        : await readInto(store, from, object);
    store.transaction(() => store.endFill(object));
    onRead(object, rows);
    total += rows;
  }
  await readMissingEvents(transport, capabilities, store);
  store.setMeta('complete', 'yes');
  return total;
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
