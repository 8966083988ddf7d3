import { toStoredDateTime } from '../../core/clock.ts';
import { toId18 } from '../../core/ids.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { BulkContext } from './bulkContext.ts';
import { invalidJob } from './bulkErrors.ts';
import type { BulkJob, CsvFormat, JobState } from './bulkJob.ts';
import { DELIMITERS, LINE_ENDINGS } from './csv.ts';
import { notFound } from '../http/errorBody.ts';

/** What every new job has. */
export function newJob(
  context: BulkContext,
  body: JsonObject
): {
  id: string;
  createdById: string;
  createdDate: string;
  systemModstamp: string;
  apiVersion: number;
  numberRecordsProcessed: number;
  totalProcessingTime: number;
  columns: string[];
} & CsvFormat {
  const now = toStoredDateTime(context.org.now());
  return {
    id: context.services.bulk.store.newId(),
    createdById: context.session.userId,
    createdDate: now,
    systemModstamp: now,
    apiVersion: Number(context.version),
    ...readFormat(body),
    numberRecordsProcessed: 0,
    totalProcessingTime: 0,
    columns: []
  };
}

/** CSV is the only content type; LF and COMMA are the defaults. */
export function readFormat(body: JsonObject): CsvFormat {
  choice(body, 'contentType', { CSV: 'CSV' }, 'CSV');
  return {
    lineEnding: choice(body, 'lineEnding', LINE_ENDINGS, 'LF'),
    columnDelimiter: choice(body, 'columnDelimiter', DELIMITERS, 'COMMA')
  };
}

export function choice<Name extends string>(
  body: JsonObject,
  key: string,
  choices: Readonly<Record<Name, string>>,
  otherwise?: Name
): Name {
  const value = body[key] ?? otherwise;
  const found = (Object.keys(choices) as Name[]).find((one) => one === value);
  if (found === undefined) {
    throw invalidJob(
      value === undefined
        ? `The property "${key}" is required: ${Object.keys(choices).join(', ')}.`
        : `${JSON.stringify(value)} is not a value of "${key}": ${Object.keys(choices).join(', ')}.`
    );
  }
  return found;
}

/** The job of an address, of its kind, that the session may see: its own, or with View All Data anybody's (*assumed*). */
export function jobOf<Kind extends BulkJob['kind']>(
  context: BulkContext,
  id: string,
  kind: Kind
): Extract<BulkJob, { kind: Kind }> {
  const job = context.services.bulk.store.find(id.length === 15 ? (toId18(id) ?? id) : id);
  const visible =
    job?.createdById === context.session.userId || context.session.access.hasPermission('ViewAllData');
  if (job?.kind !== kind || !visible) {
    throw notFound();
  }
  return job as Extract<BulkJob, { kind: Kind }>;
}

export function changeState(context: BulkContext, job: BulkJob, state: JobState): void {
  job.state = state;
  job.systemModstamp = toStoredDateTime(context.org.now());
  context.services.bulk.store.save(job);
}
