import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { errorMessage, store, saveErrors } from 'preview/lds';
import { detailFields, detailSections } from 'preview/layouts';
import { describe, fieldOf, nameFieldOf, partsOf, recordRowQuery, saveRecord, valueAt } from 'preview/org';
import type { FieldInfo, ObjectDescription, Row } from 'preview/org';
import { context } from 'preview/session';

interface Field {
  field: FieldInfo;
  required: boolean;
  value: unknown;
}

interface Section {
  key: string;
  heading: string;
  columns: { key: string; fields: Field[] }[];
}

interface FieldInputElement extends HTMLElement {
  reportValidity(): boolean;
  setError(message: string): void;
  focus(): void;
}

/** New and Edit of a record: the fields of its layout, saved through the API, with what the org says beside them. */
export default class RecordFormModal extends LightningModal {
  @api object = '';
  @api recordId: string | undefined;
  @api defaults: Row = {};
  /** Not `description`: that is the window's own, for screen readers. */
  objectDescription: ObjectDescription | undefined;
  sections: Section[] = [];
  message: string | undefined;
  messageHeading = '';
  isBusy = false;
  #values: Row = {};

  connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  get isLoading(): boolean {
    return this.sections.length === 0 && this.message === undefined;
  }

  get heading(): string {
    const label = context().model.objects[this.object]?.label ?? this.objectDescription?.label ?? this.object;
    return this.recordId === undefined ? `New ${label}` : `Edit ${label}`;
  }

  get saveLabel(): string {
    return this.isBusy ? 'Saving …' : 'Save';
  }

  private async load(): Promise<void> {
    try {
      const description = await describe(this.object);
      this.objectDescription = description;
      const record = this.recordId === undefined ? undefined : await this.read(description, this.recordId);
      this.sections = this.buildSections(description, record);
    } catch (error) {
      this.fail('The form cannot be shown', errorMessage(error));
    }
  }

  private async read(description: ObjectDescription, recordId: string): Promise<Row> {
    const shown = [nameFieldOf(description), ...detailFields(description)];
    const fields = shown.flatMap((name) => [
      name,
      ...this.typedFields(description, name).map((field) => field.name)
    ]);
    const { records } = await store.read(recordRowQuery(description, recordId, fields));
    const [record] = records;
    if (!record) {
      throw new Error('The record is not there: it was deleted, or you have no access to it.');
    }
    return record;
  }

  /** Fields the user may set. What the layout shows read-only, the form leaves out. */
  private buildSections(description: ObjectDescription, record: Row | undefined): Section[] {
    const defaults: Row = { ...this.defaults };
    return detailSections(description)
      .map((section, index) => ({
        key: `section${index}`,
        heading: section.showHeadingOnEdit ? section.heading : '',
        columns: section.columns.map((column, number) => ({
          key: `column${number}`,
          fields: column.flatMap(({ field: name, behavior }) =>
            behavior === 'Readonly'
              ? []
              : this.typedFields(description, name).flatMap((field) =>
                  this.entry(field, record, {
                    required: behavior === 'Required' && field.name === name,
                    defaults
                  })
                )
          )
        }))
      }))
      .filter(({ columns }) => columns.some(({ fields }) => fields.length > 0));
  }

  /** A person's name and an address are typed in parts. */
  private typedFields(description: ObjectDescription, name: string): FieldInfo[] {
    const field = fieldOf(description, name);
    const parts = field ? partsOf(description, field) : [];
    return parts.length > 0 || !field ? parts : [field];
  }

  private entry(
    field: FieldInfo,
    record: Row | undefined,
    { required, defaults }: { required: boolean; defaults: Row }
  ): Field[] {
    if (!(record ? field.updateable : field.createable)) {
      return [];
    }
    const value = record ? valueAt(record, field.name) : (defaults[field.name] ?? defaultValue(field));
    if (!record && value !== undefined && value !== null) {
      this.#values[field.name] = value;
    }
    return [{ field, required, value }];
  }

  handleChange(event: CustomEvent<{ value: unknown }> & { target: HTMLElement }): void {
    const name = event.target.dataset['name'];
    if (name !== undefined) {
      this.#values[name] = event.detail.value;
    }
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    void this.save();
  }

  handleSave(): void {
    void this.save();
  }

  handleCancel(): void {
    this.close();
  }

  private async save(): Promise<void> {
    if (this.isBusy) {
      return;
    }
    const inputs = [...(this.template?.querySelectorAll<FieldInputElement>('preview-field-input') ?? [])];
    const invalid = inputs.filter((input) => !input.reportValidity());
    if (invalid.length > 0) {
      this.fail('Some fields need another look', invalid.map(labelOf).join(', '));
      invalid[0]?.focus();
      return;
    }
    this.isBusy = true;
    this.message = undefined;
    try {
      const id = await saveRecord(this.object, this.recordId, { ...this.#values });
      this.close(id);
    } catch (error) {
      this.showErrors(error, inputs);
    }
    this.isBusy = false;
  }

  private showErrors(error: unknown, inputs: FieldInputElement[]): void {
    const { page, fields } = saveErrors(error);
    const elsewhere = [...page];
    for (const [name, messages] of Object.entries(fields)) {
      const input = inputs.find(({ dataset }) => dataset['name'] === name);
      if (input) {
        input.setError(messages.join(' '));
      } else {
        elsewhere.push(...messages);
      }
    }
    const shown = Object.keys(fields).flatMap((name) => {
      const field = this.objectDescription && fieldOf(this.objectDescription, name);
      return field ? [field.label] : [];
    });
    this.fail('It was not saved', elsewhere.length > 0 ? elsewhere.join(' ') : `See ${shown.join(', ')}.`);
  }

  private fail(heading: string, message: string): void {
    this.messageHeading = heading;
    this.message = message;
  }
}

function labelOf(input: FieldInputElement): string {
  const field: unknown = Reflect.get(input, 'field');
  return typeof field === 'object' && field !== null && 'label' in field ? String(field.label) : '';
}

function defaultValue(field: FieldInfo): unknown {
  if (field.type === 'boolean') {
    return false;
  }
  if (field.name === 'OwnerId') {
    return context().user.id;
  }
  return field.picklist.find(({ isDefault, active }) => isDefault && active)?.value;
}
