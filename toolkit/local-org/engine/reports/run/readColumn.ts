/** Columns of a report as functions of its rows: fields, buckets and row-level formulas alike. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { picklistRank } from '../../soql/compile/picklistRank.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import { textOf } from '../../../core/formatValue.ts';
import { detailFormulaOf } from '../metadata/reportMetadata.ts';
import type { Bucket, ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportColumn, ReportType } from '../types/reportType.ts';
import { bucketOf, bucketRank } from './buckets.ts';
import { columnsOfFormula, detailFormulaField, detailFormulaReader } from './detailFormula.ts';
import type { Row, Slots } from './slots.ts';

export interface ColumnInfo {
  id: string;
  label: string;
  field: FieldSchema;
  entityColumnName: string;
  /** Columns of the report type behind it. */
  sources: readonly ReportColumn[];
  /** The column itself, where it is neither a bucket nor a formula. */
  column: ReportColumn | undefined;
  bucket: Bucket | undefined;
}

export interface ReadColumn extends ColumnInfo {
  value: (row: Row) => unknown;
  /** Where the value stands for a record: the record's Id. */
  recordId: ((row: Row) => unknown) | undefined;
  /** Place of the value in the row, where it is read as it is. */
  place: number | undefined;
}

export function columnInfo(id: string, metadata: ReportMetadata, type: ReportType): ColumnInfo {
  const formula = detailFormulaOf(metadata, id);
  if (formula) {
    const sources = columnsOfFormula(id, formula, type);
    const field = detailFormulaField(id, formula);
    return {
      id,
      label: formula.label,
      field,
      entityColumnName: id,
      sources,
      column: undefined,
      bucket: undefined
    };
  }
  const bucket = metadata.buckets.find((each) => each.developerName === id);
  const column = type.column(bucket?.sourceColumnName ?? id);
  const base = { id, entityColumnName: column.entityColumnName, sources: [column], bucket };
  return bucket
    ? { ...base, label: bucket.label, field: pseudoField(id, 'string'), column: undefined }
    : { ...base, label: column.label, field: column.field, column };
}

export function readColumn(
  id: string,
  metadata: ReportMetadata,
  type: ReportType,
  slots: Slots,
  clock: FormulaClock
): ReadColumn {
  const info = columnInfo(id, metadata, type);
  const formula = detailFormulaOf(metadata, id);
  if (formula) {
    const value = detailFormulaReader(id, formula, type, slots, clock);
    return { ...info, value, recordId: undefined, place: undefined };
  }
  const [source] = info.sources;
  const place = slots.place(source!.path);
  const { bucket } = info;
  if (bucket) {
    return { ...info, value: (row) => bucketOf(bucket, row[place]), recordId: undefined, place: undefined };
  }
  const idPlace = source!.idPath && slots.place(source!.idPath);
  return {
    ...info,
    place,
    value: (row) => row[place],
    recordId: idPlace === undefined ? undefined : (row) => row[idPlace]
  };
}

/** What groups of the column are sorted by. */
export function sortKeyOf({ bucket, field }: ColumnInfo, value: unknown): string | number {
  if (bucket) {
    return bucketRank(bucket, textOf(value));
  }
  if (field.type === 'picklist' && field.picklist) {
    return picklistRank(field, textOf(value));
  }
  return typeof value === 'number' || typeof value === 'boolean' ? Number(value) : textOf(value);
}
