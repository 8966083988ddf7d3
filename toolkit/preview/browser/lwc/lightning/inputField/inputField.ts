/** https://developer.salesforce.com/docs/component-library/bundle/lightning-input-field */
import { LightningElement, api } from 'lwc';
import { plainFieldName, RegisterFieldEvent } from 'preview/formField';
import type { FieldSetup } from 'preview/formField';

interface Input extends HTMLElement {
  reportValidity(): boolean;
  setError(message: string): void;
  focus(): void;
}

export default class InputField extends LightningElement {
  @api fieldName: string | { fieldApiName: string } = '';
  @api disabled = false;
  @api readOnly = false;
  @api required = false;
  @api variant: string | undefined;
  setup: FieldSetup | undefined;
  typed: unknown;
  isDirty = false;
  #given: unknown;
  #isGiven = false;

  /** A value set by the component wins over the record's. */
  @api
  get value(): unknown {
    return this.shownValue;
  }

  set value(value: unknown) {
    this.#given = value;
    this.#isGiven = value !== undefined;
    this.typed = value;
    this.isDirty = this.#isGiven;
  }

  @api
  get dirty(): boolean {
    return this.isDirty;
  }

  connectedCallback(): void {
    this.dispatchEvent(
      new RegisterFieldEvent({
        fieldName: plainFieldName(this.fieldName),
        isThere: () => this.isConnected,
        setUp: (setup) => {
          this.setup = setup;
          if (!this.isDirty) {
            this.typed = setup.value;
          }
        },
        current: () => ({
          value: this.shownValue,
          dirty: this.isDirty || (this.setup?.isNew === true && this.shownValue !== null)
        }),
        reportValidity: () => this.reportValidity(),
        setErrors: (messages) => this.input?.setError(messages.join(' ')),
        reset: () => this.reset()
      })
    );
  }

  @api
  reportValidity(): boolean {
    return this.input?.reportValidity() ?? true;
  }

  @api
  setErrors(error: { body?: { output?: { fieldErrors?: Record<string, { message: string }[]> } } }): void {
    const messages = error.body?.output?.fieldErrors?.[plainFieldName(this.fieldName)] ?? [];
    this.input?.setError(messages.map(({ message }) => message).join(' '));
  }

  /** Back to what the record has. */
  @api
  reset(): void {
    this.isDirty = this.#isGiven;
    this.typed = this.#isGiven ? this.#given : this.setup?.value;
    this.input?.setError('');
  }

  @api
  clean(): void {
    this.isDirty = false;
  }

  @api
  focus(): void {
    this.input?.focus();
  }

  get shownValue(): unknown {
    return this.typed === undefined ? (this.setup?.value ?? null) : this.typed;
  }

  get isEditable(): boolean {
    const { setup } = this;
    if (!setup || this.readOnly) {
      return false;
    }
    return setup.isNew ? setup.field.createable : setup.field.updateable;
  }

  get isDisabled(): boolean {
    return this.disabled;
  }

  get isRequired(): boolean {
    return this.required;
  }

  get shownVariant(): string {
    return this.variant ?? 'standard';
  }

  get labelClass(): string {
    return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
  }

  private get input(): Input | null | undefined {
    return this.template?.querySelector<Input>('preview-field-input');
  }

  handleChange(event: CustomEvent<{ value: unknown }>): void {
    event.stopPropagation();
    this.typed = event.detail.value;
    this.isDirty = true;
    const { value } = event.detail;
    this.dispatchEvent(
      new CustomEvent('change', {
        detail: this.setup?.field.type === 'boolean' ? { value, checked: value } : { value },
        bubbles: true,
        composed: true
      })
    );
  }
}
