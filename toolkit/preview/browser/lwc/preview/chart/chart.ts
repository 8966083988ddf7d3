import { LightningElement, api } from 'lwc';
import { chartText } from 'preview/pages';
import type { ChartView } from 'preview/pages';
import { context } from 'preview/session';
import { chartConfig } from './chartConfig.ts';

const WIDE = 380;

interface Drawn {
  destroy(): void;
}

/** Plain data out of LWC's read-only view of it: the library keeps notes on the lists it draws. */
function unwrapped(chart: ChartView): ChartView {
  return JSON.parse(JSON.stringify(chart)) as ChartView;
}

/**
 * Draws a chart; what it shows also stands in its text alternative and in the table behind it. Fires `drill` with
 * `{ place }` when somebody chooses a bar, a slice, or a row of the table.
 */
export default class Chart extends LightningElement {
  /** Takes the height that it is given instead of one that suits it. */
  @api fill = false;
  /** The title stands elsewhere. */
  @api untitled = false;
  view!: ChartView;
  #drawn: Drawn | undefined;
  #stale = true;

  @api
  get chart(): ChartView {
    return this.view;
  }

  set chart(value: ChartView) {
    this.view = value;
    this.#stale = true;
  }

  get summary(): string {
    return chartText(this.view);
  }

  get hasTitle(): boolean {
    return !this.untitled;
  }

  get figureClass(): string {
    return this.fill ? 'preview-chart preview-chart_fill' : 'preview-chart';
  }

  /** Horizontal bars need a line each. */
  get size(): string {
    const { kind, labels, series, stacking } = this.view;
    const lines = stacking === 'none' ? labels.length * Math.max(1, series.length * 0.7) : labels.length;
    if (this.fill) {
      return kind === 'bar' ? `min-height: ${60 + lines * 18}px` : 'min-height: 8rem';
    }
    return `height: ${kind === 'bar' ? Math.max(160, 80 + lines * 34) : 300}px`;
  }

  get heads(): { key: string; label: string }[] {
    return this.view.series.map(({ label }, index) => ({ key: String(index), label }));
  }

  get rows(): unknown[] {
    const { labels, series, groups, stacking } = this.view;
    return labels.map((label, place) => ({
      key: String(place),
      place: String(place),
      label,
      // In one piece: a hidden span beside the label is read with a space before its colon
      action: `${label}: show its rows`,
      isGroup: place < groups.length,
      cells: series.map(({ texts, values }, index) => ({
        key: String(index),
        text: stacking === 'stacked100' ? `${texts[place] ?? ''} (${share(values[place])})` : texts[place]
      }))
    }));
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
    this.#drawn = new ChartJs(
      canvas,
      chartConfig(
        unwrapped(this.view),
        {
          locale: context().user.locale.replaceAll('_', '-'),
          isWide: this.fill && canvas.clientWidth > WIDE
        },
        (place) => this.choose(place)
      )
    );
  }

  private choose(place: number): void {
    if (place < this.view.groups.length) {
      this.dispatchEvent(new CustomEvent('drill', { detail: { place } }));
    }
  }

  handleRow(event: Event): void {
    this.choose(Number((event.currentTarget as HTMLElement).dataset['place']));
  }
}

function share(value: number | undefined): string {
  return value === undefined ? '0 %' : `${Math.round(value)} %`;
}
