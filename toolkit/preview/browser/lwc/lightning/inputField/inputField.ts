/** https://developer.salesforce.com/docs/component-library/bundle/lightning-input-field */
import { LightningElement, api } from 'lwc';
import { plainFieldName, RegisterFieldEvent } from 'preview/formField';
import type { FieldSetup } from 'preview/formField';

interface Input extends HTMLElement {
  reportValidity(): boolean;
  setError(message: string): void;
  focus(): void;
}

function isOpen({ isNew, field }: FieldSetup): boolean {
  return isNew ? field.createable : field.updateable;
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
  /** What was typed into the parts of a name or an address. */
  typedParts: Record<string, unknown> = {};
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
        changes: () => this.changes(),
        partNames: () => this.parts.map(({ field }) => field.name),
        reportValidity: () => this.reportValidity(),
        setErrors: (messages, part) => this.inputOf(part)?.setError(messages.join(' ')),
        reset: () => this.reset()
      })
    );
  }

  @api
  reportValidity(): boolean {
    return this.inputs.map((input) => input.reportValidity()).every((isValid) => isValid);
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
    this.typedParts = {};
    for (const input of this.inputs) {
      input.setError('');
    }
  }

  @api
  clean(): void {
    this.isDirty = false;
    this.typedParts = {};
  }

  @api
  focus(): void {
    this.input?.focus();
  }

  get shownValue(): unknown {
    return this.typed === undefined ? (this.setup?.value ?? null) : this.typed;
  }

  get isEditable(): boolean {
    return this.setup !== undefined && !this.readOnly && isOpen(this.setup);
  }

  /** Parts that can be typed; a compound field itself cannot. */
  get parts(): FieldSetup[] {
    const parts = this.readOnly ? [] : (this.setup?.parts ?? []).filter(isOpen);
    return parts.map((part) => ({
      ...part,
      value: part.field.name in this.typedParts ? this.typedParts[part.field.name] : part.value
    }));
  }

  get hasParts(): boolean {
    return this.parts.length > 0;
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

  private get inputs(): Input[] {
    return [...(this.template?.querySelectorAll<Input>('preview-field-input') ?? [])];
  }

  private get input(): Input | undefined {
    return this.inputs[0];
  }

  /** The input that a message about a part belongs to. */
  private inputOf(part: string | undefined): Input | undefined {
    return this.inputs.find(({ dataset }) => dataset['part'] === part) ?? this.input;
  }

  private changes(): Record<string, unknown> {
    if (!this.hasParts) {
      const isTold = this.isDirty || (this.setup?.isNew === true && this.shownValue !== null);
      return isTold ? { [plainFieldName(this.fieldName)]: this.shownValue } : {};
    }
    return this.typedParts;
  }

  handlePart(event: CustomEvent<{ value: unknown }> & { target: HTMLElement }): void {
    event.stopPropagation();
    const part = event.target.dataset['part'] ?? '';
    this.typedParts = { ...this.typedParts, [part]: event.detail.value };
    this.isDirty = true;
    // What the component hears is the whole: https://developer.salesforce.com/docs/component-library/bundle/lightning-input-name
    const detail = { value: Object.fromEntries(this.parts.map(({ field, value }) => [field.name, value])) };
    this.dispatchEvent(new CustomEvent('change', { detail, bubbles: true, composed: true }));
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
