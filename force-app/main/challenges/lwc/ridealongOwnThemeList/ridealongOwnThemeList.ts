import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import allAnswered from '@salesforce/label/c.Ridealong_OwnThemes_AllAnswered';
import customersOne from '@salesforce/label/c.Ridealong_Before_Customers_One';
import customersOther from '@salesforce/label/c.Ridealong_Before_Customers_Other';
import due from '@salesforce/label/c.Ridealong_Waiting_Due';
import lateOne from '@salesforce/label/c.Ridealong_OwnThemes_Late_One';
import lateOther from '@salesforce/label/c.Ridealong_OwnThemes_Late_Other';
import openTriage from '@salesforce/label/c.Ridealong_OwnThemes_Triage';
import overdue from '@salesforce/label/c.Ridealong_Waiting_Overdue';
import title from '@salesforce/label/c.Ridealong_OwnThemes_Title';
import untriagedNone from '@salesforce/label/c.Ridealong_OwnThemes_Untriaged_None';
import untriagedOne from '@salesforce/label/c.Ridealong_OwnThemes_Untriaged_One';
import untriagedOther from '@salesforce/label/c.Ridealong_OwnThemes_Untriaged_Other';
import { daysAgo, format, plural } from 'c/ridealongShared';
import type { OwedAnswer, OwnThemes } from 'c/ridealongThemes';

/** First answers that the reader owes, late ones first, and how much waits in triage. Shows what it is given. */
export default class OwnThemeList extends NavigationMixin(LightningElement) {
  @api found: OwnThemes = { owed: [], notShown: 0, untriaged: 0 };

  labels = { allAnswered, openTriage, title };

  get late(): string {
    const late = this.found.owed.filter(({ isLate }) => isLate).length;
    return late > 0 ? plural(late, { one: lateOne, other: lateOther }) : '';
  }
  get isAllAnswered(): boolean {
    return this.found.owed.length === 0;
  }
  get rows() {
    return this.found.owed.map(rowOf);
  }
  get untriaged(): string {
    const { untriaged } = this.found;
    return untriaged === 0 ? untriagedNone : plural(untriaged, { one: untriagedOne, other: untriagedOther });
  }
  get hasUntriaged(): boolean {
    return this.found.untriaged > 0;
  }

  handleTriage(): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__navItemPage',
      attributes: { apiName: 'Ridealong_Challenge_Triage' }
    });
  }
}

function rowOf({ id, name, due: day, isLate, customers }: OwedAnswer) {
  return {
    id,
    name,
    when: day ? format(isLate ? overdue : due, daysAgo(day)) : '',
    isLate,
    customers: customers > 0 ? plural(customers, { one: customersOne, other: customersOther }) : ''
  };
}
