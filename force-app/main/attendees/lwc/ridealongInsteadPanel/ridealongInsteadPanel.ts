import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import USER_NAME from '@salesforce/schema/User.Name';
import peopleHelp from '@salesforce/label/c.Ridealong_Form_PersonHelp';
import hint from '@salesforce/label/c.Ridealong_Instead_Hint';
import notSaved from '@salesforce/label/c.Ridealong_Instead_NotSaved';
import person from '@salesforce/label/c.Ridealong_Instead_Person';
import said from '@salesforce/label/c.Ridealong_Instead_Said';
import suggested from '@salesforce/label/c.Ridealong_Instead_Suggested';
import takeBack from '@salesforce/label/c.Ridealong_Instead_TakeBack';
import takenBack from '@salesforce/label/c.Ridealong_Instead_TakenBack';
import title from '@salesforce/label/c.Ridealong_Instead_Title';
import { COLLEAGUE_PICKER, saveNote } from 'c/ridealongAttendees';
import { format } from 'c/ridealongShared';

/** The row of the reader who said no, and the note about it as far as there is one. */
export interface Declined {
  id?: string;
  noteId?: string;
  insteadId?: string;
}

/**
 * Whom to ask instead, says who cannot come. It is a line in the note between the two: nobody is tagged, told or given access by
 * it. Fires `changed` once it is saved.
 */
export default class InsteadPanel extends LightningElement {
  @api attendee!: Declined;
  @api ownerName = '';
  /** User ids of those who are on the meeting, or whose meeting it is. */
  @api without: string[] = [];

  labels = { notSaved, peopleHelp, person, takeBack, title };
  picker = COLLEAGUE_PICKER;
  nameFields = [USER_NAME];
  /** What was chosen here, before the page has read it again; null: taken back. */
  painted?: string | null;
  isSaving = false;
  message = '';
  errors: unknown;

  @wire(getRecord, { recordId: '$chosenId', fields: '$nameFields' })
  user?: { data?: RecordRepresentation; error?: unknown };

  get chosenId(): string | undefined {
    return this.painted === undefined ? this.attendee.insteadId : (this.painted ?? undefined);
  }

  get chosenName(): string {
    const name = getFieldValue(this.user?.data, USER_NAME);
    return typeof name === 'string' ? name : '';
  }

  get hint(): string {
    return format(hint, this.ownerName);
  }

  get suggested(): string {
    return this.chosenName ? format(suggested, this.chosenName, this.ownerName) : '';
  }

  get filter() {
    const { criteria, filterLogic } = COLLEAGUE_PICKER.filter;
    const others = this.without.filter(Boolean);
    if (others.length === 0) {
      return COLLEAGUE_PICKER.filter;
    }
    const elsewhere = { fieldPath: 'Id', operator: 'nin', value: others };
    return {
      criteria: [...criteria, elsewhere],
      filterLogic: `${filterLogic} AND ${criteria.length + 1}`
    };
  }

  async handlePerson(event: CustomEvent<{ recordId: string | null }>): Promise<void> {
    const { recordId } = event.detail;
    if (recordId) {
      await this.save(recordId);
    }
  }

  async handleTakeBack(): Promise<void> {
    await this.save(null);
  }

  async save(userId: string | null): Promise<void> {
    const before = this.painted;
    this.errors = undefined;
    this.isSaving = true;
    this.painted = userId;
    try {
      await saveNote(this.attendee, { Ask_Instead__c: userId });
      this.message = userId ? format(said, this.ownerName, this.chosenName) : takenBack;
      this.dispatchEvent(new CustomEvent('changed'));
    } catch (errors) {
      this.painted = before;
      this.errors = errors;
    }
    this.isSaving = false;
  }
}
