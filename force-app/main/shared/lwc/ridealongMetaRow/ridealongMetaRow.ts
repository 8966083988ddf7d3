import { LightningElement, api } from 'lwc';
import type { Meta } from 'c/ridealongShared';

/** One line beside a headline: when, whom, how much. Parts stand apart by a gap, and wrap whole; a screen reader hears commas. */
export default class MetaRow extends LightningElement {
  @api parts: Meta[] = [];

  get shown() {
    return this.parts.map((part, index) => ({
      ...part,
      isNext: index > 0,
      partClass: part.isBold ? 'part slds-text-title_bold' : 'part slds-text-color_weak'
    }));
  }
}
