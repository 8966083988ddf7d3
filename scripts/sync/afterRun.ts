/** What is done once the figures are right: work that needs no haste, and must not stop a run. */
import { endOfRun } from './org/orgError.ts';
import type { RowProblem } from './org/write.ts';
import type { Transport } from './org/transport.ts';
import type { SyncOutcome } from './runTypes.ts';
import { writeCounts } from './usefulness/writeCounts.ts';

/** A run that found nothing to do does nothing here either. What fails is a problem of the run, and tried again by the next. */
export async function afterRun(transport: Transport, outcome: SyncOutcome, now: Date): Promise<void> {
  if (outcome.unchangedSince !== undefined) {
    return;
  }
  outcome.problems.push(...(await attempt('Ridealong_Usefulness__c', () => writeCounts(transport, now))));
  outcome.apiCalls = transport.calls;
}

async function attempt(object: string, work: () => Promise<RowProblem[]>): Promise<RowProblem[]> {
  try {
    return await work();
  } catch (error) {
    const { message } = endOfRun(error, `Writing ${object}`);
    return [{ object, key: '', code: 'NOT_DONE', message }];
  }
}
