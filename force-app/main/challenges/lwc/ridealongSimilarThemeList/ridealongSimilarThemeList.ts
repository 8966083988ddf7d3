import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import because from '@salesforce/label/c.Ridealong_Before_Because';
import before from '@salesforce/label/c.Ridealong_Before_Label';
import chosenHere from '@salesforce/label/c.Ridealong_Before_Chosen_Here';
import chosenText from '@salesforce/label/c.Ridealong_Before_Chosen';
import customersOne from '@salesforce/label/c.Ridealong_Before_Customers_One';
import customersOther from '@salesforce/label/c.Ridealong_Before_Customers_Other';
import foundOne from '@salesforce/label/c.Ridealong_Before_Found_One';
import foundOther from '@salesforce/label/c.Ridealong_Before_Found_Other';
import newText from '@salesforce/label/c.Ridealong_Before_New';
import maybeOne from '@salesforce/label/c.Ridealong_Before_Maybe_One';
import maybeOther from '@salesforce/label/c.Ridealong_Before_Maybe_Other';
import heading from '@salesforce/label/c.Ridealong_Before_Heading';
import moreOne from '@salesforce/label/c.Ridealong_Before_More_One';
import moreOther from '@salesforce/label/c.Ridealong_Before_More_Other';
import onThisDeal from '@salesforce/label/c.Ridealong_Before_On_This_Deal';
import same from '@salesforce/label/c.Ridealong_Before_Same';
import sameTitle from '@salesforce/label/c.Ridealong_Before_Same_Title';
import undo from '@salesforce/label/c.Ridealong_Before_Undo';
import untriaged from '@salesforce/label/c.Ridealong_Before_Untriaged';
import { HintTeller } from 'c/ridealongChallenges';
import {
  FocusQueue,
  dataOf,
  exactMoney,
  format,
  metaOf,
  plural,
  roundMoney,
  shorten
} from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import type { CorpusData, Known, Match, NextPage, SimilarThemes } from 'c/ridealongThemeSearch';
import { CORPUS, FIRST_PAGE, ThemeCorpus, indexOf } from 'c/ridealongThemeSearch';

/** Less than this is noise while somebody types. */
const FIRST_WORDS = 8;
/** The beginning of a pasted mail says what it is about; all of it would keep the keyboard waiting. */
const MAX_COMPARED = 600;
const LIMIT = 5;
/** Of the quote that says why. */
const MAX_QUOTE = 90;

const SUGGESTION = '[data-suggestion]';
const UNDO = '[data-id="undo"]';

/** What somebody chose to be the same. */
export interface Sameness {
  /** The theme, where there is one. */
  themeId?: string;
  /** The challenge: of this deal, or of this customer and without a theme. */
  challengeId?: string;
  name: string;
}

/**
 * While somebody types: themes, and challenges of this customer, that mean the same, each with why. Reads nothing before
 * something was typed. Fires `same` with what was chosen, undefined when the choice is taken back,
 * and `hint` with whether anything is shown.
 */
export default class SimilarThemeList extends LightningElement {
  /** The deal; left out until its account is known too, since both decide what is read. */
  @api recordId?: string;
  @api accountId?: string;
  /** What was chosen before. */
  @api chosen?: Sameness;

  @api get text(): string {
    return this._text;
  }
  set text(text: string) {
    this._text = text;
    this.focusQueue.afterRender(undefined);
    if (text.trim().length >= FIRST_WORDS) {
      this.isWanted = true;
    }
    this.compare();
  }

  labels = { before, heading, newText, same, undo };
  _text = '';
  isWanted = false;
  cursor: NextPage = FIRST_PAGE;
  corpus?: ThemeCorpus;
  known = new Map<string, Known>();
  index?: SimilarThemes;
  /** Compared once for each key stroke, however often it is shown. */
  matches: Match[] = [];
  showsAll = false;
  /** What had the focus is gone: what gets it next. */
  focusQueue = new FocusQueue();
  teller = new HintTeller(this);

  renderedCallback(): void {
    this.focusQueue.run();
    this.teller.tell(this.chosen !== undefined || this.suggestions.length > 0);
  }
  focusWhenThere(selector: string, place = 0): void {
    this.focusQueue.whenThere(() => this.template?.querySelectorAll<HTMLElement>(selector)[place]);
  }

