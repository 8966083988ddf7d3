import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { describeReport, listReports, runReport } from '../../engine/reports/index.ts';

/** GET /analytics/reports (Reports and Dashboards REST API guide, "Report List"). */
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

/** GET /analytics/reports/{id}?includeDetails=: runs the report (guide, "Execute Sync"). */
export function getReportRun(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  return run(context, request, params['id'] ?? '', undefined);
}

/** POST /analytics/reports/{id}: runs it with the `reportMetadata` of the body instead of what is saved. */
export function postReportRun(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const hasBody = 'value' in request.body || request.body.text.trim() !== '';
  const reportMetadata = hasBody ? readJsonObject(request)['reportMetadata'] : undefined;
  return run(context, request, params['id'] ?? '', reportMetadata);
}

function run(context: DataContext, request: ApiRequest, id: string, reportMetadata: unknown): ApiResponse {
  const asked = request.query.get('includeDetails');
  const includeDetails = asked === null ? undefined : asked.toLowerCase() === 'true';
  return json(
    runReport(
      context.org,
      id,
      { includeDetails, reportMetadata, apiVersion: context.version },
      context.session
    )
  );
}
