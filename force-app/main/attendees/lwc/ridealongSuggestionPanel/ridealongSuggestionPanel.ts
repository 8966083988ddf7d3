import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import notLoaded from '@salesforce/label/c.Ridealong_Suggestions_NotLoaded';
import {
  ACCOUNT_SUGGESTIONS,
  ACCOUNT_SUGGESTIONS_QUERY,
  SUGGESTIONS,
  SUGGESTIONS_QUERY,
  readFacts
} from './suggestionQuery';
import type { SuggestionAnswer } from './suggestionQuery';
import { suggest } from 'c/ridealongAttendees';
import type { Facts, Suggestion } from 'c/ridealongAttendees';
import { latest, queryOf, withoutHidden } from 'c/ridealongShared';
import type { PartedQuery, WireResult } from 'c/ridealongShared';

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
      this.left = undefined;
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
  answer?: WireResult<SuggestionAnswer>;
  /** What is asked instead when the reader may not see everything. */
  left?: PartedQuery & { document: unknown };

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<SuggestionAnswer>): void {
    const left = withoutHidden(this.asked, result.errors);
    if (left) {
      this.left = { ...left, document: queryOf(left) };
    } else {
      this.answer = latest(this.answer, result);
    }
  }

  get query(): unknown {
    return this.left?.document ?? (this.accountId ? ACCOUNT_SUGGESTIONS_QUERY : SUGGESTIONS_QUERY);
  }

  get asked(): PartedQuery {
    return this.left ?? (this.accountId ? ACCOUNT_SUGGESTIONS : SUGGESTIONS);
  }

  get variables() {
    return this.accountId ? { repId: this.repId, accountId: this.accountId } : { repId: this.repId };
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  get errors(): unknown {
    return this.answer?.errors;
  }

  get suggestions(): Suggestion[] {
    const known = readFacts(this.answer?.data);
    // Other features know about anybody, reps too; only colleagues, and who came along before, are suggested
    const colleagues = new Set(known.map(({ userId }) => userId));
    const facts = [...this.furtherFacts.filter(({ userId }) => colleagues.has(userId)), ...known];
    return suggest(facts, { without: this.without, businessFunction: this.wanted });
  }

  /** Moves the focus to somebody's button; false when they are not suggested. */
  @api focusTag(userId: string): boolean {
    const list = this.template?.querySelector<HTMLElement & { focusTag(id: string): boolean }>(
      'c-ridealong-suggestion-list'
    );
    return list?.focusTag(userId) ?? false;
  }

  async handleRetry(): Promise<void> {
    await this.answer?.refresh?.();
  }

  handleTag(event: CustomEvent<Suggestion>): void {
    this.dispatchEvent(new CustomEvent('tag', { detail: event.detail }));
  }
}
