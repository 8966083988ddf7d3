import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import userId from '@salesforce/user/Id';
import { draftName, loadDraft, newDraft, parseDraft, saveDraft } from 'c/challengeDraft';
import type { Draft } from 'c/challengeDraft';
import { NEW_CONTACT, moveToWords, problemsOf } from 'c/challengeRules';
import type { ChallengeField, ChallengeValues } from 'c/challengeRules';
import { submitDraft } from 'c/challengeWrites';
import { labels, messagesOf } from './labels';
import { LOOKUPS } from './lookupQuery';
import type { LookupData } from './lookupQuery';
import { lastHeld, lookupsOf } from './lookups';
import type { Lookups } from './lookups';

/** Without record types of its own an object has this one, the same in every org. */
const MASTER_RECORD_TYPE = '012000000000000AAA';

type Status = 'idle' | 'saving' | 'unanswered';

/**
 * Asks what is hard for the customer. One sentence is enough; nothing is waited for before it can be typed, and nothing
 * typed is lost: see c/challengeDraft. Fires `saved` with the record's id and values, and `close`.
 */
export default class ChallengeForm extends LightningElement {
  /** The opportunity. */
  @api get recordId(): string | undefined {
    return this._recordId;
  }
  set recordId(id: string | undefined) {
    this._recordId = id;
    if (id) this.takeUp(loadDraft(draftName(userId, id)) ?? newDraft());
  }
  /** The meeting to preselect, instead of the last one held. */
  @api meetingId?: string;

  labels = labels;
  _recordId?: string;
  draft: Draft = newDraft();
  lookups?: Lookups;
  lookupErrors: unknown;
  refreshLookups?: () => Promise<void>;
  picklistObject?: string;
  picklists: Partial<Record<ChallengeField, PicklistEntry[]>> = {};
  status: Status = 'idle';
  errors: unknown;
  notice = '';
  wasChecked = false;

  /** Puts the cursor where the sentence is typed. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="statement"]')?.focus();
  }

  get variables() {
    return this.recordId ? { deal: this.recordId, me: userId } : undefined;
  }

  @wire(graphql, { query: LOOKUPS, variables: '$variables' })
  takeLookups({ data, errors, refresh }: GraphQlWireResult<LookupData>): void {
    this.refreshLookups = refresh;
    if (data) this.lookups = lookupsOf(data);
    this.lookupErrors = errors;
  }

  @wire(getPicklistValuesByRecordType, { objectApiName: '$picklistObject', recordTypeId: MASTER_RECORD_TYPE })
  takePicklists({
    data
  }: {
    data?: { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };
  }): void {
    if (!data) return;
    const { Severity__c, Area__c } = data.picklistFieldValues;
    this.picklists = { Severity__c: Severity__c?.values, Area__c: Area__c?.values };
  }

  connectedCallback(): void {
    window.addEventListener('storage', this.handleOtherTab);
    window.addEventListener('online', this.handleOnline);
    this.handleOnline();
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.handleOtherTab);
    window.removeEventListener('online', this.handleOnline);
  }

  renderedCallback(): void {
    const input = this.template?.querySelector<Input>('[data-id="statement"]');
    const message = this.messages.Statement__c ?? '';
    if (!input || (input.dataset.message ?? '') === message) return;
    input.dataset.message = message;
    input.setCustomValidity(message);
    input.reportValidity();
  }

  get name(): string {
    return draftName(userId, this.recordId ?? '');
  }
  get isSaving(): boolean {
    return this.status === 'saving';
  }
  get choices(): Partial<Record<ChallengeField, { label: string; value: string }[]>> {
    return { ...this.picklists, Said_By__c: this.lookups?.people };
  }
  get canAddContact(): boolean {
    return this.lookups?.canAddContact ?? false;
  }
  get closedNote(): string | undefined {
    if (this.lookups && !this.lookups.isReadable) return labels.noAccess;
    return this.lookups?.isClosed ? labels.closedDeal : undefined;
  }
  get meeting(): string {
    const chosen = this.draft.values.Customer_Meeting__c;
    return chosen ?? this.meetingId ?? lastHeld(this.lookups?.meetings ?? []) ?? '';
  }
  get meetingOptions() {
    return [{ label: labels.noMeeting, value: '' }, ...(this.lookups?.meetings ?? [])];
  }
  /** The row of this person on the chosen meeting: on it one can note that nothing new was heard. */
  get attendee() {
    return this.lookups?.meetings.find((meeting) => meeting.value === this.meeting && meeting.isHeld)
      ?.attendee;
  }
  get problems() {
    // Too much text is said while typing; what is missing only once somebody wants to save.
    return problemsOf(this.draft.values).filter(({ kind }) => kind === 'tooLong' || this.wasChecked);
  }
  get messages(): Partial<Record<ChallengeField, string>> {
    return messagesOf(this.problems);
  }
  get canMoveToWords(): boolean {
    const isTooLong = this.problems.some(({ field, kind }) => field === 'Statement__c' && kind === 'tooLong');
    return isTooLong && moveToWords(this.draft.values) !== undefined;
  }
  get saveLabel(): string {
    return this.status === 'unanswered' ? labels.sendAgain : labels.save;
  }
  get statusText(): string {
    if (this.status === 'saving') return labels.saving;
    if (this.status === 'unanswered') return labels.notSent;
    return this.notice;
  }

