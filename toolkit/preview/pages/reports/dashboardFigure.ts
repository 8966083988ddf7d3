/** One figure of a dashboard, with the range it falls into: metrics and gauges. */
import type { Break, DashboardComponent } from './dashboardResult.ts';
import { numberIn } from './reportResult.ts';
import type { Cell, ReportResult } from './reportResult.ts';

export interface MetricView {
  label: string;
  text: string;
  range: RangeView | undefined;
}

/** Which of the ranges a value is in, in colour and in words. */
export interface RangeView {
  color: string;
  /** `lowest`, `middle`, `highest` */
  place: string;
  text: string;
}

export interface GaugeView extends MetricView {
  value: number;
  min: number;
  max: number;
  ranges: { color: string; from: number; to: number }[];
}

/** Undefined where the report has no such figure. */
export function metricView(component: DashboardComponent, report: ReportResult): MetricView | undefined {
  const { cell, breaks } = figureOf(component, report);
  return cell && metricOf(component, cell, breaks);
}

function figureOf(
  { properties }: DashboardComponent,
  report: ReportResult
): { cell: Cell | undefined; breaks: Break[] } {
  const name = properties.aggregates[0]?.name ?? '';
  const index = Math.max(0, report.reportMetadata.aggregates.indexOf(name));
  const points = properties.visualizationProperties?.breakPoints ?? [];
  const cell = report.factMap['T!T']?.aggregates[index];
  const breaks = (points.find(({ aggregateName }) => aggregateName === name) ?? points[0])?.breaks ?? [];
  return { cell: cell && numberIn(cell) === undefined ? undefined : cell, breaks };
}

function metricOf({ properties }: DashboardComponent, cell: Cell, breaks: readonly Break[]): MetricView {
  const value = numberIn(cell) ?? 0;
  return {
    label: properties.visualizationProperties?.metricLabel ?? '',
    text: cell.label,
    range: rangeOf(value, breaks)
  };
}

/** Of a gauge without ranges the whole scale. */
const NO_RANGE = '5867E8';

function hex(color: string): string {
  return `#${color.replace(/^#/, '')}`;
}

const PLACES = ['lowest', 'middle', 'highest'];

/** The range that a value falls into. A value on a border belongs to the range above it. */
export function rangeOf(value: number, breaks: readonly Break[]): RangeView | undefined {
  const index = breaks.findIndex(
    ({ upperBound }, at) => at === breaks.length - 1 || upperBound === null || value < upperBound
  );
  const { color, lowerBound, upperBound } = breaks[index] ?? {};
  if (typeof color !== 'string' || breaks.length < 2) {
    return undefined;
  }
  const isFirst = index === 0;
  const isLast = index === breaks.length - 1;
  return {
    color: hex(color),
    place: breaks.length === 3 ? (PLACES[index] ?? '') : '',
    text: isFirst
      ? `below ${upperBound ?? ''}`
      : isLast
        ? `${lowerBound ?? ''} or more`
        : `${lowerBound ?? ''} to ${upperBound ?? ''}`
  };
}

export function gaugeView(component: DashboardComponent, report: ReportResult): GaugeView | undefined {
  const { cell, breaks } = figureOf(component, report);
  if (cell === undefined) {
    return undefined;
  }
  const value = numberIn(cell) ?? 0;
  const min = breaks[0]?.lowerBound ?? 0;
  const max = breaks.at(-1)?.upperBound ?? Math.max(100, value);
  return {
    ...metricOf(component, cell, breaks),
    value,
    min,
    max,
    ranges: breaks.map(({ color, lowerBound, upperBound }) => ({
      color: hex(color ?? NO_RANGE),
      from: lowerBound ?? min,
      to: upperBound ?? max
    }))
  };
}
