import { LightningElement, api } from 'lwc';
import { errorMessage, isFetchResponse, isRecordId, longId, store } from 'preview/lds';
import {
  filterTexts,
  filtersFromText,
  grandTotals,
  hiddenColumns,
  isUnchanged,
  pathFilters,
  placeFilters,
  reportChart,
  reportCsv,
  reportProblem,
  reportUrl
} from 'preview/pages';
import type {
  ChartView,
  DateFilter,
  Grouping,
  ReportChanges,
  ReportDescription,
  ReportFilter,
  ReportResult
} from 'preview/pages';
import { filterOperatorsQuery, reportDescriptionQuery, runReport } from 'preview/reports';
import type { FilterOperators } from 'preview/reports';
import { navigateTo } from 'preview/router';
import { download } from './download.ts';

interface Table {
  foldAll(fold: boolean): void;
}

/** `/lightning/r/Report/<id>/view`: a report as the Analytics API runs it, with what the reader changes for this run. */
export default class ReportPage extends LightningElement {
  report: ReportResult | undefined;
  /** Undefined until it has come; the filters wait for it. */
  reportDescription: ReportDescription | 'none' | undefined;
  problem: string | undefined;
  /** A run with changes failed; the run before stays. */
  runProblem: string | undefined;
  showDetails = true;
  showFilters = false;
  isFolded = false;
  isRunning = false;
  operators: FilterOperators = {};
  changes: ReportChanges = {};
  #id = '';
  #connected = false;
  #turn = 0;

  @api
  get reportId(): string {
    return this.#id;
  }

  set reportId(value: string) {
    if (value !== this.#id) {
      this.#id = value;
      this.report = undefined;
      this.reportDescription = undefined;
      this.changes = {};
      this.start();
    }
  }

  /** `filters` and `rows`, as they stand in the address. */
  @api
  get pageState(): Record<string, string | undefined> {
    return {};
  }

  set pageState({ filters, rows }: Record<string, string | undefined>) {
    this.changes = { further: filtersFromText(filters), rowsOnly: rows === '1' };
    this.start();
  }

  connectedCallback(): void {
    this.#connected = true;
    this.start();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    this.#turn += 1;
  }

