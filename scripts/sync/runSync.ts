/** One run: look, read, plan, write, check, record. */
import type { Change, ObjectPlan } from './plan/diff.ts';
import { diffRows } from './plan/diff.ts';
import { changeGuard } from './changeGuard.ts';
import { ATTENDEE, MEETING } from './plan/mapping.ts';
import { endOfRun } from './org/orgError.ts';
import { indexBy, planSync } from './planSync.ts';
import type { SyncPlan } from './planSync.ts';
import { probe } from './org/probe.ts';
import type { Capabilities } from './org/probe.ts';
import { readOrg, readRows, readSettings, rowsRead } from './org/read.ts';
import { meetingRow } from './plan/rows.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import { settingsFrom } from './plan/settings.ts';
import type { SyncError } from './syncError.ts';
import { recordRun } from './org/syncRun.ts';
import type { Transport } from './org/transport.ts';
import { writeChanges } from './org/write.ts';
import type { RowProblem, WriteResult } from './org/write.ts';

export interface RunOptions {
  transport: Transport;
  allowMassChange?: boolean;
  /** For tests; otherwise the clock of the org. */
  now?: Date;
  onProgress?: (message: string) => void;
}

export interface PlannedRun {
  plan: SyncPlan;
  snapshot: OrgSnapshot;
  capabilities: Capabilities;
  startedAt: Date;
  rowsRead: number;
  refusal: SyncError | undefined;
}

export interface ObjectOutcome {
  object: string;
  created: number;
  updated: number;
  unchanged: number;
}

export interface SyncOutcome {
  objects: ObjectOutcome[];
  rowsRead: number;
  rowsWritten: number;
  rowsUnchanged: number;
  problems: RowProblem[];
  /** Rows that people made while the run was reading; the next run compares them. */
  overtaken: number;
  apiCalls: number;
}

/** Reads everything and decides; sends nothing that changes anything. */
export async function planRun({ transport, now, onProgress }: RunOptions): Promise<PlannedRun> {
  const capabilities = await probe(transport);
  const startedAt = now ?? transport.serverTime ?? new Date();
  const settings = settingsFrom(await readSettings(transport));
  const snapshot = await readOrg(transport, capabilities, (object, rows) =>
    onProgress?.(`Read ${rows} ${object}`)
  );
  const plan = planSync(snapshot, {
    settings,
    now: startedAt.toISOString(),
    syncUserId: capabilities.syncUserId
  });
  return {
    plan,
    snapshot,
    capabilities,
    startedAt,
    rowsRead: rowsRead(snapshot),
    refusal: changeGuard(plan, snapshot)
  };
}

export async function runSync(options: RunOptions): Promise<SyncOutcome> {
  const { transport } = options;
  const startedAt = options.now ?? new Date();
  try {
    const planned = await planRun(options);
    if (planned.refusal && !options.allowMassChange) {
      throw planned.refusal;
    }
    const outcome = await writePlan(planned, options);
    await recordRun(transport, {
      startedAt: planned.startedAt,
      finishedAt: options.now ?? transport.serverTime ?? new Date(),
      status: outcome.problems.length === 0 ? 'Done' : 'Done With Problems',
      rowsRead: outcome.rowsRead,
      rowsWritten: outcome.rowsWritten,
      rowsUnchanged: outcome.rowsUnchanged,
      rowsQuarantined: outcome.problems.length,
      message: outcome.problems
        .map((row) => `${row.object} ${row.key}: ${row.code}, ${row.message}`)
        .join('\n')
    });
    return { ...outcome, apiCalls: transport.calls };
  } catch (error) {
    const end = endOfRun(error, 'Syncing');
    await recordFailure(transport, options.now ?? transport.serverTime ?? startedAt, end);
    throw end;
  }
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
  const { plan, snapshot } = planned;
  const outcome: SyncOutcome = {
    objects: [],
    rowsRead: planned.rowsRead,
    rowsWritten: 0,
    rowsUnchanged: 0,
    problems: [],
    overtaken: 0,
    apiCalls: 0
  };
  const meetingIds = new Map(snapshot.meetings.map((meeting) => [meeting.Event_Id__c, meeting.Id]));

  for (const objectPlan of plan.objects) {
    const changes =
      objectPlan.mapping === ATTENDEE
        ? underTheirMeetings(objectPlan, meetingIds, outcome)
        : objectPlan.changes;
    const result = await writeChanges(options.transport, objectPlan.mapping, changes);
    if (objectPlan.mapping === MEETING) {
      for (const [eventId, id] of result.ids) {
        meetingIds.set(eventId, id);
      }
      await settleMeetings(planned, objectPlan, options, outcome);
    }
    addResult(outcome, objectPlan, changes, result);
    if (changes.length > 0) {
      options.onProgress?.(`Wrote ${result.ids.size} ${objectPlan.mapping.object}`);
    }
  }
  return outcome;
}

/** New attendees need the id of their meeting, which may have been made a moment ago. */
function underTheirMeetings(
  { mapping, changes }: ObjectPlan,
  meetingIds: ReadonlyMap<string, string>,
  outcome: SyncOutcome
): Change[] {
  return changes.flatMap((change) => {
    if (change.kind === 'update') {
      return [change];
    }
    const meetingId = meetingIds.get(change.lock);
    if (meetingId !== undefined) {
      return [{ ...change, fields: { ...change.fields, Customer_Meeting__c: meetingId } }];
    }
    outcome.problems.push({
      object: mapping.object,
      key: change.key,
      code: 'NO_MEETING',
      message: 'Its meeting could not be written.'
    });
    return [];
  });
}

/**
 * When an event moved, the flow on the meeting sets the day by a time zone that need not be the reporting one. So
 * meetings whose start was written are read back, and put right at once rather than in the next run.
 */
async function settleMeetings(
  { plan, capabilities }: PlannedRun,
  { changes }: ObjectPlan,
  { transport }: RunOptions,
  outcome: SyncOutcome
): Promise<void> {
  const moved = new Map(
    changes
      .filter((change) => change.kind === 'update' && 'Starts_At__c' in change.fields)
      .map((row) => [row.key, row])
  );
  if (moved.size === 0) {
    return;
  }
  const ids = [...moved.values()].map((change) => `'${change.id}'`);
  const desired = plan.meetings.filter((row) => moved.has(row.key));
  for (let start = 0; start < ids.length; start += ROWS_A_QUERY) {
    const rows = await readRows(transport, {
      soql: `SELECT ${capabilities.fields.Customer_Meeting__c.join(', ')} FROM Customer_Meeting__c WHERE Id IN (${ids.slice(start, start + ROWS_A_QUERY).join(', ')})`,
      row: meetingRow
    });
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
}

const ROWS_A_QUERY = 200;

function addResult(
  outcome: SyncOutcome,
  plan: ObjectPlan,
  sent: readonly Change[],
  result: WriteResult
): void {
  const written = sent.filter((change) => result.ids.has(change.key));
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
  outcome.overtaken += result.overtaken;
}
