/** Dashboards of the org, through the Analytics REST API. */
import { getQuery, request } from 'preview/lds';
import type { Query } from 'preview/lds';
import type { DashboardResult } from 'preview/pages';

export interface ListedDashboard {
  id: string;
  name: string;
}

export function dashboardListQuery(): Query<ListedDashboard[]> {
  return getQuery('/analytics/dashboards', { timeToLive: 30_000 });
}

/** Runs its reports for this reader with these filters, then reads what came of it. */
export async function runDashboard(
  id: string,
  chosen: readonly (string | undefined)[]
): Promise<DashboardResult> {
  const search = new URLSearchParams();
  chosen.forEach((option, index) => {
    if (option !== undefined && option !== '') {
      search.set(`filter${index + 1}`, option);
    }
  });
  const path = `/analytics/dashboards/${encodeURIComponent(id)}${search.size > 0 ? `?${search.toString()}` : ''}`;
  await request('PUT', path);
  return (await request('GET', path)) as DashboardResult;
}
