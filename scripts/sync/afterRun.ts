/** What is done once the figures are right: work that needs no haste, and must not stop a run. */
import { endOfRun } from './org/orgError.ts';
import { firstPages } from './org/read.ts';
import type { QueryPage } from './org/readPages.ts';
import type { RowProblem } from './org/write.ts';
import type { Transport } from './org/transport.ts';
import type { Afterwards, SyncOutcome } from './runTypes.ts';
import { endAccess, GIVEN, HOLDERS } from './access/endAccess.ts';
import { COUNTS, writeCounts } from './usefulness/writeCounts.ts';

const ASKS = [COUNTS, GIVEN, HOLDERS] as const;

/** Nothing that the run writes decides what is asked here, so it may be asked as the run begins. */
export const afterwardsOn = (transport: Transport): Afterwards => ({
  asks: ASKS,
  run: (outcome, now, pages) => afterRun(transport, outcome, now, pages)
});

/**
 * What fails is a problem of the run, and tried again by the next. One call, as long as there is nothing to do.
 *
 * @param pages what was asked before, if it was
 */
export async function afterRun(
  transport: Transport,
  outcome: SyncOutcome,
  now: Date,
  pages?: readonly (QueryPage | undefined)[]
): Promise<void> {
  // What cannot be asked together is asked one by one, and fails there by itself.
  const [counts, given, holders] = pages ?? (await firstPages(transport, ASKS).catch(() => []));
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
