import { LightningElement, api } from 'lwc';
import { isRecordId } from 'preview/lds';
import { aggregateText, detailColumns, reportLines } from 'preview/pages';
import type { Cell, ReportLine, ReportResult } from 'preview/pages';

/** Rows of a report in their groups, which fold. Fires `sort` with `{ column }` and `drill` with `{ path }`. */
export default class ReportTable extends LightningElement {
  @api showDetails = false;
  @api sortColumn: string | undefined;
  @api sortOrder: 'Asc' | 'Desc' = 'Asc';
  folded = new Set<string>();
  #report!: ReportResult;
  #lines: ReportLine[] = [];

  @api
  get report(): ReportResult {
    return this.#report;
  }

  set report(value: ReportResult) {
    this.#report = value;
    this.folded = new Set();
  }

  /** All groups, or none. */
  @api
  foldAll(fold: boolean): void {
    const groups = reportLines(this.#report, false).filter(
      ({ kind, level }) => kind === 'group' && level === 0
    );
    this.folded = new Set(fold ? groups.map(({ key }) => key) : []);
  }

  get columns(): unknown[] {
    return detailColumns(this.#report).map(({ name, label, dataType }) => {
      const isSorted = name === this.sortColumn;
      return {
        name,
        label,
        // In one piece: a hidden span beside the label is read with a space before its colon
        action: `${label}: sort`,
        className: isNumeric(dataType) ? 'preview-number' : '',
        sort: isSorted ? (this.sortOrder === 'Desc' ? 'descending' : 'ascending') : 'none',
        icon: isSorted ? (this.sortOrder === 'Desc' ? 'utility:arrowdown' : 'utility:arrowup') : undefined
      };
    });
  }

  get columnCount(): number {
    return Math.max(1, detailColumns(this.#report).length);
  }

  get lines(): unknown[] {
    const columns = detailColumns(this.#report);
    this.#lines = reportLines(this.#report, this.showDetails, this.folded);
    return this.#lines.map((line, place) => ({
      key: line.key,
      place: String(place),
      heading: line.heading,
      isGroup: line.kind === 'group',
      expanded: String(line.folded !== true),
      icon: line.folded ? 'utility:chevronright' : 'utility:chevrondown',
      className: `preview-report__${line.kind} preview-report__level${Math.min(line.level, 3)}`,
      aggregates: line.heading === undefined ? '' : aggregateText(this.#report, line.cells),
      cells: line.cells.map((entry, index) => ({
        key: `cell${index}`,
        text: entry.label === '-' ? '' : entry.label,
        className: isNumeric(columns[index]?.dataType ?? '') ? 'preview-number' : '',
        url: recordUrl(entry)
      }))
    }));
  }

  private lineOf(event: Event): ReportLine | undefined {
    return this.#lines[Number((event.currentTarget as HTMLElement).dataset['place'])];
  }

  handleFold(event: Event): void {
    const line = this.lineOf(event);
    if (line) {
      const folded = new Set(this.folded);
      if (!folded.delete(line.key)) {
        folded.add(line.key);
      }
      this.folded = folded;
    }
  }

  handleRows(event: Event): void {
    const path = this.lineOf(event)?.path;
    this.dispatchEvent(new CustomEvent('drill', { detail: { path } }));
  }

  handleSort(event: Event): void {
    const column = (event.currentTarget as HTMLElement).dataset['column'];
    this.dispatchEvent(new CustomEvent('sort', { detail: { column } }));
  }
}

function isNumeric(dataType: string): boolean {
  return ['currency', 'double', 'int', 'percent'].includes(dataType);
}

/** A row leads to its record where a cell is one. */
function recordUrl({ label, value }: Cell): string | undefined {
  return typeof value === 'string' && value.length === 18 && isRecordId(value) && label !== value
    ? `/lightning/r/${value}/view`
    : undefined;
}
