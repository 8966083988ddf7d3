/** A chart as Chart.js takes it. */
import type { ActiveElement, Chart as ChartJs, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { ChartView } from 'preview/pages';
import { colorAt, dashAt, fillAt, pointAt } from './patterns.ts';

/** A place of the axis, or a slice, that somebody clicked. */
type Choose = (place: number) => void;

export interface ChartPlace {
  /** Language and region for figures. */
  locale: string;
  /** Wide and not high: what the colours mean stands beside it. */
  isWide: boolean;
}

export function chartConfig(
  view: ChartView,
  { locale, isWide }: ChartPlace,
  choose: Choose
): ChartConfiguration {
  const round = view.kind === 'pie' || view.kind === 'donut';
  const isLine = view.kind === 'line' || view.kind === 'scatter';
  const horizontal = view.kind === 'bar' || view.kind === 'funnel';
  const type = round ? (view.kind === 'donut' ? 'doughnut' : 'pie') : isLine ? 'line' : 'bar';
  return {
    type,
    data: {
      labels: view.labels,
      datasets: view.series.map((series, index) => dataset(view, series, index, { round, isLine }))
    },
    options: {
      animation: false,
      locale,
      layout: { padding: { right: view.showValues && horizontal ? 12 : 0 } },
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? 'y' : 'x',
      onClick: (_event: unknown, elements: ActiveElement[]) => {
        const [element] = elements;
        if (element) {
          choose(element.index);
        }
      },
      plugins: {
        legend: {
          display: view.hasLegend && (round || view.series.length > 1),
          position: round || isWide ? 'right' : 'bottom',
          labels: { boxWidth: 16 }
        },
        tooltip: { callbacks: { label: (item) => tooltip(view, item.datasetIndex, item.dataIndex) } }
      },
      scales: round || view.kind === 'funnel' ? {} : scales(view, horizontal)
    } as ChartConfiguration['options'],
    plugins: view.showValues && !round && !isLine ? [valueLabels(view, horizontal)] : []
  };
}

function dataset(
  view: ChartView,
  { label, values }: ChartView['series'][number],
  index: number,
  { round, isLine }: { round: boolean; isLine: boolean }
): ChartDataset {
  const perPlace = round || view.kind === 'funnel';
  const data = values.map((value) => value ?? null);
  if (view.kind === 'funnel') {
    // A funnel is bars that stand around a middle line.
    return {
      label,
      data: values.map((value) => [-(value ?? 0) / 2, (value ?? 0) / 2]) as unknown as number[],
      backgroundColor: values.map((_value, place) => fillAt(place)),
      barPercentage: 1,
      categoryPercentage: 0.96
    };
  }
  return {
    label,
    data,
    backgroundColor: perPlace
      ? values.map((_value, place) => fillAt(place))
      : isLine
        ? colorAt(index)
        : fillAt(index),
    borderColor: round ? '#ffffff' : colorAt(index),
    borderWidth: round ? 2 : isLine ? 2 : 0,
    borderDash: isLine ? dashAt(index) : undefined,
    pointStyle: isLine ? pointAt(index) : undefined,
    pointRadius: isLine ? 4 : undefined,
    showLine: view.kind === 'scatter' ? false : undefined,
    fill: false,
    spanGaps: false,
    maxBarThickness: 34
  };
}

function scales(view: ChartView, horizontal: boolean): Record<string, unknown> {
  const stacked = view.stacking === 'stacked' || view.stacking === 'stacked100';
  const value = {
    beginAtZero: true,
    stacked,
    ...(view.stacking === 'stacked100' ? { max: 100 } : {}),
    // Room for a figure at the end of the longest bar.
    ...(view.showValues ? { grace: '12%' } : {}),
    ticks: { precision: 0 }
  };
  // Of places that there is no room for not each has its name; the table behind has all.
  const place = {
    stacked,
    ticks: { autoSkip: true, autoSkipPadding: 1, font: { size: 11 }, callback: shortLabel(view) }
  };
  return horizontal ? { x: value, y: place } : { x: place, y: value };
}

const MAX_LABEL = 28;

/** Called for the places that are shown, each with its number. */
function shortLabel({ labels }: ChartView): (value: unknown) => string {
  return (value) => {
    const label = labels[Number(value)] ?? '';
    return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;
  };
}

function tooltip({ series, stacking }: ChartView, set: number, place: number): string {
  const one = series[set];
  const share = stacking === 'stacked100' ? ` (${Math.round(one?.values[place] ?? 0)} %)` : '';
  return `${one?.label ?? ''}: ${one?.texts[place] ?? ''}${share}`;
}

/** Figures beside the bars, as far as they are not in one another's way. */
function valueLabels({ series }: ChartView, horizontal: boolean): Plugin {
  return {
    id: 'values',
    afterDatasetsDraw(chart: ChartJs) {
      if (series.length > 1) {
        return;
      }
      const pen = chart.ctx;
      pen.save();
      pen.fillStyle = '#181818';
      pen.font = '12px sans-serif';
      pen.textBaseline = 'middle';
      pen.textAlign = horizontal ? 'left' : 'center';
      chart.getDatasetMeta(0).data.forEach(({ x, y }, place) => {
        const text = series[0]?.texts[place] ?? '';
        pen.fillText(text, horizontal ? x + 6 : x, horizontal ? y : y - 9);
      });
      pen.restore();
    }
  };
}
