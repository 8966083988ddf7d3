import { LightningElement, api, wire } from 'lwc';
import { getFieldValue, getRecord } from 'lightning/uiRecordApi';
import type { RecordRepresentation } from 'lightning/uiRecordApi';
import byMail from '@salesforce/label/c.Ridealong_Tell_By_Mail';
import byPhone from '@salesforce/label/c.Ridealong_Tell_By_Phone';
import cancel from '@salesforce/label/c.Ridealong_Tell_Cancel';
import copied from '@salesforce/label/c.Ridealong_Tell_Copied';
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
import { cutText, format, mutate, today } from 'c/ridealongShared';
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
}

/** Length of Told_Note__c. */
const NOTE_LIMIT = 255;

/**
 * Helps a rep to tell a customer what was decided: a draft to edit, which opens in the rep's own mail, or a call. Nothing is
 * ever sent from here; what is kept is the day, who told it and how. Fires `told` with the ids, and `cancel`.
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

  labels = { cancel, failed, letter, long, mail, note, phone, sent };
  /** Once the rep has changed the draft. */
  edited?: Letter;
  note = '';
  wasOpened = false;
  /** What is said about a letter that had to be copied. */
  copyNotice = '';
  isSaving = false;
  errors: unknown;

  /** Puts the cursor into the letter. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="letter"]')?.focus();
  }

  get letter(): Letter {
    const writer = getFieldValue(this.writer?.data, USER_NAME) as string | undefined;
    return this.edited ?? draftLetter(addressee(this.listener), this.customer, this.challenges, writer);
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
    this.edited = { ...this.letter, body: event.detail.value };
  }
  handleNote(event: CustomEvent<{ value: string }>): void {
    this.note = event.detail.value;
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
    if (this.isSaving) {
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
        this.challenges.map(({ id, decision }, index) => ({
          name: `told${index}`,
          object: 'Customer_Challenge__c',
          id,
          // The decision that the letter speaks of: it may have changed since.
          fields: this.canKeepDecision && decision ? { ...told, Told_Decision__c: decision } : told
        }))
      );
      this.dispatchEvent(new CustomEvent('told', { detail: this.challenges.map(({ id }) => id) }));
    } catch (error) {
      this.errors = error;
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
