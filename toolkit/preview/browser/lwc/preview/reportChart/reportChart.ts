import { LightningElement, api } from 'lwc';
import { errorMessage, store } from 'preview/lds';
import { placeFilters, reportChart, reportUrl } from 'preview/pages';
import type { ChartView, ItemModel, ReportResult } from 'preview/pages';
import { listReports, reportQuery } from 'preview/reports';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';

/** `flexipage:reportChart`: the chart of a report. */
export default class ReportChart extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext: unknown;
  report: ReportResult | undefined;
  error: string | undefined;
  url = '';

  private property(name: string): string {
    const value = this.item.properties[name];
    return typeof value === 'string' ? value : '';
  }

  get title(): string {
    const named = this.property('label');
    if (named !== '') {
      return named;
    }
    const { reports } = context().model;
    return (
      reports.find(({ developerName }) => developerName === this.property('reportName'))?.label ??
      this.property('reportName')
    );
  }

  get chart(): ChartView | undefined {
    return this.report && reportChart(this.report);
  }

  /** To the rows behind a bar. */
  handleDrill(event: CustomEvent<{ place: number }>): void {
    const { report, chart } = this;
    if (report && chart) {
      const filters = placeFilters(report, chart, event.detail.place);
      navigateTo(reportUrl(report.reportMetadata.id, filters, true));
    }
  }

  connectedCallback(): void {
    void this.load();
  }

  private async load(): Promise<void> {
    const name = this.property('reportName');
    try {
      const found = (await listReports()).find(({ developerName }) => developerName === name);
      if (!found) {
        throw new Error(`There is no report ${name}, or you may not run it.`);
      }
      this.url = `/lightning/r/Report/${found.id}/view`;
      this.report = await store.read(reportQuery(found.id));
    } catch (error) {
      this.error = errorMessage(error);
    }
  }
}
