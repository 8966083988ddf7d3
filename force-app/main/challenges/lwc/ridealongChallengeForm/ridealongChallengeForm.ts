import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { MessageContext } from 'lightning/messageService';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import {
  LOOKUPS,
  NEW_CONTACT,
  NO_LOOKUPS,
  clearDraft,
  draftName,
  isBlank,
  lastHeld,
  loadDraft,
  lookupsOf,
  newDraft,
  parseDraft,
  problemsOf,
  saveDraft,
  sweepDrafts,
  tellNews
} from 'c/ridealongChallenges';
import type { ChallengeField, ChallengeValues, Draft, LookupData, Lookups } from 'c/ridealongChallenges';
import { submitDraft } from './submitChallenge';
import { dataOf } from 'c/ridealongShared';
import { labels, messagesOf } from './labels';

/** How long to wait before sending again what had no answer; twice as long each time, up to a minute. */
const FIRST_PAUSE_IN_MS = 2_000;
const MAX_PAUSE_IN_MS = 60_000;

type Status = 'idle' | 'saving' | 'unanswered';

/**
 * Asks what is hard for the customer. One sentence is enough; nothing is waited for before it can be typed, and nothing
 * typed is lost: see c/challengeDraft. Fires `saved` with the record's id and values, `nothingnew`, and `close`.
 */
export default class ChallengeForm extends LightningElement {
  /** The opportunity. */
  @api get recordId(): string | undefined {
    return this._recordId;
  }
  set recordId(id: string | undefined) {
    this._recordId = id;
    if (id) {
      this.takeUp(loadDraft(draftName(userId, id)) ?? newDraft());
    }
  }
  /** The meeting to preselect, instead of the last one held. */
  @api meetingId?: string;

  labels = labels;
  _recordId?: string;
  draft: Draft = newDraft();
  lookups: Lookups = NO_LOOKUPS;
  hasLookups = false;
  lookupErrors: unknown;
  refreshLookups?: () => Promise<void>;
  status: Status = 'idle';
  errors: unknown;
  notice = '';
  wasChecked = false;
  pause = FIRST_PAUSE_IN_MS;
  timer?: number;

  /** Puts the cursor where the sentence is typed. */
  @api focus(): void {
    this.focusOn('Statement__c');
  }

  @wire(MessageContext)
  messageContext?: object;

  get variables() {
    return this.recordId ? { deal: this.recordId, me: userId } : undefined;
  }

  @wire(graphql, { query: LOOKUPS, variables: '$variables' })
  takeLookups({ data: answer, errors, refresh }: GraphQlWireResult<LookupData>): void {
    const data = dataOf({ data: answer, errors });
    this.refreshLookups = refresh;
    this.lookupErrors = errors;
    if (!data) {
      return;
    }
    this.lookups = lookupsOf(data);
    this.hasLookups = true;
  }

