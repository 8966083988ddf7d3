/**
 * lightning-record-picker, which npm's base components lack: a search over GraphQL in the base grouped combobox.
 * https://developer.salesforce.com/docs/component-library/bundle/lightning-record-picker/documentation
 */
import { LightningElement, api } from 'lwc';
import { executeGraphql, longId } from 'preview/lds';
import {
  displayPaths,
  filterWhere,
  joinWhere,
  nameFields,
  pickerQuery,
  pickerRecords,
  searchWhere,
  standardObjects
} from 'preview/pages';
import type { FieldChoice, MatchingInfo, PickerFilter, PickerRecord, Where } from 'preview/pages';
import { context } from 'preview/session';
import { nothingFound, optionCards } from './combobox.ts';
import type { Combobox } from './combobox.ts';

/** Time without typing before it searches, in milliseconds. */
const PAUSE_MS = 250;
const MIN_TERM = 2;
const MAX_RESULTS = 20;
const MAX_WITHOUT_TERM = 5;

export default class RecordPicker extends LightningElement {
  @api label = '';
  @api placeholder: string | undefined;
  @api variant = 'standard';
  @api fieldLevelHelp: string | undefined;
  @api disabled = false;
  @api required = false;
  @api messageWhenBadInput = 'Select an option or remove the entered text.';
  @api messageWhenValueMissing = 'Complete this field.';
  @api displayInfo: FieldChoice | undefined;
  @api matchingInfo: MatchingInfo | undefined;
  items: unknown[] = [];
  chosen: PickerRecord | undefined;
  note: string | undefined;
  isSearching = false;
  #objectApiName: string | undefined;
  #filter: PickerFilter | undefined;
  #value: string | null = null;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #searched: string | undefined;
  #custom = '';

  @api
  get objectApiName(): string | undefined {
    return this.#objectApiName;
  }

  set objectApiName(object: string | undefined) {
    if (object !== this.#objectApiName && this.#objectApiName !== undefined) {
      this.clear();
    }
    this.#objectApiName = object;
    this.#searched = undefined;
    void this.loadChosen();
  }

  @api
  get filter(): PickerFilter | undefined {
    return this.#filter;
  }

  set filter(filter: PickerFilter | undefined) {
    this.#filter = filter;
    this.#searched = undefined;
    this.items = [];
  }

  @api
  get value(): string | null {
    return this.#value;
  }

  set value(value: string | null | undefined) {
    this.#value = value ? longId(value) : null;
    if (this.#value === null) {
      this.clear();
    } else {
      void this.loadChosen();
    }
  }

  @api
  get validity(): { valid: boolean; badInput: boolean; valueMissing: boolean; customError: boolean } {
    const badInput = this.isBad;
    const valueMissing = this.required && !this.disabled && this.#value === null;
    const customError = this.#custom !== '';
    return { valid: !badInput && !valueMissing && !customError, badInput, valueMissing, customError };
  }

  @api
  clearSelection(): void {
    this.#value = null;
    this.clear();
  }

  @api
  focus(): void {
    this.combobox?.focus();
  }

  @api
  blur(): void {
    this.combobox?.blur();
  }

  @api
  checkValidity(): boolean {
    return this.validity.valid;
  }

