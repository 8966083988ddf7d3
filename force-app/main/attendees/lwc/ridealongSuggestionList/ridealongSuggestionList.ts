import { LightningElement, api } from 'lwc';
import title from '@salesforce/label/c.Ridealong_Suggestions_Title';
import more from '@salesforce/label/c.Ridealong_Suggestions_More';
import tagShort from '@salesforce/label/c.Ridealong_Suggestions_TagShort';
import tagLabel from '@salesforce/label/c.Ridealong_Suggestions_Tag';
import visitedOne from '@salesforce/label/c.Ridealong_Suggestions_Visited_One';
import visitedOther from '@salesforce/label/c.Ridealong_Suggestions_Visited_Other';
import visitedThem from '@salesforce/label/c.Ridealong_Suggestions_VisitedThem';
import instead from '@salesforce/label/c.Ridealong_Suggestions_Instead';
import knows from '@salesforce/label/c.Ridealong_Suggestions_Knows';
import overdueOne from '@salesforce/label/c.Ridealong_Suggestions_Overdue_One';
import overdueOther from '@salesforce/label/c.Ridealong_Suggestions_Overdue_Other';
import due from '@salesforce/label/c.Ridealong_Suggestions_Due';
import never from '@salesforce/label/c.Ridealong_Suggestions_Never';
import withRepOne from '@salesforce/label/c.Ridealong_Suggestions_WithRep_One';
import withRepOther from '@salesforce/label/c.Ridealong_Suggestions_WithRep_Other';
import { daysAgo, format, initials, metaOf, plural } from 'c/ridealongShared';
import type { Reason, Suggestion } from 'c/ridealongAttendees';

/** A screenful; more on demand. */
const FIRST = 3;
const STEP = 5;

/** Colleagues who could come along, each with the reason. Fires `tag` with the suggestion. */
export default class SuggestionList extends LightningElement {
  @api suggestions: Suggestion[] = [];
  /** Name of the customer, where the reader may see it. */
  @api accountName?: string;

  labels = { title, more, tagShort };
  shown = FIRST;
  focusRow?: number;

  get rows() {
    return this.suggestions.slice(0, this.shown).map((suggestion) => ({
      ...suggestion,
      initials: initials(suggestion.name),
      why: metaOf(...suggestion.reasons.map((reason) => this.words(reason))),
      tagLabel: format(tagLabel, suggestion.name)
    }));
  }

  get hasMore(): boolean {
    return this.suggestions.length > this.shown;
  }

  words(reason: Reason): string {
    if (reason.kind === 'instead') {
      return format(instead, reason.of);
    }
    if (reason.kind === 'theme') {
      return format(knows, reason.name);
    }
    if (reason.kind === 'withRep') {
      return plural(reason.times, { one: withRepOne, other: withRepOther });
    }
    if (reason.kind === 'due') {
      return due;
    }
    if (reason.kind === 'overdue') {
      return reason.days === undefined
        ? never
        : plural(reason.days, { one: overdueOne, other: overdueOther });
    }
    const when = reason.lastVisit ? daysAgo(reason.lastVisit) : '';
    const customer = this.accountName ?? visitedThem;
    return plural(reason.times, { one: visitedOne, other: visitedOther }, customer, when);
  }

  /** Moves the focus to somebody's button; false when they are not on the screen. */
  @api focusTag(userId: string): boolean {
    const buttons = [...(this.template?.querySelectorAll<HTMLElement>('[data-id="tag"]') ?? [])];
    const button = buttons.find(({ dataset }) => dataset.user === userId);
    button?.focus();
    return button !== undefined;
  }

  handleTag(event: Event): void {
    const button = event.currentTarget as HTMLElement;
    const suggestion = this.suggestions.find(({ userId }) => userId === button.dataset.user);
    if (suggestion) {
      this.dispatchEvent(new CustomEvent('tag', { detail: suggestion }));
    }
  }

  renderedCallback(): void {
    if (this.focusRow === undefined) {
      return;
    }
    this.template?.querySelectorAll<HTMLElement>('[data-id="tag"]')[this.focusRow]?.focus();
    this.focusRow = undefined;
  }

  /** The focus moves on to the first one who came: the button may be gone. */
  handleMore(): void {
    this.focusRow = this.shown;
    this.shown += STEP;
  }
}
