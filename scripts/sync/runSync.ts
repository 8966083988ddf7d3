/** One run: look, read, plan, write, check, record. */
import type { ObjectPlan } from './plan/diff.ts';
import { diffRows } from './plan/diff.ts';
import { changeGuard } from './changeGuard.ts';
import { ATTENDEE, MEETING } from './plan/mapping.ts';
import { endOfRun } from './org/orgError.ts';
import { indexBy, planSync } from './planSync.ts';
import type { PlanContext, SyncPlan } from './planSync.ts';
import { lookAgainAtEvents, stillAsDecided, withSecondLook } from './org/lookAgain.ts';
import { eventOfKey } from './plan/desiredAttendees.ts';
import { probe } from './org/probe.ts';
import type { Capabilities } from './org/probe.ts';
import { readByIds, readOrg, readSettings, rowsRead } from './org/read.ts';
import { meetingRow } from './plan/rows.ts';
import type { OrgSnapshot, SettingRow } from './plan/rows.ts';
import { settingsFrom } from './plan/settings.ts';
import type { SyncError } from './syncError.ts';
import { idleRun } from './idleRun.ts';
import type { RunOptions, SyncOutcome } from './runTypes.ts';
import { rightUntil, settingsDigest } from './memory.ts';
import type { Memory } from './memory.ts';
import { committedUntil } from './org/changes.ts';
import { recordRun } from './org/syncRun.ts';
import type { Transport } from './org/transport.ts';
import { writeChanges, writeJobs } from './org/write.ts';
import type { WriteJob, WriteResult } from './org/write.ts';

export interface PlannedRun {
  plan: SyncPlan;
  snapshot: OrgSnapshot;
  capabilities: Capabilities;
  startedAt: Date;
  rowsRead: number;
  refusal: SyncError | undefined;
  /** Changes before this were committed when reading began. */
  knownUntil: Date | undefined;
  settings: SettingRow | undefined;
  /** Events changed even while they were looked at again. */
  isUnsettled: boolean;
}

