import { LightningElement, api } from 'lwc';
import { allItems, tabUrl } from 'preview/pages';
import type { AppModel } from 'preview/pages';
import { context } from 'preview/session';

/** The project's apps, and every tab of any of them that the user may see. */
export default class AppLauncher extends LightningElement {
  @api app!: AppModel;
  open = false;

  get expanded(): string {
    return String(this.open);
  }

  get apps(): unknown[] {
    return context().model.apps.map(({ name, label, description }) => ({
      key: name,
      label,
      description,
      url: `/lightning/app/c__${name}`,
      current: name === this.app.name ? 'true' : null
    }));
  }

  get items(): unknown[] {
    const { model, permissions } = context();
    return allItems(model, permissions.sets).map(({ name, tab }) => ({
      key: name,
      label: tab.label,
      url: tabUrl(name, tab)
    }));
  }

  toggle(): void {
    this.open = !this.open;
  }

  close(): void {
    this.open = false;
  }

  handleFocusOut(event: FocusEvent & { currentTarget: HTMLElement }): void {
    const next = event.relatedTarget;
    if (!(next instanceof Node) || !event.currentTarget.contains(next)) {
      this.open = false;
    }
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) {
      return;
    }
    this.open = false;
    this.template?.querySelector<HTMLElement>('.preview-launcher')?.focus();
  }
}
