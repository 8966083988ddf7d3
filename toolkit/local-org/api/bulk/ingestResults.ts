import type { BulkContext } from './bulkContext.ts';
import { JobFailure } from './bulkErrors.ts';
import type { IngestJob } from './bulkJob.ts';
import { csvLine, csvText } from './csv.ts';
import { readUpload } from './uploadReader.ts';

/** Rows that went through: the id, whether it is new, and the row as it was sent. */
export function successfulResults(context: BulkContext, job: IngestJob): string {
  return resultText(context, job, 'successful', ['sf__Id', 'sf__Created']);
}

/** Rows that did not: the id where there is one, and why. */
export function failedResults(context: BulkContext, job: IngestJob): string {
  return resultText(context, job, 'failed', ['sf__Id', 'sf__Error']);
}

/** Rows of a failed or aborted job that nobody has come to, as they were sent. */
export async function unprocessedRecords({ services }: BulkContext, job: IngestJob): Promise<string> {
  const lines: string[] = [];
  try {
    const { header, rows } = await readUpload(services.bulk.store.upload(job.id), job);
    lines.push(...(header.length === 0 ? [] : [csvLine(header, job)]));
    let place = 0;
    for await (const row of rows) {
      if (place++ >= job.numberRecordsProcessed) {
        lines.push(csvLine(row, job));
      }
    }
  } catch (error) {
    if (!(error instanceof JobFailure)) {
      throw error;
    }
    // What cannot be read as CSV is given back as it came.
    return services.bulk.store.upload(job.id);
  }
  return csvText(lines, job);
}

function resultText(
  { services }: BulkContext,
  job: IngestJob,
  kind: 'successful' | 'failed',
  columns: readonly string[]
): string {
  const header = csvLine([...columns, ...job.columns], job);
  return csvText([header, ...services.bulk.store.lines(job.id, kind)], job);
}
