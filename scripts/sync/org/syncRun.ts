/**
 * One Ridealong_Sync_Run__c row for each run of `sync`, changed anything or not: only so can "nothing to do" be told from
 * "has not run for a week". Written once, at the end, by a key of its own, so that a call that has to be repeated does
 * not make a second one. A run that writes has its row from the beginning (`lease.ts`), and this closes it.
 */
import { randomUUID } from 'node:crypto';
import { canonicalDateTime, cutText } from '../plan/canonical.ts';
import type { Fields } from '../plan/canonical.ts';
import { RELEASED } from './lease.ts';
import type { Transport } from './transport.ts';

export interface RunFigures {
  startedAt: Date;
  finishedAt: Date;
  status: 'Done' | 'Done With Problems' | 'Failed';
  rowsRead: number;
  rowsWritten: number;
  rowsUnchanged: number;
  rowsQuarantined: number;
  message: string;
}

const MESSAGE_LENGTH = 4000;

/** Gives back the key of the row. */
export async function recordRun(
  transport: Transport,
  figures: RunFigures,
  runKey: string = randomUUID()
): Promise<string> {
  const fields: Fields = {
    ...RELEASED,
    Started_At__c: canonicalDateTime(figures.startedAt.toISOString()),
    Finished_At__c: canonicalDateTime(figures.finishedAt.toISOString()),
    // Whatever was saved before the run began to read is in its figures.
    Data_As_Of__c: figures.status === 'Failed' ? null : canonicalDateTime(figures.startedAt.toISOString()),
    Run_Status__c: figures.status,
    Rows_Read__c: figures.rowsRead,
    Rows_Written__c: figures.rowsWritten,
    Rows_Unchanged__c: figures.rowsUnchanged,
    Rows_Quarantined__c: figures.rowsQuarantined,
    // With the call that is about to be made.
    API_Calls__c: transport.calls + 1,
    Message__c: cutText(figures.message, MESSAGE_LENGTH)
  };
  await transport.send('PATCH', `/sobjects/Ridealong_Sync_Run__c/Run_Key__c/${runKey}`, fields, {
    evenIfStopped: true
  });
  return runKey;
}
