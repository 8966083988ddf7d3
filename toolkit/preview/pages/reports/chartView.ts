/** A chart of a report or a dashboard as numbers to draw, whatever draws them. */
import { aggregateLabel, EMPTY_GROUP, groupingLabel, groupLabel, numberIn } from './reportResult.ts';
import type { Cell, Grouping, ReportResult } from './reportResult.ts';

export type ChartKind = 'bar' | 'column' | 'line' | 'donut' | 'pie' | 'funnel' | 'scatter';

/** How several values of one place stand together. */
export type Stacking = 'none' | 'stacked' | 'stacked100' | 'cumulative';

export interface ChartView {
  kind: ChartKind;
  stacking: Stacking;
  title: string;
  /** What the places along the axis are, and what is measured. */
  axisLabel: string;
  valueLabel: string;
  labels: string[];
  /** `undefined` where there is nothing to show. */
  series: { label: string; values: (number | undefined)[]; texts: string[] }[];
  hasLegend: boolean;
  showValues: boolean;
  /** The group behind each place along the axis. */
  groups: Grouping[];
}

export interface ChartChoice {
  kind: ChartKind;
  stacking: Stacking;
  /** Names of groupings: along the axis, and one series for each group of the second. */
  groupings: readonly string[];
  /** Names of aggregates: one series each where there is no second grouping. */
  summaries: readonly string[];
  title?: string | null;
  hasLegend?: boolean;
  showValues?: boolean;
  /** Slices below 3 % become one. */
  combineSmall?: boolean;
}

/** The chart that a report has; undefined where it has none, or nothing to draw. */
export function reportChart(report: ReportResult): ChartView | undefined {
  const { chart } = report.reportMetadata;
  return chart
    ? chartView(report, {
        ...chartKind(chart.chartType),
        groupings: chart.groupings,
        summaries: chart.summaries,
        title: chart.title,
        hasLegend: chart.hasLegend
      })
    : undefined;
}

/** `Vertical Column Stacked To100`, as reports name their charts. */
export function chartKind(chartType: string): { kind: ChartKind; stacking: Stacking } {
  const type = chartType.toLowerCase();
  const kinds: [word: string, kind: ChartKind][] = [
    ['donut', 'donut'],
    ['pie', 'pie'],
    ['funnel', 'funnel'],
    ['scatter', 'scatter'],
    ['line', 'line'],
    ['vertical', 'column'],
    ['column', 'column']
  ];
  const stackings: [pattern: RegExp, stacking: Stacking][] = [
    [/100/, 'stacked100'],
    [/stacked/, 'stacked'],
    [/cumulative/, 'cumulative']
  ];
  return {
    kind: kinds.find(([word]) => type.includes(word))?.[1] ?? 'bar',
    stacking: stackings.find(([pattern]) => pattern.test(type))?.[1] ?? 'none'
  };
}

export function chartView(report: ReportResult, choice: ChartChoice): ChartView | undefined {
  const down = levelsOf(report, 'down');
  const across = levelsOf(report, 'across');
  const levels = [...down, ...across];
  const axis = levels.find(({ name }) => name === choice.groupings[0]) ?? levels[0];
  if (axis === undefined || axis.groups.length === 0) {
    return undefined;
  }
  const second = levels.find(({ name }) => name === choice.groupings[1] && name !== axis.name);
  const summaries = choice.summaries.filter((name) => report.reportMetadata.aggregates.includes(name));
  const shown = summaries.length > 0 ? summaries : report.reportMetadata.aggregates.slice(-1);
  const series = second
    ? seriesOfGroups(report, axis, second, shown[0] ?? '')
    : shown.map((name) => seriesOf(report, axis, name));
  const valueLabel = shown.map((name) => aggregateLabel(report, name)).join(', ');
  const view: ChartView = {
    kind: choice.kind,
    stacking: choice.stacking,
    title: choice.title || `${valueLabel} by ${groupingLabel(report, axis.name)}`,
    axisLabel: groupingLabel(report, axis.name),
    valueLabel,
    labels: axis.groups.map(groupLabel),
    series,
    hasLegend: choice.hasLegend ?? true,
    showValues: choice.showValues ?? false,
    groups: axis.groups
  };
  return arranged(choice.combineSmall ? withoutSmall(view) : view);
}

interface Level {
  name: string;
  side: 'down' | 'across';
  depth: number;
  groups: Grouping[];
}

/** The groups of each grouping; those of an inner one, each label once. */
function levelsOf(report: ReportResult, side: Level['side']): Level[] {
  const { groupingsDown, groupingsAcross, reportMetadata } = report;
  const names = side === 'down' ? reportMetadata.groupingsDown : reportMetadata.groupingsAcross;
  const outer = (side === 'down' ? groupingsDown : groupingsAcross)?.groupings ?? [];
  return names.map(({ name }, depth) => ({
    name,
    side,
    depth,
    groups: distinct(atDepth(outer, depth))
  }));
}

