/** The table of a dashboard component: a line a group, or a line a row where the report has no groups. */
import type { DashboardComponent, TableColumn } from './dashboardResult.ts';
import { groupLabel, numberIn } from './reportResult.ts';
import type { Cell, Grouping, ReportResult } from './reportResult.ts';

export interface TableView {
  columns: { name: string; label: string; isNumber: boolean }[];
  rows: { key: string; cells: Cell[] }[];
  totals: (Cell | undefined)[] | undefined;
  /** Columns that the component names and the reader may not see. */
  hidden: number;
}

/** Undefined where there is no row. */
export function tableView({ properties }: DashboardComponent, report: ReportResult): TableView | undefined {
  const named = properties.visualizationProperties?.tableColumns ?? defaultColumns(report);
  const columns = named.filter((column) => isThere(report, column));
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
    return undefined;
  }
  return {
    columns: columns.map((one, index) => ({
      name: one.column,
      label: one.label,
      isNumber: rows.every(({ cells }) => isNumberOrNothing(cells[index])) && one.type !== 'grouping'
    })),
    rows,
    totals: totalsOf(report, columns),
    hidden: named.length - columns.length
  };
}

/** What the reader may not see is not in the run. */
function isThere({ reportMetadata }: ReportResult, { column, type }: TableColumn): boolean {
  const { detailColumns, aggregates, groupingsDown } = reportMetadata;
  switch (type) {
    case 'detail':
      return detailColumns.includes(column);
    case 'aggregate':
      return aggregates.includes(column);
    case 'grouping':
      return groupingsDown.some(({ name }) => name === column);
  }
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
