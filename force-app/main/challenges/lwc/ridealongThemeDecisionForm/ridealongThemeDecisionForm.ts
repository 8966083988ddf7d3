import { LightningElement, api, wire } from 'lwc';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import cancel from '@salesforce/label/c.Ridealong_Decision_Cancel';
import contact from '@salesforce/label/c.Ridealong_Decision_Contact';
import customer from '@salesforce/label/c.Ridealong_Decision_Customer';
import decision from '@salesforce/label/c.Ridealong_Decision_Field';
import everybodyHears from '@salesforce/label/c.Ridealong_Decision_Everybody_Hears';
import initiative from '@salesforce/label/c.Ridealong_Decision_Initiative';
import interim from '@salesforce/label/c.Ridealong_Decision_Interim';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import partner from '@salesforce/label/c.Ridealong_Decision_Partner_Question';
import partnerWanted from '@salesforce/label/c.Ridealong_Decision_Partner_Wanted';
import preview from '@salesforce/label/c.Ridealong_Decision_Preview';
import reason from '@salesforce/label/c.Ridealong_Decision_Reason';
import reasonMissing from '@salesforce/label/c.Ridealong_Decision_Reason_Missing';
import save from '@salesforce/label/c.Ridealong_Form_Save';
import { DECISION, draftLetter, isDecided } from 'c/ridealongChallenges';
import { MASTER_RECORD_TYPE, tellField } from 'c/ridealongShared';
import type { Theme } from 'c/ridealongThemes';
import { saveTheme } from 'c/ridealongThemes';

type DecisionField =
  | 'Decision__c'
  | 'Decision_Reason__c'
  | 'What_Customer_May_Read__c'
  | 'Interim_Answer__c'
  | 'Sales_Partner__c'
  | 'Initiative__c';
type Values = Record<DecisionField, string>;

/** Only people who are here and who log in themselves can be in a room. */
const PEOPLE = {
  criteria: [
    { fieldPath: 'IsActive', operator: 'eq', value: true },
    { fieldPath: 'UserType', operator: 'eq', value: 'Standard' }
  ]
};

/** Edits what was decided on a theme. Sends only what changed. Fires `saved` and `cancel`. */
export default class ThemeDecisionForm extends LightningElement {
  @api get theme(): Theme {
    return this._theme;
  }
  set theme(theme: Theme) {
    this._theme = theme;
    this.before ??= valuesOf(theme);
    this.values ??= this.before;
  }

  /** Puts the cursor on the decision. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="Decision__c"]')?.focus();
  }

  labels = {
    cancel,
    customer,
    decision,
    everybodyHears,
    initiative,
    interim,
    notSaved,
    partner,
    preview,
    reason,
    save
  };
  users = PEOPLE;
  _theme!: Theme;
  /** As it was when the form was opened: what somebody else has decided since is not undone. */
  before!: Values;
  values!: Values;
  decisions: PicklistEntry[] = [];
  isSaving = false;
  errors: unknown;
  wasChecked = false;

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
    this.values = { ...this.values, [field]: event.detail.value };
  }
  handlePartner(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    this.values = { ...this.values, Sales_Partner__c: event.detail.recordId ?? '' };
  }
  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  async handleSave(): Promise<void> {
    // A button that is disabled meanwhile would lose the focus.
    if (this.isSaving) {
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
        await saveTheme(this.theme.id, changes);
      }
      this.dispatchEvent(new CustomEvent('saved'));
    } catch (error) {
      this.errors = error;
    }
    this.isSaving = false;
  }

  tellReason(): void {
    tellField(this.reasonInput, this.wasChecked && this.lacksReason ? reasonMissing : '');
  }
}

function valuesOf(theme: Theme): Values {
  return {
    Decision__c: theme.decision ?? '',
    Decision_Reason__c: theme.reason ?? '',
    What_Customer_May_Read__c: theme.forCustomer ?? '',
    Interim_Answer__c: theme.interim ?? '',
    Sales_Partner__c: theme.partnerId ?? '',
    Initiative__c: theme.initiative ?? ''
  };
}

function changesOf(before: Values, now: Values): Record<string, string | null> {
  const fields = Object.keys(now) as DecisionField[];
  const changed = fields.filter((field) => now[field].trim() !== before[field].trim());
  return Object.fromEntries(changed.map((field) => [field, now[field].trim() || null]));
}
