/**
 * Runs the components of a dashboard for its reader.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/analytics_api_dashboard_results_resource.html
 */
import type { QueryContext } from '../../../core/types.ts';
import type { ReportOrg } from '../reportList.ts';
import { ReportQuery } from '../run/reportQuery.ts';
import { ReportRun } from '../run/reportRun.ts';
import type { ReportFacts } from '../run/reportRun.ts';
import { ComponentError, problem, problemOf } from './componentError.ts';
import type { ComponentProblem } from './componentError.ts';
import { componentReport, resolveComponent } from './componentReport.ts';
import type { DashboardComponent, DashboardModel } from './dashboardModel.ts';
import { filteredReport } from './dashboardFilters.ts';
import type { Choice } from './dashboardFilters.ts';
import { Sources } from './dashboardSource.ts';

export interface ComponentOutcome {
  /** Null where the component could not be run. */
  reportResult: ({ attributes: null } & ReportFacts) | null;
  problem: ComponentProblem | null;
}

export function runComponents(
  org: ReportOrg,
  context: QueryContext,
  model: DashboardModel,
  choice: Choice
): ComponentOutcome[] {
  const sources = new Sources(org, context);
  return model.components.map((component) => {
    try {
      return runComponent(component, model, choice, sources, context);
    } catch (error) {
      const found = problemOf(error);
      if (found === undefined) {
        throw error;
      }
      return { reportResult: null, problem: found };
    }
  });
}

function runComponent(
  component: DashboardComponent,
  model: DashboardModel,
  choice: Choice,
  sources: Sources,
  context: QueryContext
): ComponentOutcome {
  const { report, type } = sources.of(component.report);
  const resolved = resolveComponent(component, report, type);
  const query = new ReportQuery(context, type);
  const filtered = filteredReport(report, component, model, choice, query);
  const metadata = componentReport(component, resolved, filtered, type);
  const facts = new ReportRun(context, type, metadata).result();
  // Assumed: nothing is left to draw where the reader may not see what is drawn.
  if (metadata.aggregates.length > 0 && facts.reportMetadata.aggregates.length === 0) {
    throw new ComponentError(203);
  }
  const isCut = !facts.allData && metadata.groupingsDown.length > 0;
  return {
    reportResult: { attributes: null, ...firstOf(facts, resolved.maxRows) },
    problem: isCut ? problem(301) : null
  };
}

/** As many groups, or rows of a table, as the component shows; totals stay those of all. */
function firstOf(facts: ReportFacts, most: number | null): ReportFacts {
  return most === null ? facts : facts.hasDetailRows ? firstRows(facts, most) : firstGroups(facts, most);
}

function firstRows(facts: ReportFacts, most: number): ReportFacts {
  const { aggregates, rows } = facts.factMap['T!T'] ?? { aggregates: [], rows: [] };
  return { ...facts, factMap: { 'T!T': { aggregates, rows: rows.slice(0, most) } } };
}

function firstGroups(facts: ReportFacts, most: number): ReportFacts {
  const { groupings } = facts.groupingsDown;
  if (groupings.length <= most) {
    return facts;
  }
  const kept = Object.entries(facts.factMap).filter(([key]) => !(Number.parseInt(key, 10) >= most));
  return {
    ...facts,
    factMap: Object.fromEntries(kept),
    groupingsDown: { groupings: groupings.slice(0, most) }
  };
}
