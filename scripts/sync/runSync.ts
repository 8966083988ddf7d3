/** One run: look, read, plan, write, check, record. */
import type { Change, ObjectPlan } from './plan/diff.ts';
import { changeGuard } from './changeGuard.ts';
import { writtenAgain } from './changedBack.ts';
import { endOfRun } from './org/orgError.ts';
import { planSync } from './planSync.ts';
import type { PlanContext, SyncPlan } from './planSync.ts';
import { lookAgainAtEvents, withSecondLook } from './org/lookAgain.ts';
import { eventOfKey } from './plan/desiredAttendees.ts';
import { probe } from './org/probe.ts';
import type { Capabilities } from './org/probe.ts';
import { readInvitable } from './org/readInvitable.ts';
import { readOrg, readSettings, rowsRead } from './org/read.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import { settingsFrom } from './plan/settings.ts';
import { settleMeetings } from './settleMeetings.ts';
import { StateLock } from './stateLock.ts';
import { stillRight } from './stillRight.ts';
import type { SyncError } from './syncError.ts';
import { figuresOfRun } from './figuresOfRun.ts';
import { idleRun } from './idleRun.ts';
import type { Asked } from './idleRun.ts';
import type { PlannedRun, RunOptions, SyncOutcome } from './runTypes.ts';
import { earliestOf, rightUntil, settingsDigest } from './memory.ts';
import type { Memory, Remembered } from './memory.ts';
import { AnotherRun, underWay } from './org/lease.ts';
import type { Lease } from './org/lease.ts';
import { openRun } from './org/openRun.ts';
import type { OpenRun } from './org/openRun.ts';
import { pastTheirTime, prune, retentionGuard } from './retention.ts';
import { notesOf } from './org/prune.ts';
import type { PastTime } from './org/prune.ts';
import { acknowledge } from './projection/acknowledge.ts';
import { planProjected } from './projection/projectedRun.ts';
import type { ProjectionStore } from './projection/store.ts';
import { nextEnd } from './projection/time.ts';
import { isTemporary, nextSetAside, sift, stillOwnerless, withMoreThanOwner } from './quarantine.ts';
import type { SetAsideRow } from './quarantine.ts';
import { committedUntil } from './org/changes.ts';
import { recordRun } from './org/syncRun.ts';
import type { Transport } from './org/transport.ts';
import { changesById, writeJobs } from './org/write.ts';
import type { WriteResult } from './org/write.ts';

/** Reads everything and decides; sends nothing that changes anything. */
export async function planRun(options: RunOptions): Promise<PlannedRun> {
  const planned = await planWith(await probe(options.transport), options);
  const pastTime = await pastTimeOf(planned, options, undefined);
  return {
    ...planned,
    pastTime,
    notesPastTheirTime: await notesOf(options.transport, pastTime.meetings.ids),
    refusal: planned.refusal ?? retentionGuard(pastTime.meetings)
  };
}

async function planWith(
  capabilities: Capabilities,
  { transport, now, onProgress, onPage, memory }: RunOptions
): Promise<PlannedRun> {
  const startedAt = now ?? transport.serverTime ?? new Date();
  const knownUntil = memory && (await committedUntil(transport, startedAt));
  const settingRecord = await readSettings(transport);
  const settings = settingsFrom(settingRecord);
  const onRead = (object: string, rows: number): void => onProgress?.(`Read ${rows} ${object}`);
  const read = await readOrg(transport, capabilities, onRead, onPage);
  const invitable = await readInvitable(transport, capabilities, settingRecord);
  const context = {
    settings,
    now: startedAt.toISOString(),
    syncUserId: capabilities.syncUserId,
    invitable
  };
  const { plan, snapshot, isUnsettled } = await settledPlan(transport, capabilities, read, context);
  return {
    plan,
    heldAttendees: snapshot.attendees,
    heldMeetings: snapshot.meetings,
    capabilities,
    startedAt,
    rowsRead: rowsRead(snapshot),
    refusal: changeGuard(plan, snapshot),
    knownUntil,
    settings: settingRecord,
    isUnsettled
  };
}

/** Nobody is taken off a meeting by what was read at two different moments. */
async function settledPlan(
  transport: Transport,
  capabilities: Capabilities,
  read: OrgSnapshot,
  context: PlanContext
): Promise<{ plan: SyncPlan; snapshot: OrgSnapshot; isUnsettled: boolean }> {
  const first = planSync(read, context);
  const gone = [...first.withdrawn, ...first.released];
  if (gone.length === 0 || changeGuard(first, read) !== undefined) {
    return { plan: first, snapshot: read, isUnsettled: false };
  }
  const look = await lookAgainAtEvents(transport, capabilities, gone.map(eventOfKey));
  const snapshot = withSecondLook(read, look);
  const plan = planSync(snapshot, { ...context, unsettled: look.unsettled });
  return { plan, snapshot, isUnsettled: look.unsettled.size > 0 };
}

