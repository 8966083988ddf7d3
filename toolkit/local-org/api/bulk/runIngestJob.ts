import type { Org, SaveError, SaveRequest, SaveResult, Session, SObjectRecord } from '../../core/types.ts';
import { toId18 } from '../../core/ids.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { resolveParents } from '../rest/resolveParents.ts';
import type { ResolvedRow } from '../rest/resolveParents.ts';
import { JobFailure } from './bulkErrors.ts';
import type { IngestJob } from './bulkJob.ts';
import { csvLine } from './csv.ts';
import { ingestColumns } from './ingestColumns.ts';
import type { IngestColumn } from './ingestColumns.ts';
import { readRow } from './ingestRow.ts';
import type { ReadRow } from './ingestRow.ts';
import type { JobStore } from './jobStore.ts';
import { readUpload } from './uploadReader.ts';

/** Rows of one step, which triggers and flows see together. */
const STEP = 200;

interface Work {
  org: Org;
  session: Session;
  object: ObjectSchema;
  job: IngestJob;
  columns: readonly IngestColumn[];
}

/** Saves the rows of an upload from where it stands; false when it was stopped before its end. */
export async function runIngestJob(
  org: Org,
  store: JobStore,
  job: IngestJob,
  goesOn: () => Promise<boolean>
): Promise<boolean> {
  const session = org.session(job.createdById);
  const object = org.schema.objects.get(job.object.toLowerCase());
  if (object === undefined) {
    throw new JobFailure(`InvalidEntity : Entity '${job.object}' is not supported by the Bulk API.`);
  }
  const upload = await readUpload(store.upload(job.id), job);
  job.columns = upload.header.map((name) => name.trim());
  const columns = ingestColumns(upload.header, { schema: org.schema, object, session });
  checkColumns(job, columns);
  const work: Work = { org, session, object, job, columns };
  for await (const step of stepsOf(upload.rows, job.numberRecordsProcessed)) {
    // The rows and what is said of them are written together: a job that is stopped goes on where it was.
    org.transaction(() => keep(store, job, step, saveStep(work, step)));
    if (!(await goesOn())) {
      return false;
    }
  }
  return true;
}

/** Rows in steps, without those that are done. */
async function* stepsOf(rows: AsyncIterable<string[]>, done: number): AsyncGenerator<string[][]> {
  let place = 0;
  let step: string[][] = [];
  for await (const row of rows) {
    if (place++ < done) {
      continue;
    }
    step.push(row);
    if (step.length === STEP) {
      yield step;
      step = [];
    }
  }
  if (step.length > 0) {
    yield step;
  }
}

function checkColumns({ operation }: IngestJob, columns: readonly IngestColumn[]): void {
  const onlyId = columns.length === 1 && columns[0]?.field.type === 'id';
  if ((operation === 'delete' || operation === 'hardDelete') && !onlyId) {
    throw new JobFailure('InvalidBatch : Delete batch must contain only ids');
  }
  if (columns.length === 0) {
    throw new JobFailure('InvalidBatch : The upload has no header line.');
  }
}

function keep(
  store: JobStore,
  job: IngestJob,
  rows: readonly string[][],
  results: readonly SaveResult[]
): void {
  rows.forEach((row, index) => {
    const result = results[index];
    const place = job.numberRecordsProcessed++;
    if (result?.success === true) {
      store.addLine(job.id, 'successful', place, csvLine([result.id, isCreated(job, result), ...row], job));
    } else {
      job.numberRecordsFailed++;
      store.addLine(
        job.id,
        'failed',
        place,
        csvLine([result?.id, errorText(result?.errors ?? []), ...row], job)
      );
    }
  });
  store.save(job);
}

function isCreated({ operation }: IngestJob, { created }: SaveResult): boolean {
  return operation === 'insert' || created === true;
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName --`, as results of orgs show it. */
function errorText(errors: readonly SaveError[]): string {
  return errors
    .map(({ statusCode, message, fields }) => `${statusCode}:${message}:${fields.join(',')} --`)
    .join('');
}

/** One result for each row. */
function saveStep(work: Work, rows: readonly string[][]): SaveResult[] {
  const read = rows.map((cells) => readRow(cells, work.columns));
  const resolved = resolveParents(
    work.org,
    read.flatMap((row) => (row.ok ? [row.incoming] : []))
  );
  let place = 0;
  const checked = read.map((row) => checkRow(work, row.ok ? resolved[place++] : row));
  const good = checked.flatMap((one) => ('row' in one ? [one.row] : []));
  const saved = good.length === 0 ? [] : save(work, good);
  let next = 0;
  return checked.map((one) => ('row' in one ? (saved[next++] ?? failed(lost)) : one));
}

/** A row that may be saved, or why it may not. */
function checkRow(
  work: Work,
  row: ResolvedRow | Extract<ReadRow, { ok: false }> | undefined
): { row: SObjectRecord } | SaveResult {
  if (row?.ok !== true) {
    return failed(row?.error ?? lost);
  }
  return refused(work, row.row) ?? { row: row.row };
}

const lost: SaveError = { statusCode: 'UNKNOWN_EXCEPTION', message: 'no result', fields: [] };

function save({ org, session, object, job }: Work, rows: SObjectRecord[]): SaveResult[] {
  const results = org.save(requestOf(object, job, rows), session);
  if (job.operation === 'hardDelete') {
    org.recycleBin.purge(results.flatMap(({ success, id }) => (success && id !== null ? [id] : [])));
  }
  return results;
}

function requestOf(object: ObjectSchema, job: IngestJob, rows: SObjectRecord[]): SaveRequest {
  switch (job.operation) {
    case 'insert':
      return { operation: 'create', object: object.name, rows };
    case 'update':
      return { operation: 'update', object: object.name, rows };
    case 'upsert':
      return {
        operation: 'upsert',
        object: object.name,
        externalIdField: job.externalIdFieldName ?? 'Id',
        rows
      };
    default:
      return { operation: 'delete', object: object.name, ids: rows.map(({ Id }) => String(Id)) };
  }
}

/** Checks of the id, as sObject Collections word them. */
function refused({ object, job }: Work, row: SObjectRecord): SaveResult | undefined {
  const { Id: text } = row;
  const given = typeof text === 'string' && text !== '';
  const byId = job.externalIdFieldName === 'Id';
  if (job.operation === 'insert' || (job.operation === 'upsert' && !byId)) {
    return given
      ? failed(idError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call'))
      : undefined;
  }
  if (!given) {
    return byId
      ? undefined
      : failed(idError('MISSING_ARGUMENT', `Id not specified in an ${job.operation} call`));
  }
  const id = toId18(text);
  if (id?.startsWith(object.keyPrefix) !== true) {
    return failed(idError('MALFORMED_ID', `Record ID: id value of incorrect type: ${text}`));
  }
  row['Id'] = id;
  return undefined;
}

function idError(statusCode: string, message: string): SaveError {
  return { statusCode, message, fields: ['Id'] };
}

function failed(error: SaveError): SaveResult {
  return { id: null, success: false, errors: [error] };
}