  @api
  reportValidity(): boolean {
    const { badInput } = this.validity;
    this.combobox?.setCustomValidity(this.#custom || (badInput ? this.messageWhenBadInput : ''));
    this.combobox?.reportValidity();
    return this.validity.valid;
  }

  @api
  setCustomValidity(message: string): void {
    this.#custom = message;
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get shownPlaceholder(): string {
    if (this.placeholder !== undefined) {
      return this.placeholder;
    }
    return `Search ${this.pluralLabel}…`;
  }

  get pill(): unknown {
    return (
      this.chosen && { type: 'icon', label: this.chosen.text, iconName: this.icon, iconAlternativeText: '' }
    );
  }

  private get pluralLabel(): string {
    const object = this.#objectApiName ?? '';
    return context().model.objects[object]?.labelPlural ?? standardObjects[object]?.labelPlural ?? object;
  }

  private get icon(): string {
    return context().model.objects[this.#objectApiName ?? '']?.icon ?? 'standard:record';
  }

  private get nameField(): string {
    return nameFields[this.#objectApiName ?? ''] ?? 'Name';
  }

  private get combobox(): Combobox | null | undefined {
    return this.template?.querySelector<Combobox>('lightning-grouped-combobox');
  }

  /** Text was typed and nothing chosen. */
  private get isBad(): boolean {
    return this.#value === null && this.#text.trim() !== '';
  }

  private clear(): void {
    // What was still asked for is not shown any more.
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.isSearching = false;
    this.chosen = undefined;
    this.items = [];
    this.#text = '';
    this.#searched = undefined;
    this.note = undefined;
    if (this.combobox) {
      this.combobox.inputText = '';
    }
  }

  private async query(where: Where | undefined, first: number): Promise<PickerRecord[]> {
    const object = this.#objectApiName;
    if (!object) {
      throw new Error('lightning-record-picker needs object-api-name.');
    }
    const matchedBy = this.matchingInfo?.primaryField?.fieldPath ?? this.nameField;
    const paths = displayPaths(this.displayInfo, this.nameField);
    const query = pickerQuery(object, paths, first, matchedBy.includes('.') ? this.nameField : matchedBy);
    const { data, errors } = await executeGraphql({ query, variables: { where: where ?? {} } });
    if (errors) {
      throw new Error('The search was refused.', { cause: errors });
    }
    return pickerRecords(data, object, this.displayInfo, this.nameField);
  }

  private async loadChosen(): Promise<void> {
    const id = this.#value;
    const object = this.#objectApiName;
    if (id === null || !object || this.chosen?.id === id) {
      return;
    }
    try {
      const [record] = await this.query({ Id: { eq: id } }, 1);
      // Meanwhile another record, or the same one of another object, may have been asked for.
      if (id !== this.#value || object !== this.#objectApiName) {
        return;
      }
      this.chosen = record ?? { id, text: id, subText: '' };
      if (!record) {
        this.note = "Can't show the record because an ID is invalid or you don't have access.";
      }
    } catch (error) {
      if (id === this.#value && object === this.#objectApiName) {
        this.fail(error);
      }
    }
  }

  handleOpen(): void {
    if (!this.chosen) {
      void this.search(this.#text.trim());
    }
  }

  handleText(event: CustomEvent<{ text: string }>): void {
    const { text } = event.detail;
    // The name of what was chosen is no search: the combobox tells it, too, when it is left.
    if (this.chosen || text === this.#text) {
      return;
    }
    this.#text = text;
    // The base combobox shows the text it is given, not what is typed.
    if (this.combobox) {
      this.combobox.inputText = text;
    }
    this.combobox?.setCustomValidity('');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(text.trim()), PAUSE_MS);
  }

  private async search(term: string): Promise<void> {
    if (term === this.#searched) {
      return;
    }
    this.#searched = term;
    this.#turn += 1;
    const turn = this.#turn;
    if (term !== '' && term.length < MIN_TERM) {
      this.items = [];
      this.note = 'Enter at least 2 characters.';
      return;
    }
    this.isSearching = true;
    try {
      const where = joinWhere([
        filterWhere(this.#filter),
        searchWhere(term, this.matchingInfo, this.nameField)
      ]);
      const records = await this.query(where, term === '' ? MAX_WITHOUT_TERM : MAX_RESULTS);
      if (turn !== this.#turn) {
        return;
      }
      this.show(records, term);
    } catch (error) {
      if (turn === this.#turn) {
        this.fail(error);
      }
    }
    this.isSearching = false;
  }

  private show(records: PickerRecord[], term: string): void {
    this.items = optionCards(records, term, this.icon);
    this.note = records.length > 0 ? undefined : nothingFound(term, this.pluralLabel);
    // The dropdown opens by itself only for items that were there when it was asked to.
    if (records.length > 0 && this.#text.trim() === term) {
      this.combobox?.focusAndOpenDropdownIfNotEmpty();
    }
  }

  private fail(error: unknown): void {
    this.isSearching = false;
    this.items = [];
    this.note = 'Something went wrong. Try again.';
    this.#searched = undefined;
    this.dispatchEvent(new CustomEvent('error', { detail: { error } }));
    console.error('lightning-record-picker', error);
  }

  handleSelect(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    const { value } = event.detail;
    const item = this.items.find(
      (candidate): candidate is { record: PickerRecord } => Reflect.get(Object(candidate), 'value') === value
    );
    if (!item) {
      return;
    }
    this.clear();
    this.chosen = item.record;
    this.#value = value;
    this.#custom = '';
    this.combobox?.setCustomValidity('');
    this.tell();
  }

  handleRemove(event: Event): void {
    event.stopPropagation();
    this.clearSelection();
    this.tell();
    requestAnimationFrame(() => this.combobox?.focus());
  }

  handleFocus(event: Event): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('focus'));
  }

  handleBlur(event: Event): void {
    event.stopPropagation();
    this.note = undefined;
    this.reportValidity();
    this.dispatchEvent(new CustomEvent('blur'));
  }

  private tell(): void {
    this.dispatchEvent(
      new CustomEvent('change', { detail: { recordId: this.#value }, bubbles: true, composed: true })
    );
  }
}
