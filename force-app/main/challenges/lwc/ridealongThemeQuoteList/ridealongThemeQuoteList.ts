import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import userId from '@salesforce/user/Id';
import account from '@salesforce/label/c.Ridealong_Quotes_Account';
import all from '@salesforce/label/c.Ridealong_Quotes_All';
import cut from '@salesforce/label/c.Ridealong_Quotes_Cut';
import empty from '@salesforce/label/c.Ridealong_Quotes_Empty';
import heading from '@salesforce/label/c.Ridealong_Quotes_Heading';
import heardBy from '@salesforce/label/c.Ridealong_List_Heard_By';
import more from '@salesforce/label/c.Ridealong_Quotes_More';
import largest from '@salesforce/label/c.Ridealong_Quotes_Largest';
import move from '@salesforce/label/c.Ridealong_Quotes_Move';
import newest from '@salesforce/label/c.Ridealong_Quotes_Newest';
import order from '@salesforce/label/c.Ridealong_Quotes_Order';
import quote from '@salesforce/label/c.Ridealong_List_Quote';
import select from '@salesforce/label/c.Ridealong_Quotes_Select';
import selectNone from '@salesforce/label/c.Ridealong_Quotes_Select_None';
import selectedMost from '@salesforce/label/c.Ridealong_Quotes_Selected_Most';
import selectedOne from '@salesforce/label/c.Ridealong_Quotes_Selected_One';
import selectedOther from '@salesforce/label/c.Ridealong_Quotes_Selected_Other';
import severity from '@salesforce/label/c.Ridealong_Quotes_Severity';
import tell from '@salesforce/label/c.Ridealong_Untold_Tell';
import tellTitle from '@salesforce/label/c.Ridealong_Untold_Tell_Title';
import { count, format, metaOf, plural, sameId, shortDay } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { severityLook } from 'c/ridealongChallenges';
import type { Heard } from 'c/ridealongThemes';
import { FILE_LIMIT } from 'c/ridealongThemes';

/** How many are shown before somebody asks for more. */
const PAGE = 50;

const NEWEST = 'newest';
const LARGEST = 'largest';

/** Everything that was heard about a theme, newest first or by what is at stake. Fires `move` with the ids of what was selected. */
export default class ThemeQuoteList extends NavigationMixin(LightningElement) {
  @api heard: Heard[] = [];
  /** How often it was heard, where that is more than was read. */
  @api total = 0;
  /** Whether the reader may file challenges elsewhere. */
  @api canMove = false;

  labels = { account, empty, move, order, selectNone, severity, tell };
  orders = [
    { label: newest, value: NEWEST },
    { label: largest, value: LARGEST }
  ];
  account = '';
  severity = '';
  order = NEWEST;
  shownCount = PAGE;
  chosen: string[] = [];

  /** Takes the selection back, as after a move. */
  @api clear(): void {
    this.chosen = [];
  }

  /** Puts the cursor back to where something is done with the selection, or to the filter. */
  @api focus(): void {
    const places = ['move', 'account'].map((id) =>
      this.template?.querySelector<HTMLElement>(`[data-id="${id}"]`)
    );
    places.find(Boolean)?.focus();
  }

  get heading(): string {
    return format(heading, count(Math.max(this.total, this.heard.length)));
  }
  get cutText(): string {
    const { length } = this.heard;
    return this.total > length ? format(cut, count(length), count(this.total)) : '';
  }
  get accounts() {
    return choices(this.heard.map(({ accountId, account: name }) => [accountId, name]));
  }
  get severities() {
    return choices(this.heard.map(({ severity: value, severityLabel }) => [value, severityLabel]));
  }
  /** By amounts that the reader does not see nothing can be ordered. */
  get hasAmounts(): boolean {
    return this.heard.some(({ openAmount }) => openAmount > 0);
  }
  get ordered(): Heard[] {
    const { filtered } = this;
    return this.order === LARGEST
      ? filtered.toSorted((one, other) => other.openAmount - one.openAmount)
      : filtered;
  }
  get filtered(): Heard[] {
    return this.heard.filter(
      (one) =>
        (!this.account || one.accountId === this.account) &&
        (!this.severity || one.severity === this.severity)
    );
  }
  get shown() {
    return this.ordered.slice(0, this.shownCount).map((one) => ({
      ...one,
      quote: one.words ? format(quote, one.words) : '',
      said: saidOf(one),
      isSelected: this.chosen.includes(one.id),
      selectLabel: format(select, one.statement),
      tellLabel: isToTell(one) ? format(tellTitle, one.statement) : '',
      look: severityLook(one.severity)
    }));
  }
  get isEmpty(): boolean {
    return this.filtered.length === 0;
  }
  get moreLabel(): string {
    const hidden = this.filtered.length - this.shownCount;
    return hidden > 0 ? format(more, count(Math.min(PAGE, hidden)), count(hidden)) : '';
  }
  get selectedText(): string {
    const { length } = this.chosen;
    if (length >= FILE_LIMIT) {
      return format(selectedMost, count(length));
    }
    return length > 0 ? plural(length, { one: selectedOne, other: selectedOther }) : '';
  }
  get barClass(): string {
    return this.chosen.length > 0 ? 'bar' : '';
  }

  handleAccount(event: CustomEvent<{ value: string }>): void {
    this.account = event.detail.value;
    this.shownCount = PAGE;
  }
  handleSeverity(event: CustomEvent<{ value: string }>): void {
    this.severity = event.detail.value;
    this.shownCount = PAGE;
  }
  handleOrder(event: CustomEvent<{ value: string }>): void {
    this.order = event.detail.value;
    this.shownCount = PAGE;
  }
  handleMore(): void {
    this.shownCount += PAGE;
  }
  handleSelect(event: Event): void {
    const box = event.currentTarget as HTMLInputElement;
    const id = box.dataset.select ?? '';
    const others = this.chosen.filter((one) => one !== id);
    if (box.checked && others.length >= FILE_LIMIT) {
      // All of them are moved in one request, or none: what was chosen before is not dropped for it
      box.checked = false;
      return;
    }
    this.chosen = box.checked ? [...others, id] : others;
  }
  handleNone(): void {
    this.clear();
    this.template?.querySelector<HTMLElement>('[data-id="account"]')?.focus();
  }
  /** The letter is drafted where the deal is. */
  handleTell(event: Event): void {
    const { challenge } = (event.currentTarget as HTMLElement).dataset;
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: {
        objectApiName: 'Opportunity',
        recordId: this.heard.find(({ id }) => id === challenge)?.dealId ?? '',
        actionName: 'view'
      },
      state: { c__tell: challenge ?? '' }
    });
  }
  handleMove(): void {
    this.dispatchEvent(new CustomEvent('move', { detail: [...this.chosen] }));
  }
}

/** By the reader: whom a bell has led here finds on the row what they are to do. */
function isToTell({ isUntold, rep }: Heard): boolean {
  return isUntold && rep !== undefined && sameId(rep.id, userId);
}

/** "Ana Ruiz  Nordlicht  Nov 12  heard by Priya Nair". */
function saidOf({ saidBy, account: customer, day, heardBy: colleague }: Heard): Meta[] {
  return metaOf(saidBy, customer, day && shortDay(day), colleague && format(heardBy, colleague));
}

function choices(pairs: [string | undefined, string | undefined][]): { label: string; value: string }[] {
  const known = new Map(pairs.flatMap(([value, label]) => (value ? [[value, label ?? value] as const] : [])));
  const options = [...known].map(([value, label]) => ({ value, label }));
  options.sort((one, other) => one.label.localeCompare(other.label));
  return [{ label: all, value: '' }, ...options];
}
