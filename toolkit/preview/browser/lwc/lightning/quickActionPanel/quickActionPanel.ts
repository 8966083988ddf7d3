/** Header, body and footer of a screen action: https://developer.salesforce.com/docs/component-library/bundle/lightning-quick-action-panel */
import { LightningElement, api } from 'lwc';

export default class QuickActionPanel extends LightningElement {
  @api header: string | undefined;
  hasFooter = false;

  get footerClass(): string {
    return this.hasFooter ? 'slds-modal__footer' : 'slds-hide';
  }

  handleFooter(event: Event & { target: HTMLSlotElement }): void {
    this.hasFooter = event.target.assignedElements().length > 0;
  }
}
