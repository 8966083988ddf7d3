/** What goes because of its age: once a day, where a memory says which day it is. */
import { isMass, massRefusal } from './changeGuard.ts';
import { deleteRows, meetingsPastTheirTime, NO_OLD_MEETINGS, runsPastTheirTime } from './org/prune.ts';
import type { OldMeetings, PastTime } from './org/prune.ts';
import type { Transport } from './org/transport.ts';
import { settingsFrom } from './plan/settings.ts';
import type { SettingRow } from './plan/rows.ts';
import type { Clock } from './plan/states.ts';
import type { SyncPlan } from './planSync.ts';
import type { PlannedRun, SyncOutcome } from './runTypes.ts';
import type { SyncError } from './syncError.ts';

/** With a year kept, a month is a twelfth; a period that is mistyped, or new, asks for much more. */
const ALLOWED_SHARE = 0.2;

export async function pastTheirTime(
  transport: Transport,
  { clock, settings }: { clock: Clock; settings: SettingRow | undefined },
  prunedOn: string | undefined
): Promise<PastTime> {
  if (prunedOn === clock.today) {
    return { runs: [], meetings: NO_OLD_MEETINGS };
  }
  const wanted = settingsFrom(settings);
  return {
    runs: await runsPastTheirTime(transport, wanted, new Date(clock.now)),
    meetings: await meetingsPastTheirTime(transport, wanted, clock.today)
  };
}

export function retentionGuard({ ids: { length: found }, all }: OldMeetings): SyncError | undefined {
  return isMass(found, all, ALLOWED_SHARE)
    ? massRefusal(
        [`delete ${found} of ${all} meetings, because they are past their time`],
        'Look at Keep Meetings (Months) on the setting record Ridealong_Setting.Default.'
      )
    : undefined;
}

/** Deletes them, and says which rows the org let go. */
export async function prune(
  transport: Transport,
  { expired }: SyncPlan,
  { runs, meetings }: PastTime,
  outcome: SyncOutcome
): Promise<{ fieldTime: string[] }> {
  const gone: string[][] = [];
  for (const [object, ids] of [
    ['Ridealong_Sync_Run__c', runs],
    ['Customer_Meeting__c', meetings.ids],
    ['Field_Time__c', expired]
  ] as const) {
    const { deleted, problems } = await deleteRows(transport, object, ids);
    outcome.rowsDeleted += deleted.length;
    outcome.meetingsDeleted += object === 'Customer_Meeting__c' ? deleted.length : 0;
    outcome.problems.push(...problems);
    gone.push(deleted);
  }
  return { fieldTime: gone.at(-1) ?? [] };
}

/** For `plan`: what a run would delete now. */
export function retentionAsText({
  plan,
  pastTime,
  notesPastTheirTime = 0,
  heldAttendees
}: PlannedRun): string {
  const { runs = [], meetings = NO_OLD_MEETINGS } = pastTime ?? {};
  const going = new Set(meetings.ids);
  const attendees = heldAttendees.filter((row) => going.has(row.Customer_Meeting__c)).length;
  const lines = [
    `${meetings.ids.length} meetings, with ${attendees} attendees and ${notesPastTheirTime} visit notes`,
    `${plan.expired.length} months of field time`,
    `${runs.length} runs`
  ].filter((line) => !line.startsWith('0 '));
  return lines.length === 0 ? '' : `\nPast their time, and would be deleted: ${lines.join('; ')}.`;
}
