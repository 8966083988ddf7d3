import { LightningElement, api } from 'lwc';

/** App name, notifications and who is logged in. */
export default class GlobalHeader extends LightningElement {
  @api appLabel = '';
  @api headerColor = '#0070D2';

  get headerStyle(): string {
    return `--preview-brand: ${/^#[0-9a-f]{3,8}$/i.test(this.headerColor) ? this.headerColor : '#0070D2'}`;
  }

  get initial(): string {
    return this.appLabel.charAt(0).toUpperCase();
  }
}
