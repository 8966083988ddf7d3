import { LightningElement, api } from 'lwc';
import costLabel from '@salesforce/label/c.Ridealong_Details_Cost';
import solutionLabel from '@salesforce/label/c.Ridealong_Details_Solution';
import workaroundLabel from '@salesforce/label/c.Ridealong_Details_Workaround';
import more from '@salesforce/label/c.Ridealong_List_More';
import moreTitle from '@salesforce/label/c.Ridealong_List_More_Title';
import type { Facts } from 'c/ridealongChallenges';
import { format } from 'c/ridealongShared';

/** Shows what a problem costs the customer, how they cope, and apart from it their idea of a solution; nothing where nothing is known. */
export default class ChallengeFactList extends LightningElement {
  @api facts?: Facts;
  /** The problem that they wait behind, for who asks for more about it; without one they are in sight. */
  @api behind = '';

  labels = { more };
  isAsked = false;

  get isFolded(): boolean {
    return this.behind !== '' && this.known.length > 0;
  }
  get isOpen(): boolean {
    return this.known.length > 0 && (this.isAsked || !this.isFolded);
  }
  get moreTitle(): string {
    return format(moreTitle, this.behind);
  }
  get moreIcon(): string {
    return this.isAsked ? 'utility:chevrondown' : 'utility:chevronright';
  }
  get expanded(): string {
    return String(this.isAsked);
  }
  handleMore(): void {
    this.isAsked = !this.isAsked;
  }

  get known(): { label: string; text: string }[] {
    const { cost, workaround, solution } = this.facts ?? {};
    return [
      { label: costLabel, text: cost ?? '' },
      { label: workaroundLabel, text: workaround ?? '' },
      { label: solutionLabel, text: solution ?? '' }
    ].filter(({ text }) => text.trim());
  }
}
