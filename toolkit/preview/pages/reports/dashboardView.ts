/** A dashboard as what is drawn: each component with its place, its figures, and where it leads. */
import { chartView } from './chartView.ts';
import type { ChartKind, ChartView, Stacking } from './chartView.ts';
import type {
  Break,
  ComponentData,
  DashboardComponent,
  DashboardFilter,
  DashboardFilterOption,
  DashboardResult,
  TableColumn
} from './dashboardResult.ts';
import { groupLabel, numberIn } from './reportResult.ts';
import type { Cell, Grouping, ReportFilter, ReportResult } from './reportResult.ts';
import { reportUrl } from './reportRequest.ts';

export interface DashboardItem {
  id: string;
  header: string;
  title: string;
  footer: string;
  /** Filters that are chosen and do not apply here, by name. */
  notFilteredBy: string[];
  /** Where it stands on a grid of 12 columns. */
  place: { column: number; width: number; row: number; height: number };
  reportId: string | undefined;
  /** The report with the same filters. */
  url: string | undefined;
  filters: ReportFilter[];
  content: DashboardContent;
}

export type DashboardContent =
  | { kind: 'problem'; heading: string; text: string }
  | { kind: 'empty' }
  | { kind: 'chart'; chart: ChartView; groupings: string[] }
  | { kind: 'metric'; metric: MetricView }
  | { kind: 'gauge'; gauge: GaugeView }
  | { kind: 'table'; table: TableView };

export interface MetricView {
  label: string;
  text: string;
  range: RangeView | undefined;
}

/** Which of the ranges a value is in, in colour and in words. */
export interface RangeView {
  color: string;
  /** `lowest`, `middle`, `highest` */
  place: string;
  text: string;
}

export interface GaugeView extends MetricView {
  value: number;
  min: number;
  max: number;
  ranges: { color: string; from: number; to: number }[];
}

export interface TableView {
  columns: { name: string; label: string; isNumber: boolean }[];
  rows: { key: string; cells: Cell[] }[];
  totals: (Cell | undefined)[] | undefined;
}

/** In the order people read: from the top, from the left. On a phone that is the order of the one column. */
export function dashboardItems(
  { componentData, dashboardMetadata }: DashboardResult,
  chosen: readonly (string | undefined)[]
): DashboardItem[] {
  const { components, layout, filters } = dashboardMetadata;
  return components
    .map((component, index) => {
      const at = layout.components[index];
      const place = {
        column: at?.column ?? 0,
        width: at?.colspan ?? layout.numColumns,
        row: at?.row ?? index,
        height: at?.rowspan ?? 8
      };
      return itemOf(component, componentData[component.componentData], filters, chosen, place);
    })
    .toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
}

function itemOf(
  component: DashboardComponent,
  data: ComponentData | undefined,
  filters: readonly DashboardFilter[],
  chosen: readonly (string | undefined)[],
  place: DashboardItem['place']
): DashboardItem {
  const { id, header, title, footer, reportId, properties } = component;
  const reportFilters: ReportFilter[] = [];
  const notFilteredBy: string[] = [];
  filters.forEach((filter, index) => {
    const option = filter.options.find((one) => one.id === chosen[index]);
    const column = properties.filterColumns[index];
    if (option && column) {
      reportFilters.push(...optionFilters(column.name, option));
    } else if (option) {
      notFilteredBy.push(filter.name);
    }
  });
  return {
    id,
    header: header ?? '',
    title: title ?? '',
    footer: footer ?? '',
    notFilteredBy,
    place,
    reportId: reportId ?? undefined,
    url: reportId === null ? undefined : reportUrl(reportId, reportFilters),
    filters: reportFilters,
    content: contentOf(component, data)
  };
}

/** A filter of the dashboard as filters of a report; one between two values takes two. */
export function optionFilters(column: string, option: DashboardFilterOption): ReportFilter[] {
  const filter = (operator: string, value: string | null): ReportFilter => ({
    column,
    operator,
    value: value ?? '',
    isRunPageEditable: true
  });
  return option.operation === 'between'
    ? [filter('greaterOrEqual', option.startValue), filter('lessOrEqual', option.endValue)]
    : [filter(option.operation, option.value)];
}

