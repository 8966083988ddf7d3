import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import addQuote from '@salesforce/label/c.Ridealong_Too_Add_Quote';
import addQuoteTitle from '@salesforce/label/c.Ridealong_Too_Add_Quote_Title';
import customersOne from '@salesforce/label/c.Ridealong_Before_Customers_One';
import customersOther from '@salesforce/label/c.Ridealong_Before_Customers_Other';
import discard from '@salesforce/label/c.Ridealong_Form_Discard';
import failed from '@salesforce/label/c.Ridealong_Too_Failed';
import none from '@salesforce/label/c.Ridealong_Too_None';
import notSaved from '@salesforce/label/c.Ridealong_Form_Not_Saved';
import open from '@salesforce/label/c.Ridealong_Too_Open';
import quote from '@salesforce/label/c.Ridealong_Too_Quote';
import saveQuote from '@salesforce/label/c.Ridealong_Too_Save_Quote';
import search from '@salesforce/label/c.Ridealong_Too_Search';
import too from '@salesforce/label/c.Ridealong_Too_Button';
import tooTitle from '@salesforce/label/c.Ridealong_Too_Button_Title';
import { addQuote as writeQuote, hearToo } from 'c/ridealongChallenges';
import {
  FocusQueue,
  TextDraft,
  dataOf,
  exactMoney,
  format,
  metaOf,
  plural,
  roundMoney
} from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import type { CorpusData, Known, NextPage, SimilarThemes } from 'c/ridealongThemeSearch';
import { CORPUS, FIRST_PAGE, ThemeCorpus, indexOf } from 'c/ridealongThemeSearch';

const LIMIT = 5;

/** What came of a tap: the theme was added to the deal, or was there already, perhaps by an earlier tap; or a quote was. */
export interface HeardToo {
  id: string;
  themeId: string;
  name: string;
  what: 'added' | 'known' | 'quoted';
}

/**
 * Themes of other customers: one tap says that this customer has the problem too, with a quote where there is one. Where the
 * deal has it already, only the quote is added. Fires `heard` once something was saved.
 */
export default class RepeatForm extends LightningElement {
  /** The opportunity. */
  @api recordId?: string;
  @api accountId?: string;

  /** What a tap made was taken back. */
  @api forget(challengeId: string): void {
    const theme = [...(this.known?.values() ?? [])].find(({ onThisDeal }) => onThisDeal === challengeId);
    if (theme) {
      this.known = new Map(this.known).set(theme.id, { ...theme, onThisDeal: undefined });
    }
    this.tapped = this.tapped?.challengeId === challengeId ? undefined : this.tapped;
  }

  /** Where the search, and the way to it, is. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('[data-id="open"]')?.focus();
  }

  labels = { discard, failed, none, notSaved, open, quote, saveQuote, search };
  isOpen = false;
  cursor: NextPage = FIRST_PAGE;
  corpus?: ThemeCorpus;
  known?: Map<string, Known>;
  index?: SimilarThemes;
  errors: unknown;
  saveErrors: unknown;
  search = '';
  isSaving = false;
  /** The theme that was tapped, the challenge that stands for it on this deal, and whether this tap made it. */
  tapped?: { themeId: string; challengeId: string; isNew: boolean; key: string };
  quote = '';
  /** What had the focus is gone: what gets it next. */
  focusQueue = new FocusQueue();

  renderedCallback(): void {
    this.focusQueue.run();
  }
  focusWhenThere(selector: string): void {
    this.focusQueue.whenThere(() => this.template?.querySelector<HTMLElement>(selector));
  }

  get variables() {
    if (!this.isOpen || !this.recordId) {
      return undefined;
    }
    return { deal: this.recordId, account: this.accountId ?? this.recordId, ...this.cursor };
  }

  @wire(graphql, { query: CORPUS, variables: '$variables' })
  async takePage({ data: answer, errors }: GraphQlWireResult<CorpusData>): Promise<void> {
    const data = dataOf({ data: answer, errors });
    if (errors && !this.known) {
      this.errors = errors;
    }
    if (!data || !this.recordId || this.known) {
      return;
    }
    this.corpus ??= new ThemeCorpus(this.recordId);
    const next = this.corpus.take(data);
    if (next) {
      this.cursor = next;
      return;
    }
    const known = [...this.corpus.known()].filter(([, { kind }]) => kind === 'theme');
    this.index = await indexOf(known.map(([, theme]) => theme));
    this.known = new Map(known);
  }

