import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import byMail from '@salesforce/label/c.Ridealong_Tell_By_Mail';
import byPhone from '@salesforce/label/c.Ridealong_Tell_By_Phone';
import cancel from '@salesforce/label/c.Ridealong_Tell_Cancel';
import copied from '@salesforce/label/c.Ridealong_Tell_Copied';
import changed from '@salesforce/label/c.Ridealong_Tell_Theirs';
import discard from '@salesforce/label/c.Ridealong_Form_Discard';
import discarded from '@salesforce/label/c.Ridealong_Form_Discarded';
import draftKept from '@salesforce/label/c.Ridealong_Form_Draft_Kept';
import failed from '@salesforce/label/c.Ridealong_Tell_Failed';
import heading from '@salesforce/label/c.Ridealong_Tell_Heading';
import headingNobody from '@salesforce/label/c.Ridealong_Tell_Heading_Nobody';
import letter from '@salesforce/label/c.Ridealong_Tell_Letter';
import long from '@salesforce/label/c.Ridealong_Tell_Long';
import mail from '@salesforce/label/c.Ridealong_Tell_Mail_Button';
import notCopied from '@salesforce/label/c.Ridealong_Tell_Not_Copied';
import note from '@salesforce/label/c.Ridealong_Tell_Note';
import phone from '@salesforce/label/c.Ridealong_Tell_Phone_Button';
import sent from '@salesforce/label/c.Ridealong_Tell_Sent_Button';
import sentQuestion from '@salesforce/label/c.Ridealong_Tell_Sent_Question';
import USER_NAME from '@salesforce/schema/User.Name';
import userId from '@salesforce/user/Id';
import { TextDraft, cutText, format, holdTooMuch, mutate, today } from 'c/ridealongShared';
import { addressee, draftLetter } from 'c/ridealongChallenges';
import type { Letter, Told } from 'c/ridealongChallenges';
import { mailTo } from './mailLink';
import type { MailLink } from './mailLink';

/** Somebody to tell: a contact, or an unnamed person where nobody knows who said it. */
export interface Listener {
  name?: string;
  firstName?: string;
  email?: string;
}

export interface ToldChallenge extends Told {
  id: string;
  /** The version that the letter starts from. */
  version?: string;
}

/** Length of Told_Note__c. */
const NOTE_LIMIT = 255;

/**
 * Helps a rep to tell a customer what was decided: a draft to edit, which opens in the rep's own mail, or a call. Nothing is
 * ever sent from here; what is kept is the day, who told it and how. What is typed stays on the device until then. Fires `told` with
 * the ids, `refused`, and `cancel`.
 */
export default class CustomerMessageForm extends LightningElement {
  @api listener: Listener = {};
  /** Name of the account. */
  @api customer = '';
  /** Everything this contact said on the deal that was decided and not told. */
  @api challenges: ToldChallenge[] = [];
  /** Whether the reader may note which decision was told. */
  @api canKeepDecision = false;

  userId = userId;

  @wire(getRecord, { recordId: '$userId', fields: [USER_NAME] })
  writer?: { data?: RecordRepresentation };

  labels = { cancel, changed, discard, failed, letter, long, mail, note, phone, sent };
  /** Once the rep has changed the draft. */
  edited?: Letter;
  note = '';
  /** What was decided when the first word of the letter was changed. */
  startedFrom?: string;
  /** What became of the draft. */
  notice = '';
  wasOpened = false;
  /** What is said about a letter that had to be copied. */
  copyNotice = '';
  isSaving = false;
  errors: unknown;