export async function runSync(options: RunOptions): Promise<SyncOutcome> {
  const { transport, memory } = options;
  const startedAt = options.now ?? new Date();
  let lease: Lease | undefined;
  let store: ProjectionStore | undefined;
  let lock: StateLock | undefined;
  try {
    const { outcome: idle, asked } =
      (await (options.whole ? undefined : memory && idleRun(memory, options))) ?? {};
    if (idle !== undefined) {
      return idle;
    }
    lock = memory && lockOf(memory);
    const begun = (): Date => options.now ?? transport.serverTime ?? startedAt;
    const asks = options.afterwards?.asks ?? [];
    const opened = await openRun(transport, begun, { isKnown: asked !== undefined, asks, lock });
    lease = opened.lease;
    const capabilities = await opened.capabilities();
    store = options.projection?.();
    if (store === undefined) {
      // Until this run has ended well, nobody may rely on what an earlier one knew.
      await memory?.forget();
    }
    const planned = await plannedBy(options, capabilities, store, asked);
    const remembered = (await memory?.read()) ?? { setAside: [] };
    const pastTime = await pastTimeOf(planned, options, remembered.prunedOn);
    const refusal = planned.refusal ?? retentionGuard(pastTime.meetings);
    if (refusal && !options.allowMassChange) {
      throw refusal;
    }
    if (changesAnything(planned) || pastTime.meetings.ids.length > 0) {
      await lease.confirm();
    }
    return await finish({ ...planned, pastTime, pages: opened.pages }, options, lease, store);
  } catch (error) {
    const end = endOfRun(error, 'Syncing');
    await recordFailure(transport, options.now ?? transport.serverTime ?? startedAt, end, lease);
    throw end;
  } finally {
    lease?.release();
    store?.close();
    lock?.release();
  }
}

const pastTimeOf = (
  { plan, settings }: PlannedRun,
  { transport }: RunOptions,
  prunedOn: string | undefined
): Promise<PastTime> => pastTheirTime(transport, { clock: plan.clock, settings }, prunedOn);

const changesAnything = ({ plan }: PlannedRun): boolean =>
  plan.expired.length > 0 || plan.objects.some(({ changes }) => changes.length > 0);

function lockOf({ lockFile }: Memory): StateLock {
  const lock = StateLock.take(lockFile);
  if (lock === undefined) {
    throw underWay(undefined);
  }
  return lock;
}

function plannedBy(
  options: RunOptions,
  capabilities: Capabilities,
  store: ProjectionStore | undefined,
  asked: Asked | undefined
): Promise<PlannedRun> {
  if (options.planner !== undefined) {
    return options.planner(options.transport, capabilities);
  }
  return store === undefined
    ? planWith(capabilities, options)
    : planProjected(capabilities, options, store, asked);
}

/** Writes, clears away, and leaves word: in the org for people, in the memory for the next run. */
async function finish(
  planned: PlannedRun & { pastTime: PastTime; pages: OpenRun['pages'] },
  options: RunOptions,
  lease: Lease,
  store: ProjectionStore | undefined
): Promise<SyncOutcome> {
  const { transport, memory } = options;
  const remembered = (await memory?.read()) ?? { setAside: [] };
  const now = transport.serverTime ?? planned.startedAt;
  const { outcome, changes, overtaken } = await writePlan(planned, options, remembered.setAside);
  const { fieldTime: deleted } = await prune(transport, planned.plan, planned.pastTime, outcome);
  await options.afterwards?.run(outcome, now, planned.pages);
  const again = writtenAgain(changes, remembered.written ?? []);
  outcome.problems.push(...again.problems);
  const ownerless = stillOwnerless(remembered.setAside, planned.plannedEvents);
  const refused = nextSetAside(planned.plan.objects, outcome.problems, remembered.setAside, now);
  outcome.ownerless = ownerless.length;
  if (store !== undefined) {
    const wrong = withMoreThanOwner(outcome.problems, planned.plan.objects, changes);
    const open = [...wrong, ...overtaken];
    const { unsettled = new Set<string>(), capabilities } = planned;
    await acknowledge(transport, capabilities, store, {
      changes,
      open,
      deleted,
      unsettled,
      runKey: lease.runKey
    });
  }
  const finishedAt = options.now ?? transport.serverTime ?? new Date();
  const { startedAt } = planned;
  const figures = figuresOfRun(outcome, ownerless, { startedAt, finishedAt });
  const runKey = await recordRun(transport, figures, lease.runKey);
  const known = whatIsKnown(planned, outcome, { runKey, finishedAt, store });
  await memory?.write({
    ...(known && { known }),
    setAside: [...refused, ...ownerless],
    prunedOn: planned.plan.clock.today,
    written: again.written
  });
  return { ...outcome, apiCalls: transport.calls };
}

