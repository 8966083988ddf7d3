import { LightningElement, api, wire } from 'lwc';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import peopleHelp from '@salesforce/label/c.Ridealong_Form_PersonHelp';
import cancel from '@salesforce/label/c.Ridealong_Decision_Cancel';
import contact from '@salesforce/label/c.Ridealong_Decision_Contact';
import customer from '@salesforce/label/c.Ridealong_Decision_Customer';
import decision from '@salesforce/label/c.Ridealong_Decision_Field';
import discard from '@salesforce/label/c.Ridealong_Form_Discard';
import discarded from '@salesforce/label/c.Ridealong_Form_Discarded';
import draftKept from '@salesforce/label/c.Ridealong_Form_Draft_Kept';
import empty from '@salesforce/label/c.Ridealong_Decision_Theirs_Empty';
import everybodyHears from '@salesforce/label/c.Ridealong_Decision_Everybody_Hears';
import initiative from '@salesforce/label/c.Ridealong_Decision_Initiative_Field';
import interim from '@salesforce/label/c.Ridealong_Decision_Interim';
import meanwhile from '@salesforce/label/c.Ridealong_Decision_Theirs';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import partner from '@salesforce/label/c.Ridealong_Decision_Partner_Question';
import partnerWanted from '@salesforce/label/c.Ridealong_Decision_Partner_Wanted';
import preview from '@salesforce/label/c.Ridealong_Decision_Preview';
import reason from '@salesforce/label/c.Ridealong_Decision_Reason';
import reasonMissing from '@salesforce/label/c.Ridealong_Decision_Reason_Missing';
import LANGUAGE from '@salesforce/i18n/lang';
import takePartner from '@salesforce/label/c.Ridealong_Decision_Take_Partner';
import toldAndHidden from '@salesforce/label/c.Ridealong_Decision_Told_And_Hidden';
import toldBy from '@salesforce/label/c.Ridealong_Decision_Told';
import save from '@salesforce/label/c.Ridealong_Form_Save';
import somebody from '@salesforce/label/c.Ridealong_Decision_Theirs_Somebody';
import { PEOPLE_PICKER } from 'c/ridealongAttendees';
import { DECISION, decisionLook, draftLetter, isDecided } from 'c/ridealongChallenges';
import type { Option } from 'c/ridealongChoicePicker';
import { MASTER_RECORD_TYPE, TextDraft, format, holdTooMuch, roundMoney, tellField } from 'c/ridealongShared';
import type { Candidate, Theme } from 'c/ridealongThemes';
import { saveTheme } from 'c/ridealongThemes';
import { changesOf, keptOf, rebase, textsOf, valuesOf } from './decisionVersions';
import type { DecisionField, Values } from './decisionVersions';

/** Edits what was decided on a theme. Sends only what changed; what is typed stays on the device until then. Fires `saved`, `refused` and `cancel`. */
export default class ThemeDecisionForm extends LightningElement {
  @api get theme(): Theme {
    return this._theme;
  }
  set theme(theme: Theme) {
    const isNewer = this._theme !== undefined && this._theme.changedAt !== theme.changedAt;
    this._theme = theme;
    if (this.before === undefined) {
      this.begin(theme);
    } else if (isNewer) {
      this.takeTheirs(theme);
    }
  }

  /** Names of the people who are told, and how many more there are on deals that the reader cannot see. */
  @api told: string[] = [];
  @api hiddenDeals = 0;
  /** Who from sales could be in the room. */
  @api partners: Candidate[] = [];
  /** Whether somebody else decides: then it can be weighed here, and answered. */
  @api answersOnly = false;

  /** Puts the cursor on the decision. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="Decision__c"]')?.focus();
  }

  labels = {
    peopleHelp,
    cancel,
    customer,
    decision,
    discard,
    initiative,
    interim,
    notSaved,
    partner,
    preview,
    reason,
    save
  };
  people = PEOPLE_PICKER;
  _theme!: Theme;
  /** As it was when the form was opened: what somebody else has decided since is not undone. */
  before!: Values;
  values!: Values;
  draft!: TextDraft;
  /** What became of the draft. */
  notice = '';
  decisions: PicklistEntry[] = [];
  isSaving = false;
  errors: unknown;
  wasChecked = false;
  /** What somebody else has saved meanwhile, in words, beside what is typed here. */
  theirs: { label: string; text: string }[] = [];

  @wire(getPicklistValuesByRecordType, {
    objectApiName: 'Challenge_Theme__c',
    recordTypeId: MASTER_RECORD_TYPE
  })
  takePicklists({
    data
  }: {
    data?: { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };
  }): void {
    if (data) {
      this.decisions = data.picklistFieldValues.Decision__c?.values ?? [];
    }
  }

  renderedCallback(): void {
    this.tellReason();
  }

