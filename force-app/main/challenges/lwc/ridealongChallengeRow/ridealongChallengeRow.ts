import { LightningElement, api } from 'lwc';
import correct from '@salesforce/label/c.Ridealong_List_Correct';
import correctTitle from '@salesforce/label/c.Ridealong_List_Correct_Title';
import interim from '@salesforce/label/c.Ridealong_List_Interim';
import more from '@salesforce/label/c.Ridealong_List_More';
import moreTitle from '@salesforce/label/c.Ridealong_List_More_Title';
import noTheme from '@salesforce/label/c.Ridealong_List_No_Theme';
import quote from '@salesforce/label/c.Ridealong_List_Quote';
import reason from '@salesforce/label/c.Ridealong_List_Reason';
import theme from '@salesforce/label/c.Ridealong_List_Theme';
import told from '@salesforce/label/c.Ridealong_List_Told';
import toldCustomer from '@salesforce/label/c.Ridealong_List_Told_Customer';
import toldSomebody from '@salesforce/label/c.Ridealong_List_Told_Somebody';
import untold from '@salesforce/label/c.Ridealong_List_Untold';
import { decisionLook, severityLook } from 'c/ridealongChallenges';
import type { Facts, Look } from 'c/ridealongChallenges';
import { format, shortDay } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';

export interface Told {
  on?: string;
  by?: string;
  byName?: string;
  note?: string;
  decision?: string;
}

/** A challenge as a list shows it. */
export interface ChallengeView {
  id: string;
  statement: string;
  severity?: string;
  /** The value, where `severity` is its label. */
  severityValue?: string;
  words?: string;
  facts?: Facts;
  /** Who said it, when, who heard it. */
  heard?: Meta[];
  theme?: {
    id: string;
    name: string;
    decision?: string;
    reason?: string;
    interim?: string;
    forCustomer?: string;
  };
  /** The reader wrote it down, and may correct it. */
  isMine?: boolean;
  /** A decision was made and the customer does not know. */
  isUntold: boolean;
  /** When it was last changed: the version that a change starts from. */
  version?: string;
  /** What was noted when the customer was told last, of an earlier decision. */
  told?: Told;
  /** Who said it, for the answer. */
  saidBy?: { id: string; name?: string; firstName?: string; email?: string };
  /** The day it was said, in words. */
  day?: string;
  /** Value of the decision, where the theme shows its label. */
  decision?: string;
  /** Quotes that were added by others on the same deal. */
  repeats?: ChallengeView[];
}

/**
 * One challenge: what was said, by whom, and what became of it. The slot takes what can be done about an untold one. Fires `correct` with the
 * id of what the reader wrote.
 */
export default class ChallengeRow extends LightningElement {
  @api challenge!: ChallengeView;

  labels = { correct, more, noTheme, theme, untold };
  /** What it costs, how they cope and what they would like are for who asks; what became of it is in sight. */
  isOpen = false;

  get hasFacts(): boolean {
    const { challenge } = this;
    return [challenge, ...(challenge.repeats ?? [])].some(({ facts }) => hasFact(facts));
  }
  get expanded(): string {
    return String(this.isOpen);
  }
  get moreTitle(): string {
    return format(moreTitle, this.challenge.statement);
  }
  get moreIcon(): string {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }
  handleMore(): void {
    this.isOpen = !this.isOpen;
  }

  get quote(): string {
    return format(quote, this.challenge.words ?? '');
  }
  /** Closing the loop is the reward of all this: it is shown, with what they said to it. */
  get told(): string {
    return toldText(this.challenge);
  }
  get severityLook(): Look {
    return severityLook(this.challenge.severityValue);
  }
  get decisionLook(): Look {
    return decisionLook(this.challenge.decision);
  }
  get repeats() {
    return (this.challenge.repeats ?? []).map((repeat) => ({
      id: repeat.id,
      // A sentence of its own is shown: its author looks for it.
      statement: repeat.statement === this.challenge.statement ? '' : repeat.statement,
      severity: repeat.severity,
      isMine: repeat.isMine,
      correctTitle: format(correctTitle, repeat.statement),
      look: severityLook(repeat.severityValue),
      facts: repeat.facts,
      heard: repeat.heard,
      told: toldText(repeat),
      quote: repeat.words ? format(quote, repeat.words) : ''
    }));
  }
  get correctTitle(): string {
    return format(correctTitle, this.challenge.statement);
  }
  handleCorrect(event: Event): void {
    const { challenge: id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('correct', { detail: id }));
  }

  get reason(): string {
    return this.challenge.theme?.reason ? format(reason, this.challenge.theme.reason) : '';
  }
  get interim(): string {
    return this.challenge.theme?.interim ? format(interim, this.challenge.theme.interim) : '';
  }
}

function hasFact({ cost, workaround, solution }: Facts = {}): boolean {
  return [cost, workaround, solution].some((fact) => fact?.trim());
}

function toldText({ saidBy, told: noted }: ChallengeView): string {
  if (!noted?.on) {
    return '';
  }
  const sentence = format(
    told,
    saidBy?.name ?? toldCustomer,
    shortDay(noted.on),
    noted.byName ?? toldSomebody
  );
  return [sentence, noted.note].filter(Boolean).join(' ');
}
