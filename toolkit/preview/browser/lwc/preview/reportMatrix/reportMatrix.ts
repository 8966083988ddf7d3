import { LightningElement, api } from 'lwc';
import { aggregateLabels, matrixView } from 'preview/pages';
import type { MatrixView, ReportResult } from 'preview/pages';

/** A matrix report with subtotals and both totals. Fires `drill` with `{ path, downCount }`. */
export default class ReportMatrix extends LightningElement {
  @api report!: ReportResult;
  #view: MatrixView | undefined;

  get heads(): unknown[] {
    return (matrixView(this.report)?.heads ?? []).map((row, index) => ({
      key: `head${index}`,
      isFirst: index === 0,
      cells: row.map((head) => ({ ...head, key: `${index} ${head.key}` }))
    }));
  }

  /** What the figures of a place are, in their order. */
  get measures(): string {
    return aggregateLabels(this.report).join(' · ');
  }

  get headCount(): number {
    return Math.max(1, this.heads.length);
  }

  get rows(): unknown[] {
    this.#view = matrixView(this.report);
    return (this.#view?.rows ?? []).map((row, y) => ({
      key: row.key,
      label: row.label,
      headClass: `preview-report__level${Math.min(row.level, 3)}`,
      className: row.isTotal ? 'preview-report__subtotal' : '',
      cells: row.cells.map((one, x) => ({
        key: one.key,
        x: String(x),
        y: String(y),
        text: one.aggregates.map(({ label }) => label).join(' · '),
        name: `${row.label}: ${one.aggregates.map(({ label }) => label).join(', ')}; show the rows`,
        isLink: one.path.length > 0 && one.aggregates.length > 0,
        className: one.isTotal ? 'preview-number preview-report__sum' : 'preview-number'
      }))
    }));
  }

  handleCell(event: Event): void {
    const { x, y } = (event.currentTarget as HTMLElement).dataset;
    const row = this.#view?.rows[Number(y)];
    const path = row?.cells[Number(x)]?.path;
    if (row && path) {
      this.dispatchEvent(new CustomEvent('drill', { detail: { path, downCount: row.path.length } }));
    }
  }
}
