import { LightningElement, api } from 'lwc';
import { objectOfId } from 'preview/org';
import type { FieldInfo } from 'preview/org';
import { objectsOutsideUiApi } from 'preview/pages';

interface Validatable extends HTMLElement {
  checkValidity(): boolean;
  reportValidity(): boolean;
  setCustomValidity(message: string): void;
  focus(): void;
}

const inputTypes: Record<string, string> = {
  string: 'text',
  combobox: 'text',
  email: 'email',
  phone: 'tel',
  url: 'url',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  boolean: 'checkbox',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number'
};

/** One field to type into, by its type. Fires `change` with `{ value }`. */
export default class FieldInput extends LightningElement {
  @api field!: FieldInfo;
  @api required = false;
  @api disabled = false;
  @api variant = 'standard';
  chosenObject: string | undefined;
  /** Object of the record that a lookup holds. */
  heldObject: string | undefined;
  isFindingObject = false;
  held: unknown;
  #hasError = false;

  /** As the org stores it. */
  @api
  get value(): unknown {
    return this.held;
  }

  set value(value: unknown) {
    this.held = value;
    void this.findObject(value);
  }

  @api
  checkValidity(): boolean {
    return this.input?.checkValidity() ?? true;
  }

  @api
  reportValidity(): boolean {
    return this.input?.reportValidity() ?? true;
  }

  /** What the org said about the value; gone when it is typed again. */
  @api
  setError(message: string): void {
    this.#hasError = message !== '';
    this.input?.setCustomValidity(message);
    this.input?.reportValidity();
  }

  @api
  focus(): void {
    this.input?.focus();
  }

  private get input(): Validatable | null | undefined {
    return this.template?.querySelector<Validatable>('[data-input]');
  }

  get isInput(): boolean {
    return this.field.type in inputTypes;
  }

  get inputType(): string {
    return inputTypes[this.field.type] ?? 'text';
  }

  get inputVariant(): string {
    return this.variant;
  }

  get isRequired(): boolean {
    return (this.required || this.field.required) && this.field.type !== 'boolean';
  }

  get checked(): boolean {
    return this.held === true;
  }

  get inputValue(): unknown {
    if (this.field.type === 'boolean') {
      return undefined;
    }
    return this.held === null || this.held === undefined ? '' : this.held;
  }

  get formatter(): string | undefined {
    if (this.field.type === 'currency') {
      return 'currency';
    }
    return this.field.type === 'percent' ? 'percent-fixed' : undefined;
  }

  get step(): string | undefined {
    if (this.inputType !== 'number') {
      return undefined;
    }
    return this.field.scale > 0 ? String(10 ** -this.field.scale) : '1';
  }

  get maxLength(): number | undefined {
    return this.field.length > 0 ? this.field.length : undefined;
  }

  get isTextarea(): boolean {
    return this.field.type === 'textarea';
  }

  get isPicklist(): boolean {
    return this.field.type === 'picklist';
  }

  get isMultiPicklist(): boolean {
    return this.field.type === 'multipicklist';
  }

  get options(): { label: string; value: string }[] {
    const active = this.field.picklist
      .filter(({ active, value }) => active || value === this.held)
      .map(({ label, value }) => ({ label, value }));
    return this.isPicklist ? [{ label: '--None--', value: '' }, ...active] : active;
  }

  get picklistValue(): string {
    return typeof this.held === 'string' ? this.held : '';
  }

  get chosen(): string[] {
    return typeof this.held === 'string' && this.held !== '' ? this.held.split(';') : [];
  }

  get isReference(): boolean {
    return this.field.type === 'reference';
  }

  /** Objects the lookup may point to, that a record picker can search. */
  private get objects(): string[] {
    return this.field.referenceTo.filter(
      (name) => !objectsOutsideUiApi.has(name) && name !== 'Group' && name !== 'Calendar'
    );
  }

  get isPolymorphic(): boolean {
    return this.objects.length > 1;
  }

  get lookupClass(): string {
    return this.isPolymorphic ? 'preview-lookup preview-lookup_several' : 'preview-lookup';
  }

  get objectLabel(): string {
    return `${this.field.label}: kind of record`;
  }

  get objectOptions(): { label: string; value: string }[] {
    return this.objects.map((name) => ({
      label: name.replace(/__c$/, '').replaceAll('_', ' '),
      value: name
    }));
  }

  /** Undefined until it is known of which object the held record is: nothing is asked of the wrong one. */
  get referenceObject(): string | undefined {
    const held = this.heldObject;
    if (this.chosenObject !== undefined) {
      return this.chosenObject;
    }
    if (held !== undefined && this.objects.includes(held)) {
      return held;
    }
    return this.isFindingObject && this.isPolymorphic ? undefined : this.objects[0];
  }

  /** A lookup to several objects shows the one whose record it holds. */
  private async findObject(value: unknown): Promise<void> {
    if (typeof value !== 'string' || !/^[0-9A-Za-z]{15}(...)?$/.test(value)) {
      return;
    }
    this.isFindingObject = true;
    try {
      this.heldObject = await objectOfId(value);
    } finally {
      this.isFindingObject = false;
    }
  }

  handleObject(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.chosenObject = event.detail.value;
    this.set(null);
  }

  handleReference(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    this.set(event.detail.recordId);
  }

  handleChange(event: CustomEvent<{ value: unknown; checked?: boolean }>): void {
    event.stopPropagation();
    const { value, checked } = event.detail;
    if (this.field.type === 'boolean') {
      this.set(checked === true);
    } else if (this.inputType === 'number') {
      this.set(value === '' || value === null ? null : Number(value));
    } else if (Array.isArray(value)) {
      this.set(value.length > 0 ? value.join(';') : null);
    } else {
      this.set(value === '' ? null : value);
    }
  }

  private set(value: unknown): void {
    // Gone at once, not when the field is left: a button below must not move away under the click on it.
    if (this.#hasError) {
      this.setError('');
    }
    this.held = value;
    this.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  }
}
