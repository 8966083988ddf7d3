/** A matrix report as a table: groups down and across, inner groups with subtotals, and a total of both. */
import { groupLabel } from './reportResult.ts';
import type { Cell, Grouping, ReportResult } from './reportResult.ts';

export interface MatrixHead {
  key: string;
  label: string;
  span: number;
  /** Rows that the heading takes, down to the last row of headings. */
  rows: number;
}

export interface MatrixRow {
  key: string;
  label: string;
  level: number;
  isTotal: boolean;
  path: Grouping[];
  cells: { key: string; aggregates: Cell[]; isTotal: boolean; path: Grouping[] }[];
}

export interface MatrixView {
  /** Rows of headings, the outer groups first. */
  heads: MatrixHead[][];
  rows: MatrixRow[];
}

/** A place along one side: a group, the subtotal of a group, or the total. */
interface Place {
  key: string;
  label: string;
  level: number;
  isTotal: boolean;
  path: Grouping[];
}

const TOTAL: Place = { key: 'T', label: 'Total', level: 0, isTotal: true, path: [] };

export function matrixView(report: ReportResult): MatrixView | undefined {
  const across = report.groupingsAcross?.groupings ?? [];
  if (across.length === 0) {
    return undefined;
  }
  const columns = [...columnPlaces(across, []), TOTAL];
  const rows = [...rowPlaces(report.groupingsDown?.groupings ?? [], []), TOTAL];
  const depth = depthOf(across);
  return {
    heads: Array.from({ length: depth }, (_, level) => headsAt(across, level, depth)),
    rows: rows.map(({ key, label, level, isTotal, path }) => ({
      key,
      label,
      level,
      isTotal,
      path,
      cells: columns.map((column) => ({
        key: `${key}!${column.key}`,
        aggregates: report.factMap[`${key}!${column.key}`]?.aggregates ?? [],
        isTotal: isTotal || column.isTotal,
        path: [...path, ...column.path]
      }))
    }))
  };
}

/** Down the side a group stands above what is in it, with its figures: they are its subtotal. */
function rowPlaces(groupings: readonly Grouping[], before: Grouping[]): Place[] {
  return groupings.flatMap((grouping) => {
    const path = [...before, grouping];
    const inner = grouping.groupings ?? [];
    return [
      {
        key: grouping.key,
        label: groupLabel(grouping),
        level: before.length,
        isTotal: inner.length > 0,
        path
      },
      ...rowPlaces(inner, path)
    ];
  });
}

/** Along the top the subtotal of a group comes behind what is in it. */
function columnPlaces(groupings: readonly Grouping[], before: Grouping[]): Place[] {
  return groupings.flatMap((grouping) => {
    const path = [...before, grouping];
    const inner = grouping.groupings ?? [];
    const own = { key: grouping.key, label: groupLabel(grouping), level: before.length, path };
    return inner.length > 0
      ? [...columnPlaces(inner, path), { ...own, label: 'Subtotal', isTotal: true }]
      : [{ ...own, isTotal: false }];
  });
}

function depthOf(groupings: readonly Grouping[]): number {
  return (
    1 + Math.max(0, ...groupings.map(({ groupings: inner = [] }) => (inner.length > 0 ? depthOf(inner) : 0)))
  );
}

function widthOf({ groupings = [] }: Grouping): number {
  return groupings.length > 0 ? groupings.reduce((sum, one) => sum + widthOf(one), 1) : 1;
}

function headsAt(groupings: readonly Grouping[], level: number, depth: number): MatrixHead[] {
  if (level === 0) {
    return [
      ...groupings.map((grouping) => ({
        key: grouping.key,
        label: groupLabel(grouping),
        span: widthOf(grouping),
        rows: (grouping.groupings ?? []).length > 0 ? 1 : depth
      })),
      { key: 'T', label: 'Total', span: 1, rows: depth }
    ];
  }
  return groupings.flatMap(({ key, groupings: inner = [] }) =>
    inner.length === 0
      ? []
      : headsAt(inner, level - 1, depth - 1).map((head) =>
          head.key === 'T' ? { ...head, key: `${key} T`, label: 'Subtotal' } : head
        )
  );
}
