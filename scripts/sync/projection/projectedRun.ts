/**
 * One run on a projection: what has changed since the last one, or everything, goes into it, with marks on all that is
 * reached; marked buckets are planned. Marks are taken away only when the org has taken what came of them.
 */
import { changeGuardOn } from '../changeGuard.ts';
import type { Asked } from '../idleRun.ts';
import { settingsDigest } from '../memory.ts';
import { askForChanges, committedUntil } from '../org/changes.ts';
import { changesSeat, lookAgainAtEvents } from '../org/lookAgain.ts';
import { readInvitable } from '../org/readInvitable.ts';
import type { Capabilities } from '../org/probe.ts';
import { bulkCalls, restCalls } from '../org/cheapestRead.ts';
import { MAX_QUERIES_A_CALL, queriesFor, readCurrencies, readSettings } from '../org/read.ts';
import type { Transport } from '../org/transport.ts';
import { to18 } from '../plan/canonical.ts';
import { eventOfKey } from '../plan/desiredAttendees.ts';
import { ATTENDEE, MEETING } from '../plan/mapping.ts';
import type { AttendeeRow, MeetingRow, SettingRow } from '../plan/rows.ts';
import { settingsFrom } from '../plan/settings.ts';
import { clockOf } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import type { Clock } from '../plan/states.ts';
import type { PlannedRun, RunOptions } from '../runTypes.ts';
import { readUncovered } from './coveredUsers.ts';
import { idsOf, markAround } from './dirty.ts';
import type { ChangedIds } from './dirty.ts';
import { fillProjection, markAll } from './fill.ts';
import { withNames } from './meetingNames.ts';
import { planDirty } from './planDirty.ts';
import type { DirtyPlan } from './planDirty.ts';
import { applyChanges, ChangeReader } from './readChanges.ts';
import type { ProjectionStore } from './store.ts';
import { markPassedTime } from './time.ts';
import type { Between } from './quietChanges.ts';

const MINUTE_MILLIS = 60_000;

interface Source {
  /** Read as a whole: everything is worked out. */
  isWhole?: boolean;
  rowsRead: number;
  knownUntil: Date | undefined;
  settings: SettingRow | undefined;
}

export async function planProjected(
  capabilities: Capabilities,
  { transport, now, whole, onProgress, onPage, engine, breakEven }: RunOptions,
  store: ProjectionStore,
  asked?: Asked
): Promise<PlannedRun> {
  const startedAt = now ?? transport.serverTime ?? new Date();
  const source =
    (whole ? undefined : await readChangedSince(transport, capabilities, store, { startedAt, asked })) ??
    (await readAll(transport, capabilities, store, { startedAt, onProgress, onPage, breakEven }));
  const late = await readUncovered(store, { transport, capabilities });
  const settings = settingsFrom(source.settings);
  const invitable = await readInvitable(transport, capabilities, source.settings);
  const context = {
    settings,
    now: startedAt.toISOString(),
    syncUserId: capabilities.syncUserId,
    invitable
  };
  const isWhole = store.transaction(() => markWhatMoves(store, context, source)) || source.isWhole === true;
  const plannedEvents = new Set<string>();
  const { plan, unsettled } = await planDirty(store, context, lookAgainInto(transport, capabilities, store), {
    engine,
    onEvents: (events) => !isWhole && events.forEach((event) => plannedEvents.add(event))
  });
  const refusal = changeGuardOn(plan, () => totals(store));
  return {
    plan: { ...plan, objects: await withNames(transport, plan.objects) },
    heldAttendees: store.rows('Internal_Attendee__c', 'Id', attendeeIds(plan)) as unknown as AttendeeRow[],
    heldMeetings: store.rows('Customer_Meeting__c', 'Id', seatIds(plan)) as unknown as MeetingRow[],
    capabilities,
    startedAt,
    rowsRead: source.rowsRead + late,
    refusal,
    knownUntil: source.knownUntil,
    settings: source.settings,
    isUnsettled: unsettled.size > 0,
    unsettled,
    plannedEvents: isWhole ? undefined : plannedEvents
  };
}

/** Undefined when everything has to be read: nothing is known, a day has passed, the org cannot say, or it is cheaper. */
async function readChangedSince(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  { startedAt, asked }: { startedAt: Date; asked: Asked | undefined }
): Promise<Source | undefined> {
  const [since, runKey] = [store.meta('knownUntil'), store.meta('runKey')];
  if (!isFresh(store, startedAt) || since === undefined || runKey === undefined) {
    return undefined;
  }
  const known = { runKey, currencies: capabilities.currencies };
  const until = new Date(startedAt.getTime() + MINUTE_MILLIS);
  // This run has asked already, unless what it asked with is of a later time than this projection.
  const probe =
    asked !== undefined && asked.readUntil <= since
      ? asked.probe
      : await askForChanges(transport, known, new Date(since), until);
  if (probe === undefined || isCheaperWhole(store, probe.ids)) {
    return undefined;
  }
  const changes = await new ChangeReader(transport, capabilities).read(store, probe.ids);
  if ((changes.gone.get('Ridealong_Colleague__c')?.size ?? 0) > 0) {
    // Their field time went along, and nothing says so.
    return undefined;
  }
  const currencies = probe.ratesChanged ? await readCurrencies(transport, capabilities) : undefined;
  store.transaction(() => {
    applyChanges(store, changes, betweenRuns(store, startedAt, probe.settings));
    if (currencies !== undefined) {
      store.setMeta('currencies', JSON.stringify(currencies));
      store.mark('theme', store.ids('Challenge_Theme__c'));
    }
    store.setMeta('knownUntil', probe.coveredUntil.toISOString());
  });
  return { rowsRead: changes.rowsRead, knownUntil: probe.coveredUntil, settings: probe.settings };
}

