/**
 * `dashboardMetadata`: what a dashboard shows and how.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/analytics_api_dashboard_describe_resource.html
 */
import type { QueryContext } from '../../../core/types.ts';
import { textOf } from '../../../core/formatValue.ts';
import { executeSelect } from '../../soql/index.ts';
import { fieldOf } from '../../soql/tree/selectTree.ts';
import type { ReportOrg } from '../reportList.ts';
import { componentProperties } from './componentProperties.ts';
import { DashboardIds } from './dashboardIds.ts';
import type { DashboardEntry } from './dashboardList.ts';
import type { DashboardComponent, DashboardModel, FilterOption } from './dashboardModel.ts';
import type { Choice } from './dashboardFilters.ts';
import { Sources } from './dashboardSource.ts';

/** https://help.salesforce.com/s/articleView?id=analytics.rd_reports_dashboards_limits.htm */
const MAX_FILTER_OPTIONS = 50;

export interface DescribeOptions {
  apiVersion: string;
  /** Index of the option chosen in each filter. */
  choice: Choice;
  loadComponentProperties?: boolean;
}

export function describeEntry(
  org: ReportOrg,
  context: QueryContext,
  entry: DashboardEntry,
  model: DashboardModel,
  options: DescribeOptions
): Record<string, unknown> {
  const ids = new DashboardIds(entry.id);
  const sources = new Sources(org, context);
  return {
    attributes: attributes(entry, model, options.apiVersion),
    canChangeRunningUser: false,
    canUseStickyFilter: false,
    chartTheme: model.chartTheme,
    colorPalette: model.colorPalette,
    components: model.components.map((component, index) => ({
      componentData: index,
      footer: component.footer,
      header: component.header,
      id: ids.component(index),
      properties: options.loadComponentProperties === false ? null : componentProperties(component, sources),
      reportId: sources.idOf(component.report),
      title: component.title,
      type: 'Report'
    })),
    dashboardType: model.type,
    description: model.description,
    developerName: entry.part.developerName,
    filters: filters(model, ids, options.choice),
    folderId: entry.folderId,
    id: entry.id,
    layout: layout(model),
    maxFilterOptions: MAX_FILTER_OPTIONS,
    name: model.title,
    runningUser: runningUser(context)
  };
}

function attributes(
  entry: DashboardEntry,
  model: DashboardModel,
  apiVersion: string
): Record<string, unknown> {
  const url = `/services/data/v${apiVersion}/analytics/dashboards/${entry.id}`;
  return {
    dashboardId: entry.id,
    dashboardName: model.title,
    describeUrl: `${url}/describe`,
    statusUrl: `${url}/status`,
    type: 'Dashboard'
  };
}

function filters({ filters: all }: DashboardModel, ids: DashboardIds, choice: Choice): unknown[] {
  return all.map(({ name, options }, filter) => ({
    errorMessage: null,
    id: ids.filter(filter),
    name,
    options: options.map((option, index) => filterOption(option, ids.option(filter, index))),
    selectedOption: choice[filter] ?? null
  }));
}

function filterOption({ operation, values }: FilterOption, id: string): Record<string, unknown> {
  const isRange = operation === 'between';
  return {
    alias: null,
    endValue: isRange ? (values[1] ?? null) : null,
    id,
    operation,
    startValue: isRange ? (values[0] ?? null) : null,
    value: isRange ? null : values.join(',')
  };
}

function layout({ components, numberOfColumns, rowHeight }: DashboardModel): Record<string, unknown> {
  return {
    components: components.map(({ place }: DashboardComponent) => place),
    gridLayout: true,
    numColumns: numberOfColumns,
    rowHeight
  };
}

/** "For dynamic dashboards, this is always the current user." */
function runningUser(context: QueryContext): { displayName: string; id: string } {
  const { userId } = context.session;
  const { records } = executeSelect(context, {
    object: 'User',
    columns: [{ kind: 'value', expression: fieldOf('Name') }],
    where: {
      kind: 'compare',
      left: fieldOf('Id'),
      operator: '=',
      value: { type: 'string', value: userId }
    },
    orderBy: []
  });
  return { displayName: textOf(records[0]?.['Name'] ?? ''), id: userId };
}
