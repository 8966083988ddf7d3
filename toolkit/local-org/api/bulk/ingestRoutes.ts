import { UnsupportedError } from '../../core/types.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { isIdLookup } from '../rest/describeField.ts';
import { isVisible } from '../rest/describeObject.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { JsonObject } from '../http/jsonBody.ts';
import type { Route, RouteParams } from '../http/route.ts';
import type { BulkContext } from './bulkContext.ts';
import { featureNotEnabled, invalidJob, invalidState, notForBulk } from './bulkErrors.ts';
import { isOver, jobInfo, jobSummary } from './bulkJob.ts';
import type { IngestJob, IngestOperation } from './bulkJob.ts';
import { failedResults, successfulResults, unprocessedRecords } from './ingestResults.ts';
import { listJobs } from './jobList.ts';
import { changeState, choice, jobOf, newJob } from './jobRequest.ts';

/** First version with ingest jobs. */
const SINCE = 41;

/** Bulk API 2.0 ingest jobs. */
export const bulkIngestRoutes: readonly Route<BulkContext>[] = [
  { method: 'POST', pattern: '/jobs/ingest', handler: createIngestJob, since: SINCE },
  { method: 'GET', pattern: '/jobs/ingest', handler: listJobs, since: SINCE },
  { method: 'GET', pattern: '/jobs/ingest/:id', handler: getIngestJob, since: SINCE },
  { method: 'PATCH', pattern: '/jobs/ingest/:id', handler: closeOrAbort, since: SINCE },
  { method: 'DELETE', pattern: '/jobs/ingest/:id', handler: deleteIngestJob, since: SINCE },
  { method: 'PUT', pattern: '/jobs/ingest/:id/batches', handler: putBatches, since: SINCE },
  {
    method: 'GET',
    pattern: '/jobs/ingest/:id/successfulResults',
    handler: results(successfulResults),
    since: SINCE
  },
  { method: 'GET', pattern: '/jobs/ingest/:id/failedResults', handler: results(failedResults), since: SINCE },
  {
    method: 'GET',
    pattern: '/jobs/ingest/:id/unprocessedrecords',
    handler: results(unprocessedRecords),
    since: SINCE
  }
];

const OPERATIONS: Readonly<Record<IngestOperation, string>> = {
  insert: '',
  update: '',
  upsert: '',
  delete: '',
  hardDelete: ''
};

function createIngestJob(context: BulkContext, request: ApiRequest): ApiResponse {
  const body = readJsonObject(request);
  const operation = choice(body, 'operation', OPERATIONS);
  const object = bulkObject(context, body['object']);
  const { assignmentRuleId } = body;
  if (assignmentRuleId !== undefined) {
    throw new UnsupportedError('assignment rules (assignmentRuleId)');
  }
  if (operation === 'hardDelete' && !context.session.access.hasPermission('BulkApiHardDelete')) {
    throw featureNotEnabled('hardDelete operation requires the permission "Bulk API Hard Delete".');
  }
  const externalIdFieldName = externalId(object, operation, body);
  const job: IngestJob = {
    ...newJob(context, body),
    kind: 'ingest',
    operation,
    object: object.name,
    ...(externalIdFieldName === undefined ? {} : { externalIdFieldName }),
    numberRecordsFailed: 0,
    uploaded: false,
    state: 'Open'
  };
  context.services.bulk.store.save(job);
  return json(jobSummary(job));
}

function bulkObject(context: BulkContext, name: unknown): ObjectSchema {
  if (typeof name !== 'string' || name === '') {
    throw invalidJob('The property "object" is required.');
  }
  const object = context.org.schema.objects.get(name.toLowerCase());
  if (object === undefined || object.virtual || !isVisible(context, object)) {
    throw notForBulk(name);
  }
  return object;
}

function externalId(object: ObjectSchema, operation: IngestOperation, body: JsonObject): string | undefined {
  const name = body['externalIdFieldName'];
  if (operation !== 'upsert') {
    return undefined;
  }
  if (typeof name !== 'string' || name === '') {
    throw invalidJob('The property "externalIdFieldName" is required for an upsert.');
  }
  const field = object.fields.get(name.toLowerCase());
  if (field === undefined || !isIdLookup(object, field)) {
    throw invalidJob(
      `Field name provided, ${name} does not match an External ID, Salesforce Id, or indexed field for ${object.name}`
    );
  }
  return field.name;
}

function getIngestJob(context: BulkContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(jobInfo(jobOf(context, params['id'] ?? '', 'ingest')));
}

/** "You can upload data only once per job." */
function putBatches(context: BulkContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const job = jobOf(context, params['id'] ?? '', 'ingest');
  if (job.state !== 'Open' || job.uploaded) {
    throw invalidState(job.state, 'Uploading data');
  }
  context.services.bulk.store.keepUpload(job.id, 'text' in request.body ? request.body.text : '');
  job.uploaded = true;
  context.services.bulk.store.save(job);
  return { status: 201 };
}

function closeOrAbort(context: BulkContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const job = jobOf(context, params['id'] ?? '', 'ingest');
  const state = choice(readJsonObject(request), 'state', { UploadComplete: '', Aborted: '' });
  if (state === 'Aborted' ? isOver(job) : job.state !== 'Open') {
    throw invalidState(job.state, state === 'Aborted' ? 'Aborting' : 'Closing');
  }
  changeState(context, job, state);
  if (state === 'UploadComplete') {
    context.services.bulk.submit(job);
  }
  return json(jobSummary(job));
}

/** "To be deleted, a job must have a state of UploadComplete, JobComplete, Aborted, or Failed." */
function deleteIngestJob(context: BulkContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const job = jobOf(context, params['id'] ?? '', 'ingest');
  if (job.state === 'Open' || job.state === 'InProgress') {
    throw invalidState(job.state, 'Deleting');
  }
  context.services.bulk.store.remove(job.id);
  return noContent;
}

type ResultText = (context: BulkContext, job: IngestJob) => string | Promise<string>;

function results(text: ResultText): Route<BulkContext>['handler'] {
  return async (context, _request, params) => {
    const job = jobOf(context, params['id'] ?? '', 'ingest');
    if (!isOver(job)) {
      throw invalidState(job.state, 'Reading results');
    }
    return { status: 200, body: { text: await text(context, job), type: 'text/csv' } };
  };
}
