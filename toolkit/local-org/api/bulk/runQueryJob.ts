import type { Org } from '../../core/types.ts';
import { SalesforceError } from '../../core/types.ts';
import { tableQuery } from '../../engine/soql/index.ts';
import type { TableRows } from '../../engine/soql/index.ts';
import { JobFailure } from './bulkErrors.ts';
import type { QueryJob } from './bulkJob.ts';
import { csvLine } from './csv.ts';
import type { JobStore } from './jobStore.ts';

/** Rows of one step. */
const STEP = 2000;

/** Reads what the query finds into the results; false when it was stopped before its end. */
export async function runQueryJob(
  org: Org,
  store: JobStore,
  job: QueryJob,
  goesOn: () => Promise<boolean>
): Promise<boolean> {
  store.clearLines(job.id);
  job.numberRecordsProcessed = 0;
  const rows = open(org, job);
  for (let from = 0; from < rows.count; from += STEP) {
    const values = rows.read(from, Math.min(rows.count, from + STEP));
    org.transaction(() => {
      for (const row of values) {
        store.addLine(job.id, 'results', job.numberRecordsProcessed++, csvLine(row, job));
      }
      store.save(job);
    });
    if (!(await goesOn())) {
      return false;
    }
  }
  return true;
}

function open(org: Org, job: QueryJob): TableRows {
  try {
    const all = job.operation === 'queryAll';
    return tableQuery(org.queryContext(org.session(job.createdById)), job.query, { all }).open();
  } catch (error) {
    throw error instanceof SalesforceError ? new JobFailure(`${error.errorCode}: ${error.message}`) : error;
  }
}
