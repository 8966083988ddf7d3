import { LightningElement, api } from 'lwc';
import { choosePage } from 'preview/pages';
import type { AppModel, PageModel } from 'preview/pages';
import { emptyPageContext } from 'preview/pageContext';
import { context } from 'preview/session';

export default class HomePage extends LightningElement {
  @api app!: AppModel;

  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: 'Home', bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
  }

  get page(): PageModel | undefined {
    // A phone shows the page too: the preview has one shell for both, and a home page beats none.
    return choosePage(context().model, this.app, {
      action: 'Tab',
      target: 'standard-home',
      formFactor: 'Large'
    });
  }

  get pageContext() {
    return emptyPageContext();
  }
}
