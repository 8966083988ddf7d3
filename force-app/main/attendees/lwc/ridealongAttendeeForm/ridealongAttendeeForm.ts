import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import ATTENDEE from '@salesforce/schema/Internal_Attendee__c';
import USER_NAME from '@salesforce/schema/User.Name';
import peopleHelp from '@salesforce/label/c.Ridealong_Form_PersonHelp';
import cancel from '@salesforce/label/c.Ridealong_Form_Cancel';
import functionLabel from '@salesforce/label/c.Ridealong_Form_Function';
import more from '@salesforce/label/c.Ridealong_Form_More';
import person from '@salesforce/label/c.Ridealong_Form_Person';
import personPlaceholder from '@salesforce/label/c.Ridealong_Form_PersonPlaceholder';
import roleLabel from '@salesforce/label/c.Ridealong_Form_Role';
import submit from '@salesforce/label/c.Ridealong_Form_SubmitTag';
import title from '@salesforce/label/c.Ridealong_Form_Title';
import unknownPerson from '@salesforce/label/c.Ridealong_Form_UnknownPerson';
import whyLabel from '@salesforce/label/c.Ridealong_Form_Why';
import { COLLEAGUE_PICKER } from 'c/ridealongAttendees';
import { MASTER_RECORD_TYPE, TextDraft, holdTooMuch } from 'c/ridealongShared';

type Picklists = { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };

/** What the form gives to the person who opened it. */
export interface ChosenPerson {
  userId: string;
  name: string;
  businessFunction?: string;
  role?: string;
  why?: string;
}

/**
 * Finds a colleague by name. Fires `choose` with a `ChosenPerson`, and `cancel`. The reason that was typed stays on the device until the
 * colleague is tagged with it, or the form is cancelled.
 */
export default class AttendeeForm extends LightningElement {
  /** The page that it is on, of an event or a meeting. */
  @api recordId?: string;

  /** The colleague is tagged: nothing is left to keep. */
  @api forget(): void {
    this.draft.clear();
  }

  labels = {
    peopleHelp,
    cancel,
    function: functionLabel,
    more,
    person,
    personPlaceholder,
    role: roleLabel,
    submit,
    title,
    why: whyLabel
  };

  masterRecordType = MASTER_RECORD_TYPE;
  attendeeObject = ATTENDEE;
  userNameFields = [USER_NAME];
  userId?: string;
  isUnfolded = false;
  focusWhy = false;
  businessFunction?: string;
  chosenRole?: string;
  why = '';

  picker = COLLEAGUE_PICKER;

  @wire(getRecord, { recordId: '$userId', fields: '$userNameFields' })
  user?: { data?: RecordRepresentation; error?: unknown };

  @wire(getPicklistValuesByRecordType, {
    objectApiName: '$attendeeObject',
    recordTypeId: '$masterRecordType'
  })
  picklists?: { data?: Picklists; error?: unknown };

  get functions(): PicklistEntry[] {
    return this.picklists?.data?.picklistFieldValues.Business_Function__c?.values ?? [];
  }

  get roles(): PicklistEntry[] {
    return this.picklists?.data?.picklistFieldValues.Role__c?.values ?? [];
  }

  get isEmpty(): boolean {
    return this.userId === undefined;
  }

  /** Moves the focus to the search. */
  @api focusSearch(): void {
    this.template?.querySelector<HTMLElement>('lightning-record-picker')?.focus();
  }

  connectedCallback(): void {
    this.why = this.draft.load()?.why ?? '';
    this.isUnfolded = this.why !== '';
  }

  get draft(): TextDraft {
    return new TextDraft('tag', this.recordId ?? '');
  }

  handlePerson(event: CustomEvent<{ recordId: string | null }>): void {
    this.userId = event.detail.recordId ?? undefined;
  }

  renderedCallback(): void {
    if (!this.focusWhy) {
      return;
    }
    this.focusWhy = false;
    this.template?.querySelector<HTMLElement>('[data-id="why"]')?.focus();
  }

  handleUnfold(): void {
    this.isUnfolded = true;
    this.focusWhy = true;
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.businessFunction = event.detail.value;
  }

  handleRole(event: CustomEvent<{ value: string }>): void {
    this.chosenRole = event.detail.value;
  }

  handleWhy(event: CustomEvent<{ value: string }>): void {
    this.why = event.detail.value;
    this.draft.save({ why: this.why });
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    if (this.userId === undefined) {
      return;
    }
    if (holdTooMuch(this.template)) {
      return;
    }
    const name = getFieldValue(this.user?.data, USER_NAME);
    const detail: ChosenPerson = {
      userId: this.userId,
      name: typeof name === 'string' ? name : unknownPerson,
      businessFunction: this.businessFunction,
      role: this.chosenRole,
      why: this.why.trim() || undefined
    };
    this.dispatchEvent(new CustomEvent('choose', { detail }));
  }

  handleCancel(): void {
    this.draft.clear();
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
