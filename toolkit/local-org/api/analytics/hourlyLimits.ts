/**
 * Requests of the Reports and Dashboards API in the last hour, of each kind that an org may make only so many of.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_limits_limitations.html
 */
import { reportError } from '../../engine/reports/index.ts';
import type { DataServices } from '../http/dataContext.ts';

const HOUR = 3_600_000;

/** Names as GET /limits has them. */
const LIMITS = {
  HourlySyncReportRuns: 500,
  HourlyAsyncReportRuns: 1200,
  HourlyDashboardRefreshes: 200,
  HourlyDashboardResults: 5000
} as const;
export type HourlyLimit = keyof typeof LIMITS;

/** The first is documented; *assumed* for the others, after it. */
const REFUSALS: Readonly<Record<HourlyLimit, string>> = {
  HourlySyncReportRuns: `You can't run more than ${LIMITS.HourlySyncReportRuns} reports synchronously every 60 minutes. Try again later.`,
  HourlyAsyncReportRuns: `You can't run more than ${LIMITS.HourlyAsyncReportRuns} reports asynchronously every 60 minutes. Try again later.`,
  HourlyDashboardRefreshes: `You can't refresh more than ${LIMITS.HourlyDashboardRefreshes} dashboards every 60 minutes. Try again later.`,
  HourlyDashboardResults: `You can't request results for more than ${LIMITS.HourlyDashboardResults} dashboards every 60 minutes. Try again later.`
};

/** When requests were made, by the machine's clock: a test that moves the org's must not lift a limit. */
const requests = new WeakMap<DataServices, Map<HourlyLimit, number[]>>();

function recent(services: DataServices, limit: HourlyLimit): number[] {
  let all = requests.get(services);
  if (all === undefined) {
    all = new Map();
    requests.set(services, all);
  }
  const since = services.wallClock().getTime() - HOUR;
  const times = (all.get(limit) ?? []).filter((time) => time > since);
  all.set(limit, times);
  return times;
}

/** Counts one request, or refuses it. */
export function countRequest(services: DataServices, limit: HourlyLimit): void {
  const times = recent(services, limit);
  if (times.length >= LIMITS[limit]) {
    throw reportError(403, REFUSALS[limit]);
  }
  times.push(services.wallClock().getTime());
}

export function remainingRequests(
  services: DataServices
): Record<HourlyLimit, { Max: number; Remaining: number }> {
  const entry = (limit: HourlyLimit): { Max: number; Remaining: number } => ({
    Max: LIMITS[limit],
    Remaining: LIMITS[limit] - recent(services, limit).length
  });
  return {
    HourlyAsyncReportRuns: entry('HourlyAsyncReportRuns'),
    HourlyDashboardRefreshes: entry('HourlyDashboardRefreshes'),
    HourlyDashboardResults: entry('HourlyDashboardResults'),
    HourlySyncReportRuns: entry('HourlySyncReportRuns')
  };
}
