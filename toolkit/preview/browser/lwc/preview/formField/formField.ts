/**
 * What a record form and the fields in its slot say to each other. A field announces itself with an event that reaches
 * the form it stands in; the form hands it its field and value.
 */
import type { FieldInfo } from 'preview/org';

export const registerFieldEvent = 'previewregisterfield';

export interface FieldSetup {
  field: FieldInfo;
  value: unknown;
  displayValue: string | null;
  referenceName: string | undefined;
  /** Editing an existing record, or making a new one. */
  isNew: boolean;
  /** What is typed in place of a compound field, in order; empty for a field that is typed itself. */
  parts: FieldSetup[];
}

export interface FormField {
  readonly fieldName: string;
  /** False once it has left the page: what was typed into it then is not saved. */
  isThere(): boolean;
  setUp(setup: FieldSetup): void;
  /** What was typed, by the field that it is saved in; none for a field that only shows. */
  changes?(): Record<string, unknown>;
  /** Fields whose errors it shows, besides its own. */
  partNames?(): string[];
  reportValidity?(): boolean;
  setErrors?(messages: string[], part?: string): void;
  reset?(): void;
}

export class RegisterFieldEvent extends CustomEvent<FormField> {
  constructor(field: FormField) {
    super(registerFieldEvent, { detail: field, bubbles: true, composed: true });
  }
}

/** `Name` of `Name` or `{ objectApiName, fieldApiName: 'Name' }`. */
export function plainFieldName(field: string | { fieldApiName: string } | undefined): string {
  return typeof field === 'object' ? field.fieldApiName : (field ?? '');
}
