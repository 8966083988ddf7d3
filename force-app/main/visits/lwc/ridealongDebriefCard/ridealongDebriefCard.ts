import { LightningElement, api } from 'lwc';
import another from '@salesforce/label/c.Ridealong_Debrief_Another';
import debriefFiled from '@salesforce/label/c.Ridealong_Debrief_Filed';
import debriefHelped from '@salesforce/label/c.Ridealong_Debrief_Helped';
import debriefWaiting from '@salesforce/label/c.Ridealong_Debrief_Waiting';
import discard from '@salesforce/label/c.Ridealong_Form_Discard';
import discarded from '@salesforce/label/c.Ridealong_Form_Discarded';
import done from '@salesforce/label/c.Ridealong_Debrief_Done';
import hiddenDeal from '@salesforce/label/c.Ridealong_Debrief_Hidden_Deal';
import noDeal from '@salesforce/label/c.Ridealong_Debrief_NoDeal';
import nothingNew from '@salesforce/label/c.Ridealong_Form_Nothing_New';
import notSaved from '@salesforce/label/c.Ridealong_Debrief_NotSaved';
import saidKept from '@salesforce/label/c.Ridealong_Debrief_SaidKept';
import saveSentence from '@salesforce/label/c.Ridealong_Debrief_SaveSentence';
import saveSurprise from '@salesforce/label/c.Ridealong_Debrief_SaveSurprise';
import saidDone from '@salesforce/label/c.Ridealong_Debrief_SaidDone';
import saidHeard from '@salesforce/label/c.Ridealong_Debrief_SaidHeard';
import saidSurprise from '@salesforce/label/c.Ridealong_Debrief_SaidSurprise';
import sentenceLabel from '@salesforce/label/c.Ridealong_Debrief_Sentence';
import surprise from '@salesforce/label/c.Ridealong_Debrief_Surprise';
import title from '@salesforce/label/c.Ridealong_Debrief_Title';
import { DEBRIEF, saveNote, updateAttendee } from 'c/ridealongAttendees';
import { TextDraft, format, holdTooMuch, shortDay } from 'c/ridealongShared';
import type { Attendee } from 'c/ridealongAttendees';

/**
 * After a visit: log what was heard, or say "nothing new", and what surprised. Shown to a colleague who went. Fires
 * `changed` when the debrief was written, so that the page reads again.
 */
export default class DebriefCard extends LightningElement {
  /** The reader's own row. */
  @api get attendee(): Attendee {
    return this._attendee;
  }
  set attendee(attendee: Attendee) {
    this._attendee = attendee;
    if (!this.wasOpened) {
      this.wasOpened = true;
      this.sentence = this.draftOf('sentence').load()?.text ?? '';
      this.surprise = this.draftOf('surprise').load()?.text;
    }
    // What was written before is there to be read, and to be written on.
    this.surprise ??= attendee.surprise;
  }
  @api meetingId!: string;
  /** The deal; without one there is nowhere to write challenges down. */
  @api opportunityId?: string;
  /** The reader cannot see the deal: what they write stays with the meeting. */
  @api isDealHidden = false;
  /** Whose meeting it is. */
  @api ownerName = '';

  labels = {
    another,
    discard,
    done,
    noDeal,
    nothingNew,
    notSaved,
    saveSentence,
    saveSurprise,
    sentence: sentenceLabel,
    surprise,
    title
  };
  _attendee!: Attendee;
  /** Drafts of before are taken up once. */
  wasOpened = false;
  sentence = '';
  isFormOpen = true;
  /** Done here, before the page has read it again. */
  wasDone = false;
  isSaving = false;
  surprise?: string;
  message = '';
  errors: unknown;

  get isDone(): boolean {
    return this.wasDone || this.attendee.debrief === DEBRIEF.done;
  }

  get canSeeDeal(): boolean {
    return this.opportunityId !== undefined && !this.isDealHidden;
  }

  get keepsSentence(): boolean {
    return this.opportunityId !== undefined && this.isDealHidden && !this.kept;
  }