  /** Puts the cursor into the letter. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="letter"]')?.focus();
  }

  connectedCallback(): void {
    const kept = this.draft.load();
    if (!kept) {
      return;
    }
    this.note = kept.note ?? '';
    this.startedFrom = kept.startedFrom;
    this.edited = kept.body === undefined ? undefined : { ...this.drafted, body: kept.body };
    this.notice = draftKept;
  }

  /** One for whatever this contact waits for: the oldest of it stays, however much is decided meanwhile. */
  get draft(): TextDraft {
    const [oldest = ''] = this.challenges.map(({ id }) => id).sort();
    return new TextDraft('letter', oldest);
  }
  get drafted(): Letter {
    const writer = getFieldValue(this.writer?.data, USER_NAME) as string | undefined;
    return draftLetter(addressee(this.listener), this.customer, this.challenges, writer);
  }
  get letter(): Letter {
    return this.edited ?? this.drafted;
  }
  /** What was decided, of what: a letter that was begun before speaks of something else. */
  get decided(): string {
    return JSON.stringify(
      this.challenges.map(({ id, decision, forCustomer }) => [id, decision, forCustomer])
    );
  }
  /** What the letter would say now, beside the one that was begun. */
  get theirs(): string {
    return this.edited && this.startedFrom !== this.decided ? this.drafted.body : '';
  }
  get canDiscard(): boolean {
    return this.edited !== undefined || this.note !== '';
  }
  get heading(): string {
    return this.listener.name ? format(heading, this.listener.name) : headingNobody;
  }
  get mail(): MailLink {
    return mailTo(this.listener.email, this.letter);
  }
  /** The next step stands out; a mail program that did not open can be tried again. */
  get mailClass(): string {
    return this.wasOpened
      ? 'slds-button slds-button_neutral touch'
      : 'slds-button slds-button_brand main touch';
  }
  get isLong(): boolean {
    return !this.mail.isWhole && !this.wasOpened;
  }
  get question(): string {
    return this.wasOpened ? [this.copyNotice, sentQuestion].filter(Boolean).join(' ') : '';
  }

  handleLetter(event: CustomEvent<{ value: string }>): void {
    this.startedFrom ??= this.decided;
    this.edited = { ...this.letter, body: event.detail.value };
    this.keepDraft();
  }
  handleNote(event: CustomEvent<{ value: string }>): void {
    this.note = event.detail.value;
    this.keepDraft();
  }
  keepDraft(): void {
    this.draft.save({ body: this.edited?.body, note: this.note, startedFrom: this.startedFrom });
    this.notice = draftKept;
  }
  /** Nothing of it stays on the device. */
  handleDiscard(): void {
    this.draft.clear();
    this.edited = undefined;
    this.startedFrom = undefined;
    this.note = '';
    this.notice = discarded;
    this.focus();
  }
  /** A letter that the link cannot take along is copied, to be pasted. */
  async handleMail(): Promise<void> {
    const isCut = !this.mail.isWhole;
    this.wasOpened = true;
    this.copyNotice = isCut ? await copy(this.letter.body) : '';
  }
  async handleSent(): Promise<void> {
    await this.keep(byMail);
  }
  async handlePhone(): Promise<void> {
    await this.keep(byPhone);
  }
  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  async keep(how: string): Promise<void> {
    // A button that is disabled meanwhile would lose the focus.
    if (this.isSaving || holdTooMuch(this.template)) {
      return;
    }
    this.isSaving = true;
    this.errors = undefined;
    const told = {
      Told_Customer_On__c: today(),
      Told_Customer_By__c: userId,
      Told_Note__c: cutText([how, this.note.trim()].filter(Boolean).join(': '), NOTE_LIMIT)
    };
    try {
      await mutate(
        this.challenges.map(({ id, decision, version }, index) => ({
          name: `told${index}`,
          object: 'Customer_Challenge__c',
          id,
          fields: {
            ...told,
            // The decision that the letter speaks of: it may have changed since.
            ...(this.canKeepDecision && decision ? { Told_Decision__c: decision } : {}),
            ...(version ? { Based_On__c: version } : {})
          }
        }))
      );
      this.draft.clear();
      this.dispatchEvent(new CustomEvent('told', { detail: this.challenges.map(({ id }) => id) }));
    } catch (error) {
      this.errors = error;
      // Where somebody else was quicker, what they saved comes with a fresh look
      this.dispatchEvent(new CustomEvent('refused'));
    }
    this.isSaving = false;
  }
}

/** Puts a text where it can be pasted from, and says whether that worked: not every browser, and no frame, has to allow it. */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return notCopied;
  }
}
