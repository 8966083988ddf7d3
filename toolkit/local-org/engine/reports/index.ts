/** Reports and dashboards of the local org, in the shapes of the Reports and Dashboards REST API. */
export { describeReport } from './describe/describeReport.ts';
export type { ReportDescription } from './describe/describeReport.ts';
export { filterOperators } from './describe/filterOperators.ts';
export { describeReportType, listReportTypes } from './describe/reportTypeList.ts';
export { openDashboard } from './dashboards/dashboards.ts';
export { listDashboards } from './dashboards/dashboardList.ts';
export type { ComponentOutcome } from './dashboards/runDashboard.ts';
export { FolderAccess } from './folderAccess.ts';
export { addShare, removeShare, sharesOf } from './folderShares.ts';
export type { FolderShare } from './folderShares.ts';
export { findReport, listReports } from './reportList.ts';
export type { ListedReport, ReportOrg } from './reportList.ts';
export type { ReportMetadata } from './metadata/reportMetadata.ts';
export { reportError } from './reportError.ts';
export { runReport, runUnsavedReport } from './runReport.ts';
export type { ReportResult, RunReportOptions } from './runReport.ts';
