import { LightningElement, api } from 'lwc';
import { UnsupportedValue } from 'preview/org';
import type { FieldInfo } from 'preview/org';
import { context } from 'preview/session';

/** The value of one field, as its type is shown. */
export default class FieldValue extends LightningElement {
  @api field!: FieldInfo;
  @api value: unknown;
  /** Name of the record a lookup points to. */
  @api referenceName: string | undefined;
  /** Object of the record a lookup points to, where it is known. */
  @api referenceObject: string | undefined;

  get isUnsupported(): boolean {
    return this.value instanceof UnsupportedValue;
  }

  get unsupportedReason(): string {
    return this.value instanceof UnsupportedValue ? this.value.reason : '';
  }

  get isEmpty(): boolean {
    return (this.value === null || this.value === undefined || this.value === '') && !this.isBoolean;
  }

  get isReference(): boolean {
    return this.field.type === 'reference';
  }

  get isLink(): boolean {
    return this.isReference && typeof this.value === 'string';
  }

  get linkText(): string {
    return this.referenceName ?? String(this.value);
  }

  get linkUrl(): string {
    const object =
      this.referenceObject ?? (this.field.referenceTo.length === 1 ? this.field.referenceTo[0] : undefined);
    const id = String(this.value);
    // A group or a user may own a record; the id tells.
    const known = id.startsWith('005') ? 'User' : object;
    return known === undefined ? `/lightning/r/${id}/view` : `/lightning/r/${known}/${id}/view`;
  }

  get isNumber(): boolean {
    return ['int', 'double', 'currency', 'percent'].includes(this.field.type);
  }

  get numberStyle(): string {
    if (this.field.type === 'currency') {
      return 'currency';
    }
    // Salesforce stores 12.5 for 12.5 %.
    return this.field.type === 'percent' ? 'percent-fixed' : 'decimal';
  }

  /** That of the record; the org's own where it has one. */
  get currencyCode(): string | undefined {
    return this.field.currencyCode;
  }

  get scale(): number {
    return this.field.type === 'int' ? 0 : this.field.scale;
  }

  get isDate(): boolean {
    return this.field.type === 'date';
  }

  get isDateTime(): boolean {
    return this.field.type === 'datetime';
  }

  get timeZone(): string {
    return context().user.timeZone;
  }

  get isEmail(): boolean {
    return this.field.type === 'email';
  }

  get isPhone(): boolean {
    return this.field.type === 'phone';
  }

  get isUrl(): boolean {
    return this.field.type === 'url';
  }

  get isHtml(): boolean {
    return this.field.html;
  }

  get isBoolean(): boolean {
    return this.field.type === 'boolean';
  }

  get checkText(): string {
    return this.value === true ? 'Yes' : 'No';
  }

  get isLongText(): boolean {
    return this.field.type === 'textarea';
  }

  get text(): string {
    const value = String(this.value);
    if (this.field.type === 'multipicklist') {
      return value
        .split(';')
        .map((one) => this.label(one))
        .join('; ');
    }
    if (this.field.type === 'picklist') {
      return this.label(value);
    }
    return value;
  }

  private label(value: string): string {
    return this.field.picklist.find((option) => option.value === value)?.label ?? value;
  }
}
