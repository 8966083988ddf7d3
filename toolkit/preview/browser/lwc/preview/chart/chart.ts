import { LightningElement, api } from 'lwc';
import type { ChartView } from 'preview/pages';

interface Drawn {
  destroy(): void;
}

const colors = ['#0b5cab', '#3ba755', '#fe9339', '#9602c7', '#06a59a', '#ba0517', '#5867e8', '#8b6a00'];

/** Plain data out of LWC's read-only view of it. */
function unwrapped(chart: ChartView): ChartView {
  return JSON.parse(JSON.stringify(chart)) as ChartView;
}

/** Draws a chart; what it shows also stands in its text alternative and in the table behind it. */
export default class Chart extends LightningElement {
  #chart!: ChartView;
  #drawn: Drawn | undefined;
  #stale = true;

  @api
  get chart(): ChartView {
    return this.#chart;
  }

  set chart(value: ChartView) {
    this.#chart = value;
    this.#stale = true;
  }

  get summary(): string {
    const [series] = this.#chart.series;
    const values = this.#chart.labels.map((label, index) => `${label} ${series?.values[index] ?? 0}`);
    return `${this.#chart.title}: ${values.join(', ')}`;
  }

  /** Horizontal bars need a line each. */
  get size(): string {
    const height = this.#chart.horizontal ? Math.max(140, 60 + this.#chart.labels.length * 34) : 280;
    return `height: ${height}px`;
  }

  renderedCallback(): void {
    if (this.#stale) {
      void this.draw();
    }
  }

  disconnectedCallback(): void {
    this.#drawn?.destroy();
    this.#drawn = undefined;
    this.#stale = true;
  }

  private async draw(): Promise<void> {
    this.#stale = false;
    const { Chart: ChartJs, registerables } = await import('chart.js');
    const canvas = this.template?.querySelector('canvas');
    if (!canvas || !this.isConnected) {
      return;
    }
    ChartJs.register(...registerables);
    this.#drawn?.destroy();
    // What a component is given is read-only, and the library keeps notes on the lists it draws.
    const { kind, horizontal, labels, series } = unwrapped(this.#chart);
    const round = kind === 'pie' || kind === 'doughnut';
    this.#drawn = new ChartJs(canvas, {
      type: kind,
      data: {
        labels,
        datasets: series.map(({ label, values }) => ({
          label,
          data: values,
          backgroundColor: round ? labels.map((_label, index) => colors[index % colors.length]) : colors[0],
          borderColor: kind === 'line' ? colors[0] : undefined,
          borderRadius: kind === 'bar' ? 3 : undefined,
          maxBarThickness: 26
        }))
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        indexAxis: horizontal ? 'y' : 'x',
        plugins: { legend: { display: round, position: 'right' } },
        scales: round ? {} : { [horizontal ? 'x' : 'y']: { beginAtZero: true, ticks: { precision: 0 } } }
      }
    });
  }
}
