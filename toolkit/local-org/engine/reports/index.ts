/** Reports of the local org, in the shapes of the Reports and Dashboards REST API. */
export { describeReport } from './describeReport.ts';
export type { ReportDescription } from './describeReport.ts';
export { listReports } from './reportList.ts';
export type { ListedReport, ReportOrg } from './reportList.ts';
export type { ReportMetadata } from './reportMetadata.ts';
export { runReport } from './runReport.ts';
export type { RunReportOptions } from './runReport.ts';
export type { ReportResult } from './reportRun.ts';
