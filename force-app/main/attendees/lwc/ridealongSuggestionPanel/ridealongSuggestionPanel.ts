import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import notLoaded from '@salesforce/label/c.Ridealong_Suggestions_NotLoaded';
import { ACCOUNT_SUGGESTIONS, SUGGESTIONS, readFacts } from './suggestionQuery';
import type { SuggestionAnswer } from './suggestionQuery';
import { suggest } from 'c/ridealongAttendees';
import type { Facts, Suggestion } from 'c/ridealongAttendees';
import { CardRead } from 'c/ridealongShared';

/** Reads who could come along and suggests them, best first. Lets `tag` of its list through. */
export default class SuggestionPanel extends LightningElement {
  /** Whose meeting it is. */
  @api repId!: string;
  /** The customer; undefined while nobody has mirrored the event. */
  @api get accountId(): string | undefined {
    return this._accountId;
  }
  set accountId(id: string | undefined) {
    if (id !== this._accountId) {
      // Of another customer the reader may see more: it begins with everything again
      const whole = id ? ACCOUNT_SUGGESTIONS : SUGGESTIONS;
      this.read = new CardRead<SuggestionAnswer>(whole, whole, this.read.answer);
    }
    this._accountId = id;
  }
  @api accountName?: string;
  /** The function the rep asked for. */
  @api wanted?: string;
  /** User ids of those who need no suggestion. */
  @api without: string[] = [];
  /** What another feature knows about people, such as themes they have heard about. */
  @api furtherFacts: Facts[] = [];

  _accountId?: string;
  labels = { notLoaded };
  read = new CardRead<SuggestionAnswer>(SUGGESTIONS);

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<SuggestionAnswer>): void {
    this.read = this.read.take(result);
  }

  get variables() {
    return this.accountId ? { repId: this.repId, accountId: this.accountId } : { repId: this.repId };
  }

  get suggestions(): Suggestion[] {
    const known = readFacts(this.read.data);
    // Other features know about anybody, reps too; only colleagues, who came along before, and whom a colleague named, are suggested
    const colleagues = new Set(known.map(({ userId }) => userId));
    const further = this.furtherFacts.filter(({ userId, insteadOf }) => insteadOf || colleagues.has(userId));
    const facts = [...further, ...known];
    return suggest(facts, { without: this.without, businessFunction: this.wanted });
  }

  /** Moves the focus to somebody's button; false when they are not suggested. */
  @api focusTag(userId: string): boolean {
    const list = this.template?.querySelector<HTMLElement & { focusTag(id: string): boolean }>(
      'c-ridealong-suggestion-list'
    );
    return list?.focusTag(userId) ?? false;
  }

  handleTag(event: CustomEvent<Suggestion>): void {
    this.dispatchEvent(new CustomEvent('tag', { detail: event.detail }));
  }
}
