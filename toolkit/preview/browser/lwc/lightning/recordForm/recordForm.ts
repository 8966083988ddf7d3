/** https://developer.salesforce.com/docs/component-library/bundle/lightning-record-form */
import { LightningElement, api } from 'lwc';
import { plainFieldName } from 'preview/formField';
import { standardObjects } from 'preview/pages';
import { context } from 'preview/session';

type FieldName = string | { fieldApiName: string };

export default class RecordForm extends LightningElement {
  @api recordId: string | undefined;
  @api recordTypeId: string | undefined;
  @api density: string | undefined;
  @api layoutType: 'Full' | 'Compact' | undefined;
  @api columns: number | string = 1;
  @api fields: FieldName[] | undefined;
  objectName = '';
  givenMode: string | undefined;
  editing = false;

  @api
  get objectApiName(): string {
    return this.objectName;
  }

  set objectApiName(value: string | { objectApiName: string }) {
    this.objectName = typeof value === 'object' ? value.objectApiName : value;
  }

  /** `edit` for a new record, `view` for an existing one, unless said otherwise. */
  @api
  get mode(): string {
    return this.givenMode ?? (this.recordId ? 'view' : 'edit');
  }

  set mode(value: string | undefined) {
    this.givenMode = value;
  }

  @api
  submit(fields?: Record<string, unknown>): void {
    this.template
      ?.querySelector<HTMLElement & { submit(fields?: unknown): void }>('lightning-record-edit-form')
      ?.submit(fields);
  }

  get isEditing(): boolean {
    return this.mode === 'edit' || this.editing;
  }

  get canEdit(): boolean {
    return this.mode === 'view';
  }

  get columnClass(): string {
    return `slds-col slds-size_1-of-1 slds-medium-size_1-of-${Number(this.columns) || 1}`;
  }

  get names(): string[] {
    if (this.fields) {
      return this.fields.map(plainFieldName);
    }
    const object = context().model.objects[this.objectName];
    if (this.layoutType === 'Compact') {
      return object?.compactFields ?? standardObjects[this.objectName]?.compactFields ?? ['Name'];
    }
    const placed =
      object?.layout?.sections.flatMap(({ columns }) => columns.flat().map(({ field }) => field)) ?? [];
    return placed.length > 0
      ? placed.filter((name) => name !== '')
      : (standardObjects[this.objectName]?.detailFields ?? ['Name']);
  }

  handleEdit(): void {
    this.editing = true;
  }

  handleCancel(): void {
    this.editing = false;
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  handleSuccess(event: CustomEvent): void {
    this.editing = false;
    this.forward(event);
  }

  forward(event: CustomEvent): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail as unknown }));
  }

  forwardSubmit(event: CustomEvent): void {
    const submit = new CustomEvent('submit', { detail: event.detail as unknown, cancelable: true });
    if (!this.dispatchEvent(submit)) {
      event.preventDefault();
    }
    event.stopPropagation();
  }
}
