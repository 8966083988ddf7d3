/** Reports and dashboards: what is drawn of what the Analytics API answers. */
export * from './chartView.ts';
export type { DashboardContent } from './dashboardContent.ts';
export type { GaugeView, MetricView } from './dashboardFigure.ts';
export { dashboardUrl, optionLabel } from './dashboardFilters.ts';
export * from './dashboardResult.ts';
export type { TableView } from './dashboardTable.ts';
export * from './dashboardView.ts';
export * from './matrixView.ts';
export { reportCsv } from './reportCsv.ts';
export { reportProblem } from './reportProblem.ts';
export * from './reportRequest.ts';
export * from './reportResult.ts';
export * from './reportView.ts';
