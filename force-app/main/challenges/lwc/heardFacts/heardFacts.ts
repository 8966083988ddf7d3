import { LightningElement, api } from 'lwc';
import costLabel from '@salesforce/label/c.Ridealong_Details_Cost';
import solutionLabel from '@salesforce/label/c.Ridealong_Details_Solution';
import workaroundLabel from '@salesforce/label/c.Ridealong_Details_Workaround';
import { value } from 'c/records';
import type { Field } from 'c/records';

/** What else somebody wrote down about a challenge. */
export interface Facts {
  cost?: string;
  workaround?: string;
  solution?: string;
}

interface FactsNode {
  Cost_To_Customer__c?: Field<string>;
  Workaround__c?: Field<string>;
  Suggested_Solution__c?: Field<string>;
}

export function factsOf(node: FactsNode): Facts {
  return {
    cost: value(node.Cost_To_Customer__c),
    workaround: value(node.Workaround__c),
    solution: value(node.Suggested_Solution__c)
  };
}

/** Shows what a problem costs the customer, how they cope, and apart from it their idea of a solution; nothing where nothing is known. */
export default class HeardFacts extends LightningElement {
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
