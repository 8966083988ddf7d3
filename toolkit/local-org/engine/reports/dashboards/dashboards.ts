/** Dashboards of an org for one session: what the protocols ask for. */
import type { Session } from '../../../core/types.ts';
import type { ReportOrg } from '../reportList.ts';
import { checkMayRun } from '../runReport.ts';
import { choiceOf } from './dashboardFilters.ts';
import { DashboardIds } from './dashboardIds.ts';
import { findDashboard } from './dashboardList.ts';
import type { DashboardEntry } from './dashboardList.ts';
import type { DashboardModel } from './dashboardModel.ts';
import { describeEntry } from './describeDashboard.ts';
import { readDashboard } from './readDashboard.ts';
import { runComponents } from './runDashboard.ts';
import type { ComponentOutcome } from './runDashboard.ts';

export interface DashboardRequest {
  apiVersion: string;
  /** Ids of the options chosen in the first, second and third filter. */
  filters: readonly (string | null)[];
  loadComponentProperties?: boolean;
}

export interface OpenedDashboard {
  id: string;
  componentIds: string[];
  describe(): Record<string, unknown>;
  /** In the order of the components. */
  run(): ComponentOutcome[];
}

/** A dashboard with what is chosen in its filters; refuses what is not there. */
export function openDashboard(
  org: ReportOrg,
  idOrName: string,
  request: DashboardRequest,
  session: Session
): OpenedDashboard {
  checkMayRun(session);
  const context = org.queryContext(session);
  const entry: DashboardEntry = findDashboard(org, context, idOrName);
  const model: DashboardModel = readDashboard(entry.part);
  const ids = new DashboardIds(entry.id);
  const choice = choiceOf(model, ids, request.filters);
  return {
    id: entry.id,
    componentIds: model.components.map((_, index) => ids.component(index)),
    describe: () => describeEntry(org, context, entry, model, { ...request, choice }),
    run: () => runComponents(org, context, model, choice)
  };
}
