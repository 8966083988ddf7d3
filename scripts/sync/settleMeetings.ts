/** Meetings whose day a flow of the org may have set otherwise. */
import { readByIds } from './org/read.ts';
import { writeChanges } from './org/write.ts';
import { diffRows } from './plan/diff.ts';
import { MEETING } from './plan/mapping.ts';
import { meetingRow } from './plan/rows.ts';
import { indexBy } from './planSync.ts';
import type { PlannedRun, RunOptions, SyncOutcome } from './runTypes.ts';

/**
 * When an event moved, the flow on the meeting sets the day by a time zone that need not be the reporting one. So
 * meetings whose start was written are read back, and put right at once rather than in the next run.
 */
export async function settleMeetings(
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
