/** What a component of a dashboard shows, or why it shows nothing. */
import { chartView } from './chartView.ts';
import type { ChartKind, ChartView, Stacking } from './chartView.ts';
import { gaugeView, metricView } from './dashboardFigure.ts';
import type { GaugeView, MetricView } from './dashboardFigure.ts';
import type { ComponentData, DashboardComponent } from './dashboardResult.ts';
import { tableView } from './dashboardTable.ts';
import type { TableView } from './dashboardTable.ts';
import type { ReportResult } from './reportResult.ts';

export type DashboardContent =
  | { kind: 'problem'; heading: string; text: string }
  | { kind: 'empty' }
  | { kind: 'chart'; chart: ChartView; groupings: string[] }
  | { kind: 'metric'; metric: MetricView }
  | { kind: 'gauge'; gauge: GaugeView }
  | { kind: 'table'; table: TableView };

/** The errors of the Analytics guide, by what is to be done. */
const REASONS: Readonly<Record<string, [heading: string, todo: string]>> = {
  '202': [
    'The report behind it cannot be opened',
    'It was deleted, or its folder is not shared with you. Ask the person who owns the dashboard.'
  ],
  '203': [
    'A field of its report is gone',
    'It was deleted, or you may not see it. Ask for access to the field, or take it out of the report.'
  ],
  '205': ['You may not use its report type', 'Ask for access to the objects that it reports on.'],
  '208': [
    'It does not fit its report any more',
    'What it shows is not in the report: it was taken out, or you may not see it. Ask for access, or correct the component.'
  ],
  '209': ['Its report has no grouping', 'Group the report by what the chart shall show.'],
  '303': ['Its report could not be run', 'Refresh. Where that does not help, open the report: it says more.'],
  '304': ['Its report has too many filters', 'Take a filter out of the report, or of the dashboard.'],
  '305': ['It cannot be filtered', 'The field that the filter is about is gone, or you may not see it.']
};

export function contentOf(component: DashboardComponent, data: ComponentData | undefined): DashboardContent {
  const report = data?.reportResult;
  if (!report) {
    const { errorCode = null, errorMessage = null, dataStatus = 'NODATA' } = data?.status ?? {};
    if (dataStatus !== 'ERROR') {
      return { kind: 'problem', heading: 'It has not been run yet', text: 'Refresh the dashboard.' };
    }
    const [heading, todo] = REASONS[errorCode ?? ''] ?? ['It cannot be shown', errorMessage ?? 'Refresh.'];
    return { kind: 'problem', heading, text: todo };
  }
  const { visualizationType: type } = component.properties;
  switch (type) {
    case 'Metric':
      return metricContent(component, report);
    case 'Gauge':
      return gaugeContent(component, report);
    case 'Table':
    case 'FlexTable':
      return tableContent(component, report);
    default:
      return chartContent(component, report, type);
  }
}

const EMPTY: DashboardContent = { kind: 'empty' };

const KINDS: Readonly<Record<string, ChartKind>> = {
  Bar: 'bar',
  Column: 'column',
  Line: 'line',
  Donut: 'donut',
  Pie: 'pie',
  Funnel: 'funnel',
  Scatter: 'scatter'
};

const STACKINGS: Readonly<Record<string, Stacking>> = {
  stacked: 'stacked',
  stacked100: 'stacked100',
  cumulative: 'cumulative'
};

function chartContent(
  { title, properties }: DashboardComponent,
  report: ReportResult,
  type: string
): DashboardContent {
  const kind = KINDS[type];
  if (kind === undefined) {
    return {
      kind: 'problem',
      heading: `The preview does not draw ${type}`,
      text: 'Open the report to see its figures.'
    };
  }
  const how = properties.visualizationProperties;
  const groupings = (properties.groupings ?? []).map(({ name }) => name);
  const chart = chartView(report, {
    kind,
    stacking: STACKINGS[how?.groupByType ?? ''] ?? 'none',
    groupings,
    summaries: properties.aggregates.map(({ name }) => name),
    title,
    hasLegend: how?.legendPosition !== 'none',
    showValues: how?.showValues,
    combineSmall: how?.combineSmallGroups
  });
  return chart === undefined ? EMPTY : { kind: 'chart', chart, groupings };
}

function metricContent(component: DashboardComponent, report: ReportResult): DashboardContent {
  const metric = metricView(component, report);
  return metric === undefined ? EMPTY : { kind: 'metric', metric };
}

function gaugeContent(component: DashboardComponent, report: ReportResult): DashboardContent {
  const gauge = gaugeView(component, report);
  return gauge === undefined ? EMPTY : { kind: 'gauge', gauge };
}

function tableContent(component: DashboardComponent, report: ReportResult): DashboardContent {
  const table = tableView(component, report);
  return table === undefined ? EMPTY : { kind: 'table', table };
}
