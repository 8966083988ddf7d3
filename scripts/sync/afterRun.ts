/** What is done once the figures are right: work that needs no haste, and must not stop a run. */
import { endOfRun } from './org/orgError.ts';
import { firstPages } from './org/read.ts';
import type { RowProblem } from './org/write.ts';
import type { Transport } from './org/transport.ts';
import type { SyncOutcome } from './runTypes.ts';
import { endAccess, GIVEN, HOLDERS } from './access/endAccess.ts';
import { COUNTS, writeCounts } from './usefulness/writeCounts.ts';

/** What fails is a problem of the run, and tried again by the next. One call, as long as there is nothing to do. */
export async function afterRun(transport: Transport, outcome: SyncOutcome, now: Date): Promise<void> {
  // What cannot be asked together is asked one by one, and fails there by itself.
  const [counts, given, holders] = await firstPages(transport, [COUNTS, GIVEN, HOLDERS]).catch(() => []);
  outcome.problems.push(
    ...(await attempt('Ridealong_Usefulness__c', () => writeCounts(transport, now, counts))),
    ...(await attempt('Internal_Attendee__c', () => endAccess(transport, { given, holders })))
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
