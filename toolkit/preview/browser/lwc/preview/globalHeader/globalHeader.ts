import { LightningElement, api } from 'lwc';
import { context } from 'preview/session';

/** App name, notifications and who is logged in; on a phone the button that opens the navigation. Fires `menu`. */
export default class GlobalHeader extends LightningElement {
  @api appLabel = '';
  /** On a phone: whether the navigation is open. */
  @api menuOpen = false;

  get isPhone(): boolean {
    return context().formFactor === 'Small';
  }

  get menuExpanded(): string {
    return String(this.menuOpen);
  }

  handleMenu(): void {
    this.dispatchEvent(new CustomEvent('menu'));
  }

  get initial(): string {
    return this.appLabel.charAt(0).toUpperCase();
  }
}