/** Undefined when the next run has to read everything. */
function whatIsKnown(
  { plan, knownUntil, settings, isUnsettled, capabilities }: PlannedRun,
  { overtaken, problems }: SyncOutcome,
  { runKey, finishedAt, store }: { runKey: string; finishedAt: Date; store: ProjectionStore | undefined }
): Remembered | undefined {
  // A row that was overtaken or locked is compared again by the next run, changed or not.
  const isOpen = overtaken > 0 || isUnsettled || problems.some(isTemporary);
  if (knownUntil === undefined || isOpen) {
    return undefined;
  }
  return {
    knownUntil: knownUntil.toISOString(),
    readUntil: knownUntil.toISOString(),
    rightUntil: stillRightUntil(plan, settingsFrom(settings).timeZone, store).toISOString(),
    runKey,
    runRecordedAt: finishedAt.toISOString(),
    settings: settingsDigest(settings),
    currencies: [...capabilities.currencies]
  };
}

function stillRightUntil(plan: SyncPlan, timeZone: string, store: ProjectionStore | undefined): Date {
  if (store === undefined) {
    return rightUntil(plan, timeZone);
  }
  const end = nextEnd(store, plan.clock.now)?.getTime();
  return earliestOf(plan.clock, timeZone, end === undefined ? [] : [end]);
}

/** Best effort: an org that cannot be written to cannot be told about it either. */
async function recordFailure(
  transport: Transport,
  at: Date,
  end: SyncError,
  lease: Lease | undefined
): Promise<void> {
  // A run that found another one under way leaves no row: it has done nothing.
  if (transport.serverTime === undefined || end instanceof AnotherRun) {
    return;
  }
  const nothing = { rowsRead: 0, rowsWritten: 0, rowsUnchanged: 0, rowsQuarantined: 0 };
  const message = `${end.message}\n${end.actions}`;
  const figures = { ...nothing, startedAt: at, finishedAt: at, status: 'Failed', message } as const;
  await recordRun(transport, figures, lease?.runKey).catch(() => {});
}

interface Written {
  outcome: SyncOutcome;
  /** What was written, by object and id. */
  changes: Map<string, Map<string, Change>>;
  overtaken: { object: string; key: string }[];
}

async function writePlan(
  planned: PlannedRun,
  options: RunOptions,
  known: readonly SetAsideRow[]
): Promise<Written> {
  const sifted = sift(planned.plan.objects, known, planned.startedAt);
  const jobs = sifted.objects.map(({ mapping, changes }) => ({
    mapping,
    changes,
    stillRight: stillRight(mapping, planned, options.transport)
  }));
  const results = await writeJobs(options.transport, jobs);
  const outcome: SyncOutcome = {
    objects: [],
    rowsRead: planned.rowsRead,
    rowsWritten: 0,
    rowsUnchanged: 0,
    problems: sifted.problems,
    setAside: sifted.problems.length,
    rowsDeleted: 0,
    meetingsDeleted: 0,
    overtaken: 0,
    apiCalls: 0
  };
  const changes: Written['changes'] = new Map();
  const overtaken: Written['overtaken'] = [];
  sifted.objects.forEach((objectPlan, index) => {
    const result = results[index];
    if (result !== undefined) {
      const { object } = objectPlan.mapping;
      addResult(outcome, objectPlan, result);
      changes.set(object, changesById(objectPlan.changes, result));
      overtaken.push(...result.overtaken.map((key) => ({ object, key })));
    }
  });
  await settleMeetings(planned, options, outcome);
  return { outcome, changes, overtaken };
}

function addResult(outcome: SyncOutcome, plan: ObjectPlan, result: WriteResult): void {
  const written = plan.changes.filter((change) => result.ids.has(change.key));
  const created = written.filter((change) => change.kind === 'create').length;
  outcome.objects.push({
    object: plan.mapping.object,
    created,
    updated: written.length - created,
    unchanged: plan.unchanged
  });
  outcome.rowsWritten += written.length;
  outcome.rowsUnchanged += plan.unchanged;
  outcome.problems.push(...result.problems);
  outcome.overtaken += result.overtaken.length;
}