  /** Both properties may change in the same turn: one run is enough. */
  private start(): void {
    if (this.#connected) {
      const turn = ++this.#turn;
      void Promise.resolve().then(() => (turn === this.#turn ? this.open() : undefined));
    }
  }

  private open(): void {
    if (!isRecordId(this.#id)) {
      this.problem = `"${this.#id}" is not a report id. Open a report from the Reports tab.`;
      return;
    }
    // What draws comes while the figures do.
    void import('chart.js');
    this.problem = undefined;
    void this.run();
    void this.describe();
  }

  private async describe(): Promise<void> {
    if (this.reportDescription !== undefined) {
      return;
    }
    try {
      this.reportDescription = await store.read(reportDescriptionQuery(longId(this.#id)));
    } catch {
      // The filters do without labels; whether the report can be shown, running it says.
      this.reportDescription = 'none';
    }
  }

  private async run(): Promise<void> {
    const turn = ++this.#turn;
    this.isRunning = true;
    try {
      const report = await runReport(longId(this.#id), this.changes);
      if (turn === this.#turn) {
        this.show(report);
      }
    } catch (error) {
      if (turn === this.#turn) {
        this.fail(error);
      }
    } finally {
      if (turn === this.#turn) {
        this.isRunning = false;
      }
    }
  }

  private show(report: ReportResult): void {
    const first = this.report === undefined;
    this.report = report;
    this.runProblem = undefined;
    this.isFolded = false;
    this.tell('pagetitle', `${this.name} | Report`);
    if (first) {
      this.tell('pageready');
    }
  }

  private fail(error: unknown): void {
    const isGone = isFetchResponse(error) && error.status === 404;
    const text = isGone
      ? 'It was deleted, or you have no access to it. The Reports tab lists those you may run.'
      : reportProblem(isFetchResponse(error) ? error.body : undefined, errorMessage(error));
    // Without a run before there is no page to say it on.
    this[this.report ? 'runProblem' : 'problem'] = text;
  }

  get asSavedUrl(): string | undefined {
    return this.isChanged ? reportUrl(this.#id) : undefined;
  }

  get name(): string {
    return this.report?.reportMetadata.name ?? '';
  }

  get description(): string {
    return this.report?.reportMetadata.description ?? '';
  }

  get typeLabel(): string {
    return this.report?.reportMetadata.reportType.label ?? '';
  }

  get savedDescription(): ReportDescription | undefined {
    return this.reportDescription === 'none' ? undefined : this.reportDescription;
  }

  get isMatrix(): boolean {
    return (this.report?.groupingsAcross?.groupings.length ?? 0) > 0;
  }

  get isGrouped(): boolean {
    return (this.report?.groupingsDown?.groupings.length ?? 0) > 0 && !this.isMatrix;
  }

  get hasDetails(): boolean {
    return this.report?.hasDetailRows === true && this.isGrouped;
  }

  get detailsLabel(): string {
    return this.showDetails ? 'Hide details' : 'Show details';
  }

  get foldLabel(): string {
    return this.isFolded ? 'Unfold all' : 'Fold all';
  }

  get filtersLabel(): string {
    return this.showFilters ? 'Hide filters' : 'Filters';
  }

  get isPartial(): boolean {
    return this.report?.allData === false;
  }

  /** Whether a record fits the report at all. */
  get isEmpty(): boolean {
    const count = this.report?.factMap['T!T']?.aggregates.at(-1)?.value;
    return count === 0;
  }

  get emptyText(): string {
    return this.further.length > 0 || this.changes.filters !== undefined
      ? 'No rows match the filters of this run. Take one away, or run the report as it is saved.'
      : 'No rows match, or you may not see those that do. Open the filters to see what they leave out.';
  }

  get hiddenText(): string | undefined {
    const count = this.report ? hiddenColumns(this.report, this.savedDescription) : 0;
    if (count === 0 || this.changes.rowsOnly) {
      return undefined;
    }
    return count === 1 ? 'One column is hidden from you.' : `${count} columns are hidden from you.`;
  }

  get totals(): { key: string; label: string; value: string }[] {
    return this.report ? grandTotals(this.report) : [];
  }

  get filterChips(): string[] | undefined {
    const { report, reportDescription } = this;
    if (!report || !reportDescription) {
      return undefined;
    }
    const texts = filterTexts(report, this.savedDescription);
    return texts.length > 0 ? texts : undefined;
  }

  get further(): readonly ReportFilter[] {
    return this.changes.further ?? [];
  }

  /** The report's own filters, as this run has them. */
  get ownFilters(): readonly ReportFilter[] {
    return this.changes.filters ?? this.savedDescription?.reportMetadata?.reportFilters ?? [];
  }

  get isChanged(): boolean {
    return !isUnchanged(this.changes);
  }

  get chart(): ChartView | undefined {
    return this.report && !this.changes.rowsOnly && !this.isEmpty ? reportChart(this.report) : undefined;
  }

  get sortColumn(): string | undefined {
    return this.changes.sort?.column;
  }

  get sortOrder(): string {
    return this.changes.sort?.order ?? 'Asc';
  }

  handleDetails(): void {
    this.showDetails = !this.showDetails;
  }

  handleFold(): void {
    this.isFolded = !this.isFolded;
    this.template?.querySelector<HTMLElement & Table>('preview-report-table')?.foldAll(this.isFolded);
  }

  handleRefresh(): void {
    void this.run();
  }

  handleFilters(): void {
    this.showFilters = !this.showFilters;
    if (this.showFilters && Object.keys(this.operators).length === 0) {
      void this.loadOperators();
    }
  }

  private async loadOperators(): Promise<void> {
    try {
      this.operators = await store.read(filterOperatorsQuery());
    } catch (error) {
      this.runProblem = errorMessage(error);
    }
  }

  private change(changes: Partial<ReportChanges>): void {
    this.changes = { ...this.changes, ...changes };
    void this.run();
  }

  handleApply(event: CustomEvent<{ filters: ReportFilter[]; dateFilter?: DateFilter }>): void {
    const { filters, dateFilter } = event.detail;
    this.change(dateFilter ? { filters, dateFilter } : { filters });
  }

  handleReset(): void {
    navigateTo(reportUrl(this.#id));
    this.change({ filters: undefined, further: [], dateFilter: undefined, sort: undefined, rowsOnly: false });
  }

  handleDrop(event: CustomEvent<{ index: number }>): void {
    const further = this.further.filter((_filter, index) => index !== event.detail.index);
    navigateTo(reportUrl(this.#id, further, this.changes.rowsOnly));
  }

  handleSort({ detail: { column } }: CustomEvent<{ column: string }>): void {
    const { sort } = this.changes;
    const order = sort?.column === column && sort.order === 'Asc' ? 'Desc' : 'Asc';
    this.change({ sort: { column, order } });
  }

  /** To the rows of a group, with the filters of this run. */
  handleDrill({ detail }: CustomEvent<{ path: Grouping[]; downCount?: number }>): void {
    if (this.report) {
      this.drill(pathFilters(this.report, detail.path, detail.downCount));
    }
  }

  handleChartDrill({ detail }: CustomEvent<{ place: number }>): void {
    if (this.report && this.chart) {
      this.drill(placeFilters(this.report, this.chart, detail.place));
    }
  }

  private drill(filters: readonly ReportFilter[]): void {
    navigateTo(reportUrl(this.#id, [...this.further, ...filters], true));
  }

  handleExport(): void {
    if (!this.report) {
      return;
    }
    download(`${this.name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'report'}.csv`, reportCsv(this.report));
  }

  handlePrint(): void {
    print();
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
