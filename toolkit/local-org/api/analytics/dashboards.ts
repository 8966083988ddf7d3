/**
 * Dashboards. Their data is what the last refresh by the same reader with the same filters found: before the first there is
 * none, as the guide says ("NODATA: the data set was never generated"). A refresh is done when it is answered.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/analytics_api_dashboard_results_resource.html
 */
import { json } from '../http/apiResponse.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import { asArray, readJsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';
import type { DataContext } from '../http/dataContext.ts';
import { listDashboards, openDashboard, reportError } from '../../engine/reports/index.ts';
import type { ComponentOutcome } from '../../engine/reports/index.ts';
import { toStoredDateTime } from '../../core/clock.ts';
import { DashboardStore } from './dashboardStore.ts';
import type { Refreshed } from './dashboardStore.ts';
import { countRequest } from './hourlyLimits.ts';

type Opened = ReturnType<typeof openDashboard>;

/** GET /analytics/dashboards ("Dashboard List"). */
export function getDashboards(context: DataContext): ApiResponse {
  return json(listDashboards(context.org, context.session, context.version));
}

/** GET /analytics/dashboards/{id}/describe?loadComponentProperties= ("Dashboard Describe"). */
export function getDashboardDescribe(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  return json(open(context, request, params).describe());
}

/** GET /analytics/dashboards/{id}?filter1= ("Dashboard Results"). */
export function getDashboard(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  countRequest(context.services, 'HourlyDashboardResults');
  const opened = open(context, request, params);
  return json(results(context, request, opened, opened.componentIds));
}

/** POST /analytics/dashboards/{id}: some of its components. */
export function postDashboard(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  countRequest(context.services, 'HourlyDashboardResults');
  const opened = open(context, request, params);
  const asked = asArray(readJsonObject(request)['componentIds'] ?? opened.componentIds, 'componentIds');
  const ids = asked.map((each) => opened.componentIds.find((id) => id === each || id.slice(0, 15) === each));
  if (!ids.every((id) => id !== undefined)) {
    throw reportError(400, 'A component of the request is not in the dashboard.');
  }
  return json(results(context, request, opened, ids));
}

/** PUT /analytics/dashboards/{id}?filter1=: refreshes it. */
export function putDashboard(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  countRequest(context.services, 'HourlyDashboardRefreshes');
  const opened = open(context, request, params);
  const { org } = context;
  new DashboardStore(org.database).put(viewOf(context, request, opened), {
    date: org.now(),
    outcomes: opened.run()
  });
  return json({ statusUrl: `${context.base}/analytics/dashboards/${opened.id}/status` });
}

/** GET /analytics/dashboards/{id}/status?filter1= ("Dashboard Status"). */
export function getDashboardStatus(
  context: DataContext,
  request: ApiRequest,
  params: RouteParams
): ApiResponse {
  const opened = open(context, request, params);
  const refreshed = find(context, request, opened);
  return json({
    componentStatus: opened.componentIds.map((componentId) => ({
      componentId,
      refreshDate: refreshDate(refreshed),
      refreshStatus: 'IDLE'
    }))
  });
}

function open(context: DataContext, request: ApiRequest, params: RouteParams): Opened {
  const { query } = request;
  if (query.get('runningUser') !== null) {
    throw reportError(400, "You don't have permission to view data as this user.");
  }
  const properties = query.get('loadComponentProperties');
  return openDashboard(
    context.org,
    params['id'] ?? '',
    {
      apiVersion: context.version,
      filters: filtersOf(request),
      ...(properties !== null && { loadComponentProperties: properties.toLowerCase() === 'true' })
    },
    context.session
  );
}

function filtersOf({ query }: ApiRequest): (string | null)[] {
  return ['filter1', 'filter2', 'filter3'].map((name) => query.get(name) ?? null);
}

function viewOf(
  { session }: DataContext,
  request: ApiRequest,
  { id }: Opened
): Parameters<DashboardStore['find']>[0] {
  return { dashboardId: id, userId: session.userId, filters: filtersOf(request) };
}

function find(context: DataContext, request: ApiRequest, opened: Opened): Refreshed | undefined {
  return new DashboardStore(context.org.database).find(viewOf(context, request, opened));
}

function results(
  context: DataContext,
  request: ApiRequest,
  opened: Opened,
  componentIds: readonly string[]
): Record<string, unknown> {
  const refreshed = find(context, request, opened);
  return {
    componentData: componentIds.map((componentId) => {
      const outcome = refreshed?.outcomes[opened.componentIds.indexOf(componentId)];
      return {
        componentId,
        reportResult: outcome?.reportResult ?? null,
        status: { ...statusOf(outcome), refreshDate: refreshDate(refreshed), refreshStatus: 'IDLE' }
      };
    }),
    dashboardMetadata: opened.describe()
  };
}

function statusOf(outcome: ComponentOutcome | undefined): Record<string, unknown> {
  const { errorCode = null, errorMessage = null, errorSeverity = null } = outcome?.problem ?? {};
  const dataStatus = outcome === undefined ? 'NODATA' : outcome.reportResult === null ? 'ERROR' : 'DATA';
  return { dataStatus, errorCode, errorMessage, errorSeverity };
}

function refreshDate(refreshed: Refreshed | undefined): string | null {
  return refreshed ? toStoredDateTime(refreshed.date) : null;
}
