/** The rows of a report as cells, up to as many as it shows. */
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { flatRows } from '../../soql/index.ts';
import type { Presentation } from '../../../core/formatValue.ts';
import type { SelectTree } from '../../soql/tree/selectTree.ts';
import type { ReportFilters } from '../filters/reportFilters.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import type { Crossing, FactMap } from './factMap.ts';
import { groupReader } from './groupReader.ts';
import type { GroupReader } from './groupReader.ts';
import type { Group } from './groupTree.ts';
import { shown } from './groupTree.ts';
import { readColumn } from './readColumn.ts';
import { reportCurrency } from './reportCurrency.ts';
import type { ReadColumn } from './readColumn.ts';
import { cell } from './reportCells.ts';
import type { Cell } from './reportCells.ts';
import type { ReportQuery } from './reportQuery.ts';
import { Slots } from './slots.ts';
import type { Row } from './slots.ts';

/** How many rows each crossing of the lowest groups may show. */
export type Quota = Map<Group, Map<Group, number>>;

export interface DetailRequest {
  query: ReportQuery;
  metadata: ReportMetadata;
  filters: ReportFilters;
  presentation: Presentation & FormulaClock;
  facts: FactMap;
  quota: Quota;
  /** Most rows to read, where all that come are shown. */
  limit: number | undefined;
}

export function addDetailRows({
  query,
  metadata,
  filters,
  presentation,
  facts,
  quota,
  limit
}: DetailRequest): void {
  const slots = new Slots(reportCurrency(presentation));
  const read = (id: string): ReadColumn => readColumn(id, metadata, query.type, slots, presentation);
  const group = (grouping: ReportMetadata['groupingsDown'][number]): GroupReader =>
    groupReader(grouping, metadata, query.type, slots, presentation);
  const columns = metadata.detailColumns.map(read);
  const down = metadata.groupingsDown.map(group);
  const across = metadata.groupingsAcross.map(group);
  const tests = filters.tests.map(({ column, test }) => ({ value: read(column).value, test }));
  const tree: SelectTree = {
    ...query.tree(metadata, filters),
    orderBy: query.orders(metadata),
    ...(limit !== undefined && { limit })
  };
  for (const row of flatRows(query.context, tree, slots.expressions).rows()) {
    if (tests.every(({ value, test }) => test(value(row)))) {
      const crossing = { down: leaf(facts.down, down, row), across: leaf(facts.across, across, row) };
      if (take(quota, crossing)) {
        facts.addDetails(
          crossing,
          columns.map((column) => detailCell(column, row, presentation))
        );
      }
    }
  }
}

function leaf(root: Group, readers: readonly GroupReader[], row: Row): Group {
  return readers.reduce((group, read) => group.child(read(row)), root);
}

function take(quota: Quota, { down, across }: Crossing): boolean {
  const left = quota.get(down)?.get(across) ?? 0;
  if (left > 0) {
    quota.get(down)!.set(across, left - 1);
  }
  return left > 0;
}

function detailCell(column: ReadColumn, row: Row, presentation: Presentation): Cell {
  return cell(column.field, column.value(row), column.recordId?.(row), presentation, column.money?.(row));
}

/** The first rows in the order shown: group by group, as many as there are, until `most`. */
export function quotaOf(facts: FactMap, rowCount: number, levels: [number, number], most: number): Quota {
  const quota: Quota = new Map();
  let left = most;
  for (const down of shown(facts.down)) {
    for (const across of shown(facts.across)) {
      if (down.level === levels[0] && across.level === levels[1] && left > 0) {
        const rows = Math.min(left, facts.value({ down, across }, rowCount) ?? 0);
        const inRow = quota.get(down) ?? new Map<Group, number>();
        quota.set(down, inRow.set(across, rows));
        left -= rows;
      }
    }
  }
  return quota;
}
