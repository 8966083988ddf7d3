import { LightningElement, api } from 'lwc';

const widths = [40, 85, 70, 90, 55];

/** Grey bars where content will be. */
export default class Skeleton extends LightningElement {
  @api lines = 4;

  get bars(): { key: number; style: string }[] {
    return Array.from({ length: this.lines }, (_, key) => ({
      key,
      style: `width: ${widths[key % widths.length] ?? 60}%`
    }));
  }
}
