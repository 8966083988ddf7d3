/**
 * What a report run through the Analytics REST API shows, as plain rows.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_factmap_example.html
 */

export interface Cell {
  label: string;
  value: unknown;
}

interface Grouping {
  key: string;
  label: string;
  value: unknown;
  groupings?: Grouping[];
}

interface Facts {
  aggregates: Cell[];
  rows?: { dataCells: Cell[] }[];
}

interface ColumnInfo {
  label: string;
  dataType?: string;
}

export interface ReportResult {
  allData: boolean;
  hasDetailRows: boolean;
  factMap: Record<string, Facts>;
  groupingsDown: { groupings: Grouping[] } | null;
  groupingsAcross: { groupings: Grouping[] } | null;
  reportMetadata: {
    id: string;
    name: string;
    description?: string | null;
    /** TABULAR, SUMMARY, MATRIX ... */
    reportFormat: string;
    reportType: { type: string; label: string };
    detailColumns: string[];
    aggregates: string[];
    groupingsDown: { name: string }[];
    groupingsAcross: { name: string }[];
    reportFilters?: { column: string; operator: string; value: string }[];
    chart?: ReportChartInfo | null;
  };
  reportExtendedMetadata: {
    detailColumnInfo: Record<string, ColumnInfo>;
    aggregateColumnInfo: Record<string, ColumnInfo>;
    groupingColumnInfo: Record<string, ColumnInfo>;
  };
}

export interface ReportChartInfo {
  chartType: string;
  groupings: string[];
  summaries: string[];
  title?: string | null;
  hasLegend?: boolean;
}

export interface ReportLine {
  key: string;
  kind: 'group' | 'detail' | 'total';
  level: number;
  /** Heading of a group: the grouped field and its value. */
  heading?: string;
  cells: Cell[];
}

/** Summary and tabular reports as lines: a group, its details, the groups inside, and the grand total at the end. */
export function reportLines(report: ReportResult, showDetails: boolean): ReportLine[] {
  const lines: ReportLine[] = [];
  const { groupingColumnInfo } = report.reportExtendedMetadata;
  const groupLabels = report.reportMetadata.groupingsDown.map(
    ({ name }) => groupingColumnInfo[name]?.label ?? name
  );

  function details(key: string, level: number): void {
    if (!showDetails) {
      return;
    }
    const rows = report.factMap[`${key}!T`]?.rows ?? [];
    rows.forEach((row, index) =>
      lines.push({ key: `${key} ${index}`, kind: 'detail', level, cells: row.dataCells })
    );
  }

  function group(grouping: Grouping, level: number): void {
    const facts = report.factMap[`${grouping.key}!T`];
    lines.push({
      key: grouping.key,
      kind: 'group',
      level,
      heading: `${groupLabels[level] ?? 'Group'}: ${grouping.label === '' || grouping.label === '-' ? '(empty)' : grouping.label}`,
      cells: facts?.aggregates ?? []
    });
    const inner = grouping.groupings ?? [];
    if (inner.length > 0) {
      inner.forEach((one) => group(one, level + 1));
    } else {
      details(grouping.key, level + 1);
    }
  }

  const groupings = report.groupingsDown?.groupings ?? [];
  if (groupings.length > 0) {
    groupings.forEach((grouping) => group(grouping, 0));
  } else {
    details('T', 0);
  }
  lines.push({
    key: 'total',
    kind: 'total',
    level: 0,
    heading: 'Total',
    cells: report.factMap['T!T']?.aggregates ?? []
  });
  return lines;
}

export function detailColumns(report: ReportResult): { name: string; label: string; dataType: string }[] {
  return report.reportMetadata.detailColumns.map((name) => ({
    name,
    label: report.reportExtendedMetadata.detailColumnInfo[name]?.label ?? name,
    dataType: report.reportExtendedMetadata.detailColumnInfo[name]?.dataType ?? 'string'
  }));
}

export function aggregateLabels(report: ReportResult): string[] {
  return report.reportMetadata.aggregates.map(
    (name) =>
      report.reportExtendedMetadata.aggregateColumnInfo[name]?.label ??
      (name === 'RowCount' ? 'Record Count' : name)
  );
}

export interface MatrixView {
  columns: { key: string; label: string }[];
  rows: { key: string; label: string; cells: Cell[][] }[];
}

