import { LightningElement, api } from 'lwc';
import type { ItemModel } from 'preview/pages';
import { emptyPageContext } from 'preview/pageContext';

/**
 * `/lightning/cmp/c__name`: a component by itself. `?recordId=` and `?objectApiName=` hand it a record, as a record page would:
 * the preview's own, to look at one component alone.
 */
export default class ComponentPage extends LightningElement {
  @api name = '';
  @api pageState: Record<string, string> = {};

  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: this.name, bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
  }

  get items(): ItemModel[] {
    const name = this.name.replace(/^c__/, '');
    return [{ component: `c:${name}`, identifier: name, properties: {} }];
  }

  get pageContext() {
    const { recordId, objectApiName } = this.pageState;
    return { ...emptyPageContext(), recordId, objectApiName };
  }
}
