/**
 * The plan of dirty buckets alone: what each of them is decided by is taken out of the projection, complete, and given to the
 * same functions that plan a whole snapshot. So it is right when the closure is, and `planSync` over everything is its test.
 */
import { functionSizes } from '../figures/clocks.ts';
import { expiredFieldTime } from '../figures/fieldTime.ts';
import { COLLEAGUE, FIELD_TIME, MAPPINGS, OPPORTUNITY, THEME } from '../plan/mapping.ts';
import type { ObjectMapping } from '../plan/mapping.ts';
import type { Change, ObjectPlan } from '../plan/diff.ts';
import { compareText } from '../plan/calendar.ts';
import type { ColleagueRow, OrgSnapshot } from '../plan/rows.ts';
import { clockOf, planFigures, planMeetings } from '../planSync.ts';
import type { PlanContext, SyncPlan } from '../planSync.ts';
import { idsOf, themeGroups, valuesOf } from './dirty.ts';
import { PlannedStates } from './states.ts';
import type { States } from './states.ts';
import type { ProjectionStore } from './store.ts';

/** So many buckets at a time: what is in memory does not depend on the size of the org. */
const BUCKETS_AT_A_TIME = 500;

/** Rows with their deciding rows, as `planSync` takes them. */
export type PartialSnapshot = OrgSnapshot;

/** Has a last look at what is about to be concluded from events; gives back those that would not keep still. */
export type LookAgain = (withdrawn: readonly string[]) => Promise<ReadonlySet<string>>;

export interface DirtyPlan {
  plan: SyncPlan;
  /** Events that changed even while they were looked at again. */
  unsettled: Set<string>;
}

