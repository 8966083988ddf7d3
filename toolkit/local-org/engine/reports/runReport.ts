/**
 * Runs a report for a session: its rows through the query compiler, its groups and summaries here.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getreportrundata.htm
 */
import type { QueryContext, Session } from '../../core/types.ts';
import { reportError } from './reportError.ts';
import { findReport } from './reportList.ts';
import type { ReportOrg } from './reportList.ts';
import { reportChanges } from './reportMetadata.ts';
import type { Grouping, ReportMetadata } from './reportMetadata.ts';
import { readReport } from './readReport.ts';
import { ReportRun } from './reportRun.ts';
import type { ReportResult } from './reportRun.ts';
import { reportTypeLabel, reportTypeOf } from './reportType.ts';

export interface RunReportOptions {
  /** Overrides whether the report shows its rows. */
  includeDetails?: boolean;
  /** `reportMetadata` of a POST: what to run differently this time. */
  reportMetadata?: unknown;
  apiVersion?: string;
}

export function runReport(
  org: ReportOrg,
  idOrName: string,
  options: RunReportOptions,
  session: Session
): ReportResult {
  const context = org.queryContext(session);
  const saved = savedReport(org, context, idOrName);
  const changed =
    options.reportMetadata === undefined ? saved : { ...saved, ...changesOf(options.reportMetadata) };
  const metadata = { ...changed, hasDetailRows: options.includeDetails ?? changed.hasDetailRows };
  const type = reportTypeOf(org.project, org.schema, metadata.reportType.type);
  return new ReportRun(context, type, metadata).result(options.apiVersion ?? '66.0');
}

/** The metadata of a report as it is saved. */
export function savedReport(org: ReportOrg, context: QueryContext, idOrName: string): ReportMetadata {
  const { id, part, folderId } = findReport(context, org.project, idOrName);
  const metadata = readReport(part, id, reportTypeLabel(org.project, org.schema, part.reportType), folderId);
  const type = reportTypeOf(org.project, org.schema, part.reportType);
  // Metadata has a granularity for every grouping; it means something for dates only.
  const meaningful = (grouping: Grouping): Grouping => {
    const bucket = metadata.buckets.some((each) => each.developerName === grouping.name);
    const isDate = !bucket && ['date', 'datetime'].includes(type.column(grouping.name).field.type);
    return isDate ? grouping : { ...grouping, dateGranularity: 'None' };
  };
  return {
    ...metadata,
    groupingsDown: metadata.groupingsDown.map(meaningful),
    groupingsAcross: metadata.groupingsAcross.map(meaningful)
  };
}

function changesOf(sent: unknown): Partial<ReportMetadata> {
  const parsed = reportChanges.safeParse(sent);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw reportError(
      400,
      `The report metadata is invalid at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
    );
  }
  return parsed.data;
}