/** Reads everything and decides; sends nothing that changes anything. */
export async function planRun({ transport, now, onProgress, memory }: RunOptions): Promise<PlannedRun> {
  const capabilities = await probe(transport);
  const startedAt = now ?? transport.serverTime ?? new Date();
  const knownUntil = memory && (await committedUntil(transport, startedAt));
  const settingRecord = await readSettings(transport);
  const settings = settingsFrom(settingRecord);
  const read = await readOrg(transport, capabilities, (object, rows) =>
    onProgress?.(`Read ${rows} ${object}`)
  );
  const context = { settings, now: startedAt.toISOString(), syncUserId: capabilities.syncUserId };
  const { plan, snapshot, isUnsettled } = await settledPlan(transport, capabilities, read, context);
  return {
    plan,
    snapshot,
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
  if (first.withdrawn.length === 0 || changeGuard(first, read) !== undefined) {
    return { plan: first, snapshot: read, isUnsettled: false };
  }
  const look = await lookAgainAtEvents(transport, capabilities, first.withdrawn.map(eventOfKey));
  const snapshot = withSecondLook(read, look);
  const plan = planSync(snapshot, { ...context, unsettled: look.unsettled });
  return { plan, snapshot, isUnsettled: look.unsettled.size > 0 };
}

export async function runSync(options: RunOptions): Promise<SyncOutcome> {
  const { transport, memory } = options;
  const startedAt = options.now ?? new Date();
  try {
    const idle = memory && (await idleRun(memory, options));
    if (idle !== undefined) {
      return idle;
    }
    // Until this run has ended well, nobody may rely on what an earlier one knew.
    await memory?.forget();
    const planned = await planRun(options);
    if (planned.refusal && !options.allowMassChange) {
      throw planned.refusal;
    }
    const outcome = await writePlan(planned, options);
    const finishedAt = options.now ?? transport.serverTime ?? new Date();
    const runKey = await recordRun(transport, {
      startedAt: planned.startedAt,
      finishedAt,
      status: outcome.problems.length === 0 ? 'Done' : 'Done With Problems',
      rowsRead: outcome.rowsRead,
      rowsWritten: outcome.rowsWritten,
      rowsUnchanged: outcome.rowsUnchanged,
      rowsQuarantined: outcome.problems.length,
      message: outcome.problems
        .map((row) => `${row.object} ${row.key}: ${row.code}, ${row.message}`)
        .join('\n')
    });
    await remember(memory, planned, outcome, { runKey, finishedAt });
    return { ...outcome, apiCalls: transport.calls };
  } catch (error) {
    const end = endOfRun(error, 'Syncing');
    await recordFailure(transport, options.now ?? transport.serverTime ?? startedAt, end);
    throw end;
  }
}

async function remember(
  memory: Memory | undefined,
  { plan, knownUntil, settings, isUnsettled }: PlannedRun,
  { problems, overtaken }: SyncOutcome,
  { runKey, finishedAt }: { runKey: string; finishedAt: Date }
): Promise<void> {
  // A row that was refused or overtaken is compared again by the next run, changed or not.
  const isComplete = problems.length === 0 && overtaken === 0 && !isUnsettled;
  if (memory === undefined || knownUntil === undefined || !isComplete) {
    return;
  }
  await memory.write({
    knownUntil: knownUntil.toISOString(),
    rightUntil: rightUntil(plan, settingsFrom(settings).timeZone).toISOString(),
    runKey,
    runRecordedAt: finishedAt.toISOString(),
    settings: settingsDigest(settings)
  });
}

/** Best effort: an org that cannot be written to cannot be told about it either. */
async function recordFailure(transport: Transport, at: Date, end: SyncError): Promise<void> {
  if (transport.serverTime === undefined) {
    return;
  }
  const nothing = { rowsRead: 0, rowsWritten: 0, rowsUnchanged: 0, rowsQuarantined: 0 };
  const message = `${end.message}\n${end.actions}`;
  await recordRun(transport, { ...nothing, startedAt: at, finishedAt: at, status: 'Failed', message }).catch(
    () => {}
  );
}

async function writePlan(planned: PlannedRun, options: RunOptions): Promise<SyncOutcome> {
  const { plan } = planned;
  const jobs = plan.objects.map(({ mapping, changes }) => ({
    mapping,
    changes,
    stillRight: mapping === ATTENDEE ? stillRight(planned, options.transport) : undefined
  }));
  const results = await writeJobs(options.transport, jobs);
  const outcome: SyncOutcome = {
    objects: [],
    rowsRead: planned.rowsRead,
    rowsWritten: 0,
    rowsUnchanged: 0,
    problems: [],
    overtaken: 0,
    apiCalls: 0
  };
  plan.objects.forEach((objectPlan, index) => {
    const result = results[index];
    if (result !== undefined) {
      addResult(outcome, objectPlan, result);
    }
  });
  await settleMeetings(planned, options, outcome);
  return outcome;
}

function stillRight({ snapshot, capabilities }: PlannedRun, transport: Transport): WriteJob['stillRight'] {
  const rows = new Map(snapshot.attendees.map((row) => [row.Id, row]));
  return (changes) => stillAsDecided(transport, capabilities, changes, ({ id }) => rows.get(id ?? ''));
}

/**
 * When an event moved, the flow on the meeting sets the day by a time zone that need not be the reporting one. So
 * meetings whose start was written are read back, and put right at once rather than in the next run.
 */
async function settleMeetings(
  { plan, capabilities }: PlannedRun,
  { transport }: RunOptions,
  outcome: SyncOutcome
): Promise<void> {
  const meetings = plan.objects.find(({ mapping }) => mapping === MEETING);
  const moved = new Map(
    (meetings?.changes ?? [])
      .filter((change) => change.kind === 'update' && 'Starts_At__c' in change.fields)
      .map((row) => [row.key, row])
  );
  if (moved.size === 0) {
    return;
  }
  const desired = plan.meetings.filter((row) => moved.has(row.key));
  const ids = [...moved.values()].map((change) => change.id ?? '');
  const fields = capabilities.fields.Customer_Meeting__c;
  const rows = await readByIds(transport, { object: 'Customer_Meeting__c', fields, row: meetingRow, ids });
  const held = indexBy(rows, (row) => row.Event_Id__c);
  const left = diffRows(
    MEETING,
    desired.filter((row) => held.has(row.key)),
    held
  );
  const failed = new Set(outcome.problems.map((problem) => problem.key));
  const again = left.changes.filter((change) => !failed.has(change.key));
  outcome.problems.push(...(await writeChanges(transport, MEETING, again)).problems);
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
