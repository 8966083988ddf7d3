import { LightningElement, api } from 'lwc';
import because from '@salesforce/label/c.Ridealong_Before_Because';
import couldBe from '@salesforce/label/c.Ridealong_Triage_Could_Be';
import customersOne from '@salesforce/label/c.Ridealong_Before_Customers_One';
import customersOther from '@salesforce/label/c.Ridealong_Before_Customers_Other';
import heading from '@salesforce/label/c.Ridealong_Triage_Item';
import heardBy from '@salesforce/label/c.Ridealong_List_Heard_By';
import link from '@salesforce/label/c.Ridealong_Triage_Link';
import linkMany from '@salesforce/label/c.Ridealong_Triage_Link_Many';
import linkManyTitle from '@salesforce/label/c.Ridealong_Triage_Link_Many_Title';
import linkTitle from '@salesforce/label/c.Ridealong_Triage_Link_Title';
import newTheme from '@salesforce/label/c.Ridealong_Triage_New';
import next from '@salesforce/label/c.Ridealong_Triage_Next';
import none from '@salesforce/label/c.Ridealong_Triage_None';
import quote from '@salesforce/label/c.Ridealong_List_Quote';
import tells from '@salesforce/label/c.Ridealong_Triage_Tells';
import tellsSomebody from '@salesforce/label/c.Ridealong_Triage_Tells_Somebody';
import LANGUAGE from '@salesforce/i18n/lang';
import snooze from '@salesforce/label/c.Ridealong_Triage_Snooze';
import { DECISION, decisionLook, severityLook } from 'c/ridealongChallenges';
import type { Look } from 'c/ridealongChallenges';
import { format, metaOf, plural, shorten } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import type { Known } from 'c/ridealongThemeSearch';
import type { Waiting } from 'c/ridealongThemes';

/** Of the quote that says why. */
const MAX_QUOTE = 90;

/** A theme that the challenge could belong to, and why. */
export interface Suggestion {
  known: Known;
  /** What was heard about it that is most like the challenge. */
  closest?: string;
}

/** A challenge that waits for a theme, with themes it could belong to. Fires `link`, `new`, `snooze` and `next`. */
export default class TriageItem extends LightningElement {
  @api challenge!: Waiting;
  @api candidates: Suggestion[] = [];
  @api isSaving = false;
  /** How many are filed together: those that are selected. */
  @api together = 1;
  @api canSnooze = false;

  labels = { couldBe, heading, newTheme, next, none, snooze };

  get linkLabel(): string {
    return this.together > 1 ? format(linkMany, this.together) : link;
  }
  get quote(): string {
    return this.challenge.words ? format(quote, this.challenge.words) : '';
  }
  get facts(): Meta[] {
    const { account, heardBy: colleague, stakes } = this.challenge;
    return metaOf(account, ...stakes, colleague && format(heardBy, colleague));
  }
  get look(): Look {
    return severityLook(this.challenge.severityValue);
  }
  get suggestions() {
    return this.candidates.map(({ known, closest }, index) => ({
      id: known.id,
      key: String(index + 1),
      name: known.name,
      decision: known.decision,
      look: decisionLook(known.decisionValue),
      facts: metaOf(
        known.customers ? plural(known.customers, { one: customersOne, other: customersOther }) : undefined,
        closest ? format(because, shorten(closest, MAX_QUOTE)) : undefined
      ),
      tells: known.decisionValue && known.decisionValue !== DECISION.open ? this.tellsOf(known) : '',
      linkTitle:
        this.together > 1 ? format(linkManyTitle, this.together, known.name) : format(linkTitle, known.name)
    }));
  }

  /** Filing it there tells the answer at once: whom and what is said before. */
  tellsOf({ decision = '' }: Known): string {
    const { rep, heardBy: colleague } = this.challenge;
    const names = [...new Set([rep, colleague])].filter((name): name is string => Boolean(name));
    return names.length > 0
      ? format(tells, new Intl.ListFormat(LANGUAGE).format(names), decision)
      : format(tellsSomebody, decision);
  }

  handleLink(event: Event): void {
    this.tell('link', (event.currentTarget as HTMLElement).dataset.theme);
  }
  handleNew(): void {
    this.tell('new');
  }
  handleSnooze(): void {
    this.tell('snooze');
  }
  handleNext(): void {
    this.tell('next');
  }

  tell(name: string, detail?: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
