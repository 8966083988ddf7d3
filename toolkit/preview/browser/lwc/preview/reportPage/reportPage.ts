import { LightningElement, api } from 'lwc';
import { errorMessage, isFetchResponse, isRecordId, longId, store } from 'preview/lds';
import type { Snapshot } from 'preview/lds';
import {
  aggregateLabels,
  chartView,
  detailColumns,
  filterTexts,
  matrixView,
  reportLines
} from 'preview/pages';
import type { ChartView, ReportDescription, ReportResult } from 'preview/pages';
import { reportDescriptionQuery, reportQuery } from 'preview/reports';
import { Subscription } from 'preview/subscription';

/** `/lightning/r/Report/<id>/view`: a report as the Analytics API runs it. */
export default class ReportPage extends LightningElement {
  @api reportId = '';
  report: ReportResult | undefined;
  /** Undefined until it has come; the filters wait for it. */
  reportDescription: ReportDescription | 'none' | undefined;
  problem: string | undefined;
  showDetails = true;
  #subscription = new Subscription<ReportResult>((snapshot) => this.show(snapshot));

  connectedCallback(): void {
    if (!isRecordId(this.reportId)) {
      this.problem = `"${this.reportId}" is not a report id. Open a report from the Reports tab.`;
      return;
    }
    this.#subscription.follow(reportQuery(longId(this.reportId)));
    void this.describe();
  }

  disconnectedCallback(): void {
    this.#subscription.end();
  }

  private async describe(): Promise<void> {
    try {
      this.reportDescription = await store.read(reportDescriptionQuery(longId(this.reportId)));
    } catch {
      // The filters do without labels; whether the report can be shown, running it says.
      this.reportDescription = 'none';
    }
  }

  private show({ data, error }: Snapshot<ReportResult>): void {
    if (error !== undefined) {
      this.problem =
        isFetchResponse(error) && error.status === 404
          ? 'It was deleted, or you have no access to it. The Reports tab lists those you may run.'
          : errorMessage(error);
      return;
    }
    const first = this.report === undefined;
    this.report = data;
    this.tell('pagetitle', `${this.name} | Report`);
    if (first) {
      this.tell('pageready');
    }
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

  get hasDetails(): boolean {
    return (
      this.report?.hasDetailRows === true &&
      (this.report.groupingsDown?.groupings.length ?? 0) > 0 &&
      !this.matrix
    );
  }

  get detailsLabel(): string {
    return this.showDetails ? 'Hide details' : 'Show details';
  }

  get isPartial(): boolean {
    return this.report?.allData === false;
  }

  get totals(): { key: string; label: string; value: string }[] {
    if (!this.report) {
      return [];
    }
    const values = this.report.factMap['T!T']?.aggregates ?? [];
    return aggregateLabels(this.report).map((label, index) => ({
      key: label,
      label,
      value: values[index]?.label ?? ''
    }));
  }

  get filters(): string[] | undefined {
    const { report, reportDescription } = this;
    if (!report || !reportDescription) {
      return undefined;
    }
    const texts = filterTexts(report, reportDescription === 'none' ? undefined : reportDescription);
    return texts.length > 0 ? texts : undefined;
  }

  get chart(): ChartView | undefined {
    return this.report && chartView(this.report);
  }

  get matrix(): unknown {
    const view = this.report && matrixView(this.report);
    return (
      view && {
        columns: view.columns,
        rows: view.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cells, index) => ({
            key: `cell${index}`,
            text: cells.map(({ label }) => label).join(' · ')
          }))
        }))
      }
    );
  }

  get columns(): { name: string; label: string }[] {
    return this.report ? detailColumns(this.report) : [];
  }

  get columnCount(): number {
    return Math.max(1, this.columns.length);
  }

  get lines(): unknown[] {
    const { report } = this;
    if (!report) {
      return [];
    }
    const labels = aggregateLabels(report);
    return reportLines(report, this.showDetails).map((line) => ({
      key: line.key,
      heading: line.heading,
      className: `preview-report__${line.kind} preview-report__level${Math.min(line.level, 3)}`,
      aggregates:
        line.heading === undefined
          ? ''
          : line.cells.map(({ label }, index) => `${labels[index] ?? ''} ${label}`).join(' · '),
      cells: line.cells.map(({ label, value }, index) => ({
        key: `cell${index}`,
        text: label === '-' ? '' : label,
        url:
          typeof value === 'string' && value.length === 18 && isRecordId(value) && label !== value
            ? `/lightning/r/${value}/view`
            : undefined
      }))
    }));
  }

  handleDetails(): void {
    this.showDetails = !this.showDetails;
  }

  handleRefresh(): void {
    void this.#subscription.refresh();
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
