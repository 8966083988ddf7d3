import { LightningElement, api } from 'lwc';
import another from '@salesforce/label/c.Ridealong_Debrief_Another';
import done from '@salesforce/label/c.Ridealong_Debrief_Done';
import noDeal from '@salesforce/label/c.Ridealong_Debrief_NoDeal';
import nothingNew from '@salesforce/label/c.Ridealong_Form_Nothing_New';
import notSaved from '@salesforce/label/c.Ridealong_Debrief_NotSaved';
import saveSurprise from '@salesforce/label/c.Ridealong_Debrief_SaveSurprise';
import saidDone from '@salesforce/label/c.Ridealong_Debrief_SaidDone';
import saidHeard from '@salesforce/label/c.Ridealong_Debrief_SaidHeard';
import saidSurprise from '@salesforce/label/c.Ridealong_Debrief_SaidSurprise';
import surprise from '@salesforce/label/c.Ridealong_Debrief_Surprise';
import title from '@salesforce/label/c.Ridealong_Debrief_Title';
import { DEBRIEF, updateAttendee } from 'c/ridealongAttendees';
import type { Attendee } from 'c/ridealongAttendees';

/**
 * After a visit: log what was heard, or say "nothing new", and what surprised. Shown to a colleague who went. Fires
 * `changed` when the debrief was written, so that the page reads again.
 */
export default class DebriefCard extends LightningElement {
  /** The reader's own row. */
  @api attendee!: Attendee;
  @api meetingId!: string;
  /** The deal; without one there is nowhere to write challenges down. */
  @api opportunityId?: string;

  labels = { another, done, noDeal, nothingNew, notSaved, saveSurprise, surprise, title };
  isFormOpen = true;
  /** Done here, before the page has read it again. */
  wasDone = false;
  isSaving = false;
  surprise = '';
  message = '';
  errors: unknown;

  get isDone(): boolean {
    return this.wasDone || this.attendee.debrief === DEBRIEF.done;
  }

  get showForm(): boolean {
    return this.opportunityId !== undefined && (this.isFormOpen || !this.isDone);
  }

  get showAnother(): boolean {
    return this.opportunityId !== undefined && !this.showForm;
  }

  /** The form offers the same beside its own button. */
  get showNothingNew(): boolean {
    return !this.isDone && this.opportunityId === undefined;
  }

  get showNoDeal(): boolean {
    return this.opportunityId === undefined && !this.isDone;
  }

  get hasNoSurprise(): boolean {
    return this.surprise.trim() === '' || this.isSaving;
  }

  /** Puts the cursor where the reader goes on. */
  @api focusForm(): void {
    const target = '[data-id="form"], [data-id="nothing-new"], [data-id="surprise"]';
    this.template?.querySelector<HTMLElement>(target)?.focus();
  }

  handleSaved(): void {
    this.finish(saidHeard);
  }

  handleClose(): void {
    this.isFormOpen = false;
  }

  handleAnother(): void {
    this.isFormOpen = true;
  }

  handleSurprise(event: CustomEvent<{ value: string }>): void {
    this.surprise = event.detail.value;
  }

  async handleNothingNew(): Promise<void> {
    await this.write({ Debriefed_At__c: new Date().toISOString(), Heard_Nothing_New__c: true }, () =>
      this.finish(saidDone)
    );
  }

  async handleSaveSurprise(): Promise<void> {
    await this.write({ What_Surprised_Me__c: this.surprise.trim() }, () => {
      this.message = saidSurprise;
      this.surprise = '';
    });
  }

  async write(fields: Record<string, unknown>, after: () => void): Promise<void> {
    this.errors = undefined;
    this.isSaving = true;
    try {
      await updateAttendee(this.attendee.id ?? '', fields);
      after();
    } catch (errors) {
      this.errors = errors;
    }
    this.isSaving = false;
  }

  finish(message: string): void {
    this.wasDone = true;
    this.isFormOpen = false;
    this.message = message;
    this.dispatchEvent(new CustomEvent('changed'));
  }
}
