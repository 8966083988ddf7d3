/** Options chosen in a dashboard's filters, as filters of a component's report. */
import { parseLogic } from '../filters/filterLogic.ts';
import type { ReportFilter, ReportMetadata } from '../metadata/reportMetadata.ts';
import { filterOperators } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';
import type { ReportQuery } from '../run/reportQuery.ts';
import { columnInfo } from '../run/readColumn.ts';
import { ComponentError } from './componentError.ts';
import type { DashboardComponent, DashboardModel, FilterOption } from './dashboardModel.ts';
import type { DashboardIds } from './dashboardIds.ts';

const MAX_REPORT_FILTERS = 20;

/** Index of the option chosen in each filter; null where none is. */
export type Choice = readonly (number | null)[];

/** `optionIds`: values of filter1 to filter3. */
export function choiceOf(
  { filters }: DashboardModel,
  ids: DashboardIds,
  optionIds: readonly (string | null)[]
): Choice {
  return Array.from({ length: Math.max(filters.length, optionIds.length) }, (_, filter) => {
    const asked = optionIds[filter];
    if (asked === null || asked === undefined) {
      return null;
    }
    const option = (filters[filter]?.options ?? []).findIndex((__, index) =>
      isSame(ids.option(filter, index), asked)
    );
    if (option < 0) {
      throw reportError(400, "The selected filter item isn't valid.");
    }
    return option;
  }).slice(0, filters.length);
}

function isSame(id: string, asked: string): boolean {
  return id === asked || id.slice(0, 15) === asked;
}

export function filteredReport(
  report: ReportMetadata,
  component: DashboardComponent,
  model: DashboardModel,
  choice: Choice,
  query: ReportQuery
): ReportMetadata {
  const added = choice.flatMap((option, filter) => {
    const column = component.filterColumns[filter] ?? null;
    const chosen = option === null ? undefined : model.filters[filter]?.options[option];
    return column === null || chosen === undefined ? [] : conditions(column, chosen);
  });
  if (added.length === 0) {
    return report;
  }
  if (report.reportFilters.length + added.length > MAX_REPORT_FILTERS) {
    throw new ComponentError(304);
  }
  if (!added.every(({ column }) => isAvailable(column, report, query))) {
    throw new ComponentError(305);
  }
  return {
    ...report,
    reportFilters: [...report.reportFilters, ...added],
    reportBooleanFilter: withMore(report, added.length)
  };
}

function isAvailable(column: string, report: ReportMetadata, query: ReportQuery): boolean {
  try {
    return query.isReadable(columnInfo(column, report, query.type));
  } catch {
    return false;
  }
}

/** Two bounds where a range is meant. */
function conditions(column: string, { operation, values }: FilterOption): ReportFilter[] {
  const filter = (operator: ReportFilter['operator'], value: string): ReportFilter => ({
    column,
    operator,
    value,
    filterType: 'fieldValue',
    isRunPageEditable: true
  });
  if (operation === 'between') {
    const [start = '', end = ''] = values;
    return [filter('greaterOrEqual', start), filter('lessOrEqual', end)];
  }
  const operator = filterOperators.find((each) => each === operation);
  if (operator === undefined) {
    throw new ComponentError(208);
  }
  return [filter(operator, values.join(','))];
}

/** The report's own logic, and everything added to it. */
function withMore({ reportBooleanFilter, reportFilters }: ReportMetadata, count: number): string | null {
  if (reportBooleanFilter === null || reportBooleanFilter.trim() === '') {
    return null;
  }
  parseLogic(reportBooleanFilter, reportFilters.length);
  const more = Array.from({ length: count }, (_, index) => reportFilters.length + index + 1);
  return [`(${reportBooleanFilter})`, ...more].join(' AND ');
}
