/**
 * What a report may not be, in the words of the Reports API where it has some.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_reports.html
 */
import { summaryFormulaOf } from '../metadata/reportMetadata.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import { reportError } from '../reportError.ts';

const MAX_COLUMNS = 100;

/** Groupings down and across that each format may have. */
const GROUPINGS: Readonly<Record<ReportMetadata['reportFormat'], { down: Range; across: Range }>> = {
  TABULAR: { down: [0, 0], across: [0, 0] },
  SUMMARY: { down: [0, 3], across: [0, 0] },
  MATRIX: { down: [0, 2], across: [0, 2] }
};
type Range = readonly [least: number, most: number];

export function checkReport(metadata: ReportMetadata): void {
  checkColumns(metadata);
  checkSort(metadata);
  checkGroupings(metadata);
  checkChart(metadata);
}

function checkColumns({ detailColumns, aggregates, customSummaryFormula }: ReportMetadata): void {
  const summaries = aggregates.filter((name) => name !== 'RowCount');
  if (detailColumns.length + summaries.length >= MAX_COLUMNS) {
    throw reportError(
      400,
      'Only a report with fewer than 100 columns can be run. The columns are fields specified as detail columns, summaries, or custom summary formulas. Remove unneeded columns from the report and try again.'
    );
  }
  if (
    detailColumns.length === 0 &&
    aggregates.length === 0 &&
    Object.keys(customSummaryFormula).length === 0
  ) {
    throw reportError(
      400,
      'Can’t run the report because it doesn’t have any columns selected. Be sure to add fields as columns to the report through the user interface.'
    );
  }
}

function checkSort(metadata: ReportMetadata): void {
  const { sortBy, reportFormat } = metadata;
  if (sortBy.length > 1) {
    throw reportError(400, 'A report can only be sorted by one column.');
  }
  const [sort] = sortBy;
  if (sort !== undefined && reportFormat === 'MATRIX') {
    throw reportError(400, "Column sorting isn't supported for matrix reports.");
  }
  if (sort !== undefined && !metadata.detailColumns.includes(sort.sortColumn)) {
    throw reportError(400, 'The sort column name must be from a selected column.');
  }
}

function checkGroupings({ reportFormat, groupingsDown, groupingsAcross }: ReportMetadata): void {
  const { down, across } = GROUPINGS[reportFormat];
  const name = reportFormat.toLowerCase();
  if (!isWithin(groupingsDown.length, down) || !isWithin(groupingsAcross.length, across)) {
    throw reportError(
      400,
      `A ${name} report can have up to ${down[1]} row groupings and ${across[1]} column groupings.`
    );
  }
  const names = [...groupingsDown, ...groupingsAcross].map((each) => each.name);
  const twice = names.find((each, index) => names.indexOf(each) < index);
  if (twice !== undefined) {
    throw reportError(400, `The report is grouped by ${twice} twice.`);
  }
}

function isWithin(count: number, [least, most]: Range): boolean {
  return count >= least && count <= most;
}

/** A chart is drawn over groups: one that has lost its group says nothing. */
function checkChart(metadata: ReportMetadata): void {
  const { chart, groupingsDown, groupingsAcross, aggregates } = metadata;
  if (chart === null) {
    return;
  }
  const groups = [...groupingsDown, ...groupingsAcross].map((each) => each.name);
  const lost = chart.groupings.find((name) => !groups.includes(name));
  if (lost !== undefined) {
    throw reportError(400, `The chart is drawn over ${lost}, by which the report is not grouped.`);
  }
  if (chart.groupings.length === 0) {
    throw reportError(
      400,
      'The chart has no grouping. Group the report, and choose a grouping for the chart.'
    );
  }
  const drawn = chart.summaries.find(
    (name) => !aggregates.includes(name) && !summaryFormulaOf(metadata, name)
  );
  if (drawn !== undefined) {
    throw reportError(400, `The chart draws ${drawn}, which the report does not summarize.`);
  }
}
