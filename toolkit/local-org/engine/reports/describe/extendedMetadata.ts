/** `reportExtendedMetadata`: labels and types of what a report shows. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import { summaryFormulaOf } from '../metadata/reportMetadata.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ColumnInfo } from '../run/readColumn.ts';

interface Described {
  label: string;
  dataType: string;
}

export interface ExtendedMetadata {
  aggregateColumnInfo: Record<
    string,
    Described & { acrossGroupingContext: string | null; downGroupingContext: string | null }
  >;
  detailColumnInfo: Record<string, Described & { entityColumnName: string }>;
  groupingColumnInfo: Record<string, Described & { groupingLevel: number }>;
}

const words: Readonly<Record<string, string>> = {
  s: 'Sum of',
  a: 'Average',
  m: 'Smallest',
  x: 'Largest',
  u: 'Unique Count of'
};

export function extendedMetadata(
  metadata: ReportMetadata,
  columnOf: (id: string) => ColumnInfo
): ExtendedMetadata {
  const info: ExtendedMetadata = { aggregateColumnInfo: {}, detailColumnInfo: {}, groupingColumnInfo: {} };
  for (const name of metadata.aggregates) {
    info.aggregateColumnInfo[name] = {
      ...describedAggregate(name, metadata, columnOf),
      ...contexts(name, metadata)
    };
  }
  for (const id of metadata.detailColumns) {
    const { label, field, entityColumnName } = columnOf(id);
    info.detailColumnInfo[id] = {
      dataType: reportDataType(field),
      entityColumnName,
      label
    };
  }
  for (const groupings of [metadata.groupingsDown, metadata.groupingsAcross]) {
    groupings.forEach(({ name }, groupingLevel) => {
      const { label, field } = columnOf(name);
      info.groupingColumnInfo[name] = { dataType: reportDataType(field), groupingLevel, label };
    });
  }
  return info;
}

export function describedAggregate(
  name: string,
  metadata: ReportMetadata,
  columnOf: (id: string) => ColumnInfo
): Described {
  if (name === 'RowCount') {
    return { dataType: 'int', label: 'Record Count' };
  }
  const formula = summaryFormulaOf(metadata, name);
  if (formula) {
    return {
      dataType: formula.formulaType === 'number' ? 'double' : formula.formulaType,
      label: formula.label
    };
  }
  const { label, field } = columnOf(name.slice(2));
  const kind = name.slice(0, 1);
  return {
    dataType: kind === 'u' || field.type === 'boolean' ? 'int' : reportDataType(field),
    label: `${words[kind] ?? ''} ${label}`
  };
}

function contexts(
  name: string,
  metadata: ReportMetadata
): { acrossGroupingContext: string | null; downGroupingContext: string | null } {
  const formula = summaryFormulaOf(metadata, name);
  const context = (type: string, group: string | null): string | null =>
    type === 'all' ? 'ALL_SUMMARY_LEVELS' : type === 'grand_total' ? 'GRAND_SUMMARY' : group;
  return {
    acrossGroupingContext: formula ? context(formula.acrossGroupType, formula.acrossGroup) : null,
    downGroupingContext: formula ? context(formula.downGroupType, formula.downGroup) : null
  };
}

/** Types as reports name them. */
export function reportDataType(field: FieldSchema): string {
  return field.type === 'reference' || field.type === 'anyType' ? 'string' : field.type;
}
