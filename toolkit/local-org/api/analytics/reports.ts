/** Reports: https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_report_list_resource.html */
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import {
  describeReport,
  describeReportType,
  filterOperators,
  listReports,
  listReportTypes,
  reportError,
  runReport,
  runUnsavedReport
} from '../../engine/reports/index.ts';
import { countRequest } from './hourlyLimits.ts';

/** GET /analytics/reports ("Report List"). */
export function getReports(context: DataContext): ApiResponse {
  return json(listReports(context.org, context.session, context.version));
}

/** GET /analytics/reports/{id}/describe */
export function getReportDescribe(
  context: DataContext,
  _request: ApiRequest,
  params: RouteParams
): ApiResponse {
  return json(describeReport(context.org, params['id'] ?? '', context.session));
}

/** GET and POST /analytics/reports/{id}?includeDetails= ("Execute Sync"); POST runs it as its body says. */
export function runSync(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  countRequest(context.services, 'HourlySyncReportRuns');
  return json(runReport(context.org, params['id'] ?? '', runOptions(context, request), context.session));
}

/** POST /analytics/reports/query ("Query"): a report that nobody saved. */
export function postReportQuery(context: DataContext, request: ApiRequest): ApiResponse {
  countRequest(context.services, 'HourlySyncReportRuns');
  return json(runUnsavedReport(context.org, runOptions(context, request), context.session));
}

export interface RunOptions {
  apiVersion: string;
  includeDetails?: boolean;
  reportMetadata?: unknown;
}

export function runOptions(context: DataContext, request: ApiRequest): RunOptions {
  const asked = request.query.get('includeDetails');
  const reportMetadata = sentMetadata(request);
  return {
    apiVersion: context.version,
    ...(asked !== null && { includeDetails: asked.toLowerCase() === 'true' }),
    ...(reportMetadata !== undefined && { reportMetadata })
  };
}

/** A POST without a body runs the report as it is saved. */
function sentMetadata(request: ApiRequest): unknown {
  if (request.method === 'GET' || !('value' in request.body || request.body.text.trim() !== '')) {
    return undefined;
  }
  const { reportMetadata } = readJsonObject(request);
  if (reportMetadata === undefined) {
    throw reportError(
      400,
      'The request is invalid because there is no metadata. Specify metadata in the request body.'
    );
  }
  return reportMetadata;
}

/** GET /analytics/report-types ("Report Type List"). */
export function getReportTypes(context: DataContext): ApiResponse {
  return json(listReportTypes(context.org, context.session, context.version));
}

/** GET /analytics/reportTypes/{type} ("Report Type"); the guide writes the resource both ways. */
export function getReportType(context: DataContext, _request: ApiRequest, params: RouteParams): ApiResponse {
  return json(describeReportType(context.org, params['type'] ?? '', context.session));
}

/** GET /analytics/filteroperators?forDashboards= ("Filter Operator List"). */
export function getFilterOperators(_context: DataContext, request: ApiRequest): ApiResponse {
  return json(filterOperators(request.query.get('forDashboards')?.toLowerCase() === 'true'));
}
