/**
 * A report as the Analytics REST API describes it (`reportMetadata`): read from the project's XML, and what a client may
 * send back changed to run it otherwise.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getbasic_reportmetadata.htm
 */
import { z } from 'zod';

export const granularities = [
  'None',
  'Day',
  'Week',
  'Month',
  'Quarter',
  'Year',
  'FiscalQuarter',
  'FiscalYear',
  'MonthInYear',
  'DayInMonth'
] as const;
export type Granularity = (typeof granularities)[number];

export const filterOperators = [
  'equals',
  'notEqual',
  'lessThan',
  'greaterThan',
  'lessOrEqual',
  'greaterOrEqual',
  'contains',
  'notContain',
  'startsWith',
  'includes',
  'excludes'
] as const;
export type FilterOperator = (typeof filterOperators)[number];

const order = z
  .string()
  .transform((word) => (word.toLowerCase() === 'desc' ? 'Desc' : 'Asc'))
  .pipe(z.enum(['Asc', 'Desc']));

const grouping = z.object({
  name: z.string(),
  sortOrder: order.default('Asc'),
  dateGranularity: z.enum(granularities).default('None'),
  sortAggregate: z.string().nullable().default(null)
});

const filter = z.object({
  column: z.string(),
  operator: z.enum(filterOperators),
  value: z.string(),
  filterType: z
    .enum(['fieldValue', 'fieldToField'])
    .nullish()
    .transform((type) => type ?? 'fieldValue'),
  isRunPageEditable: z.boolean().default(true)
});

const crossFilter = z.object({
  criteria: z.array(filter).default([]),
  includesObject: z.boolean(),
  primaryEntityField: z.string(),
  relatedEntity: z.string(),
  relatedEntityJoinField: z.string()
});

const bucket = z.object({
  bucketType: z.enum(['number', 'percent', 'picklist', 'text']),
  developerName: z.string(),
  label: z.string(),
  nullTreatedAsZero: z.boolean(),
  otherBucketLabel: z.string().nullable(),
  sourceColumnName: z.string(),
  values: z.array(
    z.object({
      label: z.string(),
      sourceDimensionValues: z.array(z.string()),
      rangeUpperBound: z.number().nullable()
    })
  )
});

const summaryFormula = z.object({
  label: z.string(),
  description: z.string().nullable(),
  formulaType: z.enum(['number', 'currency', 'percent']),
  decimalPlaces: z.number(),
  downGroup: z.string().nullable(),
  downGroupType: z.enum(['all', 'custom', 'grand_total']),
  acrossGroup: z.string().nullable(),
  acrossGroupType: z.enum(['all', 'custom', 'grand_total']),
  formula: z.string()
});

const detailFormula = z.object({
  label: z.string(),
  description: z.string().nullable(),
  formulaType: z.enum(['number', 'text', 'date', 'datetime']),
  decimalPlaces: z.number().nullable(),
  formula: z.string()
});

const chart = z.object({
  chartType: z.string(),
  groupings: z.array(z.string()),
  hasLegend: z.boolean(),
  showChartValues: z.boolean(),
  summaries: z.array(z.string()),
  summaryAxisLocations: z.array(z.string()),
  title: z.string().nullable()
});

const dateFilter = z.object({
  column: z.string(),
  durationValue: z.string(),
  startDate: z.string().nullable().default(null),
  endDate: z.string().nullable().default(null)
});

export const reportMetadata = z.object({
  aggregates: z.array(z.string()),
  buckets: z.array(bucket),
  chart: chart.nullable(),
  crossFilters: z.array(crossFilter),
  currency: z.string().nullable(),
  customDetailFormula: z.record(z.string(), detailFormula),
  customSummaryFormula: z.record(z.string(), summaryFormula),
  description: z.string().nullable(),
  detailColumns: z.array(z.string()),
  developerName: z.string(),
  division: z.null(),
  folderId: z.string().nullable(),
  groupingsAcross: z.array(grouping),
  groupingsDown: z.array(grouping),
  hasDetailRows: z.boolean(),
  hasRecordCount: z.boolean(),
  historicalSnapshotDates: z.array(z.never()),
  id: z.string(),
  name: z.string(),
  presentationOptions: z.object({ hasStackedSummaries: z.boolean() }),
  reportBooleanFilter: z.string().nullable(),
  reportFilters: z.array(filter),
  reportFormat: z.enum(['TABULAR', 'SUMMARY', 'MATRIX']),
  reportType: z.object({ label: z.string(), type: z.string() }),
  scope: z.string(),
  showGrandTotal: z.boolean(),
  showSubtotals: z.boolean(),
  sortBy: z.array(z.object({ sortColumn: z.string(), sortOrder: order })),
  standardDateFilter: dateFilter.nullable(),
  standardFilters: z.array(z.object({ name: z.string(), value: z.string() })),
  supportsRoleHierarchy: z.boolean(),
  topRows: z.object({ rowLimit: z.number().int().positive(), direction: z.string() }).nullable(),
  userOrHierarchyFilterId: z.string().nullable()
});

export type ReportMetadata = z.output<typeof reportMetadata>;
export type Grouping = ReportMetadata['groupingsDown'][number];
export type ReportFilter = ReportMetadata['reportFilters'][number];
export type CrossFilter = ReportMetadata['crossFilters'][number];
export type Bucket = ReportMetadata['buckets'][number];
export type DetailFormula = ReportMetadata['customDetailFormula'][string];
export type SummaryFormula = ReportMetadata['customSummaryFormula'][string];
export type StandardDateFilter = NonNullable<ReportMetadata['standardDateFilter']>;

// Names may be a client's, such as `constructor`.
export function summaryFormulaOf(metadata: ReportMetadata, name: string): SummaryFormula | undefined {
  return Object.hasOwn(metadata.customSummaryFormula, name) ? metadata.customSummaryFormula[name] : undefined;
}

export function detailFormulaOf(metadata: ReportMetadata, name: string): DetailFormula | undefined {
  return Object.hasOwn(metadata.customDetailFormula, name) ? metadata.customDetailFormula[name] : undefined;
}
