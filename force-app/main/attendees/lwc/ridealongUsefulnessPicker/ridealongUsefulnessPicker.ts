import { LightningElement, api, wire } from 'lwc';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import USEFUL from '@salesforce/schema/Ridealong_Visit_Note__c.Useful_To_Rep__c';
import question from '@salesforce/label/c.Ridealong_Useful_Question';
import questionFor from '@salesforce/label/c.Ridealong_Useful_QuestionFor';
import { MASTER_RECORD_TYPE, format } from 'c/ridealongShared';

/** Lets the rep say in one tap whether a colleague helped. Fires `useful` with the chosen value. */
export default class UsefulnessPicker extends LightningElement {
  /** Name of the colleague. */
  @api name = '';
  /** What the rep has said so far. */
  @api value?: string;

  labels = { question };

  @wire(getPicklistValues, { recordTypeId: MASTER_RECORD_TYPE, fieldApiName: USEFUL })
  picklist?: { data?: { values: PicklistEntry[] }; error?: unknown };

  get groupLabel(): string {
    return format(questionFor, this.name);
  }

  get hasChoices(): boolean {
    return this.choices.length > 0;
  }

  get choices() {
    return (this.picklist?.data?.values ?? []).map(({ label, value }) => ({
      label,
      value,
      pressed: String(value === this.value),
      variant: value === this.value ? 'brand' : 'neutral'
    }));
  }

  handleChoice(event: Event): void {
    const { value } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('useful', { detail: value }));
  }
}
