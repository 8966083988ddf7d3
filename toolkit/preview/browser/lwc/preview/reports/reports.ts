/** Reports of the org, through the Analytics REST API. */
import { getQuery, metadataTimeToLive, request, store } from 'preview/lds';
import type { Query } from 'preview/lds';
import { isUnchanged, runBody } from 'preview/pages';
import type { ReportChanges, ReportDescription, ReportModel, ReportResult } from 'preview/pages';
import { context } from 'preview/session';

/** Operators that a filter may have, by the type of its column. */
export function filterOperatorsQuery(): Query<FilterOperators> {
  return getQuery('/analytics/filteroperators');
}

export type FilterOperators = Record<string, { name: string; label: string }[]>;

interface ListedReport {
  id: string;
  name: string;
}

/** A run of the report with changes, which is not kept: anyone who asks again may see something else. */
export async function runReport(id: string, changes: ReportChanges): Promise<ReportResult> {
  const path = `/analytics/reports/${encodeURIComponent(id)}`;
  if (isUnchanged(changes)) {
    return (await request('GET', `${path}?includeDetails=true`)) as ReportResult;
  }
  const { reportMetadata } = await store.read(reportDescriptionQuery(id));
  if (!reportMetadata) {
    throw new Error('The org does not say how the report is saved.');
  }
  return (await request(
    'POST',
    `${path}?includeDetails=true`,
    runBody(reportMetadata, changes)
  )) as ReportResult;
}

export function reportQuery(id: string): Query<ReportResult> {
  return getQuery(`/analytics/reports/${encodeURIComponent(id)}?includeDetails=true`, { timeToLive: 0 });
}

/** What the report's type has, columns that the report filters by but does not show included. */
export function reportDescriptionQuery(id: string): Query<ReportDescription> {
  return getQuery(`/analytics/reports/${encodeURIComponent(id)}/describe`, {
    timeToLive: metadataTimeToLive
  });
}

export interface Report extends ReportModel {
  id: string;
}

/** The project's reports with the ids the org gave them. */
export async function listReports(): Promise<Report[]> {
  const listed = await store.read(getQuery<ListedReport[]>('/analytics/reports', { timeToLive: 30_000 }));
  const { reports } = context().model;
  return listed.map(({ id, name }) => {
    const known = reports.find(({ label }) => label === name);
    return {
      id,
      developerName: known?.developerName ?? name,
      label: name,
      description: known?.description ?? '',
      folder: known?.folder ?? ''
    };
  });
}
