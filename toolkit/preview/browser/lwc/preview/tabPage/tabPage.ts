import { LightningElement, api } from 'lwc';
import type { AppModel, ItemModel, PageModel, TabModel } from 'preview/pages';
import { emptyPageContext } from 'preview/pageContext';
import { context } from 'preview/session';

/** A custom tab: a Lightning page, a component, or an object's list. */
export default class TabPage extends LightningElement {
  @api app!: AppModel;
  @api tabName = '';

  renderedCallback(): void {
    if (!this.tab || this.tab.kind === 'object') {
      return;
    }
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: this.title, bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
  }

  get tab(): TabModel | undefined {
    return context().model.tabs[this.tabName];
  }

  get title(): string {
    return this.tab?.label ?? this.tabName;
  }

  get page(): PageModel | undefined {
    return this.tab?.kind === 'page' ? context().model.pages[this.tab.target] : undefined;
  }

  get items(): ItemModel[] | undefined {
    return this.tab?.kind === 'component'
      ? [{ component: `c:${this.tab.target}`, identifier: this.tab.target, properties: {} }]
      : undefined;
  }

  get object(): string | undefined {
    return this.tab?.kind === 'object' ? this.tab.target : undefined;
  }

  get pageContext() {
    return emptyPageContext();
  }

  get heading(): string {
    return this.tab
      ? `The preview does not support the tab ${this.title}`
      : `There is no tab ${this.tabName}`;
  }

  get message(): string {
    const tabs = Object.keys(context().model.tabs).join(', ');
    return this.tab
      ? 'It shows neither a Lightning page, an object nor a Lightning web component.'
      : `The project has these: ${tabs}.`;
  }
}
