import { LightningElement, api, wire } from 'lwc';
import { getPicklistValuesByRecordType } from 'lightning/uiObjectInfoApi';
import type { PicklistEntry } from 'lightning/uiObjectInfoApi';
import peopleHelp from '@salesforce/label/c.Ridealong_Form_PersonHelp';
import areaLabel from '@salesforce/label/c.Ridealong_Details_Area';
import cancel from '@salesforce/label/c.Ridealong_Decision_Cancel';
import existing from '@salesforce/label/c.Ridealong_Chooser_Existing';
import nameLabel from '@salesforce/label/c.Ridealong_Chooser_Name';
import noArea from '@salesforce/label/c.Ridealong_Details_No_Choice';
import or from '@salesforce/label/c.Ridealong_Chooser_Or';
import ownerLabel from '@salesforce/label/c.Ridealong_Chooser_Owner';
import userId from '@salesforce/user/Id';
import { PEOPLE_PICKER } from 'c/ridealongAttendees';
import { MASTER_RECORD_TYPE, holdTooMuch } from 'c/ridealongShared';

/** A theme that is there, or one to be made. */
export interface Choice {
  themeId?: string;
  name?: string;
  area?: string;
  ownerId?: string;
}

/** Chooses a theme, or names a new one and who must answer for it. Fires `choose` and `cancel`. */
export default class ThemePicker extends LightningElement {
  @api heading = '';
  /** What the button says. */
  @api confirmLabel = '';
  /** A theme that cannot be chosen, since the challenges stand there. */
  @api excluded?: string;
  /** What a new theme may be called. */
  @api get suggestedName(): string {
    return this.name;
  }
  set suggestedName(name: string) {
    this.name = name;
  }
  @api suggestedArea = '';
  /** Whether a theme may be made here. */
  @api canMakeNew = false;
  /** Anyone who cannot answer for a theme names somebody who can. */
  @api canAnswer = false;

  labels = { area: areaLabel, cancel, existing, name: nameLabel, or, owner: ownerLabel, peopleHelp };
  displayInfo = { primaryField: 'Name', additionalFields: ['Decision__c'] };
  people = PEOPLE_PICKER;
  areaEntries: PicklistEntry[] = [];
  themeId?: string;
  name = '';
  chosenArea?: string;
  ownerId?: string;

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
      this.areaEntries = data.picklistFieldValues.Theme_Area__c?.values ?? [];
    }
  }

  /** Puts the cursor into the search for a theme. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="theme"]')?.focus();
  }

  get filter() {
    const criteria: { fieldPath: string; operator: string; value: unknown }[] = [
      { fieldPath: 'Merged_Into__c', operator: 'eq', value: null }
    ];
    if (this.excluded) {
      criteria.push({ fieldPath: 'Id', operator: 'ne', value: this.excluded });
    }
    return { criteria };
  }
  get hasTheme(): boolean {
    return this.themeId !== undefined;
  }
  get isNew(): boolean {
    return !this.hasTheme && this.name.trim() !== '';
  }
  get asksForOwner(): boolean {
    return this.isNew && !this.canAnswer;
  }
  get area(): string {
    return this.chosenArea ?? this.suggestedArea;
  }
  get areas(): PicklistEntry[] {
    return [{ label: noArea, value: '' }, ...this.areaEntries];
  }
  get cannotChoose(): boolean {
    return !this.hasTheme && (!this.isNew || (this.asksForOwner && !this.ownerId));
  }

  handleTheme(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    this.themeId = event.detail.recordId ?? undefined;
  }
  handleName(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.name = event.detail.value;
  }
  handleArea(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.chosenArea = event.detail.value;
  }
  handleOwner(event: CustomEvent<{ recordId: string | null }>): void {
    event.stopPropagation();
    this.ownerId = event.detail.recordId ?? undefined;
  }
  handleChoose(): void {
    if (!this.themeId && holdTooMuch(this.template)) {
      return;
    }
    const choice: Choice = this.themeId
      ? { themeId: this.themeId }
      : { name: this.name.trim(), area: this.area, ownerId: this.canAnswer ? userId : this.ownerId };
    this.dispatchEvent(new CustomEvent('choose', { detail: choice }));
  }
  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }
}
