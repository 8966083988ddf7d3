import { LightningElement } from 'lwc';
import { dashboardListQuery } from 'preview/dashboards';
import { errorMessage, store } from 'preview/lds';
import { dashboardUrl } from 'preview/pages';

/** `/lightning/o/Dashboard/home` */
export default class DashboardList extends LightningElement {
  dashboards: { id: string; name: string; url: string }[] | undefined;
  error: string | undefined;

  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: 'Dashboards', bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      const listed = await store.read(dashboardListQuery());
      this.dashboards = listed.map(({ id, name }) => ({ id, name, url: dashboardUrl(id, []) }));
    } catch (error) {
      this.error = errorMessage(error);
    }
  }

  get isEmpty(): boolean {
    return this.dashboards?.length === 0;
  }
}
