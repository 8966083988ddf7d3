/** Reports of the org, through the Analytics REST API. */
import { getQuery, metadataTimeToLive, store } from 'preview/lds';
import type { Query } from 'preview/lds';
import type { ReportDescription, ReportModel, ReportResult } from 'preview/pages';
import { context } from 'preview/session';

interface ListedReport {
  id: string;
  name: string;
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
