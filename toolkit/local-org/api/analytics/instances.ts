/**
 * Reports run asynchronously. Here they are run at once and their results kept, so an instance is "New" in the answer that
 * makes it and "Success" ever after; what cannot be run is refused at once (*assumed*: an org answers with an instance
 * whose status is "Error").
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_instances_summaryasync.html
 */
import { json, noContent } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { findReport, reportError, runReport } from '../../engine/reports/index.ts';
import { isoSeconds } from './isoSeconds.ts';
import { countRequest } from './hourlyLimits.ts';
import { InstanceStore } from './instanceStore.ts';
import type { Instance } from './instanceStore.ts';
import { runOptions } from './reports.ts';

/** POST /analytics/reports/{id}/instances ("Execute Async"). */
export function postInstance(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  countRequest(context.services, 'HourlyAsyncReportRuns');
  const { includeDetails = false, ...options } = runOptions(context, request);
  const result = runReport(context.org, params['id'] ?? '', { ...options, includeDetails }, context.session);
  const instance = storeOf(context).add(
    result.attributes.reportId,
    context.session.userId,
    result.hasDetailRows,
    result
  );
  return json({ ...describe(context, instance), completionDate: null, status: 'New' });
}

/** GET /analytics/reports/{id}/instances ("Instances List"). */
export function getInstances(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const { id } = entryOf(context, params);
  return json(
    storeOf(context)
      .list(id, context.session.userId)
      .map((instance) => describe(context, instance))
  );
}

/** GET /analytics/reports/{id}/instances/{instance} ("Instance Results"). */
export function getInstance(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  const instance = instanceOf(context, params);
  const { url: _, hasDetailRows: __, ...described } = describe(context, instance);
  const { attributes, ...result } = instance.result;
  const { reportName } = attributes as { reportName: string };
  return json({
    attributes: { ...described, reportId: instance.reportId, reportName, type: 'ReportInstance' },
    ...result
  });
}

/** DELETE /analytics/reports/{id}/instances/{instance} */
export function deleteInstance(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  storeOf(context).remove(instanceOf(context, params).id);
  return noContent;
}

function storeOf({ org }: DataContext): InstanceStore {
  return new InstanceStore(org.database, org.now());
}

function entryOf({ org, session }: DataContext, params: RouteParams): { id: string } {
  return findReport(org.queryContext(session), org.project, params['id'] ?? '');
}

/** *Assumed*: results are for the person who asked for them. */
function instanceOf(context: DataContext, params: RouteParams): Instance {
  const { id } = entryOf(context, params);
  const instance = storeOf(context).find(params['instance'] ?? '', context.session.userId);
  if (instance?.reportId !== id) {
    throw reportError(404, 'The data you’re trying to access is unavailable.');
  }
  return instance;
}

function describe(
  { base }: DataContext,
  instance: Instance
): Record<string, unknown> & { hasDetailRows: boolean } {
  return {
    completionDate: isoSeconds(instance.completionDate),
    hasDetailRows: instance.hasDetailRows,
    id: instance.id,
    ownerId: instance.ownerId,
    queryable: false,
    requestDate: isoSeconds(instance.requestDate),
    status: 'Success',
    url: `${base}/analytics/reports/${instance.reportId}/instances/${instance.id}`
  };
}
