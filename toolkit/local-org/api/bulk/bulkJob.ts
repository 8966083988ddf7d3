/** The states a job passes through (Bulk API 2.0 guide, "Get Information About an Ingest Job"). */
export type JobState = 'Open' | 'UploadComplete' | 'InProgress' | 'JobComplete' | 'Failed' | 'Aborted';

export type QueryOperation = 'query' | 'queryAll';
export type IngestOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'hardDelete';

/** How the CSV of a job is written. */
export interface CsvFormat {
  readonly lineEnding: 'LF' | 'CRLF';
  readonly columnDelimiter: 'BACKQUOTE' | 'CARET' | 'COMMA' | 'PIPE' | 'SEMICOLON' | 'TAB';
}

interface JobBase extends CsvFormat {
  readonly id: string;
  readonly object: string;
  readonly createdById: string;
  readonly createdDate: string;
  systemModstamp: string;
  state: JobState;
  /** `66` for 66.0. */
  readonly apiVersion: number;
  numberRecordsProcessed: number;
  totalProcessingTime: number;
  errorMessage?: string;
  /** First line of the results, as names. */
  columns: string[];
}

export interface QueryJob extends JobBase {
  readonly kind: 'query';
  readonly operation: QueryOperation;
  readonly query: string;
}

export interface IngestJob extends JobBase {
  readonly kind: 'ingest';
  readonly operation: IngestOperation;
  readonly externalIdFieldName?: string;
  readonly assignmentRuleId?: string;
  numberRecordsFailed: number;
  uploaded: boolean;
}

export type BulkJob = QueryJob | IngestJob;

export function isOver({ state }: BulkJob): boolean {
  return state === 'JobComplete' || state === 'Failed' || state === 'Aborted';
}

/** What creating, closing and aborting a job answer. */
export function jobSummary(job: BulkJob): Record<string, unknown> {
  const shared = {
    id: job.id,
    operation: job.operation,
    object: job.object,
    createdById: job.createdById,
    createdDate: job.createdDate,
    systemModstamp: job.systemModstamp,
    state: job.state
  };
  const format = { lineEnding: job.lineEnding, columnDelimiter: job.columnDelimiter };
  const settings = { concurrencyMode: 'Parallel', contentType: 'CSV', apiVersion: job.apiVersion };
  if (job.kind === 'query') {
    return { ...shared, ...settings, ...format };
  }
  const { externalIdFieldName, assignmentRuleId } = job;
  return {
    ...shared,
    ...(externalIdFieldName === undefined ? {} : { externalIdFieldName }),
    ...(assignmentRuleId === undefined ? {} : { assignmentRuleId }),
    ...settings,
    ...(job.state === 'Open'
      ? { contentUrl: `services/data/v${job.apiVersion}.0/jobs/ingest/${job.id}/batches` }
      : {}),
    ...format
  };
}

/** What asking for one job answers: its summary and how far it is. */
export function jobInfo(job: BulkJob): Record<string, unknown> {
  const progress = {
    jobType: job.kind === 'query' ? 'V2Query' : 'V2Ingest',
    numberRecordsProcessed: job.numberRecordsProcessed,
    ...(job.kind === 'query' ? {} : { numberRecordsFailed: job.numberRecordsFailed }),
    retries: 0,
    totalProcessingTime: job.totalProcessingTime,
    ...(job.kind === 'query'
      ? { isPkChunkingSupported: true }
      : { apiActiveProcessingTime: job.totalProcessingTime, apexProcessingTime: 0 }),
    ...(job.errorMessage === undefined ? {} : { errorMessage: job.errorMessage })
  };
  return { ...jobSummary(job), ...progress };
}