function betweenRuns(
  store: ProjectionStore,
  startedAt: Date,
  settings: SettingRow | undefined
): Between | undefined {
  const last = store.meta('clock');
  const seconds = (time: string): number => Math.floor(Date.parse(time) / 1000);
  return last === undefined
    ? undefined
    : {
        lastAt: seconds((JSON.parse(last) as Clock).now),
        nowAt: seconds(startedAt.toISOString()),
        timeZone: settingsFrom(settings).timeZone
      };
}

/** Filled on the same day: once a day everything is looked at, whatever is thought to be known. */
function isFresh(store: ProjectionStore, now: Date): boolean {
  const filledAt = store.meta('filledAt');
  const day = 24 * 60 * MINUTE_MILLIS;
  return (
    store.meta('complete') === 'yes' && filledAt !== undefined && now.getTime() - Date.parse(filledAt) < day
  );
}

function isCheaperWhole(store: ProjectionStore, ids: ChangedIds): boolean {
  let [queries, whole] = [0, 0];
  for (const [object, { size }] of ids) {
    queries += queriesFor(size) + (object === 'Event' ? queriesFor(size, 'EventId') : 0);
  }
  // Each object takes a call at least, and counting its rows takes time.
  if (Math.ceil(queries / MAX_QUERIES_A_CALL) <= ids.size) {
    return false;
  }
  for (const object of ids.keys()) {
    const rows = store.count(object);
    whole += Math.min(restCalls(rows), bulkCalls(rows)) + 1;
  }
  return Math.ceil(queries / MAX_QUERIES_A_CALL) > whole;
}

async function readAll(
  transport: Transport,
  capabilities: Capabilities,
  store: ProjectionStore,
  {
    startedAt,
    onProgress,
    onPage,
    breakEven
  }: { startedAt: Date } & Pick<RunOptions, 'onProgress' | 'onPage' | 'breakEven'>
): Promise<Source> {
  const knownUntil = await committedUntil(transport, startedAt);
  const settings = await readSettings(transport);
  const rowsRead = await fillProjection(transport, capabilities, store, {
    onRead: (object, rows) => onProgress?.(`Read ${rows} ${object}`),
    onPage,
    breakEven
  });
  const currencies = await readCurrencies(transport, capabilities);
  store.transaction(() => {
    store.setMeta('currencies', JSON.stringify(currencies));
    store.setMeta('filledAt', startedAt.toISOString());
    store.setMeta('knownUntil', (knownUntil ?? new Date(0)).toISOString());
  });
  return { isWhole: true, rowsRead, knownUntil, settings };
}

/**
 * Settings and time: sources without rows.
 *
 * @returns whether everything is marked
 */
function markWhatMoves(store: ProjectionStore, context: PlanContext, { settings }: Source): boolean {
  const digest = settingsDigest(settings, context.invitable);
  const clock = clockOf(context);
  const hasChanged = store.meta('settings') !== digest;
  if (hasChanged) {
    markAll(store, context);
  }
  const last = store.meta('clock');
  if (last !== undefined) {
    markPassedTime(store, {
      last: JSON.parse(last) as typeof clock,
      now: clock,
      settings: context.settings
    });
  }
  store.setMeta('settings', digest);
  store.setMeta('clock', JSON.stringify(clock));
  return hasChanged;
}

/** What the second look sees goes into the projection; what would not keep still is left as it is. */
function lookAgainInto(transport: Transport, capabilities: Capabilities, store: ProjectionStore) {
  return async (keys: readonly string[]): Promise<ReadonlySet<string>> => {
    const events = [...new Set(keys.map(eventOfKey))];
    const look = await lookAgainAtEvents(transport, capabilities, events);
    store.transaction(() => {
      const held = idsOf(store.rows('EventRelation', 'EventId', events));
      const around: ChangedIds = new Map([['Event', new Set(events)]]);
      markAround(store, around);
      store.remove('EventRelation', held);
      store.put('Event', look.events);
      store.put('EventRelation', look.relations);
      markAround(store, around);
    });
    return look.unsettled;
  };
}

const attendeeIds = ({ objects }: DirtyPlan['plan']): string[] =>
  objects
    .filter(({ mapping }) => mapping === ATTENDEE)
    .flatMap(({ changes }) => changes.flatMap(({ id }) => (id === undefined ? [] : [to18(id)])));

const seatIds = ({ objects }: DirtyPlan['plan']): string[] =>
  objects
    .filter(({ mapping }) => mapping === MEETING)
    .flatMap(({ changes }) =>
      changes.filter(changesSeat).flatMap(({ id }) => (id === undefined ? [] : [to18(id)]))
    );

function totals(store: ProjectionStore): { meetings: number; attendees: number } {
  const removed = store.wordNumber('Removed');
  return {
    meetings: store.count(
      'Customer_Meeting__c',
      'Is_Cancelled__c = 0 AND coalesce(Is_Verified__c, Starts_At__c IS NOT NULL) = 1'
    ),
    attendees: store.count('Internal_Attendee__c', `Attendance__c IS NOT ${removed}`)
  };
}
