/** `properties` of a component: what it draws of its report. */
import { columnInfo } from '../run/readColumn.ts';
import { describedAggregate } from '../describe/extendedMetadata.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportType } from '../types/reportType.ts';
import { problemOf } from './componentError.ts';
import { resolveComponent } from './componentReport.ts';
import type { ResolvedColumn, ResolvedComponent } from './componentReport.ts';
import type { Breaks, DashboardComponent } from './dashboardModel.ts';
import type { Source, Sources } from './dashboardSource.ts';

/** A component whose report is not there, or does not fit, still says what it would have been. */
export function componentProperties(
  component: DashboardComponent,
  sources: Sources
): Record<string, unknown> {
  const source = attempt(() => sources.of(component.report));
  const resolved = source && attempt(() => resolveComponent(component, source.report, source.type));
  const drawing = resolved?.drawing ?? component.drawing;
  return {
    aggregates: (resolved?.aggregates ?? component.aggregates).map((name) => ({ name })),
    autoSelectColumns: component.autoSelectColumns,
    drillUrl: null,
    filterColumns: component.filterColumns.map((name) => filterColumn(name, source)),
    groupings: groupings(resolved),
    maxRows: component.maxRows,
    reportFormat: source?.report.reportFormat ?? null,
    sort: null,
    useReportChart: component.useReportChart,
    useReportTableSetting: false,
    visualizationProperties: visualization(component, source, resolved),
    visualizationType: drawing.visualization
  };
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (problemOf(error) === undefined) {
      throw error;
    }
    return undefined;
  }
}

function groupings(resolved: ResolvedComponent | undefined): unknown {
  if (resolved === undefined || resolved.groupings.length === 0) {
    return null;
  }
  return resolved.groupings.map(({ name, sortAggregate, sortOrder }) => ({
    inheritedReportSort: null,
    name,
    sortAggregate,
    sortOrder
  }));
}

/** Null where the filter leaves the component as it is. */
function filterColumn(name: string | null, source: Source | undefined): unknown {
  if (name === null) {
    return null;
  }
  const label = source && attempt(() => columnInfo(name, source.report, source.type).label);
  return { label: label ?? name, name };
}

function visualization(
  component: DashboardComponent,
  source: Source | undefined,
  resolved: ResolvedComponent | undefined
): Record<string, unknown> {
  const { visualization: kind, groupBy } = resolved?.drawing ?? component.drawing;
  const { displayUnits, decimalPrecision, showPercentages, showTotal } = component;
  const shared = { decimalPrecision, displayUnits, drillUrl: null };
  switch (kind) {
    case 'Metric':
    case 'Gauge':
      return {
        ...shared,
        breakPoints: [{ aggregateName: resolved?.aggregates[0] ?? null, breaks: breaks(component.breaks) }],
        metricLabel: component.metricLabel,
        showPercentages,
        showTotal
      };
    case 'Table':
    case 'FlexTable':
      return {
        ...shared,
        flexTableType: resolved?.isTabular === true ? 'tabular' : 'summary',
        showChatterPhotos: false,
        tableColumns:
          (source && resolved && attempt(() => tableColumns(resolved, source.report, source.type))) ?? []
      };
    default:
      return {
        ...shared,
        axisRange: component.axisRange,
        combineSmallGroups: component.combineSmallGroups,
        groupByType: groupBy,
        legendPosition: component.legendPosition,
        showPercentages,
        showTotal,
        showValues: component.showValues
      };
  }
}

/** Three ranges one after another; of a gauge they fill its scale. */
function breaks({ colors, bounds, scale }: Breaks): unknown[] {
  const edges = [scale[0], ...bounds, scale[1]];
  return colors.map((color, index) => ({
    color,
    lowerBound: edges[index] ?? null,
    upperBound: edges[index + 1] ?? null
  }));
}

function tableColumns(resolved: ResolvedComponent, report: ReportMetadata, type: ReportType): unknown[] {
  return columnsShown(resolved, report).map(({ id, type: kind, showTotal, showSubTotal }) => ({
    column: id,
    isPercent: false,
    label:
      kind === 'aggregate'
        ? describedAggregate(id, report, (name) => columnInfo(name, report, type)).label
        : columnInfo(id, report, type).label,
    scale: null,
    showSubTotal,
    showTotal,
    type: kind
  }));
}

/** A table that names no columns shows those of its report. */
function columnsShown(resolved: ResolvedComponent, report: ReportMetadata): ResolvedColumn[] {
  if (resolved.tableColumns.length > 0) {
    return [...resolved.tableColumns];
  }
  const column = (type: ResolvedColumn['type']) => (id: string) => ({
    id,
    name: id,
    type,
    showTotal: false,
    showSubTotal: false
  });
  return resolved.isTabular
    ? report.detailColumns.map(column('detail'))
    : [
        ...resolved.groupings.map(({ name }) => column('grouping')(name)),
        ...resolved.aggregates.map(column('aggregate'))
      ];
}
