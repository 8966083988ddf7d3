/** https://developer.salesforce.com/docs/component-library/bundle/lightning-record-edit-form */
import { LightningElement, api } from 'lwc';
import { createUiRecord, errorMessage, isFetchResponse, updateUiRecord, saveErrors } from 'preview/lds';
import type { Snapshot, UiRecord } from 'preview/lds';
import { formRecordQuery, loadObject, setupOf } from 'preview/formData';
import type { FormData } from 'preview/formData';
import { registerFieldEvent } from 'preview/formField';
import type { FormField } from 'preview/formField';
import { Subscription } from 'preview/subscription';

export default class RecordEditForm extends LightningElement {
  @api density: string | undefined;
  @api formClass = '';
  @api recordTypeId: string | undefined;
  @api optionalFields: string[] | undefined;
  #objectApiName = '';
  #recordId: string | undefined;
  #fields = new Set<FormField>();
  #data: FormData | undefined;
  #record: UiRecord | undefined;
  #scheduled = false;
  #loaded = false;
  #subscription = new Subscription<UiRecord>((snapshot) => this.show(snapshot));

  constructor() {
    super();
    this.addEventListener(registerFieldEvent, (event) => {
      event.stopPropagation();
      this.#fields.add((event as CustomEvent<FormField>).detail);
      this.schedule();
    });
  }

  @api
  get objectApiName(): string {
    return this.#objectApiName;
  }

  set objectApiName(value: string | { objectApiName: string }) {
    this.#objectApiName = typeof value === 'object' ? value.objectApiName : value;
    this.schedule();
  }

  @api
  get recordId(): string | undefined {
    return this.#recordId;
  }

  set recordId(value: string | undefined) {
    this.#recordId = value || undefined;
    this.schedule();
  }

  disconnectedCallback(): void {
    this.#subscription.end();
  }

  /** Fields announce themselves one by one; the form asks once for all of them. */
  private schedule(): void {
    if (this.#scheduled) {
      return;
    }
    this.#scheduled = true;
    void Promise.resolve().then(() => {
      this.#scheduled = false;
      return this.load();
    });
  }

  /** Those that stand in it now: an edit view that was cancelled has left. */
  private get fields(): FormField[] {
    this.#fields = new Set([...this.#fields].filter((field) => field.isThere()));
    return [...this.#fields];
  }

  private get names(): string[] {
    return this.fields.map(({ fieldName }) => fieldName).filter((name) => name !== '');
  }

  private async load(): Promise<void> {
    if (!this.#objectApiName || this.names.length === 0) {
      return;
    }
    try {
      const data = await loadObject(this.#objectApiName, this.recordTypeId);
      this.#data = data;
      if (this.#recordId === undefined) {
        this.setUp();
        this.tellLoad();
      } else {
        this.#subscription.follow(formRecordQuery(this.#objectApiName, this.#recordId, data, this.names));
        // The same question is not asked again: fields that came since, as those of an edit view do, get what is known.
        if (this.#record !== undefined) {
          this.setUp();
        }
      }
    } catch (error) {
      this.fail(error);
    }
  }

  private show({ data, error }: Snapshot<UiRecord>): void {
    if (error !== undefined) {
      this.fail(error);
      return;
    }
    this.#record = data;
    this.setUp();
    this.tellLoad();
  }

  private setUp(): void {
    const data = this.#data;
    if (!data) {
      return;
    }
    for (const field of this.fields) {
      const setup = setupOf(data, this.#record, field.fieldName);
      if (setup) {
        field.setUp(setup);
      } else if (field.fieldName !== '') {
        console.error(`${this.#objectApiName} has no field ${field.fieldName} that you can see.`);
      }
    }
  }

  private tellLoad(): void {
    if (this.#loaded) {
      return;
    }
    this.#loaded = true;
    const detail = {
      objectInfos: { [this.#objectApiName]: this.#data?.objectInfo },
      records: this.#record ? { [this.#record.id]: this.#record } : undefined,
      record: this.#record
    };
    this.dispatchEvent(new CustomEvent('load', { detail }));
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    const fields = this.collect();
    const invalid = this.fields.filter((field) => field.reportValidity?.() === false);
    if (invalid.length > 0) {
      return;
    }
    const submit = new CustomEvent('submit', { detail: { fields }, cancelable: true });
    if (this.dispatchEvent(submit)) {
      void this.save(fields);
    }
  }

  /** What the person typed, and for a new record the defaults. */
  private collect(): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const field of this.fields) {
      Object.assign(fields, field.changes?.());
    }
    return fields;
  }

  @api
  submit(fields?: Record<string, unknown>): void {
    void this.save(fields ?? this.collect());
  }

  private async save(fields: Record<string, unknown>): Promise<void> {
    for (const field of this.fields) {
      if (field.fieldName === '') {
        field.reset?.();
      }
    }
    try {
      const record =
        this.#recordId === undefined
          ? await createUiRecord({ apiName: this.#objectApiName, fields })
          : await updateUiRecord({ fields: { ...fields, Id: this.#recordId } });
      this.dispatchEvent(new CustomEvent('success', { detail: record }));
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const { page, fields } = saveErrors(error);
    const unplaced = [...page];
    for (const [name, messages] of Object.entries(fields)) {
      const field = this.fields.find(
        (one) => one.fieldName === name || one.partNames?.().includes(name) === true
      );
      if (field?.setErrors) {
        field.setErrors(messages, name);
      } else {
        unplaced.push(...messages);
      }
    }
    for (const field of this.fields) {
      if (field.fieldName === '') {
        field.setErrors?.(unplaced);
      }
    }
    const body = isFetchResponse(error) ? error.body : undefined;
    const output: unknown =
      typeof body === 'object' && body !== null && 'output' in body ? body.output : undefined;
    this.dispatchEvent(
      new CustomEvent('error', {
        detail: { message: errorMessage(error), detail: unplaced.join(' '), output }
      })
    );
  }
}
