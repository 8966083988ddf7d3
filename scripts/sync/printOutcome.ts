/** What a run has done, in words. */
import type { SyncOutcome } from './runTypes.ts';

export function outcomeAsText(outcome: SyncOutcome): string {
  if (outcome.unchangedSince !== undefined) {
    const setAside =
      outcome.setAside === 0 ? '' : `${outcome.setAside} rows are set aside: the org refuses them.\n`;
    return `Nothing has changed since ${outcome.unchangedSince}.\n${setAside}\n0 rows written, 0 read, ${outcome.apiCalls} API calls.`;
  }
  const lines = outcome.objects.map(
    ({ object, created, updated, unchanged }) =>
      `${object.padEnd(24)}${created} new, ${updated} changed, ${unchanged} right already`
  );
  if (outcome.overtaken > 0) {
    lines.push(
      `${outcome.overtaken} rows were made or changed by somebody else meanwhile; the next run compares them.`
    );
  }
  if (outcome.ownerless) {
    lines.push(`${outcome.ownerless} meetings are as they were: their owner may not own them.`);
  }
  if (outcome.problems.length > 0) {
    const before = outcome.setAside === 0 ? '' : ` (${outcome.setAside} of them before, not sent again)`;
    lines.push('', `${outcome.problems.length} rows were refused${before}:`);
    for (const problem of outcome.problems.slice(0, 20)) {
      lines.push(`  ${problem.object} ${problem.key}: ${problem.code}, ${problem.message}`);
    }
    if (outcome.problems.length > 20) {
      lines.push(`  and ${outcome.problems.length - 20} more (--json shows all)`);
    }
    lines.push('Correct what they name and run again; rows that are right already are not written twice.');
  }
  if (outcome.rowsDeleted > 0) {
    lines.push(
      `${outcome.rowsDeleted} rows that are past their time were deleted (runs, field time, ${outcome.meetingsDeleted} meetings with their attendees and notes).`
    );
  }
  lines.push(
    '',
    `${outcome.rowsWritten} rows written, ${outcome.rowsRead} read, ${outcome.apiCalls} API calls.`
  );
  return lines.join('\n');
}
