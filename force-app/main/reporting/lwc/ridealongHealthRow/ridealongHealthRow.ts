import { LightningElement, api } from 'lwc';
import broken from '@salesforce/label/c.Ridealong_Health_StateBroken';
import look from '@salesforce/label/c.Ridealong_Health_StateLook';
import ok from '@salesforce/label/c.Ridealong_Health_StateOk';

const PILLS = {
  ok: { label: ok, tone: 'good', icon: 'utility:success' },
  look: { label: look, tone: 'warning', icon: 'utility:warning' },
  broken: { label: broken, tone: 'bad', icon: 'utility:error' }
} as const;

export interface Finding {
  name: string;
  state: keyof typeof PILLS;
  what: string;
  /** Empty where all is well. */
  todo: string;
}

/** How it stands with one thing, and what to do. */
export default class HealthRow extends LightningElement {
  @api finding: Finding = { name: '', state: 'ok', what: '', todo: '' };

  get pill() {
    return PILLS[this.finding.state];
  }
}