/** The errors of the Analytics guide, by what is to be done. */
const REASONS: Readonly<Record<string, [heading: string, todo: string]>> = {
  '202': [
    'The report behind it cannot be opened',
    'It was deleted, or its folder is not shared with you. Ask whoever owns the dashboard.'
  ],
  '203': [
    'A field of its report is gone',
    'It was deleted, or you may not see it. Ask for access to the field, or take it out of the report.'
  ],
  '205': ['You may not use its report type', 'Ask for access to the objects that it reports on.'],
  '208': [
    'It does not fit its report any more',
    'Correct the component: what it shows is not in the report.'
  ],
  '209': ['Its report has no grouping', 'Group the report by what the chart shall show.'],
  '303': ['Its report could not be run', 'Refresh. Where that does not help, open the report: it says more.'],
  '304': ['Its report has too many filters', 'Take a filter out of the report, or of the dashboard.'],
  '305': ['It cannot be filtered', 'The field that the filter is about is gone, or you may not see it.']
};

function contentOf(component: DashboardComponent, data: ComponentData | undefined): DashboardContent {
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
  return chart === undefined ? { kind: 'empty' } : { kind: 'chart', chart, groupings };
}

function metricContent(component: DashboardComponent, report: ReportResult): DashboardContent {
  const { cell, breaks } = figureOf(component, report);
  return cell === undefined
    ? { kind: 'empty' }
    : { kind: 'metric', metric: metricView(component, cell, breaks) };
}

function figureOf(
  { properties }: DashboardComponent,
  report: ReportResult
): { cell: Cell | undefined; breaks: Break[] } {
  const name = properties.aggregates[0]?.name ?? '';
  const index = Math.max(0, report.reportMetadata.aggregates.indexOf(name));
  const points = properties.visualizationProperties?.breakPoints ?? [];
  const cell = report.factMap['T!T']?.aggregates[index];
  const breaks = (points.find(({ aggregateName }) => aggregateName === name) ?? points[0])?.breaks ?? [];
  return { cell: cell && numberIn(cell) === undefined ? undefined : cell, breaks };
}

function metricView({ properties }: DashboardComponent, cell: Cell, breaks: readonly Break[]): MetricView {
  const value = numberIn(cell) ?? 0;
  return {
    label: properties.visualizationProperties?.metricLabel ?? '',
    text: cell.label,
    range: rangeOf(value, breaks)
  };
}

/** Of a gauge without ranges the whole scale. */
const NO_RANGE = '5867E8';

function hex(color: string): string {
  return `#${color.replace(/^#/, '')}`;
}

const PLACES = ['lowest', 'middle', 'highest'];

/** The range that a value falls into. A value on a border belongs to the range above it. */
export function rangeOf(value: number, breaks: readonly Break[]): RangeView | undefined {
  const index = breaks.findIndex(
    ({ upperBound }, at) => at === breaks.length - 1 || upperBound === null || value < upperBound
  );
  const { color, lowerBound, upperBound } = breaks[index] ?? {};
  if (typeof color !== 'string' || breaks.length < 2) {
    return undefined;
  }
  const isFirst = index === 0;
  const isLast = index === breaks.length - 1;
  return {
    color: hex(color),
    place: breaks.length === 3 ? (PLACES[index] ?? '') : '',
    text: isFirst
      ? `below ${upperBound ?? ''}`
      : isLast
        ? `${lowerBound ?? ''} or more`
        : `${lowerBound ?? ''} to ${upperBound ?? ''}`
  };
}

function gaugeContent(component: DashboardComponent, report: ReportResult): DashboardContent {
  const { cell, breaks } = figureOf(component, report);
  if (cell === undefined) {
    return { kind: 'empty' };
  }
  const value = numberIn(cell) ?? 0;
  const min = breaks[0]?.lowerBound ?? 0;
  const max = breaks.at(-1)?.upperBound ?? Math.max(100, value);
  return {
    kind: 'gauge',
    gauge: {
      ...metricView(component, cell, breaks),
      value,
      min,
      max,
      ranges: breaks.map(({ color, lowerBound, upperBound }) => ({
        color: hex(color ?? NO_RANGE),
        from: lowerBound ?? min,
        to: upperBound ?? max
      }))
    }
  };
}