function atDepth(groupings: readonly Grouping[], depth: number): Grouping[] {
  return depth === 0
    ? [...groupings]
    : groupings.flatMap((grouping) => atDepth(grouping.groupings ?? [], depth - 1));
}

function distinct(groups: readonly Grouping[]): Grouping[] {
  return [...new Map(groups.map((group) => [group.label, group])).values()];
}

function seriesOf(report: ReportResult, axis: Level, summary: string): ChartView['series'][number] {
  const index = report.reportMetadata.aggregates.indexOf(summary);
  const cells = axis.groups.map((group) => cellsAt(report, axis, group)[index]);
  return { label: aggregateLabel(report, summary), ...valuesOf(cells) };
}

/** One series for each group of the second grouping, in the order they come in. */
function seriesOfGroups(
  report: ReportResult,
  axis: Level,
  second: Level,
  summary: string
): ChartView['series'] {
  const index = report.reportMetadata.aggregates.indexOf(summary);
  return second.groups.map((other) => {
    const cells = axis.groups.map((group) => cellsAtBoth(report, axis, group, second, other)[index]);
    return { label: groupLabel(other), ...valuesOf(cells) };
  });
}

function valuesOf(
  cells: readonly (Cell | undefined)[]
): Pick<ChartView['series'][number], 'values' | 'texts'> {
  return { values: cells.map(numberIn), texts: cells.map((cell) => cell?.label ?? '') };
}

function cellsAt(report: ReportResult, { side }: Level, { key }: Grouping): Cell[] {
  return report.factMap[side === 'down' ? `${key}!T` : `T!${key}`]?.aggregates ?? [];
}

/** Where two groups meet: one beside the other in a matrix, or one inside the other. */
function cellsAtBoth(
  report: ReportResult,
  axis: Level,
  group: Grouping,
  second: Level,
  other: Grouping
): Cell[] {
  if (axis.side !== second.side) {
    const [down, across] = axis.side === 'down' ? [group, other] : [other, group];
    return report.factMap[`${down.key}!${across.key}`]?.aggregates ?? [];
  }
  const [outer, inner] = axis.depth < second.depth ? [group, other] : [other, group];
  const found = atDepth(outer.groupings ?? [], Math.abs(axis.depth - second.depth) - 1).find(
    ({ label }) => label === inner.label
  );
  return found === undefined ? [] : cellsAt(report, axis, found);
}

/** Shares of 100 and running totals are worked out here, so that the table behind a chart has them too. */
function arranged(view: ChartView): ChartView {
  switch (view.stacking) {
    case 'stacked100':
      return { ...view, series: asShares(view) };
    case 'cumulative':
      return { ...view, series: view.series.map(runningTotal) };
    default:
      return view;
  }
}

function asShares({ labels, series }: ChartView): ChartView['series'] {
  const totals = labels.map((_label, place) =>
    series.reduce((sum, { values }) => sum + Math.max(0, values[place] ?? 0), 0)
  );
  return series.map((one) => ({
    ...one,
    values: one.values.map((value, place) => {
      const total = totals[place] ?? 0;
      return value === undefined || total === 0 ? undefined : (100 * Math.max(0, value)) / total;
    })
  }));
}

function runningTotal(one: ChartView['series'][number]): ChartView['series'][number] {
  let sum = 0;
  const values = one.values.map((value) => (sum += value ?? 0));
  return { ...one, values, texts: values.map(String) };
}

const SMALL = 0.03;

/** What is less than 3 % of the whole goes into one slice, as pies and donuts do when they are told to. */
function withoutSmall(view: ChartView): ChartView {
  const [first] = view.series;
  if (first === undefined || (view.kind !== 'donut' && view.kind !== 'pie')) {
    return view;
  }
  const whole = first.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const isSmall = first.values.map((value) => (value ?? 0) < SMALL * whole);
  if (isSmall.filter(Boolean).length < 2) {
    return view;
  }
  const rest = first.values.reduce<number>(
    (sum, value, place) => sum + (isSmall[place] ? (value ?? 0) : 0),
    0
  );
  const kept = <T>(list: readonly T[]): T[] => list.filter((_one, place) => !isSmall[place]);
  return {
    ...view,
    labels: [...kept(view.labels), 'Others'],
    groups: kept(view.groups),
    series: [{ ...first, values: [...kept(first.values), rest], texts: [...kept(first.texts), String(rest)] }]
  };
}

/** Every value in words: what a chart says to who does not see it. */
export function chartText({ title, labels, series }: ChartView): string {
  const parts = series.flatMap(({ label, texts }) =>
    labels.map((place, index) => {
      const of = series.length > 1 ? `${place}, ${label}` : place;
      return `${of} ${texts[index] === '' || texts[index] === undefined ? EMPTY_GROUP : texts[index]}`;
    })
  );
  return `${title}: ${parts.join(', ')}`;
}
