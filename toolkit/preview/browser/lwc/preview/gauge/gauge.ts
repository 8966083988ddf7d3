import { LightningElement, api } from 'lwc';
import type { GaugeView } from 'preview/pages';

const RADIUS = 80;
const CENTER = 100;

/** A value on a half circle of ranges. What it shows is said in words too. */
export default class Gauge extends LightningElement {
  @api gauge!: GaugeView;

  get text(): string {
    const { text, label, range, min, max } = this.gauge;
    return [`${text} ${label}`.trim(), `on a scale of ${min} to ${max}`, range ? `range ${range.text}` : '']
      .filter((part) => part !== '')
      .join(', ');
  }

  get arcs(): { key: string; path: string; style: string }[] {
    return this.gauge.ranges.map(({ color, from, to }) => ({
      key: `${from} ${to}`,
      path: arc(this.share(from), this.share(to)),
      style: `stroke: ${color}`
    }));
  }

  get needle(): string {
    const [x, y] = pointAt(this.share(this.gauge.value), RADIUS - 14);
    return `M ${CENTER} ${CENTER} L ${x} ${y}`;
  }

  /** Where a value stands between the ends, as far as they go. */
  private share(value: number): number {
    const { min, max } = this.gauge;
    return max <= min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)));
  }
}

function pointAt(share: number, radius: number): [x: string, y: string] {
  const angle = Math.PI * (1 - share);
  return [(CENTER + radius * Math.cos(angle)).toFixed(2), (CENTER - radius * Math.sin(angle)).toFixed(2)];
}

function arc(from: number, to: number): string {
  const [startX, startY] = pointAt(from, RADIUS);
  const [endX, endY] = pointAt(to, RADIUS);
  return `M ${startX} ${startY} A ${RADIUS} ${RADIUS} 0 0 1 ${endX} ${endY}`;
}
