import { tableQuery } from '../../engine/soql/index.ts';
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { Route, RouteParams } from '../http/route.ts';
import type { BulkContext } from './bulkContext.ts';
import { invalidJob, invalidState, otherVersion } from './bulkErrors.ts';
import { isOver, jobInfo, jobSummary } from './bulkJob.ts';
import type { QueryJob } from './bulkJob.ts';
import { listJobs } from './jobList.ts';
import { changeState, choice, jobOf, newJob } from './jobRequest.ts';
import { resultPage, resultPages } from './queryResults.ts';

/** First versions with query jobs, and with parallel results. */
const SINCE = 47;
const PAGES_SINCE = 58;

/** Bulk API 2.0 query jobs. */
export const bulkQueryRoutes: readonly Route<BulkContext>[] = [
  { method: 'POST', pattern: '/jobs/query', handler: createQueryJob, since: SINCE },
  { method: 'GET', pattern: '/jobs/query', handler: listJobs, since: SINCE },
  { method: 'GET', pattern: '/jobs/query/:id', handler: getQueryJob, since: SINCE },
  { method: 'PATCH', pattern: '/jobs/query/:id', handler: abortQueryJob, since: SINCE },
  { method: 'DELETE', pattern: '/jobs/query/:id', handler: deleteQueryJob, since: SINCE },
  { method: 'GET', pattern: '/jobs/query/:id/results', handler: getResults, since: SINCE },
  { method: 'GET', pattern: '/jobs/query/:id/resultPages', handler: getResultPages, since: PAGES_SINCE }
];

function createQueryJob(context: BulkContext, request: ApiRequest): ApiResponse {
  const body = readJsonObject(request);
  const operation = choice(body, 'operation', { query: '', queryAll: '' });
  const { query } = body;
  if (typeof query !== 'string' || query.trim() === '') {
    throw invalidJob('The property "query" is required: a SOQL query.');
  }
  const all = operation === 'queryAll';
  const { object, columns } = tableQuery(context.org.queryContext(context.session), query, { all });
  const job: QueryJob = {
    ...newJob(context, body),
    kind: 'query',
    operation,
    query,
    object,
    columns: [...columns],
    state: 'UploadComplete'
  };
  context.services.bulk.submit(job);
  return json(jobSummary(job));
}

function getQueryJob(context: BulkContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(jobInfo(jobOf(context, params['id'] ?? '', 'query')));
}

function abortQueryJob(context: BulkContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const job = jobOf(context, params['id'] ?? '', 'query');
  choice(readJsonObject(request), 'state', { Aborted: '' });
  if (isOver(job)) {
    throw invalidState(job.state, 'Aborting');
  }
  changeState(context, job, 'Aborted');
  return json(jobSummary(job));
}

function deleteQueryJob(context: BulkContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const job = jobOf(context, params['id'] ?? '', 'query');
  if (!isOver(job)) {
    throw invalidState(job.state, 'Deleting');
  }
  context.services.bulk.store.remove(job.id);
  return noContent;
}

function getResults(context: BulkContext, request: ApiRequest, params: RouteParams): ApiResponse {
  return resultPage(context, finished(context, params), request.query);
}

function getResultPages(context: BulkContext, request: ApiRequest, params: RouteParams): ApiResponse {
  return json(resultPages(context, finished(context, params), request.query));
}

function finished(context: BulkContext, params: RouteParams): QueryJob {
  const job = jobOf(context, params['id'] ?? '', 'query');
  if (job.apiVersion !== Number(context.version)) {
    throw otherVersion(job.apiVersion);
  }
  if (job.state !== 'JobComplete') {
    throw invalidState(job.state, 'Reading results');
  }
  return job;
}