  handleStatement(event: CustomEvent<{ value: string }>): void {
    this.change({ Statement__c: event.detail.value });
  }
  handleDetail(event: CustomEvent<{ field: ChallengeField; value: string }>): void {
    this.change({ [event.detail.field]: event.detail.value });
  }
  handleMeeting(event: CustomEvent<{ value: string }>): void {
    this.change({ Customer_Meeting__c: event.detail.value });
  }
  handleMoveToWords(): void {
    const moved = moveToWords(this.draft.values);
    if (moved) this.change(moved);
    this.focus();
  }
  handleUnfold(event: CustomEvent<ChallengeField>): void {
    if (event.detail === 'Severity__c' || event.detail === 'Area__c')
      this.picklistObject = 'Customer_Challenge__c';
  }
  async handleKey(event: KeyboardEvent): Promise<void> {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) await this.save();
  }
  async handleSave(): Promise<void> {
    await this.save();
  }
  async handleSaveAndNew(): Promise<void> {
    await this.save(true);
  }
  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
  handleOnline = (): void => {
    if (this.status !== 'unanswered' || !navigator.onLine) return;
    this.save().catch((error: unknown) => {
      this.errors = error;
    });
  };
  /** The same draft is open in another tab: what is typed there shows here, what is saved there is gone here. */
  handleOtherTab = (event: StorageEvent): void => {
    if (event.key !== this.name || this.isSaving) return;
    const other = parseDraft(event.newValue);
    this.takeUp(other ?? newDraft());
    if (!other) this.notice = labels.savedElsewhere;
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
    if (this.isSaving) return;
    this.wasChecked = true;
    const [problem] = problemsOf(this.draft.values);
    if (problem) {
      this.focusOn(problem.field);
      return;
    }
    const values = { ...this.draft.values, Customer_Meeting__c: this.meeting };
    this.status = 'saving';
    this.errors = undefined;
    const deal = { id: this.recordId ?? '', accountId: this.lookups?.accountId };
    const outcome = await submitDraft(this.name, { ...this.draft, values }, deal);
    if (outcome.kind === 'saved') await this.finish(outcome.id, values, addAnother);
    else if (outcome.kind === 'unanswered') this.takeUp(outcome.draft);
    else {
      this.status = 'idle';
      this.errors = outcome.error;
    }
  }

  async finish(id: string, values: ChallengeValues, addAnother: boolean): Promise<void> {
    this.takeUp(newDraft());
    if (addAnother) {
      this.change(contextOf(values));
      this.focus();
    }
    this.notice = labels.saved;
    this.dispatchEvent(new CustomEvent('saved', { detail: { id, values, addAnother } }));
    await notifyRecordUpdateAvailable([{ recordId: this.recordId ?? '' }]);
  }

  change(values: ChallengeValues): void {
    this.draft = { ...this.draft, values: { ...this.draft.values, ...values } };
    this.notice = saveDraft(this.name, this.draft) ? labels.draftKept : '';
  }

  takeUp(draft: Draft): void {
    this.draft = draft;
    this.status = draft.unanswered ? 'unanswered' : 'idle';
    this.wasChecked = false;
    this.errors = undefined;
    this.notice = '';
    if (draft.values.Severity__c || draft.values.Area__c) this.picklistObject = 'Customer_Challenge__c';
  }

  focusOn(field: ChallengeField): void {
    if (field === 'Statement__c') this.focus();
    else this.template?.querySelector<Details>('[data-id="details"]')?.unfold(field);
  }
}

/** The next challenge of the same talk was most probably told by the same person. */
function contextOf({ Customer_Meeting__c, Said_By__c }: ChallengeValues): ChallengeValues {
  if (!Said_By__c || Said_By__c === NEW_CONTACT) return { Customer_Meeting__c };
  return { Customer_Meeting__c, Said_By__c };
}

interface Input extends HTMLElement {
  setCustomValidity(message: string): void;
  reportValidity(): boolean;
}
interface Details extends HTMLElement {
  unfold(field: ChallengeField): void;
}
