import { LightningElement, api } from 'lwc';
import area from '@salesforce/label/c.Ridealong_Details_Area';
import cost from '@salesforce/label/c.Ridealong_Details_Cost';
import firstName from '@salesforce/label/c.Ridealong_Details_First_Name';
import lastName from '@salesforce/label/c.Ridealong_Details_Last_Name';
import lastNameMissing from '@salesforce/label/c.Ridealong_Form_Last_Name_Missing';
import more from '@salesforce/label/c.Ridealong_Details_More';
import newContact from '@salesforce/label/c.Ridealong_Details_New_Contact';
import noChoice from '@salesforce/label/c.Ridealong_Details_No_Choice';
import saidBy from '@salesforce/label/c.Ridealong_Details_Said_By';
import searchPeople from '@salesforce/label/c.Ridealong_Details_Search_People';
import severity from '@salesforce/label/c.Ridealong_Details_Severity';
import solution from '@salesforce/label/c.Ridealong_Details_Solution';
import words from '@salesforce/label/c.Ridealong_Details_Words';
import workaround from '@salesforce/label/c.Ridealong_Details_Workaround';
import type { ChallengeField, ChallengeValues, Choice } from 'c/ridealongChallenges';
import { NEW_CONTACT, severityLook } from 'c/ridealongChallenges';
import type { Option } from 'c/ridealongChoicePicker';
import { FocusQueue, tellField } from 'c/ridealongShared';

const TEXTS: [ChallengeField, string][] = [
  ['Customer_Words__c', words],
  ['Cost_To_Customer__c', cost],
  ['Workaround__c', workaround],
  ['Suggested_Solution__c', solution]
];
const CHOICES: [ChallengeField, string][] = [
  ['Said_By__c', saidBy],
  ['Area__c', area]
];
/** The order in which people tell it. How bad it is stands before them, always in sight: one tap. */
const FOLDS = [TEXTS[0], CHOICES[0], TEXTS[1], TEXTS[2], CHOICES[1], TEXTS[3]] as typeof TEXTS;

/** As many people fit side by side on a phone; more of them are a list. */
const MAX_CHIPS = 6;

/** What a challenge can hold beyond its sentence: how bad it is, and each other field folded until somebody wants it. Fires `change` and `unfold`. */
export default class ChallengeDetailFields extends LightningElement {
  @api values: ChallengeValues = {};
  /** Choices of the fields that are chosen, not typed. */
  @api choices: Partial<Record<ChallengeField, Choice[]>> = {};
  /** The account of the deal, and how many of its people are not among the choices. */
  @api accountId?: string;
  @api peopleNotShown = 0;
  /** Whether the person may create contacts. */
  @api canAddContact = false;
  /** Fields that this person may fill in; all of them until it is known. */
  @api writable?: string[];
  /** What is wrong with a field, in words. */
  @api get messages(): Partial<Record<ChallengeField, string>> {
    return this._messages;
  }
  set messages(messages: Partial<Record<ChallengeField, string>>) {
    this._messages = messages;
    this.tellFields();
  }

  labels = { firstName, lastName, lastNameMissing, more, noChoice, searchPeople, severity };
  _messages: Partial<Record<ChallengeField, string>> = {};
  unfolded: ChallengeField[] = [];
  focusQueue = new FocusQueue();

  /** Opens a field and moves the focus there. */
  @api unfold(field: ChallengeField): void {
    if (!this.unfolded.includes(field)) {
      this.unfolded = [...this.unfolded, field];
    }
    const place = `[data-field="${field}"], [data-choice="${field}"]`;
    this.focusQueue.afterRender(() => this.template?.querySelector<HTMLElement>(place)?.focus());
    this.dispatchEvent(new CustomEvent('unfold', { detail: field }));
  }

  /** What was entered before it was known stays in sight: its writer can move it elsewhere. */
  get offered(): typeof FOLDS {
    return FOLDS.filter(
      ([field]) => !this.writable || this.writable.includes(field) || Boolean(this.values[field])
    );
  }

