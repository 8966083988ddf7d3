/** Tables and orders of dashboards name columns as formulas do: `Visit__c.Hours__c`, whatever the report calls its table. */
import { detailFormulaOf, summaryFormulaOf } from '../metadata/reportMetadata.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import type { ReportType } from '../types/reportType.ts';
import { ComponentError } from './componentError.ts';

/** `Visit__c.Guests__r$Hours__c` for `Guest__c.Hours__c`. */
export function columnId(name: string, report: ReportMetadata, type: ReportType): string {
  const isOwn =
    detailFormulaOf(report, name) !== undefined ||
    report.buckets.some((bucket) => bucket.developerName === name);
  const id = isOwn ? name : type.formulaColumn(name)?.id;
  if (id === undefined) {
    throw new ComponentError(208);
  }
  return id;
}

/** `s!Visit__c.Guests__r$Hours__c` for `s!Guest__c.Hours__c`. */
export function aggregateId(name: string, report: ReportMetadata, type: ReportType): string {
  if (name === 'RowCount' || summaryFormulaOf(report, name)) {
    return name;
  }
  const [prefix = '', column] = name.split('!');
  if (column === undefined) {
    throw new ComponentError(208);
  }
  return `${prefix}!${columnId(column, report, type)}`;
}
