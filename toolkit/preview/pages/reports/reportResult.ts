/**
 * What the Analytics REST API answers for a run of a report.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_factmap_example.html
 */

export interface Cell {
  label: string;
  value: unknown;
}

export interface Grouping {
  key: string;
  label: string;
  value: unknown;
  groupings?: Grouping[];
  /** First and last day of a group by date. */
  dategroupings?: { startDate: string; endDate: string }[] | null;
}

export interface Facts {
  aggregates: Cell[];
  rows?: { dataCells: Cell[] }[];
}

export interface ColumnInfo {
  label: string;
  dataType?: string;
}

export interface ReportFilter {
  column: string;
  operator: string;
  value: string;
  /** Whether anyone who runs the report may change it. */
  isRunPageEditable?: boolean;
}

export interface DateFilter {
  column: string | null;
  durationValue: string;
  startDate: string | null;
  endDate: string | null;
}

export interface ReportChart {
  chartType: string;
  groupings: string[];
  summaries: string[];
  title?: string | null;
  hasLegend?: boolean;
}

export interface ReportMetadata {
  id: string;
  name: string;
  description?: string | null;
  /** TABULAR, SUMMARY, MATRIX */
  reportFormat: string;
  reportType: { type: string; label: string };
  detailColumns: string[];
  aggregates: string[];
  customSummaryFormula?: Record<string, { formula: string }>;
  groupingsDown: { name: string }[];
  groupingsAcross: { name: string }[];
  reportFilters?: ReportFilter[];
  buckets?: { developerName: string; label: string }[];
  reportBooleanFilter?: string | null;
  standardDateFilter?: DateFilter | null;
  sortBy?: { sortColumn: string; sortOrder: string }[];
  chart?: ReportChart | null;
}

export interface ReportResult {
  allData: boolean;
  hasDetailRows: boolean;
  factMap: Record<string, Facts>;
  groupingsDown: { groupings: Grouping[] } | null;
  groupingsAcross: { groupings: Grouping[] } | null;
  reportMetadata: ReportMetadata;
  reportExtendedMetadata: {
    detailColumnInfo: Record<string, ColumnInfo>;
    aggregateColumnInfo: Record<string, ColumnInfo>;
    groupingColumnInfo: Record<string, ColumnInfo>;
  };
}

/** A report's description: its metadata as it is saved, and the columns that its type has. */
export interface ReportDescription {
  reportMetadata?: ReportMetadata;
  reportTypeMetadata: { categories: { columns: Record<string, ColumnInfo> }[] };
}

/** What pages say instead of nothing. */
export const EMPTY_GROUP = '(empty)';

export function groupLabel({ label }: { label: string }): string {
  return label === '' || label === '-' ? EMPTY_GROUP : label;
}

/** The number in a cell: amounts come as `{ amount, currency }`. */
export function numberIn(cell: Cell | undefined): number | undefined {
  const value = cell?.value;
  if (typeof value === 'number') {
    return value;
  }
  const amount = typeof value === 'object' && value !== null && 'amount' in value ? value.amount : undefined;
  return typeof amount === 'number' ? amount : undefined;
}

export function groupingLabel({ reportExtendedMetadata }: ReportResult, name: string): string {
  return reportExtendedMetadata.groupingColumnInfo[name]?.label ?? name;
}

export function aggregateLabel({ reportExtendedMetadata }: ReportResult, name: string): string {
  return (
    reportExtendedMetadata.aggregateColumnInfo[name]?.label ?? (name === 'RowCount' ? 'Record Count' : name)
  );
}
