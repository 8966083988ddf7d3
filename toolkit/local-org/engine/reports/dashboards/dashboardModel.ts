/** A dashboard as its metadata has it, typed. */

export const VISUALIZATIONS = [
  'Bar',
  'Column',
  'Donut',
  'FlexTable',
  'Funnel',
  'Gauge',
  'Line',
  'Metric',
  'Pie',
  'Scatter',
  'Table'
] as const;
export type Visualization = (typeof VISUALIZATIONS)[number];

export type GroupBy = 'none' | 'grouped' | 'stacked' | 'stacked100' | 'cumulative';

/** What is drawn, and how a second grouping is. */
export interface Drawing {
  visualization: Visualization;
  groupBy: GroupBy;
}

export interface ComponentSort {
  /** As the report has it, whatever else is said. */
  inherited?: boolean;
  /** `RowCount`, `FORMULA1`, `s!Visit__c.Hours__c`; undefined for the label of the group. */
  by: string | undefined;
  descending: boolean;
}

export interface TableColumn {
  /** As formulas name it; an aggregate with its summary in front. */
  name: string;
  type: 'detail' | 'aggregate' | 'grouping';
  showTotal: boolean;
  showSubTotal: boolean;
}

export interface Place {
  colspan: number;
  rowspan: number;
  column: number;
  row: number;
}

export interface Breaks {
  colors: readonly [low: string | null, middle: string | null, high: string | null];
  bounds: readonly [number | null, number | null];
  /** Ends of a gauge's scale. */
  scale: readonly [number | null, number | null];
}

export interface DashboardComponent {
  place: Place;
  drawing: Drawing;
  /** `Folder/Name` */
  report: string;
  header: string | null;
  title: string | null;
  footer: string | null;
  metricLabel: string | null;
  /** Columns of the report, one for each filter of the dashboard; null where the component has none for it. */
  filterColumns: readonly (string | null)[];
  useReportChart: boolean;
  autoSelectColumns: boolean;
  /** Of the report's groupings. */
  groupings: readonly string[];
  /** `RowCount`, `FORMULA1`, `s!Visit__c$Hours__c`. */
  aggregates: readonly string[];
  /** By the level of the grouping. */
  sorts: readonly ComponentSort[];
  tableColumns: readonly TableColumn[];
  /** Of the rows of a table. */
  tableSort: ComponentSort | undefined;
  maxRows: number | null;
  breaks: Breaks;
  legendPosition: string;
  showValues: boolean;
  showPercentages: boolean;
  showTotal: boolean;
  combineSmallGroups: boolean;
  displayUnits: string;
  decimalPrecision: number;
  axisRange: { rangeType: 'auto' | 'manual'; min: number | null; max: number | null };
}

export interface FilterOption {
  operation: string;
  values: readonly string[];
}

export interface DashboardFilter {
  name: string;
  options: readonly FilterOption[];
}

export interface DashboardModel {
  title: string;
  description: string | null;
  type: string;
  chartTheme: string;
  colorPalette: string;
  numberOfColumns: number;
  rowHeight: number;
  filters: readonly DashboardFilter[];
  components: readonly DashboardComponent[];
}
