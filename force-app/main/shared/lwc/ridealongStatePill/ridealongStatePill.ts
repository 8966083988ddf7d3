import { LightningElement, api } from 'lwc';

/** How a state looks: what demands something now, what is to be watched, what is well, and everything else. */
export type Tone = 'bad' | 'warning' | 'good' | 'open' | 'plain';

/** A state in a word, a colour and an icon. The word says it all: colour and icon only repeat it. */
export default class StatePill extends LightningElement {
  @api label = '';
  @api tone: Tone = 'plain';
  /** Without one there is none. */
  @api iconName?: string;

  get pillClass(): string {
    return `pill ${this.tone}`;
  }
}
