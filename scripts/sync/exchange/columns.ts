/**
 * What stands in the Parquet files. What is exported is what the sync reads, less what is in words: no subjects, quotes or names.
 * A column that is there stays, with its type; new ones may be added. Another meaning would be another version.
 */
import type { SchemaElement } from 'hyparquet';
import type { FieldValue } from '../plan/canonical.ts';
import { epochSeconds, to18 } from '../plan/canonical.ts';
import { CURRENCY_OBJECTS, READ_OBJECTS } from '../org/probe.ts';
import type { CurrencyObject, ReadObject } from '../org/probe.ts';
import { TABLES } from '../projection/tables.ts';
import type { ColumnKind } from '../projection/tables.ts';

export const EXPORT_VERSION = 1;

export type ExportObject = ReadObject | CurrencyObject | 'Ridealong_Setting';
export const EXPORT_OBJECTS: readonly ExportObject[] = [
  ...READ_OBJECTS,
  ...CURRENCY_OBJECTS,
  'Ridealong_Setting'
];

type Kind = Exclude<ColumnKind, 'digest'>;
export type Columns = readonly (readonly [name: string, kind: Kind])[];

const OTHERS: Readonly<Record<Exclude<ExportObject, ReadObject>, Columns>> = {
  CurrencyType: [
    ['Id', 'id'],
    ['IsoCode', 'text'],
    ['ConversionRate', 'number'],
    ['IsCorporate', 'flag']
  ],
  DatedConversionRate: [
    ['Id', 'id'],
    ['IsoCode', 'text'],
    ['ConversionRate', 'number'],
    ['StartDate', 'date'],
    ['NextStartDate', 'date']
  ],
  Ridealong_Setting: [
    ['Count_Accepted_As_Attended__c', 'flag'],
    ['Reporting_Time_Zone__c', 'text'],
    ['Weight_Deal_Breaker__c', 'number'],
    ['Weight_Painful__c', 'number'],
    ['Weight_Nuisance__c', 'number'],
    ['Keep_Field_Time_Months__c', 'number']
  ]
};

export function columnsOf(object: ExportObject): Columns {
  if (object in OTHERS) {
    return OTHERS[object as keyof typeof OTHERS];
  }
  const kept = Object.entries(TABLES[object as ReadObject].columns).filter(([, kind]) => kind !== 'digest');
  return [['Id', 'id'], ...(kept as [string, Kind][])];
}

const TYPES: Readonly<Record<Kind, Partial<SchemaElement>>> = {
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  word: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  flag: { type: 'BOOLEAN' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  dateTime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }
};

export function parquetSchema(columns: Columns): SchemaElement[] {
  const fields = columns.map(([name, kind]): SchemaElement => ({
    name,
    repetition_type: 'OPTIONAL',
    ...TYPES[kind]
  }));
  return [{ name: 'root', num_children: fields.length }, ...fields];
}

/** A value of the API as Parquet takes it. */
export function parquetValue(
  value: FieldValue | undefined,
  kind: Kind
): string | number | boolean | Date | null {
  if (value === null || value === undefined) {
    return null;
  }
  switch (kind) {
    case 'id':
      return to18(String(value));
    case 'flag':
      return value === true;
    case 'number':
      return Number(value);
    case 'date':
      return new Date(`${String(value)}T00:00:00Z`);
    case 'dateTime':
      return new Date(epochSeconds(String(value)) * 1000);
    case 'word':
    case 'text':
      return String(value);
  }
}
