/** A report without what its reader may not see: columns, summaries, and a chart that draws one of them. */
import { summaryFormulaOf } from '../metadata/reportMetadata.ts';
import type { ReportMetadata } from '../metadata/reportMetadata.ts';
import { columnOfAggregate, summariesOf } from './outputs.ts';
import { columnInfo } from './readColumn.ts';
import type { ReportQuery } from './reportQuery.ts';

export function readableReport(metadata: ReportMetadata, query: ReportQuery): ReportMetadata {
  const isReadable = (id: string): boolean => query.isReadable(columnInfo(id, metadata, query.type));
  const isReadableSummary = (name: string): boolean =>
    summariesOf(name, metadata, query.type).every(
      (summary) => summary === 'RowCount' || isReadable(columnOfAggregate(summary))
    );
  const aggregates = metadata.aggregates.filter(isReadableSummary);
  const { chart } = metadata;
  const isDrawn = (name: string): boolean =>
    aggregates.includes(name) || (summaryFormulaOf(metadata, name) !== undefined && isReadableSummary(name));
  return {
    ...metadata,
    detailColumns: metadata.detailColumns.filter(isReadable),
    aggregates,
    chart: chart?.summaries.every(isDrawn) === true ? chart : null
  };
}