  get hiddenDeal(): string {
    return format(hiddenDeal, this.ownerName);
  }

  get hasNoSentence(): boolean {
    return this.sentence.trim() === '' || this.isSaving;
  }

  /** What the reader wrote here who cannot see the deal, and what became of it. */
  get kept(): string {
    const { heard, heardFiledOn } = this.attendee;
    if (!heard) {
      return '';
    }
    return heardFiledOn
      ? format(debriefFiled, shortDay(heardFiledOn), heard)
      : format(debriefWaiting, this.ownerName, heard);
  }

  get helped(): string {
    const { usefulLabel } = this.attendee;
    return usefulLabel ? format(debriefHelped, this.ownerName, usefulLabel) : '';
  }

  get showForm(): boolean {
    return this.canSeeDeal && (this.isFormOpen || !this.isDone);
  }

  get showAnother(): boolean {
    return this.canSeeDeal && !this.showForm;
  }

  /** The form offers the same beside its own button. */
  get showNothingNew(): boolean {
    return !this.isDone && !this.canSeeDeal;
  }

  get showNoDeal(): boolean {
    return this.opportunityId === undefined && !this.isDone;
  }

  get hasNoSurprise(): boolean {
    const text = this.surprise?.trim() ?? '';
    return text === '' || text === this.attendee.surprise?.trim() || this.isSaving;
  }

  /** Puts the cursor where the reader goes on. */
  @api focusForm(): void {
    const target = '[data-id="form"], [data-id="sentence"], [data-id="nothing-new"], [data-id="surprise"]';
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
    this.draftOf('surprise').save({ text: this.surprise });
  }

  handleSentence(event: CustomEvent<{ value: string }>): void {
    this.sentence = event.detail.value;
    this.draftOf('sentence').save({ text: this.sentence });
  }

  /** What is typed here stays on the device until it is saved or discarded. */
  draftOf(kind: 'sentence' | 'surprise'): TextDraft {
    return new TextDraft(kind, this.attendee.id ?? this.meetingId ?? '');
  }

  get canDiscardSentence(): boolean {
    return this.sentence.trim() !== '';
  }

  get canDiscardSurprise(): boolean {
    return (this.surprise ?? '').trim() !== (this.attendee.surprise ?? '').trim();
  }

  handleDiscardSentence(): void {
    this.draftOf('sentence').clear();
    this.sentence = '';
    this.message = discarded;
    this.focusForm();
  }

  handleDiscardSurprise(): void {
    this.draftOf('surprise').clear();
    this.surprise = this.attendee.surprise;
    this.message = discarded;
    this.template?.querySelector<HTMLElement>('[data-id="surprise"]')?.focus();
  }

  async handleSaveSentence(): Promise<void> {
    if (holdTooMuch(this.template, '[data-id="sentence"]')) {
      return;
    }
    const fields = {
      Heard_Without_Deal__c: this.sentence.trim(),
      Debriefed_At__c: new Date().toISOString()
    };
    await this.write(fields, () => {
      this.draftOf('sentence').clear();
      this.finish(format(saidKept, this.ownerName));
    });
  }

  async handleNothingNew(): Promise<void> {
    await this.write({ Debriefed_At__c: new Date().toISOString(), Heard_Nothing_New__c: true }, () =>
      this.finish(saidDone)
    );
  }

  async handleSaveSurprise(): Promise<void> {
    if (holdTooMuch(this.template, '[data-id="surprise"]')) {
      return;
    }
    await this.applyChange(
      () => saveNote(this.attendee, { What_Surprised_Me__c: this.surprise?.trim() }),
      () => {
        this.draftOf('surprise').clear();
        this.message = saidSurprise;
        this.dispatchEvent(new CustomEvent('changed'));
      }
    );
  }

  async write(fields: Record<string, unknown>, after: () => void): Promise<void> {
    await this.applyChange(() => updateAttendee(this.attendee.id ?? '', fields), after);
  }

  async applyChange(save: () => Promise<void>, after: () => void): Promise<void> {
    this.errors = undefined;
    this.isSaving = true;
    try {
      await save();
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
