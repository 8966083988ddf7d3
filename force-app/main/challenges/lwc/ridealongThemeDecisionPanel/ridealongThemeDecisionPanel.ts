import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import addTask from '@salesforce/label/c.Ridealong_Decision_Add_Task';
import answered from '@salesforce/label/c.Ridealong_Decision_Answered';
import answer from '@salesforce/label/c.Ridealong_Decision_Answer';
import area from '@salesforce/label/c.Ridealong_Decision_Area';
import customer from '@salesforce/label/c.Ridealong_Decision_Customer';
import decide from '@salesforce/label/c.Ridealong_Decision_Edit';
import decidedOn from '@salesforce/label/c.Ridealong_Decision_Decided_On';
import due from '@salesforce/label/c.Ridealong_Decision_Due';
import heading from '@salesforce/label/c.Ridealong_Decision_Heading';
import history from '@salesforce/label/c.Ridealong_Decision_History';
import initiative from '@salesforce/label/c.Ridealong_Decision_Initiative';
import interim from '@salesforce/label/c.Ridealong_Decision_Interim';
import noPartner from '@salesforce/label/c.Ridealong_Decision_No_Partner';
import ownerLabel from '@salesforce/label/c.Ridealong_Decision_Owner';
import overdue from '@salesforce/label/c.Ridealong_Decision_Overdue';
import partner from '@salesforce/label/c.Ridealong_Decision_Partner';
import salesDecides from '@salesforce/label/c.Ridealong_Decision_Sales';
import { FocusQueue, daysAgo, format, shortDay, today } from 'c/ridealongShared';
import { DECISION, decisionLook } from 'c/ridealongChallenges';
import type { Look } from 'c/ridealongChallenges';
import type { Candidate, Theme } from 'c/ridealongThemes';

/** What was decided on a theme and why, what can be said until then, and who from sales is in the room. Fires `saved` and `refused`. */
export default class ThemeDecisionPanel extends NavigationMixin(LightningElement) {
  @api theme!: Theme;
  /** Names of the people who are told a decision, and how many more there are on deals that the reader cannot see. */
  @api told: string[] = [];
  @api hiddenDeals = 0;
  /** Who from sales could be in the room. */
  @api partners: Candidate[] = [];
  /** Whether the reader answers for the theme. */
  @api canDecide = false;
  /** Whether somebody else decides, and the reader says what helps until then. */
  @api answersOnly = false;

  labels = { addTask, heading, noPartner, salesDecides };
  isEditing = false;
  isHistoryOpen = false;
  /** What had the focus is gone: what gets it next. */
  focusQueue = new FocusQueue();

  renderedCallback(): void {
    this.focusQueue.run();
  }
  focusWhenThere(id: 'edit' | 'form'): void {
    this.focusQueue.whenThere(() => this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`));
  }

  get look(): Look {
    return decisionLook(this.theme.decision);
  }
  get editLabel(): string {
    return this.answersOnly ? answer : decide;
  }
  get showEdit(): boolean {
    return this.canDecide && !this.isEditing;
  }
  /** An answer that waits is said in words: by when, or since when it is late. */
  get isOverdue(): boolean {
    const { answerDue, answeredOn } = this.theme;
    return !answeredOn && answerDue !== undefined && answerDue < today();
  }
  get dueClass(): string {
    return `slds-m-top_x-small ${this.isOverdue ? 'slds-text-color_error' : 'slds-text-color_weak'}`;
  }
  get dueText(): string {
    const { answerDue, answeredOn } = this.theme;
    if (answeredOn) {
      return format(answered, shortDay(answeredOn));
    }
    if (!answerDue) {
      return '';
    }
    return format(this.isOverdue ? overdue : due, shortDay(answerDue), daysAgo(answerDue));
  }
  /** Projects that leave sales out fail: the gap is said until somebody fills it. */
  get missesPartner(): boolean {
    return this.theme.decision === DECISION.willAct && !this.theme.partnerId;
  }
  get facts(): { label: string; text: string; url?: string }[] {
    const {
      forCustomer,
      interim: until,
      owner,
      partner: person,
      initiative: project,
      decidedOn: day,
      areaLabel: about
    } = this.theme;
    return [
      { label: customer, text: forCustomer ?? '' },
      { label: interim, text: until ?? '' },
      { label: ownerLabel, text: owner ?? '' },
      { label: partner, text: person ?? '' },
      { label: initiative, ...linked(project ?? '') },
      { label: decidedOn, text: day ? shortDay(day) : '' },
      { label: area, text: about ?? '' }
    ].filter(({ text }) => text);
  }

  /** One entry is what stands above already. */
  get hasHistory(): boolean {
    return (this.theme.decisions ?? []).length > 1;
  }
  get historyLabel(): string {
    return format(history, (this.theme.decisions ?? []).length);
  }
  get historyExpanded(): string {
    return String(this.isHistoryOpen);
  }

  handleHistory(): void {
    this.isHistoryOpen = !this.isHistoryOpen;
  }
  handleEdit(): void {
    this.isEditing = true;
    this.focusWhenThere('form');
  }
  handleCancel(): void {
    this.isEditing = false;
    this.focusWhenThere('edit');
  }
  handleSaved(event: CustomEvent<unknown>): void {
    this.isEditing = false;
    this.focusWhenThere('edit');
    this.dispatchEvent(new CustomEvent('saved', { detail: event.detail }));
  }
  handleRefused(): void {
    this.dispatchEvent(new CustomEvent('refused'));
  }
  /** An action is a standard task: the platform's own form makes it. */
  handleTask(): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__objectPage',
      attributes: { objectApiName: 'Task', actionName: 'new' },
      state: {
        defaultFieldValues: encodeDefaultFieldValues({ WhatId: this.theme.id, Subject: this.theme.name })
      }
    });
  }
}

/** What is delivered lies elsewhere: an address in the text becomes the way there. */
function linked(text: string): { text: string; url?: string } {
  const [url] = /https?:\/\/[^\s<>"]+/.exec(text) ?? [];
  if (!url) {
    return { text };
  }
  return { text: text.replace(url, '').trim() || url, url };
}
