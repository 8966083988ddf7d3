import { LightningElement } from 'lwc';
import { errorMessage } from 'preview/lds';
import { listReports } from 'preview/reports';

interface Line {
  id: string;
  label: string;
  folder: string;
  description: string;
  url: string;
}

/** `/lightning/o/Report/home` */
export default class ReportList extends LightningElement {
  reports: Line[] | undefined;
  error: string | undefined;

  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: 'Reports', bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.reports = (await listReports()).map((report) => ({
        ...report,
        url: `/lightning/r/Report/${report.id}/view`
      }));
    } catch (error) {
      this.error = errorMessage(error);
    }
  }

  get isEmpty(): boolean {
    return this.reports?.length === 0;
  }
}
