/** What stands in the row about a run that had something to do. */
import type { RunFigures } from './org/syncRun.ts';
import { setAsideAsText } from './quarantine.ts';
import type { SetAsideRow } from './quarantine.ts';
import type { SyncOutcome } from './runTypes.ts';

export function figuresOfRun(
  outcome: SyncOutcome,
  ownerless: readonly SetAsideRow[],
  times: Pick<RunFigures, 'startedAt' | 'finishedAt'>
): RunFigures {
  const refused = outcome.problems.map((row) => `${row.object} ${row.key}: ${row.code}, ${row.message}`);
  const setAside = setAsideAsText(ownerless);
  return {
    ...times,
    status: refused.length + ownerless.length === 0 ? 'Done' : 'Done With Problems',
    rowsRead: outcome.rowsRead,
    rowsWritten: outcome.rowsWritten,
    rowsUnchanged: outcome.rowsUnchanged,
    rowsQuarantined: refused.length + ownerless.length,
    message: [...refused, ...(setAside === '' ? [] : [setAside])].join('\n')
  };
}