export async function planDirty(
  store: ProjectionStore,
  context: PlanContext,
  lookAgain: LookAgain
): Promise<DirtyPlan> {
  const clock = clockOf(context);
  const base = peopleIn(store);
  const collected = new Collected();
  const states = new PlannedStates();
  const unsettled = new Set<string>();
  const vanished: string[] = [];
  const withdrawn: string[] = [];
  const rows: SyncPlan['meetings'] = [];
  for (const events of inChunks(store.dirty('event'))) {
    let meetings = planMeetings(eventSnapshot(store, events, base), context);
    if (meetings.withdrawn.length > 0) {
      (await lookAgain(meetings.withdrawn)).forEach((event) => unsettled.add(event));
      meetings = planMeetings(eventSnapshot(store, events, base), { ...context, unsettled });
    }
    meetings.objects.forEach((plan) => collected.add(plan));
    states.add(meetings);
    const changed = new Set(meetings.objects[0]?.changes.map((change) => change.key));
    rows.push(...meetings.rows.filter((row) => changed.has(row.key)).map(withoutName));
    vanished.push(...meetings.vanished);
    withdrawn.push(...meetings.withdrawn);
  }
  planDirtyFigures(store, context, { base, states, collected });
  return {
    plan: {
      clock,
      meetings: rows,
      vanished,
      withdrawn,
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

interface FigureWork {
  base: People;
  states: PlannedStates;
  collected: Collected;
}

/** What a figure is made from: rows of its own, and meetings with people on them. */
interface Deciding {
  rows: Partial<PartialSnapshot>;
  states: States;
}

function planDirtyFigures(store: ProjectionStore, context: PlanContext, work: FigureWork): void {
  const sizes = functionSizes(work.base.colleagues);
  const plan = ({ rows, states }: Deciding, mapping: ObjectMapping[], keys?: ReadonlySet<string>): void => {
    const people = new Set(states.attendeeStates.map(({ userId }) => userId));
    const users = asSnapshot({ users: store.rows('User', 'Id', people) });
    const snapshot = { ...NOTHING, ...work.base, colleagues: [], ...users, ...rows };
    const figures = planFigures(snapshot, states, context, sizes);
    figures.filter((of) => mapping.includes(of.mapping)).forEach((of) => work.collected.add(of, keys));
  };
  for (const users of inChunks(store.dirty('user'))) {
    plan(decidingUsers(store, users, work), [COLLEAGUE, FIELD_TIME]);
  }
  for (const deals of inChunks(store.dirty('deal'))) {
    plan(decidingDeals(store, deals, work), [OPPORTUNITY]);
  }
  const themes = store.dirty('theme');
  if (themes.length > 0) {
    plan(decidingThemes(store, themes, work), [THEME], new Set(themes));
  }
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

function decidingUsers(
  store: ProjectionStore,
  users: readonly string[],
  { base, states }: FigureWork
): Deciding {
  const own = new Set(users);
  const challenges = store.rows('Customer_Challenge__c', 'Heard_By__c', users);
  const attendees = store.rows('Internal_Attendee__c', 'Attendee__c', users);
  const meetings = store.rows('Customer_Meeting__c', 'Id', [
    ...valuesOf(attendees, 'Customer_Meeting__c'),
    ...valuesOf(challenges, 'Customer_Meeting__c')
  ]);
  const months = (user: string): object[] =>
    store.between('Field_Time__c', 'Field_Time_Key__c', `${user}-`, `${user}.`);
  return {
    rows: asSnapshot({
      colleagues: base.colleagues.filter((row) => own.has(row.User__c)),
      challenges,
      meetings,
      fieldTime: users.flatMap(months)
    }),
    states: states.of(store, meetings, (state) => 'userId' in state && own.has(state.userId))
  };
}

function decidingDeals(store: ProjectionStore, deals: readonly string[], { states }: FigureWork): Deciding {
  const own = new Set<string | null>(deals);
  const meetings = store.rows('Customer_Meeting__c', 'Opportunity__c', deals);
  return {
    rows: asSnapshot({ opportunities: store.rows('Opportunity', 'Id', deals) }),
    states: states.of(store, meetings, (state) => 'opportunityId' in state && own.has(state.opportunityId))
  };
}

function decidingThemes(store: ProjectionStore, themes: readonly string[], { states }: FigureWork): Deciding {
  const { membersOf } = themeGroups(store);
  const members = new Set(themes.flatMap((theme) => [theme, ...membersOf(theme)]));
  const own = store.rows('Customer_Challenge__c', 'Theme__c', members);
  const deals = valuesOf(own, 'Opportunity__c');
  const challenges = store.rows('Customer_Challenge__c', 'Opportunity__c', deals);
  const meetings = store.rows('Customer_Meeting__c', 'Id', valuesOf(challenges, 'Customer_Meeting__c'));
  return {
    rows: asSnapshot({
      themes: store.rows('Challenge_Theme__c'),
      opportunities: store.rows('Opportunity', 'Id', deals),
      challenges,
      meetings
    }),
    states: states.of(store, meetings, () => false)
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

function* inChunks(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += BUCKETS_AT_A_TIME) {
    yield ids.slice(start, start + BUCKETS_AT_A_TIME);
  }
}

/** Changes of all chunks, in the order of writing. */
class Collected {
  readonly #plans = new Map<ObjectMapping, { changes: Change[]; unchanged: number }>();

  add({ mapping, changes, unchanged }: ObjectPlan, keys?: ReadonlySet<string>): void {
    const known = this.#plans.get(mapping) ?? { changes: [], unchanged: 0 };
    known.changes.push(...changes.filter((change) => keys === undefined || keys.has(change.key)));
    known.unchanged += keys === undefined ? unchanged : Math.max(0, keys.size - changes.length);
    this.#plans.set(mapping, known);
  }

  objects(): ObjectPlan[] {
    return MAPPINGS.map((mapping) => {
      const { changes = [], unchanged = 0 } = this.#plans.get(mapping) ?? {};
      changes.sort((a, b) => compareText(a.lock, b.lock) || compareText(a.key, b.key));
      return { mapping, changes, unchanged };
    });
  }
}
