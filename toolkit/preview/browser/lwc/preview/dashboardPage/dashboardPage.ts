import { LightningElement, api } from 'lwc';
import { runDashboard } from 'preview/dashboards';
import { errorMessage, isFetchResponse, isRecordId, longId } from 'preview/lds';
import { dashboardItems, dashboardUrl, optionLabel } from 'preview/pages';
import type { DashboardItem, DashboardResult } from 'preview/pages';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';

/** The API takes this many. */
const MAX_FILTERS = 3;

/** `/lightning/r/Dashboard/<id>/view`: a dashboard as the Analytics API runs it for the reader. */
export default class DashboardPage extends LightningElement {
  dashboard: DashboardResult | undefined;
  problem: string | undefined;
  /** Refreshing failed; what was there stays. */
  refreshProblem: string | undefined;
  isRunning = false;
  refreshed: Date | undefined;
  #id = '';
  #chosen: (string | undefined)[] = [];
  #connected = false;
  /** Counts runs, so that a slow old answer never replaces a newer one. */
  #turn = 0;

  @api
  get dashboardId(): string {
    return this.#id;
  }

  set dashboardId(value: string) {
    if (value !== this.#id) {
      this.#id = value;
      this.dashboard = undefined;
      this.start();
    }
  }

  /** Filters by `filter1` and so on, as they stand in the address. */
  @api
  get pageState(): Record<string, string | undefined> {
    return Object.fromEntries(this.#chosen.map((option, index) => [`filter${index + 1}`, option]));
  }

  set pageState(state: Record<string, string | undefined>) {
    const chosen = Array.from({ length: MAX_FILTERS }, (_, index) => state[`filter${index + 1}`]);
    if (chosen.join(' ') !== this.#chosen.join(' ')) {
      this.#chosen = chosen;
      this.start();
    }
  }

  connectedCallback(): void {
    this.#connected = true;
    this.start();
  }

  disconnectedCallback(): void {
    this.#connected = false;
  }

  private start(): void {
    if (this.#connected) {
      // Both properties may change in the same turn: one run is enough.
      const turn = ++this.#turn;
      void Promise.resolve().then(() => (turn === this.#turn ? this.run() : undefined));
    }
  }

  private async run(): Promise<void> {
    if (!isRecordId(this.#id)) {
      this.problem = `"${this.#id}" is not a dashboard id. Open a dashboard from the list of dashboards.`;
      return;
    }
    // What draws comes while the figures do.
    void import('chart.js');
    const turn = ++this.#turn;
    this.isRunning = true;
    try {
      const dashboard = await runDashboard(longId(this.#id), this.#chosen);
      if (turn === this.#turn) {
        this.show(dashboard);
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

  private show(dashboard: DashboardResult): void {
    const first = this.dashboard === undefined;
    this.dashboard = dashboard;
    this.problem = undefined;
    this.refreshProblem = undefined;
    this.refreshed = new Date();
    this.tell('pagetitle', `${dashboard.dashboardMetadata.name} | Dashboard`);
    if (first) {
      this.tell('pageready');
    }
  }

  private fail(error: unknown): void {
    const message =
      isFetchResponse(error) && error.status === 404
        ? 'It was deleted, or its folder is not shared with you. The list of dashboards has those you may open.'
        : errorMessage(error);
    if (this.dashboard) {
      this.refreshProblem = message;
    } else {
      this.problem = message;
    }
  }

  get unfilteredUrl(): string | undefined {
    return this.#chosen.some((option) => option !== undefined) ? dashboardUrl(this.#id, []) : undefined;
  }

  get name(): string {
    return this.dashboard?.dashboardMetadata.name ?? '';
  }

  get description(): string | undefined {
    return this.dashboard?.dashboardMetadata.description ?? undefined;
  }

  get asOf(): string {
    const { user } = context();
    const time = this.refreshed?.toLocaleString(user.locale.replaceAll('_', '-'), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: user.timeZone
    });
    const reader = this.dashboard?.dashboardMetadata.runningUser?.displayName;
    return [`As of ${time ?? ''}`, reader === undefined ? '' : `viewing as ${reader}`]
      .filter((part) => part !== '')
      .join(', ');
  }

  get filters(): unknown[] {
    return (this.dashboard?.dashboardMetadata.filters ?? []).slice(0, MAX_FILTERS).map((filter, index) => ({
      id: filter.id,
      name: filter.name,
      index: String(index),
      value: this.#chosen[index] ?? '',
      options: [
        { label: 'All', value: '' },
        ...filter.options.map((option) => ({ label: optionLabel(option), value: option.id }))
      ]
    }));
  }

  get hasFilters(): boolean {
    return this.filters.length > 0;
  }

  get items(): (DashboardItem & { style: string })[] {
    if (!this.dashboard) {
      return [];
    }
    return dashboardItems(this.dashboard, this.#chosen).map((item) => {
      const { column, width, row, height } = item.place;
      return {
        ...item,
        style: `grid-column: ${column + 1} / span ${width}; grid-row: ${row + 1} / span ${height}`
      };
    });
  }

  get isEmpty(): boolean {
    return this.dashboard !== undefined && this.items.length === 0;
  }

  get announcement(): string {
    return this.isRunning ? 'Refreshing' : this.asOf;
  }

  handleFilter(event: CustomEvent<{ value: string }>): void {
    const index = Number((event.currentTarget as HTMLElement).dataset['index']);
    const chosen = [...this.#chosen];
    chosen[index] = event.detail.value === '' ? undefined : event.detail.value;
    navigateTo(dashboardUrl(this.#id, chosen));
  }

  handleRefresh(): void {
    void this.run();
  }

  private tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