  get folds() {
    return this.offered.map(([field, label]) => {
      const isOpen = this.isOpen(field);
      return {
        field,
        label,
        expanded: String(isOpen),
        iconName: isOpen ? 'utility:chevrondown' : 'utility:chevronright'
      };
    });
  }

  get severities(): Option[] {
    const isOffered = !this.writable || this.writable.includes('Severity__c') || this.values.Severity__c;
    const choices = isOffered ? (this.choices.Severity__c ?? []) : [];
    return choices.map(({ value, label }) => ({ value, label, iconName: severityLook(value).iconName }));
  }
  get hasSeverities(): boolean {
    return this.severities.length > 0;
  }

  get openFolds() {
    return this.offered
      .filter(([field]) => this.isOpen(field))
      .map(([field, label]) => ({
        field,
        label,
        value: this.values[field] ?? '',
        isText: TEXTS.some(([text]) => text === field),
        chips: this.chipsOf(field),
        options: this.optionsOf(field),
        searchesPeople: field === 'Said_By__c' && this.peopleNotShown > 0,
        found: this.isAmongChoices(field) ? null : (this.values[field] ?? null),
        asksForName: field === 'Said_By__c' && this.values.Said_By__c === NEW_CONTACT
      }));
  }

  handleFold(event: Event): void {
    const field = (event.currentTarget as HTMLElement).dataset.fold as ChallengeField;
    if (this.unfolded.includes(field)) {
      this.unfolded = this.unfolded.filter((open) => open !== field);
    } else {
      this.unfold(field);
    }
  }

  /** People of the account, as those who are among the choices are. */
  contact = {
    displayInfo: { primaryField: 'Name', additionalFields: ['Title'] },
    matchingInfo: {
      primaryField: { fieldPath: 'Name' },
      additionalFields: [{ fieldPath: 'Title' }, { fieldPath: 'Email' }]
    }
  };

  get ofTheAccount() {
    return { criteria: [{ fieldPath: 'AccountId', operator: 'eq', value: this.accountId ?? null }] };
  }

  isAmongChoices(field: ChallengeField): boolean {
    return this.optionsOf(field).some(({ value }) => value === (this.values[field] ?? ''));
  }

  handleFound(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    const detail = { field: 'Said_By__c', value: event.detail.recordId ?? '' };
    this.dispatchEvent(new CustomEvent('change', { detail }));
  }

  handleChoose(event: CustomEvent<string>): void {
    event.stopPropagation();
    const field = (event.currentTarget as HTMLElement).dataset.choice as ChallengeField;
    this.dispatchEvent(new CustomEvent('change', { detail: { field, value: event.detail } }));
  }
  handleChange(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    const field = (event.currentTarget as HTMLElement).dataset.field as ChallengeField;
    this.dispatchEvent(new CustomEvent('change', { detail: { field, value: event.detail.value } }));
  }

  renderedCallback(): void {
    this.tellFields();
    this.focusQueue.run();
  }

  tellFields(): void {
    for (const input of this.template?.querySelectorAll<HTMLElement>('[data-field]') ?? []) {
      tellField(input, this.messages[input.dataset.field as ChallengeField]);
    }
  }

  /** A field stays open while it holds something: what was entered is never out of sight. */
  isOpen(field: ChallengeField): boolean {
    return this.unfolded.includes(field) || Boolean(this.values[field]);
  }

  /** People side by side, as long as there are few. */
  chipsOf(field: ChallengeField): Option[] | undefined {
    const people = field === 'Said_By__c' ? this.optionsOf(field).slice(1) : [];
    return people.length > 0 && people.length <= MAX_CHIPS ? people : undefined;
  }

  optionsOf(field: ChallengeField): Choice[] {
    const options = [{ label: noChoice, value: '' }, ...(this.choices[field] ?? [])];
    if (field === 'Said_By__c' && this.canAddContact) {
      options.push({ label: newContact, value: NEW_CONTACT });
    }
    return options;
  }
}