  /** The letter as the rep will find it, while it is written: nobody has to guess what a customer gets to read. */
  get letter(): string {
    const { Decision__c, What_Customer_May_Read__c } = this.values;
    if (!isDecided(Decision__c)) {
      return '';
    }
    const told = {
      statement: this.theme.name,
      decision: Decision__c,
      forCustomer: What_Customer_May_Read__c
    };
    return draftLetter(contact, '', [told]).body;
  }
  /** By name, so that nobody decides over people they did not think of. */
  get toldText(): string {
    if (this.told.length === 0) {
      return everybodyHears;
    }
    const names = new Intl.ListFormat(LANGUAGE).format(this.told);
    return format(this.hiddenDeals > 0 ? toldAndHidden : toldBy, names, this.hiddenDeals);
  }
  /** Those that the reader may choose, and the one it is. */
  get choices(): Option[] {
    const { decisions, values, answersOnly } = this;
    const isOffered = ({ value }: PicklistEntry): boolean =>
      !answersOnly || !isDecided(value) || value === values.Decision__c;
    return decisions
      .filter(isOffered)
      .map(({ value, label }) => ({ value, label, iconName: decisionLook(value).iconName }));
  }
  get suggestedPartners() {
    return this.lacksPartner
      ? this.partners.map(({ id, name, amount, currency }) => ({
          id,
          label: currency === null ? name : format(takePartner, name, roundMoney(amount, currency))
        }))
      : [];
  }
  get needsReason(): boolean {
    return this.values.Decision__c === DECISION.willNotAct;
  }
  /** A yes without anybody from sales can be saved, and is asked about. */
  get lacksPartner(): boolean {
    return this.values.Decision__c === DECISION.willAct && !this.values.Sales_Partner__c;
  }
  /** A live region is heard only if it was there before its words. */
  get partnerText(): string {
    return this.lacksPartner ? partnerWanted : '';
  }
  get reasonInput(): HTMLElement | null | undefined {
    return this.template?.querySelector<HTMLElement>('[data-id="Decision_Reason__c"]');
  }
  get lacksReason(): boolean {
    return this.needsReason && !this.values.Decision_Reason__c.trim();
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    const field = (event.currentTarget as HTMLElement).dataset.field as DecisionField;
    this.change({ [field]: event.detail.value });
  }
  handleDecision(event: CustomEvent<string>): void {
    this.change({ Decision__c: event.detail });
  }
  handlePartner(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    this.change({ Sales_Partner__c: event.detail.recordId ?? '' });
  }
  handleTakePartner(event: Event): void {
    const { partner: id = '' } = (event.currentTarget as HTMLElement).dataset;
    this.change({ Sales_Partner__c: id });
    this.template?.querySelector<HTMLElement>('[data-id="Sales_Partner__c"]')?.focus();
  }
  /** Closes the form; the draft stays, and is there when it is opened again. */
  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
  /** Nothing of it stays on the device. */
  handleDiscard(): void {
    this.draft.clear();
    this.before = valuesOf(this.theme);
    this.values = this.before;
    this.theirs = [];
    this.notice = discarded;
    this.focus();
  }

  async handleSave(): Promise<void> {
    // A button that is disabled meanwhile would lose the focus.
    if (this.isSaving) {
      return;
    }
    if (holdTooMuch(this.template)) {
      return;
    }
    this.wasChecked = true;
    this.tellReason();
    if (this.lacksReason) {
      this.reasonInput?.focus();
      return;
    }
    this.isSaving = true;
    this.errors = undefined;
    try {
      const changes = changesOf(this.before, this.values);
      if (Object.keys(changes).length > 0) {
        await saveTheme(this.theme.id, changes, this.theme.changedAt);
      }
      this.draft.clear();
      // What was there before, for the way back
      const before = changesOf(this.values, this.before);
      this.dispatchEvent(new CustomEvent('saved', { detail: before }));
    } catch (error) {
      this.errors = error;
      // Where somebody else was quicker, what they saved comes with a fresh look
      this.dispatchEvent(new CustomEvent('refused'));
    }
    this.isSaving = false;
  }

  /** Goes on with what was typed on this device before, beside what somebody else has saved since. */
  begin(theme: Theme): void {
    this.draft = new TextDraft('decision', theme.id);
    const now = valuesOf(theme);
    const { before, values } = keptOf(this.draft.load(), now);
    this.before = before;
    this.values = values;
    this.takeTheirs(theme);
    this.notice = this.canDiscard ? draftKept : '';
  }
  change(values: Partial<Values>): void {
    this.values = { ...this.values, ...values };
    this.keep();
    this.notice = this.canDiscard ? draftKept : '';
  }
  keep(): void {
    if (this.canDiscard) {
      this.draft.save(textsOf(this.before, this.values));
    } else {
      this.draft.clear();
    }
  }
  get canDiscard(): boolean {
    return Object.keys(changesOf(this.before, this.values)).length > 0;
  }

  /** Nothing that is typed here is lost, and nothing of theirs is replaced unseen. */
  takeTheirs(theme: Theme): void {
    const now = valuesOf(theme);
    const { values, conflicts } = rebase(this.before, this.values, now);
    const words: Record<DecisionField, { label: string; text?: string }> = {
      Decision__c: { label: decision, text: theme.decisionLabel },
      Decision_Reason__c: { label: reason, text: theme.reason },
      What_Customer_May_Read__c: { label: customer, text: theme.forCustomer },
      Interim_Answer__c: { label: interim, text: theme.interim },
      Sales_Partner__c: { label: partner, text: theme.partner },
      Initiative__c: { label: initiative, text: theme.initiative }
    };
    this.values = values;
    this.before = now;
    this.keep();
    this.theirs = conflicts.map((field) => ({ label: words[field].label, text: words[field].text ?? empty }));
  }

  get hasTheirs(): boolean {
    return this.theirs.length > 0;
  }
  get theirsHeading(): string {
    return format(meanwhile, this.theme.changedBy ?? somebody);
  }

  tellReason(): void {
    tellField(this.reasonInput, this.wasChecked && this.lacksReason ? reasonMissing : '');
  }
}
