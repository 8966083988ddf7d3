import { LightningElement, api } from 'lwc';
import { columnInfo, filterText } from 'preview/pages';
import type { DateFilter, ReportDescription, ReportFilter, ReportResult } from 'preview/pages';
import type { FilterOperators } from 'preview/reports';

/**
 * The filters of a report, to be changed for one run: nothing is saved. Fires `apply` with `{ filters, dateFilter }`,
 * `reset`, and `drop` with the place of a filter that came on top.
 */
export default class ReportFilters extends LightningElement {
  @api report!: ReportResult;
  @api description: ReportDescription | undefined;
  @api operators: FilterOperators = {};
  /** On top of the report's own, from a drill-down or a dashboard. */
  @api further: ReportFilter[] = [];
  @api canReset = false;
  #edited = new Map<number, ReportFilter>();
  #dates: Partial<DateFilter> = {};
  own: ReportFilter[] = [];

  @api
  get filters(): ReportFilter[] {
    return this.own;
  }

  /** What the last run was made with. */
  set filters(value: ReportFilter[]) {
    this.own = value;
    this.#edited.clear();
    this.#dates = {};
  }

  private info(column: string): { label: string; dataType: string } {
    return columnInfo(this.report, column, this.description);
  }

  get rows(): unknown[] {
    return this.own.map((filter, index) => {
      const info = this.info(filter.column);
      const locked = filter.isRunPageEditable === false;
      const operators = this.operators[info.dataType] ?? this.operators['string'] ?? [];
      return {
        key: `${filter.column} ${index}`,
        index: String(index),
        label: info.label,
        locked,
        text: filterText(info, filter.operator, filter.value),
        operator: filter.operator,
        operators: operators.map(({ name, label }) => ({ label, value: name })),
        value: info.dataType === 'boolean' ? truth(filter.value) : filter.value,
        isBoolean: info.dataType === 'boolean',
        help: info.dataType === 'date' || info.dataType === 'datetime' ? DATES : SEVERAL
      };
    });
  }

  get truths(): { label: string; value: string }[] {
    return ['True', 'False'].map((value) => ({ label: value, value }));
  }

  get extras(): { key: string; index: string; text: string }[] {
    return this.further.map(({ column, operator, value }, index) => ({
      key: `${column} ${index}`,
      index: String(index),
      text: filterText(this.info(column), operator, value)
    }));
  }

  get dates(): { label: string; start: string | null; end: string | null } | undefined {
    const filter = this.report.reportMetadata.standardDateFilter;
    return filter?.column
      ? { label: this.info(filter.column).label, start: filter.startDate, end: filter.endDate }
      : undefined;
  }

  get hasOwn(): boolean {
    return this.own.length > 0 || this.dates !== undefined;
  }

  private indexOf(event: Event): number {
    return Number((event.currentTarget as HTMLElement).dataset['index']);
  }

  private edit(event: CustomEvent<{ value: string }>, part: 'operator' | 'value'): void {
    const index = this.indexOf(event);
    const before = this.#edited.get(index) ?? this.own[index];
    if (before) {
      this.#edited.set(index, { ...before, [part]: event.detail.value });
    }
  }

  handleOperator(event: CustomEvent<{ value: string }>): void {
    this.edit(event, 'operator');
  }

  handleValue(event: CustomEvent<{ value: string }>): void {
    this.edit(event, 'value');
  }

  handleStart(event: CustomEvent<{ value: string }>): void {
    this.#dates.startDate = event.detail.value || null;
  }

  handleEnd(event: CustomEvent<{ value: string }>): void {
    this.#dates.endDate = event.detail.value || null;
  }

  handleApply(event: Event): void {
    event.preventDefault();
    const filters = this.own.map((filter, index) => ({ ...(this.#edited.get(index) ?? filter) }));
    const saved = this.report.reportMetadata.standardDateFilter;
    const dateFilter =
      saved && Object.keys(this.#dates).length > 0
        ? { ...saved, durationValue: 'CUSTOM', ...this.#dates }
        : undefined;
    this.dispatchEvent(new CustomEvent('apply', { detail: { filters, dateFilter } }));
  }

  handleReset(): void {
    this.dispatchEvent(new CustomEvent('reset'));
  }

  handleDrop(event: Event): void {
    this.dispatchEvent(new CustomEvent('drop', { detail: { index: this.indexOf(event) } }));
  }
}

const SEVERAL = 'Several values: separate them by a comma. Nothing: what is empty.';
const DATES = 'A day such as 2026-05-31, or words such as LAST_N_DAYS:30 or THIS_QUARTER.';

function truth(value: string): string {
  return /^(1|true)$/i.test(value) ? 'True' : 'False';
}
