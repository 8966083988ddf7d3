/**
 * What the Analytics REST API answers for a dashboard.
 * https://developer.salesforce.com/docs/analytics/api-analytics-rest/guide/sforce_analytics_rest_api_dashboard_results.html
 */
import type { ReportResult } from './reportResult.ts';

export interface DashboardFilterOption {
  id: string;
  alias: string | null;
  operation: string;
  value: string | null;
  startValue: string | null;
  endValue: string | null;
}

export interface DashboardFilter {
  id: string;
  name: string;
  options: DashboardFilterOption[];
}

export interface TableColumn {
  column: string;
  label: string;
  type: 'detail' | 'aggregate' | 'grouping';
  showTotal: boolean;
}

export interface Break {
  /** Null where the component has no ranges. */
  color: string | null;
  lowerBound: number | null;
  upperBound: number | null;
}

export interface VisualizationProperties {
  groupByType?: string;
  legendPosition?: string;
  showValues?: boolean;
  showPercentages?: boolean;
  combineSmallGroups?: boolean;
  metricLabel?: string | null;
  breakPoints?: { aggregateName: string; breaks: Break[] }[];
  tableColumns?: TableColumn[];
}

export interface DashboardComponent {
  id: string;
  /** Place of its data in `componentData`. */
  componentData: number;
  header: string | null;
  title: string | null;
  footer: string | null;
  reportId: string | null;
  properties: {
    aggregates: { name: string }[];
    groupings: { name: string }[] | null;
    /** One for each filter of the dashboard; null where it does not apply. */
    filterColumns: ({ name: string; label: string } | null)[];
    visualizationType: string;
    visualizationProperties: VisualizationProperties | null;
  };
}

export interface ComponentData {
  componentId: string;
  reportResult: ReportResult | null;
  status: {
    dataStatus: 'DATA' | 'NODATA' | 'ERROR';
    errorCode: string | null;
    errorMessage: string | null;
    errorSeverity: string | null;
    refreshDate: string | null;
  };
}

export interface DashboardMetadata {
  id: string;
  name: string;
  description: string | null;
  developerName: string;
  filters: DashboardFilter[];
  components: DashboardComponent[];
  layout: {
    numColumns: number;
    rowHeight: number;
    components: { column: number; colspan: number; row: number; rowspan: number }[];
  };
  runningUser: { id: string; displayName: string } | null;
}

export interface DashboardResult {
  componentData: ComponentData[];
  dashboardMetadata: DashboardMetadata;
}
