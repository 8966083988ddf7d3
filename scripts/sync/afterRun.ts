/** What is done once the figures are right: work that needs no haste, and must not stop a run. */
import { endOfRun } from './org/orgError.ts';
import type { RowProblem } from './org/write.ts';
import type { Transport } from './org/transport.ts';
import type { SyncOutcome } from './runTypes.ts';
import { endAccess } from './access/endAccess.ts';
import { writeCounts } from './usefulness/writeCounts.ts';

/** What fails is a problem of the run, and tried again by the next. */
export async function afterRun(transport: Transport, outcome: SyncOutcome, now: Date): Promise<void> {
  outcome.problems.push(
    ...(await attempt('Ridealong_Usefulness__c', () => writeCounts(transport, now))),
    ...(await attempt('Internal_Attendee__c', () => endAccess(transport)))
  );
}

async function attempt(object: string, work: () => Promise<RowProblem[]>): Promise<RowProblem[]> {
  try {
    return await work();
  } catch (error) {
    const { message } = endOfRun(error, `Writing ${object}`);
    return [{ object, key: '', code: 'NOT_DONE', message }];
  }
}
