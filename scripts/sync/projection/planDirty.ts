/**
 * The plan of dirty buckets alone: what each of them is decided by is taken out of the projection, complete. Events are
 * planned by the same functions as a whole snapshot, figures by SQL; `planSync` over everything is the test of both.
 */
import { expiredFieldTime } from '../figures/fieldTime.ts';
import type { FigureEngine } from '../figures/sql/engine.ts';
import type { ColleagueRow, OrgSnapshot } from '../plan/rows.ts';
import { clockOf, planMeetings } from '../planSync.ts';
import type { PlanContext, SyncPlan } from '../planSync.ts';
import { Collected } from './collected.ts';
import { idsOf, valuesOf } from './dirty.ts';
import { planDirtyFigures } from './planDirtyFigures.ts';
import { PlannedStates } from './states.ts';
import type { ProjectionStore } from './store.ts';

/** So many buckets at a time: what is in memory does not depend on the size of the org. */
const BUCKETS_AT_A_TIME = 500;

/** Rows with their deciding rows, as `planSync` takes them. */
export type PartialSnapshot = OrgSnapshot;

/** Has a last look at what is about to be concluded from events; gives back those that would not keep still. */
export type LookAgain = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

export interface DirtyPlan {
  plan: SyncPlan;
  /** Events that changed even while they were looked at again. */
  unsettled: Set<string>;
}

export async function planDirty(
  store: ProjectionStore,
  context: PlanContext,
  lookAgain: LookAgain,
  {
    engine,
    onEvents
  }: { engine?: FigureEngine | undefined; onEvents?: (events: readonly string[]) => void } = {}
): Promise<DirtyPlan> {
  const clock = clockOf(context);
  const base = peopleIn(store);
  const collected = new Collected();
  const states = new PlannedStates();
  const unsettled = new Set<string>();
  const vanished: string[] = [];
  const withdrawn: string[] = [];
  const released: string[] = [];
  const rows: SyncPlan['meetings'] = [];
  for (const events of store.dirtyParts('event', BUCKETS_AT_A_TIME)) {
    onEvents?.(events);
    let meetings = planMeetings(eventSnapshot(store, events, base), context);
    const gone = [...meetings.withdrawn, ...meetings.released];
    if (gone.length > 0) {
      (await lookAgain(gone)).forEach((event) => unsettled.add(event));
      meetings = planMeetings(eventSnapshot(store, events, base), { ...context, unsettled });
    }
    meetings.objects.forEach((plan) => collected.add(plan));
    states.add(meetings);
    const changed = new Set(meetings.objects[0]?.changes.map((change) => change.key));
    rows.push(...meetings.rows.filter((row) => changed.has(row.key)).map(withoutName));
    vanished.push(...meetings.vanished);
    withdrawn.push(...meetings.withdrawn);
    released.push(...meetings.released);
  }
  await planDirtyFigures(store, context, { rates: base, states, collected, engine });
  return {
    plan: {
      clock,
      meetings: rows,
      vanished,
      withdrawn,
      released,
      expired: expiredFieldTime(agedFieldTime(store, clock.today), clock, context.settings),
      objects: collected.objects()
    },
    unsettled
  };
}

/** What was written is compared with these: a digest must never be. */
function withoutName(row: SyncPlan['meetings'][number]): SyncPlan['meetings'][number] {
  const { Name: _, ...owned } = row.owned;
  return { ...row, owned };
}

/** Small, and asked for with every event: read once. */
type People = Pick<OrgSnapshot, 'colleagues' | 'currencyTypes' | 'datedRates'>;

const peopleIn = (store: ProjectionStore): People => ({
  colleagues: store.rows('Ridealong_Colleague__c') as unknown as ColleagueRow[],
  ...(JSON.parse(store.meta('currencies') ?? '{"currencyTypes":[],"datedRates":[]}') as Pick<
    OrgSnapshot,
    'currencyTypes' | 'datedRates'
  >)
});

/** Everything that hangs on events. */
function eventSnapshot(store: ProjectionStore, eventIds: Iterable<string>, base: People): PartialSnapshot {
  const events = store.rows('Event', 'Id', eventIds);
  const meetings = store.rows('Customer_Meeting__c', 'Event_Id__c', eventIds);
  return {
    ...NOTHING,
    ...asSnapshot({
      ...base,
      events,
      relations: store.rows('EventRelation', 'EventId', idsOf(events)),
      users: store.rows('User', 'Id', valuesOf(events, 'OwnerId')),
      meetings,
      attendees: store.rows('Internal_Attendee__c', 'Customer_Meeting__c', idsOf(meetings))
    })
  };
}

const NOTHING: OrgSnapshot = {
  events: [],
  relations: [],
  users: [],
  opportunities: [],
  meetings: [],
  attendees: [],
  colleagues: [],
  fieldTime: [],
  themes: [],
  challenges: [],
  currencyTypes: [],
  datedRates: []
};

/** The projection gives back what was checked when it went in. */
const asSnapshot = (rows: Partial<Record<keyof OrgSnapshot, readonly object[]>>): Partial<PartialSnapshot> =>
  rows as unknown as Partial<PartialSnapshot>;

function agedFieldTime(store: ProjectionStore, today: string): OrgSnapshot['fieldTime'] {
  return store.between(
    'Field_Time__c',
    'Month__c',
    '1900-01-01',
    today
  ) as unknown as OrgSnapshot['fieldTime'];
}
