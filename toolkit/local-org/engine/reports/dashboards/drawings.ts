/** Names of charts in metadata, of reports and of dashboards, as what is drawn. */
import type { Drawing, GroupBy, Visualization } from './dashboardModel.ts';

const SUFFIXES: readonly (readonly [suffix: string, groupBy: GroupBy])[] = [
  ['GroupedCumulative', 'cumulative'],
  ['CumulativeGrouped', 'cumulative'],
  ['Cumulative', 'cumulative'],
  ['StackedTo100', 'stacked100'],
  ['Stacked100', 'stacked100'],
  ['Stacked', 'stacked'],
  ['Grouped', 'grouped'],
  ['', 'none']
];

/** Charts of reports have longer names than those of dashboards. */
const NAMES: Readonly<Record<string, Visualization>> = {
  Bar: 'Bar',
  HorizontalBar: 'Bar',
  Column: 'Column',
  VerticalColumn: 'Column',
  Line: 'Line',
  Pie: 'Pie',
  Donut: 'Donut',
  Funnel: 'Funnel',
  Scatter: 'Scatter',
  Gauge: 'Gauge',
  Metric: 'Metric',
  Table: 'Table',
  FlexTable: 'FlexTable'
};

/** Undefined for what is not drawn here: combinations with a line, images, texts, pages. */
export function drawingOf(type: string): Drawing | undefined {
  for (const [suffix, groupBy] of SUFFIXES) {
    const visualization = NAMES[type.slice(0, type.length - suffix.length)];
    if (type.endsWith(suffix) && visualization !== undefined) {
      return { visualization, groupBy };
    }
  }
  return undefined;
}

/** How many groupings of the report a drawing can use. */
export function groupingCount({ visualization, groupBy }: Drawing): number {
  switch (visualization) {
    case 'Metric':
    case 'Gauge':
      return 0;
    case 'Table':
    case 'FlexTable':
      return 3;
    case 'Scatter':
      return 2;
    default:
      return groupBy === 'none' ? 1 : 2;
  }
}
