import { LightningElement, api } from 'lwc';
import costLabel from '@salesforce/label/c.Ridealong_Details_Cost';
import solutionLabel from '@salesforce/label/c.Ridealong_Details_Solution';
import workaroundLabel from '@salesforce/label/c.Ridealong_Details_Workaround';
import type { Facts } from 'c/ridealongChallenges';

/** Shows what a problem costs the customer, how they cope, and apart from it their idea of a solution; nothing where nothing is known. */
export default class ChallengeFactList extends LightningElement {
  @api facts?: Facts;

  get known(): { label: string; text: string }[] {
    const { cost, workaround, solution } = this.facts ?? {};
    return [
      { label: costLabel, text: cost ?? '' },
      { label: workaroundLabel, text: workaround ?? '' },
      { label: solutionLabel, text: solution ?? '' }
    ].filter(({ text }) => text.trim());
  }
}
