/** Columns of a report as functions of its rows: fields, buckets and row-level formulas alike. */
import type { FieldSchema } from '../../../core/schemaTypes.ts';
import { roundHalfUp } from '../../formula/formulaTypes.ts';
import type { FormulaClock } from '../../formula/formulaTypes.ts';
import { picklistRank } from '../../soql/compile/picklistRank.ts';
import { pseudoField } from '../../soql/compile/pseudoField.ts';
import { textOf } from '../../../core/formatValue.ts';
import { CURRENCY_FIELD } from '../../../core/money.ts';
import type { MoneyOf } from '../../../core/money.ts';
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
  /** An amount shown in the currency of the report. */
  isConverted?: boolean;
}

export interface ReadColumn extends ColumnInfo {
  value: (row: Row) => unknown;
  /** Where the value stands for a record: the record's Id. */
  recordId: ((row: Row) => unknown) | undefined;
  /** Place of the value in the row, where it is read as it is. */
  place: number | undefined;
  /** Which currency an amount is in, where there are several. */
  money?: (row: Row) => MoneyOf | undefined;
  /** The value as it is added up: an amount in the currency of the report. */
  added: (row: Row) => unknown;
}

/** *Assumed*: how a custom report type calls "Amount (converted)"; those of standard types end so. */
const CONVERTED = '.CONVERT';

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
  if (id.endsWith(CONVERTED)) {
    const info = columnInfo(id.slice(0, -CONVERTED.length), metadata, type);
    return { ...info, id, label: `${info.label} (converted)`, isConverted: true };
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
    return { ...info, value, added: value, recordId: undefined, place: undefined };
  }
  const [source] = info.sources;
  const isMoney = source!.field.type === 'currency';
  const { bucket } = info;
  if (bucket) {
    const place = isMoney ? slots.converted(source!.path) : slots.place(source!.path);
    const value = (row: Row): string | null => bucketOf(bucket, row[place]);
    return { ...info, value, added: value, recordId: undefined, place: undefined };
  }
  if (isMoney && slots.currency !== undefined) {
    return moneyColumn(info, source!, slots, slots.currency);
  }
  const place = slots.place(source!.path);
  const idPlace = source!.idPath && slots.place(source!.idPath);
  const value = (row: Row): unknown => row[place];
  return {
    ...info,
    place,
    value,
    added: value,
    recordId: idPlace === undefined ? undefined : (row) => row[idPlace]
  };
}

/** Shown in the currency of its record, added up in that of the report ("Amount" and "Amount (converted)", Help 000382314). */
function moneyColumn(info: ColumnInfo, column: ReportColumn, slots: Slots, currency: string): ReadColumn {
  const added = slots.converted(column.path);
  const place = info.isConverted === true ? added : slots.place(column.path);
  const code =
    info.isConverted === true || column.object?.fields.has(CURRENCY_FIELD.toLowerCase()) !== true
      ? undefined
      : slots.place([...column.path.slice(0, -1), CURRENCY_FIELD]);
  return {
    ...info,
    place,
    value: (row) => (info.isConverted === true ? toScale(row[place], info.field.scale) : row[place]),
    added: (row) => row[added],
    recordId: undefined,
    money: (row) => ({ currency: code === undefined ? currency : String(row[code]), alone: true })
  };
}

function toScale(value: unknown, scale: number): unknown {
  return typeof value === 'number' ? roundHalfUp(value, scale) : value;
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
