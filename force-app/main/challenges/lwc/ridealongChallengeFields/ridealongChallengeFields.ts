import { LightningElement, api, wire } from 'lwc';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import missing from '@salesforce/label/c.Ridealong_Form_Statement_Missing';
import meeting from '@salesforce/label/c.Ridealong_Form_Meeting';
import moveToWordsLabel from '@salesforce/label/c.Ridealong_Form_Move_To_Words';
import noMeeting from '@salesforce/label/c.Ridealong_Form_No_Meeting';
import placeholder from '@salesforce/label/c.Ridealong_Form_Text_Placeholder';
import statement from '@salesforce/label/c.Ridealong_Form_Statement';
import { LIMITS, NO_LOOKUPS, moveToSolution, moveToWords } from 'c/ridealongChallenges';
import type { ChallengeField, ChallengeValues, Choice, Lookups } from 'c/ridealongChallenges';
import { MASTER_RECORD_TYPE, tellField } from 'c/ridealongShared';
import type { Sameness } from 'c/ridealongSimilarThemeList';

const CHALLENGE = 'Customer_Challenge__c';

/** Everything that can be entered about a challenge. Fires `change` with the fields that changed. */
export default class ChallengeFields extends LightningElement {
  /** The opportunity. */
  @api recordId?: string;
  @api lookups: Lookups = NO_LOOKUPS;
  /** Id of the meeting it was heard at: the chosen one, or the preselected. */
  @api meeting = '';
  @api get values(): ChallengeValues {
    return this._values;
  }
  set values(values: ChallengeValues) {
    this._values = values;
  }
  /** What is wrong with a field, in words. */
  @api get messages(): Partial<Record<ChallengeField, string>> {
    return this._messages;
  }
  set messages(messages: Partial<Record<ChallengeField, string>>) {
    this._messages = messages;
    this.tellStatement();
  }

  labels = { meeting, missing, moveToWords: moveToWordsLabel, placeholder, statement };
  _values: ChallengeValues = {};
  _messages: Partial<Record<ChallengeField, string>> = {};
  picklists: Partial<Record<ChallengeField, PicklistEntry[]>> = {};
  /** Which hints are shown, by `data-id`. */
  hints = new Set<string>();

  /** Puts the cursor into a field; without one, where the sentence is typed. */
  @api focusOn(field: ChallengeField = 'Statement__c'): void {
    if (field === 'Statement__c') {
      this.statementInput?.focus();
    } else {
      this.template?.querySelector<Details>('[data-id="details"]')?.unfold(field);
    }
  }

  @wire(getPicklistValuesByRecordType, { objectApiName: CHALLENGE, recordTypeId: MASTER_RECORD_TYPE })
  takePicklists({
    data
  }: {
    data?: { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };
  }): void {
    if (!data) {
      return;
    }
    const { Severity__c, Area__c } = data.picklistFieldValues;
    this.picklists = { Severity__c: Severity__c?.values, Area__c: Area__c?.values };
  }

  renderedCallback(): void {
    this.tellStatement();
  }

  get statement(): string {
    return this.values.Statement__c ?? '';
  }
  get choices(): Partial<Record<ChallengeField, Choice[]>> {
    return { ...this.picklists, Said_By__c: this.lookups.people };
  }
  get asksForMeeting(): boolean {
    return this.lookups.writable?.includes('Customer_Meeting__c') ?? true;
  }
  get meetingOptions(): Choice[] {
    return [{ label: noMeeting, value: '' }, ...this.lookups.meetings];
  }
  /** What was heard before depends on the deal's account: it is looked for once that is known. */
  get readDeal(): string | undefined {
    return this.lookups.isReadable ? this.recordId : undefined;
  }
  get sameness(): Sameness | undefined {
    const { Theme__c, Same_As__c, sameName } = this.values;
    if (!Theme__c && !Same_As__c) {
      return undefined;
    }
    return { themeId: Theme__c, challengeId: Same_As__c, name: sameName ?? '' };
  }
  /** Hints take room from the field, and from nothing else. */
  get sentenceClass(): string {
    return this.hints.size > 0 || this.canMoveToWords ? 'sentence hinted' : 'sentence';
  }
  get canMoveToWords(): boolean {
    return (
      this.statement.trim().length > (LIMITS.Statement__c ?? 0) && moveToWords(this.values) !== undefined
    );
  }
  get statementInput(): HTMLElement | null | undefined {
    return this.template?.querySelector<HTMLElement>('[data-id="statement"]');
  }

  handleStatement(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.change({ Statement__c: event.detail.value });
  }
  handleDetail(event: CustomEvent<{ field: ChallengeField; value: string }>): void {
    event.stopPropagation();
    this.change({ [event.detail.field]: event.detail.value });
  }
  handleMeeting(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.change({ Customer_Meeting__c: event.detail.value });
  }
  handleMoveToWords(): void {
    this.change(moveToWords(this.values) ?? {});
    this.focusOn();
  }
  handleMoveToSolution(): void {
    this.change(moveToSolution(this.values));
    this.focusOn();
  }
  handleHint(event: CustomEvent<boolean>): void {
    event.stopPropagation();
    const hint = (event.currentTarget as HTMLElement).dataset.id ?? '';
    const others = [...this.hints].filter((other) => other !== hint);
    this.hints = new Set(event.detail ? [...others, hint] : others);
  }
  /** The hint is gone, and the button that had the focus with it. */
  handleMute(): void {
    this.focusOn();
  }
  handleSame(event: CustomEvent<Sameness | undefined>): void {
    const { themeId = '', challengeId = '', name = '' } = event.detail ?? {};
    this.change({ Theme__c: themeId, Same_As__c: challengeId, sameName: name });
  }

  change(values: ChallengeValues): void {
    this.dispatchEvent(new CustomEvent('change', { detail: values }));
  }

  tellStatement(): void {
    tellField(this.statementInput, this.messages.Statement__c);
  }
}

interface Details extends HTMLElement {
  unfold(field: ChallengeField): void;
}
