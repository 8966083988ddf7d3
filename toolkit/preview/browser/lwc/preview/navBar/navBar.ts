import { LightningElement, api } from 'lwc';
import { appTabs, tabUrl } from 'preview/pages';
import type { AppModel } from 'preview/pages';
import { navigateTo } from 'preview/router';
import { context } from 'preview/session';

interface Tab {
  name: string;
  label: string;
  icon: string;
  url: string;
  current: 'page' | null;
  className: string;
}

/** Room for the "More" menu, in pixels. */
const moreWidth = 115;

/** The app's tabs: as many as fit, the others in a menu. On a phone all of them, behind the header's button. Fires `close`. */
export default class NavBar extends LightningElement {
  shownApp!: AppModel;
  @api active: string | undefined;
  /** On a phone. */
  @api open = false;
  /** How many tabs fit; all of them until they were measured. */
  fitting = Infinity;
  #widths: number[] = [];
  #observer: ResizeObserver | undefined;

  @api
  get app(): AppModel {
    return this.shownApp;
  }

  /** Another app has other tabs: how many of them fit is measured anew. */
  set app(app: AppModel) {
    if (app.name === this.shownApp?.name) {
      return;
    }
    this.shownApp = app;
    this.fitting = Infinity;
    this.disconnectedCallback();
  }

  renderedCallback(): void {
    if (this.isPhone || this.#observer) {
      return;
    }
    const list = this.template?.querySelector<HTMLElement>('[data-tabs]');
    if (!list) {
      return;
    }
    this.#widths = [...list.querySelectorAll<HTMLElement>('[data-tab]')].map((tab) => tab.offsetWidth);
    this.#observer = new ResizeObserver(() => this.fit(list.clientWidth));
    this.#observer.observe(list);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  private fit(available: number): void {
    const total = this.#widths.reduce((sum, width) => sum + width, 0);
    if (total <= available) {
      this.fitting = Infinity;
      return;
    }
    let used = moreWidth;
    const count = this.#widths.findIndex((width) => (used += width) > available);
    this.fitting = count < 0 ? Infinity : count;
  }

  get isPhone(): boolean {
    return context().formFactor === 'Small';
  }

  get isDesktop(): boolean {
    return !this.isPhone;
  }

  /** A phone has no App Launcher: its menu leads to the other apps. */
  get otherApps(): { name: string; label: string; url: string }[] {
    if (!this.isPhone) {
      return [];
    }
    return context()
      .model.apps.filter(({ name }) => name !== this.app.name)
      .map(({ name, label }) => ({ name, label, url: `/lightning/app/c__${name}` }));
  }

  get showTabs(): boolean {
    return !this.isPhone || this.open;
  }

  private get tabs(): Tab[] {
    const { model, permissions } = context();
    return appTabs(model, this.app, permissions.sets).map(({ name, tab }) => {
      const isActive = name === this.active;
      return {
        name,
        label: tab.label,
        icon: tab.icon,
        url: tabUrl(name, tab),
        current: isActive ? 'page' : null,
        className: isActive ? 'preview-nav__tab preview-nav__tab_active' : 'preview-nav__tab'
      };
    });
  }

  get visibleTabs(): Tab[] {
    return this.tabs.slice(0, this.fitting);
  }

  get hiddenTabs(): Tab[] {
    return this.tabs.slice(this.fitting);
  }

  get hasMore(): boolean {
    return this.hiddenTabs.length > 0;
  }

  close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleMore(event: CustomEvent<{ value: string }>): void {
    navigateTo(event.detail.value);
  }
}