/** A matrix report: groups down, groups across, and the aggregates where they meet; the last of each is the total. */
export function matrixView(report: ReportResult): MatrixView | undefined {
  const across = report.groupingsAcross?.groupings ?? [];
  if (across.length === 0) {
    return undefined;
  }
  const down = report.groupingsDown?.groupings ?? [];
  const columns = [
    ...across.map(({ key, label }) => ({ key, label: label || '(empty)' })),
    { key: 'T', label: 'Total' }
  ];
  const rows = [
    ...down.map(({ key, label }) => ({ key, label: label || '(empty)' })),
    { key: 'T', label: 'Total' }
  ];
  return {
    columns,
    rows: rows.map(({ key, label }) => ({
      key,
      label,
      cells: columns.map((column) => report.factMap[`${key}!${column.key}`]?.aggregates ?? [])
    }))
  };
}

export interface ChartView {
  kind: 'bar' | 'line' | 'pie' | 'doughnut';
  horizontal: boolean;
  title: string;
  labels: string[];
  series: { label: string; values: number[] }[];
}

/** Data of a report's chart: its first grouping against its first summary. Undefined where there is none to draw. */
export function chartView(report: ReportResult): ChartView | undefined {
  const { chart, aggregates, groupingsDown } = report.reportMetadata;
  const groupings = report.groupingsDown?.groupings ?? [];
  if (groupings.length === 0) {
    return undefined;
  }
  const type = (chart?.chartType ?? 'Horizontal Bar').toLowerCase();
  const summary = chart?.summaries?.[0] ?? 'RowCount';
  const index = Math.max(0, aggregates.indexOf(summary));
  const label = aggregateLabels(report)[index] ?? 'Record Count';
  const groupName = groupingsDown[0]?.name ?? '';
  const groupLabel = report.reportExtendedMetadata.groupingColumnInfo[groupName]?.label ?? 'Group';
  return {
    kind: type.includes('line')
      ? 'line'
      : type.includes('donut')
        ? 'doughnut'
        : type.includes('pie')
          ? 'pie'
          : 'bar',
    horizontal: type.includes('horizontal') || type === 'bar',
    title: chart?.title || `${label} by ${groupLabel}`,
    labels: groupings.map((grouping) => grouping.label || '(empty)'),
    series: [
      {
        label,
        values: groupings.map(({ key }) => {
          const value = report.factMap[`${key}!T`]?.aggregates[index]?.value;
          return typeof value === 'number' ? value : amountOf(value);
        })
      }
    ]
  };
}

/** Currency values come as `{ amount, currency }`. */
function amountOf(value: unknown): number {
  if (typeof value === 'object' && value !== null && 'amount' in value && typeof value.amount === 'number') {
    return value.amount;
  }
  return 0;
}

const operatorWords: Record<string, string> = {
  equals: 'equals',
  notEqual: 'is not',
  lessThan: 'is less than',
  greaterThan: 'is more than',
  lessOrEqual: 'is at most',
  greaterOrEqual: 'is at least',
  contains: 'contains',
  notContain: 'does not contain',
  startsWith: 'starts with',
  includes: 'includes',
  excludes: 'excludes'
};

/** A report's description: beside its metadata, the columns that its type has. */
export interface ReportDescription {
  reportTypeMetadata: { categories: { columns: Record<string, ColumnInfo> }[] };
}

/** The filters of a report in words. A filter may be on a column that the report does not show: its type has the label. */
export function filterTexts(report: ReportResult, description?: ReportDescription): string[] {
  const typeColumns = description?.reportTypeMetadata.categories.map(({ columns }) => columns) ?? [];
  return (report.reportMetadata.reportFilters ?? []).map(({ column, operator, value }) => {
    const info =
      report.reportExtendedMetadata.detailColumnInfo[column] ??
      typeColumns.find((columns) => column in columns)?.[column];
    const label =
      info?.label ?? column.split(/[.$]/).at(-1)?.replace(/__c$/, '').replaceAll('_', ' ') ?? column;
    const isBoolean = info?.dataType === 'boolean' || /^(True|False)$/i.test(value);
    const shown = isBoolean ? (/^(1|true)$/i.test(value) ? 'True' : 'False') : value.replaceAll(',', ', ');
    return `${label} ${operatorWords[operator] ?? operator} ${value === '' ? '(empty)' : shown}`;
  });
}