function tableContent({ properties }: DashboardComponent, report: ReportResult): DashboardContent {
  const columns = properties.visualizationProperties?.tableColumns ?? defaultColumns(report);
  const groups = leafPaths(report.groupingsDown?.groupings ?? []);
  const rows =
    groups.length > 0
      ? groups.map((path) => groupRow(report, columns, path))
      : (report.factMap['T!T']?.rows ?? []).map(({ dataCells }, index) => ({
          key: String(index),
          cells: columns.map(
            ({ column }) => dataCells[report.reportMetadata.detailColumns.indexOf(column)] ?? NOTHING
          )
        }));
  if (rows.length === 0) {
    return { kind: 'empty' };
  }
  return {
    kind: 'table',
    table: {
      columns: columns.map((one, index) => ({
        name: one.column,
        label: one.label,
        isNumber: rows.every(({ cells }) => isNumberOrNothing(cells[index])) && one.type !== 'grouping'
      })),
      rows,
      totals: totalsOf(report, columns)
    }
  };
}

const NOTHING: Cell = { label: '', value: null };

function isNumberOrNothing(cell: Cell | undefined): boolean {
  return cell?.value === null || cell?.value === undefined || numberIn(cell) !== undefined;
}

function defaultColumns(report: ReportResult): TableColumn[] {
  const { groupingsDown, aggregates } = report.reportMetadata;
  const { groupingColumnInfo, aggregateColumnInfo } = report.reportExtendedMetadata;
  return [
    ...groupingsDown.map(({ name }) => ({
      column: name,
      label: groupingColumnInfo[name]?.label ?? name,
      type: 'grouping' as const,
      showTotal: false
    })),
    ...aggregates.map((name) => ({
      column: name,
      label: aggregateColumnInfo[name]?.label ?? name,
      type: 'aggregate' as const,
      showTotal: false
    }))
  ];
}

function leafPaths(groupings: readonly Grouping[], before: Grouping[] = []): Grouping[][] {
  return groupings.flatMap((one) => {
    const path = [...before, one];
    return (one.groupings ?? []).length > 0 ? leafPaths(one.groupings ?? [], path) : [path];
  });
}

function groupRow(
  report: ReportResult,
  columns: readonly TableColumn[],
  path: readonly Grouping[]
): TableView['rows'][number] {
  const key = path.at(-1)?.key ?? 'T';
  const { groupingsDown, aggregates } = report.reportMetadata;
  const facts = report.factMap[`${key}!T`]?.aggregates ?? [];
  const cells = columns.map(({ column, type }): Cell => {
    if (type !== 'grouping') {
      return facts[aggregates.indexOf(column)] ?? NOTHING;
    }
    const group = path[groupingsDown.findIndex(({ name }) => name === column)];
    return group === undefined ? NOTHING : { label: groupLabel(group), value: group.value };
  });
  return { key, cells };
}

function totalsOf(report: ReportResult, columns: readonly TableColumn[]): TableView['totals'] {
  const totals = columns.map(({ column, type, showTotal }) =>
    type === 'aggregate' && showTotal
      ? report.factMap['T!T']?.aggregates[report.reportMetadata.aggregates.indexOf(column)]
      : undefined
  );
  return totals.some((cell) => cell !== undefined) ? totals : undefined;
}

/** What a choice of a filter is called: what the admin called it, else what it does. */
export function optionLabel({
  alias,
  operation,
  value,
  startValue,
  endValue
}: DashboardFilterOption): string {
  if (alias !== null && alias !== '') {
    return alias;
  }
  if (operation === 'between') {
    return `${startValue ?? ''} to ${endValue ?? ''}`;
  }
  const word = OPTION_WORDS[operation];
  return word === undefined ? (value ?? '') : `${word} ${value ?? ''}`;
}

const OPTION_WORDS: Readonly<Record<string, string>> = {
  notEqual: 'not',
  lessThan: 'less than',
  greaterThan: 'more than',
  lessOrEqual: 'at most',
  greaterOrEqual: 'at least',
  contains: 'contains',
  notContain: 'without',
  startsWith: 'starts with'
};

/** The address of a dashboard with the filters that are chosen. */
export function dashboardUrl(id: string, chosen: readonly (string | undefined)[]): string {
  const search = new URLSearchParams();
  chosen.forEach((option, index) => {
    if (option !== undefined && option !== '') {
      search.set(`filter${index + 1}`, option);
    }
  });
  return `/lightning/r/Dashboard/${id}/view${search.size > 0 ? `?${search.toString()}` : ''}`;
}
