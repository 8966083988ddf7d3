/** What a run of a report shows, as plain rows. */
import { groupLabel, groupingLabel, aggregateLabel } from './reportResult.ts';
import type { Cell, Grouping, ReportDescription, ReportResult } from './reportResult.ts';

export interface ReportLine {
  key: string;
  kind: 'group' | 'detail' | 'total';
  level: number;
  /** Heading of a group: the grouped field and its value. */
  heading?: string;
  /** A group whose content is not shown. */
  folded?: boolean;
  /** The groups that lead to it, outermost first. */
  path: Grouping[];
  cells: Cell[];
}

/**
 * Summary and tabular reports as lines: a group, its details, the groups inside, and the grand total at the end. Of folded
 * groups, by key, only the heading is left.
 */
export function reportLines(
  report: ReportResult,
  showDetails: boolean,
  folded: ReadonlySet<string> = new Set()
): ReportLine[] {
  const lines: ReportLine[] = [];
  const groupLabels = report.reportMetadata.groupingsDown.map(({ name }) => groupingLabel(report, name));

  function details(key: string, path: Grouping[]): void {
    if (!showDetails) {
      return;
    }
    const rows = report.factMap[`${key}!T`]?.rows ?? [];
    rows.forEach((row, index) =>
      lines.push({ key: `${key} ${index}`, kind: 'detail', level: path.length, path, cells: row.dataCells })
    );
  }

  function group(grouping: Grouping, before: Grouping[]): void {
    const path = [...before, grouping];
    const isFolded = folded.has(grouping.key);
    lines.push({
      key: grouping.key,
      kind: 'group',
      level: before.length,
      heading: `${groupLabels[before.length] ?? 'Group'}: ${groupLabel(grouping)}`,
      folded: isFolded,
      path,
      cells: report.factMap[`${grouping.key}!T`]?.aggregates ?? []
    });
    if (!isFolded) {
      inside(grouping.key, grouping.groupings ?? [], path);
    }
  }

  function inside(key: string, groupings: readonly Grouping[], path: Grouping[]): void {
    if (groupings.length > 0) {
      groupings.forEach((one) => group(one, path));
    } else {
      details(key, path);
    }
  }

  inside('T', report.groupingsDown?.groupings ?? [], []);
  lines.push({
    key: 'total',
    kind: 'total',
    level: 0,
    heading: 'Total',
    path: [],
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
  return report.reportMetadata.aggregates.map((name) => aggregateLabel(report, name));
}

const COUNTS = new Set(['int', 'double']);

/**
 * What is said of a group, by place among its figures: "Record Count" is left out where a summary formula says the same in words
 * of the report's own, and where the records are counts themselves, which the report adds up. Where a summary formula divides by
 * the number of records, that number is what the figure rests on, and stays.
 */
function saidAggregates({ reportMetadata, reportExtendedMetadata }: ReportResult): number[] {
  const { aggregates, customSummaryFormula = {} } = reportMetadata;
  const formulas = Object.values(customSummaryFormula).map(({ formula }) => formula);
  const addsUpCounts = aggregates.some(
    (name) =>
      name.startsWith('s!') && COUNTS.has(reportExtendedMetadata.aggregateColumnInfo[name]?.dataType ?? '')
  );
  const isNamed =
    formulas.some((formula) => formula.trim() === 'RowCount') ||
    (addsUpCounts && !formulas.some((formula) => /\bRowCount\b/.test(formula)));
  return [...aggregates.keys()].filter((place) => !isNamed || aggregates[place] !== 'RowCount');
}

/** The figures of a group in a line. */
export function aggregateText(report: ReportResult, cells: readonly Cell[]): string {
  const labels = aggregateLabels(report);
  return saidAggregates(report)
    .map((place) => `${labels[place] ?? ''} ${cells[place]?.label ?? ''}`)
    .join(' · ');
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

/** What a column is, also where the report filters by it and does not show it: its type has the label. */
export function columnInfo(
  report: ReportResult,
  column: string,
  description?: ReportDescription
): { label: string; dataType: string } {
  const typeColumns = description?.reportTypeMetadata.categories.map(({ columns }) => columns) ?? [];
  const info =
    report.reportExtendedMetadata.detailColumnInfo[column] ??
    typeColumns.find((columns) => column in columns)?.[column];
  const bucket = report.reportMetadata.buckets?.find(({ developerName }) => developerName === column);
  return {
    label:
      info?.label ??
      bucket?.label ??
      column.split(/[.$]/).at(-1)?.replace(/__c$/, '').replaceAll('_', ' ') ??
      column,
    dataType: info?.dataType ?? 'string'
  };
}

/** A filter in words. */
export function filterText(
  { label, dataType }: { label: string; dataType: string },
  operator: string,
  value: string
): string {
  const isBoolean = dataType === 'boolean' || /^(True|False)$/i.test(value);
  const shown = isBoolean ? (/^(1|true)$/i.test(value) ? 'True' : 'False') : value.replaceAll(',', ', ');
  return `${label} ${operatorWords[operator] ?? operator} ${value === '' ? '(empty)' : shown}`;
}

/** The filters of a report in words. */
export function filterTexts(report: ReportResult, description?: ReportDescription): string[] {
  const isColumn = (value: string): boolean => /^\w+\$\w+$/.test(value);
  return (report.reportMetadata.reportFilters ?? []).map(({ column, operator, value }) =>
    filterText(
      columnInfo(report, column, description),
      operator,
      isColumn(value) ? columnInfo(report, value, description).label : value
    )
  );
}

/** How many columns of the saved report the reader may not see. */
export function hiddenColumns(report: ReportResult, description: ReportDescription | undefined): number {
  const saved = description?.reportMetadata;
  return saved === undefined
    ? 0
    : saved.detailColumns.filter((name) => !report.reportMetadata.detailColumns.includes(name)).length;
}

/** What a report comes to, each figure with its name. */
export function grandTotals(report: ReportResult): { key: string; label: string; value: string }[] {
  const values = report.factMap['T!T']?.aggregates ?? [];
  const labels = aggregateLabels(report);
  return saidAggregates(report).map((place) => ({
    key: labels[place] ?? '',
    label: labels[place] ?? '',
    value: values[place]?.label ?? ''
  }));
}
