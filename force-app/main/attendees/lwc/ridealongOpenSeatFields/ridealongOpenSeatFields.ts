import { LightningElement, api, wire } from 'lwc';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import MEETING from '@salesforce/schema/Customer_Meeting__c';
import any from '@salesforce/label/c.Ridealong_OpenSeat_Any';
import functionLabel from '@salesforce/label/c.Ridealong_OpenSeat_Function';
import open from '@salesforce/label/c.Ridealong_OpenSeat_Label';
import { MASTER_RECORD_TYPE } from 'c/ridealongShared';

type Picklists = { picklistFieldValues: Record<string, { values: PicklistEntry[] }> };

/** Stands for "any function": a combobox cannot hold an empty value. */
const ANY = '*';

/** Lets colleagues, of one function or of any, ask to come along. Fires `seat` with `{ isOpen, openTo }`. */
export default class OpenSeatFields extends LightningElement {
  @api isOpen = false;
  @api openTo?: string;
  /** What the chosen function is called in the reader's language. */
  @api openToLabel?: string;

  labels = { function: functionLabel, open };
  masterRecordType = MASTER_RECORD_TYPE;

  /** The functions are read when somebody goes to choose one: until then the page does without the request. */
  meetingObject?: typeof MEETING;

  @wire(getPicklistValuesByRecordType, {
    objectApiName: '$meetingObject',
    recordTypeId: '$masterRecordType'
  })
  picklists?: { data?: Picklists; error?: unknown };

  get functions(): PicklistEntry[] {
    const values = this.picklists?.data?.picklistFieldValues.Open_To_Function__c?.values ?? this.onlyChosen;
    return [{ label: any, value: ANY }, ...values.map(({ label, value }) => ({ label, value }))];
  }

  get onlyChosen(): PicklistEntry[] {
    return this.openTo ? [{ label: this.openToLabel ?? this.openTo, value: this.openTo }] : [];
  }

  get chosen(): string {
    return this.openTo ?? ANY;
  }

  handleFocus(): void {
    this.meetingObject = MEETING;
  }

  handleOpen(event: Event): void {
    this.tell((event.currentTarget as HTMLInputElement).checked, this.openTo);
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.tell(this.isOpen, event.detail.value === ANY ? undefined : event.detail.value);
  }

  tell(isOpen: boolean, openTo: string | undefined): void {
    this.dispatchEvent(new CustomEvent('seat', { detail: { isOpen, openTo } }));
  }
}
