/** https://developer.salesforce.com/docs/component-library/bundle/lightning-output-field */
import { LightningElement, api } from 'lwc';
import { plainFieldName, RegisterFieldEvent } from 'preview/formField';
import type { FieldSetup } from 'preview/formField';

export default class OutputField extends LightningElement {
  @api fieldName: string | { fieldApiName: string } = '';
  @api fieldClass = '';
  @api variant: string | undefined;
  setup: FieldSetup | undefined;

  connectedCallback(): void {
    this.dispatchEvent(
      new RegisterFieldEvent({
        fieldName: plainFieldName(this.fieldName),
        isThere: () => this.isConnected,
        setUp: (setup) => {
          this.setup = setup;
        }
      })
    );
  }

  get labelClass(): string {
    return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
  }

  get valueClass(): string {
    return `slds-form-element__static ${this.fieldClass}`;
  }
}