  connectedCallback(): void {
    sweepDrafts(userId);
    window.addEventListener('storage', this.handleOtherTab);
    window.addEventListener('online', this.handleOnline);
    this.handleOnline();
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.handleOtherTab);
    window.removeEventListener('online', this.handleOnline);
    window.clearTimeout(this.timer);
  }

  get name(): string {
    return draftName(userId, this.recordId ?? '');
  }
  get isSaving(): boolean {
    return this.status === 'saving';
  }
  get dealNote(): string {
    if (this.hasLookups && !this.lookups.isReadable) {
      return labels.noAccess;
    }
    return this.lookups.isClosed ? labels.closedDeal : '';
  }
  get meeting(): string {
    // Nobody chose it: it must not keep a person from saving who may not fill it in.
    if (this.lookups.writable?.includes('Customer_Meeting__c') === false) {
      return '';
    }
    const chosen = this.draft.values.Customer_Meeting__c;
    return chosen ?? this.meetingId ?? lastHeld(this.lookups.meetings) ?? '';
  }
  /** The row of this person on the chosen meeting: on it one can note that nothing new was heard. */
  get attendee() {
    return this.lookups.meetings.find(({ value, isHeld }) => isHeld && value === this.meeting)?.attendee;
  }
  get messages(): Partial<Record<ChallengeField, string>> {
    // Too much text is said while typing; what is missing only once somebody wants to save.
    return messagesOf(
      problemsOf(this.draft.values).filter(({ kind }) => kind === 'tooLong' || this.wasChecked)
    );
  }
  get saveLabel(): string {
    return this.status === 'unanswered' ? labels.sendAgain : labels.save;
  }
  get statusText(): string {
    if (this.status === 'saving') {
      return labels.saving;
    }
    return this.status === 'unanswered' ? labels.notSent : this.notice;
  }

  handleChange(event: CustomEvent<ChallengeValues>): void {
    event.stopPropagation();
    this.change(event.detail);
  }
  async handleKey(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      await this.save();
    }
  }
  async handleSave(): Promise<void> {
    await this.save();
  }
  async handleSaveAndNew(): Promise<void> {
    await this.save(true);
  }
  get canDiscard(): boolean {
    return !this.isSaving && !isBlank(this.draft);
  }
  /** Nothing of it stays on the device. */
  handleDiscard(): void {
    clearDraft(this.name);
    this.takeUp(newDraft());
    this.notice = labels.discarded;
    this.focus();
  }
  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
  /** Sends again what had no answer, as it was; what was changed since waits for its writer. */
  handleOnline = (): void => {
    if (this.status !== 'unanswered' || this.draft.unanswered?.isEdited || !navigator.onLine) {
      return;
    }
    this.save().catch((error: unknown) => {
      this.errors = error;
    });
  };
  /** The same draft is open in another tab: what is typed there shows here, what is saved there is gone here. */
  handleOtherTab = (event: StorageEvent): void => {
    if (event.key !== this.name || this.isSaving) {
      return;
    }
    const other = parseDraft(event.newValue);
    this.takeUp(other ?? newDraft());
    if (!other) {
      this.notice = labels.savedElsewhere;
    }
  };

  async handleNothingNew(): Promise<void> {
    this.errors = undefined;
    this.notice = labels.nothingNewNoted;
    this.dispatchEvent(new CustomEvent('nothingnew'));
    await this.refreshLookups?.();
  }
  handleFailure(event: CustomEvent<unknown>): void {
    this.errors = event.detail;
  }

  async save(addAnother = false): Promise<void> {
    if (this.isSaving) {
      return;
    }
    this.wasChecked = true;
    const [problem] = problemsOf(this.draft.values);
    if (problem) {
      this.focusOn(problem.field);
      return;
    }
    const sent = this.draft;
    const values = { ...sent.values, Customer_Meeting__c: this.meeting };
    this.status = 'saving';
    this.errors = undefined;
    const deal = { id: this.recordId ?? '', accountId: this.lookups.accountId };
    const outcome = await submitDraft(this.name, { ...sent, values }, deal);
    const typed = this.draft === sent ? undefined : this.draft.values;
    if (outcome.kind === 'refused') {
      this.status = 'idle';
      this.errors = outcome.error;
      if (typed) {
        saveDraft(this.name, this.draft);
      }
    } else if (outcome.kind === 'unanswered') {
      this.sendLater(outcome.draft);
      if (typed) {
        this.change(typed);
      }
    } else if (typed) {
      await this.sendRest(sent, typed, addAnother);
    } else {
      await this.finish(outcome.id, values, addAnother);
    }
  }

  /** Somebody went on typing while it was sent: that goes after it, under the same key, into the same record. */
  async sendRest(sent: Draft, values: ChallengeValues, addAnother: boolean): Promise<void> {
    const withContact = sent.unanswered?.withContact || sent.values.Said_By__c === NEW_CONTACT;
    this.draft = { ...sent, values, unanswered: { withContact } };
    saveDraft(this.name, this.draft);
    this.status = 'idle';
    await this.save(addAnother);
  }

  async finish(id: string, values: ChallengeValues, addAnother: boolean): Promise<void> {
    this.takeUp(newDraft());
    this.pause = FIRST_PAUSE_IN_MS;
    if (addAnother) {
      this.change(contextOf(values));
      this.focus();
    }
    this.notice = labels.saved;
    tellNews(this.messageContext, { dealId: this.recordId ?? '', id, values });
    this.dispatchEvent(new CustomEvent('saved', { detail: { id, values, addAnother } }));
    await notifyRecordUpdateAvailable([{ recordId: this.recordId ?? '' }]);
  }

  /** A network that is back may need a moment, and says nothing when it does not work after all. */
  sendLater(draft: Draft): void {
    this.takeUp(draft);
    window.clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- nothing else tells when to try again
    this.timer = window.setTimeout(this.handleOnline, this.pause);
    this.pause = Math.min(this.pause * 2, MAX_PAUSE_IN_MS);
  }

  change(values: ChallengeValues): void {
    const { unanswered } = this.draft;
    this.draft = {
      ...this.draft,
      values: { ...this.draft.values, ...values },
      unanswered: unanswered && { ...unanswered, isEdited: true }
    };
    this.notice = saveDraft(this.name, this.draft) ? labels.draftKept : '';
  }

  takeUp(draft: Draft): void {
    this.draft = draft;
    this.status = draft.unanswered ? 'unanswered' : 'idle';
    this.wasChecked = false;
    this.errors = undefined;
    this.notice = '';
  }

  focusOn(field: ChallengeField): void {
    this.template?.querySelector<Fields>('[data-id="fields"]')?.focusOn(field);
  }
}

/** The next challenge of the same talk was most probably told by the same person. */
function contextOf({ Customer_Meeting__c, Said_By__c }: ChallengeValues): ChallengeValues {
  if (!Said_By__c || Said_By__c === NEW_CONTACT) {
    return { Customer_Meeting__c };
  }
  return { Customer_Meeting__c, Said_By__c };
}

interface Fields extends HTMLElement {
  focusOn(field: ChallengeField): void;
}
