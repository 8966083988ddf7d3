import { LightningElement, api } from 'lwc';
import interim from '@salesforce/label/c.Ridealong_List_Interim';
import noTheme from '@salesforce/label/c.Ridealong_List_No_Theme';
import quote from '@salesforce/label/c.Ridealong_List_Quote';
import reason from '@salesforce/label/c.Ridealong_List_Reason';
import theme from '@salesforce/label/c.Ridealong_List_Theme';
import untold from '@salesforce/label/c.Ridealong_List_Untold';
import type { Facts } from 'c/ridealongChallenges';
import { format } from 'c/ridealongShared';

export interface Told {
  on?: string;
  by?: string;
  note?: string;
  decision?: string;
}

/** A challenge as a list shows it. */
export interface ChallengeView {
  id: string;
  statement: string;
  severity?: string;
  words?: string;
  facts?: Facts;
  /** Who said it, when, who heard it: in words. */
  heard?: string;
  theme?: { id: string; name: string; decision?: string; reason?: string; interim?: string };
  /** A decision was made and the customer does not know. */
  isUntold: boolean;
  /** What was noted when the customer was told last, of an earlier decision. */
  told?: Told;
  /** Whoever said it, for the answer. */
  saidBy?: { id: string; name?: string; firstName?: string; email?: string };
  /** The day it was said, in words. */
  day?: string;
  /** Value of the decision, where the theme shows its label. */
  decision?: string;
  /** Quotes that were added by others on the same deal. */
  repeats?: ChallengeView[];
}

/** One challenge: what was said, by whom, and what became of it. The slot takes what can be done about an untold one. */
export default class ChallengeRow extends LightningElement {
  @api challenge!: ChallengeView;

  labels = { noTheme, theme, untold };

  get quote(): string {
    return format(quote, this.challenge.words ?? '');
  }
  get repeats() {
    return (this.challenge.repeats ?? []).map(({ id, words, facts, heard }) => ({
      id,
      facts,
      heard,
      quote: words ? format(quote, words) : ''
    }));
  }
  get reason(): string {
    return this.challenge.theme?.reason ? format(reason, this.challenge.theme.reason) : '';
  }
  get interim(): string {
    return this.challenge.theme?.interim ? format(interim, this.challenge.theme.interim) : '';
  }
}
