/**
 * lightning-button for jest: a real button, so that tests press, focus and read what a person would. The stub of sfdx-lwc-jest is
 * an empty element, which takes no focus, ignores `disabled` and has no name.
 */
import { LightningElement, api } from 'lwc';

export default class Button extends LightningElement {
  static delegatesFocus = true;

  @api label?: string;
  @api variant?: string;
  @api iconName?: string;
  @api disabled = false;
  @api stretch = false;
  @api name?: string;
  @api value?: string;
  @api override title = '';
  @api override ariaLabel: string | null = null;
  @api override ariaExpanded: string | null = null;
  @api override ariaPressed: string | null = null;

  @api focus(): void {
    this.button?.focus();
  }

  @api click(): void {
    this.button?.click();
  }

  get button(): HTMLButtonElement | null | undefined {
    return this.template?.querySelector('button');
  }
}
