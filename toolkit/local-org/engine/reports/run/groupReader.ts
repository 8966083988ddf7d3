/** How a row finds its group. */
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { textOf } from '../../../core/formatValue.ts';
import type { Presentation } from '../../../core/formatValue.ts';
import type { Grouping, ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportType } from '../types/reportType.ts';
import { periodOf } from './dateGrouping.ts';
import type { GroupValue } from './groupTree.ts';
import { readColumn, sortKeyOf } from './readColumn.ts';
import type { ReadColumn } from './readColumn.ts';
import { cell } from './reportCells.ts';
import type { Row, Slots } from './slots.ts';

export type GroupReader = (row: Row) => GroupValue;

export function groupReader(
  grouping: Grouping,
  metadata: ReportMetadata,
  type: ReportType,
  slots: Slots,
  presentation: Presentation & FormulaClock
): GroupReader {
  const column = readColumn(grouping.name, metadata, type, slots, presentation);
  const isDate = column.field.type === 'date' || column.field.type === 'datetime';
  const known = new Map<unknown, GroupValue>();
  return (row) => {
    const value = column.value(row);
    const id = column.recordId?.(row);
    const key = id ?? value ?? null;
    let group = known.get(key);
    if (group === undefined) {
      group =
        isDate && typeof value === 'string'
          ? dateGroup(value, grouping, presentation)
          : valueGroup(column, value, id, presentation);
      known.set(key, group);
    }
    return group;
  };
}

function dateGroup(value: string, { dateGranularity }: Grouping, presentation: Presentation): GroupValue {
  const { label, value: start, sortKey, days } = periodOf(value, dateGranularity, presentation);
  return { cell: { label, value: start }, key: start, sortKey, ...(days && { days }) };
}

function valueGroup(column: ReadColumn, value: unknown, id: unknown, presentation: Presentation): GroupValue {
  if (value === null || value === undefined) {
    return { cell: cell(column.field, null, undefined, presentation), key: '', sortKey: null };
  }
  return {
    cell: cell(column.field, value, id, presentation),
    key: textOf(id ?? value).toUpperCase(),
    sortKey: sortKeyOf(column, value)
  };
}
