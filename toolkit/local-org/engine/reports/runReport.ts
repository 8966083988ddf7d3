/**
 * Runs a report for a session: its rows through the query compiler, its groups and summaries here.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_getreportrundata.htm
 */
import type { QueryContext, Session } from '../../core/types.ts';
import { dateRange, storedDate } from '../soql/parse/dateLiterals.ts';
import { durationOf } from './metadata/dateDurations.ts';
import { readReport } from './metadata/readReport.ts';
import type { Grouping, ReportMetadata } from './metadata/reportMetadata.ts';
import { reportError } from './reportError.ts';
import { findReport } from './reportList.ts';
import type { ReportEntry, ReportOrg } from './reportList.ts';
import { columnInfo } from './run/readColumn.ts';
import { ReportRun } from './run/reportRun.ts';
import type { ReportFacts } from './run/reportRun.ts';
import { changedReport, wholeReport } from './run/runChanges.ts';
import type { ReportType } from './types/reportType.ts';
import { reportTypeOf } from './types/reportTypes.ts';

export interface RunReportOptions {
  /** Overrides whether the report shows its rows. */
  includeDetails?: boolean;
  /** `reportMetadata` of a POST: what to run differently this time. */
  reportMetadata?: unknown;
  apiVersion?: string;
}

export interface ReportResult extends ReportFacts {
  attributes: {
    describeUrl: string | null;
    instancesUrl: string | null;
    reportId: string;
    reportName: string;
    type: 'Report';
  };
}

export function runReport(
  org: ReportOrg,
  idOrName: string,
  options: RunReportOptions,
  session: Session
): ReportResult {
  checkMayRun(session);
  const context = org.queryContext(session);
  const saved = savedReport(org, context, idOrName);
  const changed = options.reportMetadata === undefined ? saved : changedReport(saved, options.reportMetadata);
  const facts = runMetadata(org, context, withDetails(changed, options));
  const { id, name } = facts.reportMetadata;
  const url = `/services/data/v${options.apiVersion ?? '66.0'}/analytics/reports/${id}`;
  return {
    attributes: {
      describeUrl: `${url}/describe`,
      instancesUrl: `${url}/instances`,
      reportId: id,
      reportName: name,
      type: 'Report'
    },
    ...facts
  };
}

/** A report that is not saved. https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_query.html */
export function runUnsavedReport(org: ReportOrg, options: RunReportOptions, session: Session): ReportResult {
  checkMayRun(session);
  const metadata = wholeReport(options.reportMetadata);
  const facts = runMetadata(org, org.queryContext(session), withDetails(metadata, options));
  return {
    attributes: {
      describeUrl: null,
      instancesUrl: null,
      reportId: metadata.id,
      reportName: metadata.name,
      type: 'Report'
    },
    ...facts
  };
}

/** https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_error_codes_reports.html */
export function checkMayRun(session: Session): void {
  if (!session.system && !session.access.hasPermission('RunReports')) {
    throw reportError(
      403,
      'You don’t have permission to run reports. Check that you have the Run Reports user permission.'
    );
  }
}

export function runMetadata(org: ReportOrg, context: QueryContext, metadata: ReportMetadata): ReportFacts {
  const type = reportTypeOf(org.project, org.schema, metadata.reportType.type, context.session.words);
  return new ReportRun(context, type, meaningful(metadata, type)).result();
}

function withDetails(metadata: ReportMetadata, { includeDetails }: RunReportOptions): ReportMetadata {
  return { ...metadata, hasDetailRows: includeDetails ?? metadata.hasDetailRows };
}

/** The metadata of a report as it is saved. */
export function savedReport(org: ReportOrg, context: QueryContext, idOrName: string): ReportMetadata {
  return readEntry(org, context, findReport(context, org.project, idOrName));
}

export function readEntry(org: ReportOrg, context: QueryContext, entry: ReportEntry): ReportMetadata {
  const type = reportTypeOf(org.project, org.schema, entry.part.reportType, context.session.words);
  const { id, folderId, part } = entry;
  const metadata = readReport(part, { id, folderId, reportTypeLabel: type.label });
  return { ...meaningful(metadata, type), standardDateFilter: withDays(metadata, context) };
}

/** Metadata has a granularity for every grouping; it means something for dates only. */
function meaningful(metadata: ReportMetadata, type: ReportType): ReportMetadata {
  const grouping = (each: Grouping): Grouping => {
    const { field } = columnInfo(each.name, metadata, type);
    return ['date', 'datetime'].includes(field.type) ? each : { ...each, dateGranularity: 'None' };
  };
  return {
    ...metadata,
    groupingsDown: metadata.groupingsDown.map(grouping),
    groupingsAcross: metadata.groupingsAcross.map(grouping)
  };
}

/** A period by name has the days that it means today. */
function withDays(
  { standardDateFilter }: ReportMetadata,
  { now, session: { timeZone, locale } }: QueryContext
): ReportMetadata['standardDateFilter'] {
  const duration = standardDateFilter && durationOf(standardDateFilter.durationValue);
  if (!standardDateFilter || !duration) {
    return standardDateFilter;
  }
  const clock = { now, timeZone, locale };
  const start = dateRange(duration.from[0], duration.from[1], clock)?.start;
  const end = dateRange(duration.to[0], duration.to[1], clock)?.end.minus({ days: 1 });
  return {
    ...standardDateFilter,
    startDate: start ? storedDate(start) : null,
    endDate: end ? storedDate(end) : null
  };
}
