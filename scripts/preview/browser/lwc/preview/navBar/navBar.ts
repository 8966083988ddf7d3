import { LightningElement, api } from 'lwc';
import type { AppModel, TabModel } from 'preview/pages';
import { context } from 'preview/session';

interface Tab {
  name: string;
  label: string;
  icon: string;
  url: string;
  current: 'page' | null;
  className: string;
}

/** The app's tabs; on a phone behind a menu button. */
export default class NavBar extends LightningElement {
  @api app!: AppModel;
  @api active: string | undefined;
  open = false;

  get isPhone(): boolean {
    return context().formFactor === 'Small';
  }

  get expanded(): string {
    return String(this.open);
  }

  get showTabs(): boolean {
    return !this.isPhone || this.open;
  }

  get tabs(): Tab[] {
    const { tabs } = context().model;
    return this.app.tabs.flatMap((name) => {
      const tab = tabs[name];
      if (!tab) return [];
      const isActive = name === this.active;
      return [
        {
          name,
          label: tab.label,
          icon: tab.icon,
          url: tabUrl(name, tab),
          current: isActive ? 'page' : null,
          className: isActive ? 'preview-nav__tab preview-nav__tab_active' : 'preview-nav__tab'
        }
      ];
    });
  }

  toggle(): void {
    this.open = !this.open;
  }

  close(): void {
    this.open = false;
  }
}

function tabUrl(name: string, tab: TabModel): string {
  switch (tab.kind) {
    case 'home':
      return '/lightning/page/home';
    case 'reports':
      return '/lightning/o/Report/home';
    case 'object':
      return `/lightning/o/${tab.target}/list`;
    default:
      return `/lightning/n/${name}`;
  }
}