  get variables() {
    if (!this.isWanted || !this.recordId) {
      return undefined;
    }
    // A deal without an account asks for an account that does not exist: no challenge hangs on it.
    return { deal: this.recordId, account: this.accountId ?? this.recordId, ...this.cursor };
  }

  @wire(graphql, { query: CORPUS, variables: '$variables' })
  async takePage({ data: answer, errors }: GraphQlWireResult<CorpusData>): Promise<void> {
    const data = dataOf({ data: answer, errors });
    if (!data || !this.recordId) {
      return;
    }
    this.corpus ??= new ThemeCorpus(this.recordId);
    const next = this.corpus.take(data);
    if (next) {
      this.cursor = next;
      return;
    }
    const known = this.corpus.known();
    this.index = await indexOf(known.values());
    this.known = known;
    this.compare();
  }

  get suggestions() {
    return this.matches.flatMap((match) => {
      const known = this.known.get(match.id);
      return known
        ? [
            {
              id: match.id,
              name: known.name,
              detail: detailOf(known, match),
              sameTitle: format(sameTitle, known.name)
            }
          ]
        : [];
    });
  }
  get shown() {
    return this.showsAll ? this.suggestions : this.suggestions.slice(0, this.isSure ? 1 : 0);
  }
  /** The first is shown only when it is right more often than not; otherwise what was typed looks new. */
  get isSure(): boolean {
    return this.matches[0]?.isSure === true;
  }
  get looksNew(): boolean {
    return !this.chosen && !this.showsAll && !this.isSure && this.suggestions.length > 0;
  }
  get moreLabel(): string {
    const hidden = this.suggestions.length - this.shown.length;
    if (hidden === 0 || this.chosen) {
      return '';
    }
    return this.isSure
      ? plural(hidden, { one: moreOne, other: moreOther })
      : plural(hidden, { one: maybeOne, other: maybeOther });
  }
  get status(): string {
    if (this.chosen || this.suggestions.length === 0) {
      return '';
    }
    if (!this.isSure) {
      return newText;
    }
    return plural(this.suggestions.length, { one: foundOne, other: foundOther });
  }
  get chosenText(): string {
    return format(this.chosen?.challengeId ? chosenHere : chosenText, this.chosen?.name ?? '');
  }

  compare(): void {
    const isLongEnough = this.text.trim().length >= FIRST_WORDS;
    const found = isLongEnough ? this.index?.find(this.text.slice(0, MAX_COMPARED), LIMIT) : undefined;
    this.matches = found ?? [];
  }

  handleMore(): void {
    this.showsAll = true;
    this.focusWhenThere(SUGGESTION, this.isSure ? 1 : 0);
  }
  handleSame(event: Event): void {
    const known = this.known.get((event.currentTarget as HTMLElement).dataset.suggestion ?? '');
    if (!known) {
      return;
    }
    const sameness: Sameness = { name: known.name };
    if (known.kind === 'theme') {
      sameness.themeId = known.id;
    }
    const challengeId = known.kind === 'challenge' ? known.id : known.onThisDeal;
    if (challengeId) {
      sameness.challengeId = challengeId;
    }
    this.focusWhenThere(UNDO);
    this.dispatchEvent(new CustomEvent('same', { detail: sameness }));
  }
  handleUndo(): void {
    this.focusWhenThere(SUGGESTION);
    this.dispatchEvent(new CustomEvent('same', { detail: undefined }));
  }
}

/** "4 customers  €310K  “The clerk copies every order”". */
function detailOf(known: Known, match: Match): Meta[] {
  return metaOf(
    known.customers ? plural(known.customers, { one: customersOne, other: customersOther }) : '',
    known.pipeline
      ? {
          text: roundMoney(known.pipeline, known.currency),
          exact: exactMoney(known.pipeline, known.currency)
        }
      : '',
    known.onThisDeal ? onThisDeal : '',
    known.kind === 'challenge' ? untriaged : '',
    match.closest ? format(because, shorten(match.closest, MAX_QUOTE)) : ''
  );
}