  get isLoading(): boolean {
    return !this.known && !this.errors;
  }
  get expanded(): string {
    return String(this.isOpen);
  }
  get iconName(): string {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }
  get cannotSaveQuote(): boolean {
    return !this.quote.trim();
  }
  /** What was searched for; else what most customers have. */
  get themes() {
    const all = [...(this.known?.values() ?? [])];
    const found = this.search.trim()
      ? (this.index?.find(this.search, LIMIT) ?? []).flatMap(({ id }) => this.known?.get(id) ?? [])
      : all.sort((one, other) => (other.customers ?? 0) - (one.customers ?? 0)).slice(0, LIMIT);
    return found.map((theme) => {
      const isHere = theme.onThisDeal !== undefined;
      return {
        id: theme.id,
        name: theme.name,
        detail: detailOf(theme),
        button: isHere ? addQuote : too,
        buttonTitle: format(isHere ? addQuoteTitle : tooTitle, theme.name),
        asksForQuote: this.tapped?.themeId === theme.id
      };
    });
  }

  handleOpen(): void {
    this.isOpen = !this.isOpen;
  }
  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
  }
  handleQuote(event: CustomEvent<{ value: string }>): void {
    this.quote = event.detail.value;
    this.draft.save({ quote: this.quote });
  }
  handleDiscardQuote(): void {
    this.draft.clear();
    this.quote = '';
    this.focusWhenThere('[data-id="quote"]');
  }
  /** What the customer said about the theme that was tapped, kept on the device until it is saved. */
  get draft(): TextDraft {
    return new TextDraft('quote', this.recordId ?? '', this.tapped?.themeId ?? '');
  }

  async handleToo(event: Event): Promise<void> {
    const theme = this.known?.get((event.currentTarget as HTMLElement).dataset.theme ?? '');
    // A button that is disabled meanwhile would lose the focus.
    if (!theme || !this.recordId || this.isSaving) {
      return;
    }
    this.quote = '';
    this.saveErrors = undefined;
    if (theme.onThisDeal) {
      this.tapped = {
        themeId: theme.id,
        challengeId: theme.onThisDeal,
        isNew: false,
        key: crypto.randomUUID()
      };
      this.quote = this.draft.load()?.quote ?? '';
      this.focusWhenThere('[data-id="quote"]');
      return;
    }
    this.isSaving = true;
    try {
      const { id, isNew } = await hearToo(this.recordId, theme, (challenge) =>
        Boolean(this.corpus?.standsElsewhere(challenge, theme.id))
      );
      this.tapped = { themeId: theme.id, challengeId: id, isNew, key: crypto.randomUUID() };
      this.known = new Map(this.known).set(theme.id, { ...theme, onThisDeal: id });
      this.dispatchEvent(
        new CustomEvent('heard', {
          detail: { id, themeId: theme.id, name: theme.name, what: isNew ? 'added' : 'known' }
        })
      );
    } catch (error) {
      this.saveErrors = error;
    }
    this.isSaving = false;
  }

  async handleSaveQuote(): Promise<void> {
    const { tapped, recordId } = this;
    if (!tapped || !recordId || this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.saveErrors = undefined;
    try {
      const name = this.known?.get(tapped.themeId)?.name ?? '';
      const id = await writeQuote(recordId, { ...tapped, name, quote: this.quote });
      this.draft.clear();
      this.tapped = undefined;
      this.focusWhenThere(`[data-theme="${tapped.themeId}"]`);
      this.dispatchEvent(
        new CustomEvent('heard', { detail: { id, themeId: tapped.themeId, name, what: 'quoted' } })
      );
    } catch (error) {
      this.saveErrors = error;
    }
    this.isSaving = false;
  }
}

function detailOf({ customers, pipeline, currency, decision }: Known): Meta[] {
  return metaOf(
    customers ? plural(customers, { one: customersOne, other: customersOther }) : '',
    pipeline ? { text: roundMoney(pipeline, currency), exact: exactMoney(pipeline, currency) } : '',
    decision
  );
}
