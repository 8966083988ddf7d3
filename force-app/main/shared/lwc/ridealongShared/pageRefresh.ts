/**
 * The platform's word that something on the page has changed: a `RefreshEvent` reaches every card that has said how it reads again.
 * https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html
 */
import type { LightningElement } from 'lwc';
import { registerRefreshHandler, unregisterRefreshHandler } from 'lightning/refresh';
import userId from '@salesforce/user/Id';
import { sweepDevice } from './drafts';

export class PageRefresh {
  private handler?: ReturnType<typeof registerRefreshHandler>;

  /** For `connectedCallback`. `again` reads once more. */
  connect(element: LightningElement, again: () => Promise<unknown>): void {
    // Whatever page of Ridealong somebody opens first: of who was signed in here before nothing stays
    sweepDevice(userId);
    this.handler = registerRefreshHandler(element, again);
  }

  /** For `disconnectedCallback`. */
  disconnect(): void {
    if (this.handler !== undefined) {
      unregisterRefreshHandler(this.handler);
      this.handler = undefined;
    }
  }
}
