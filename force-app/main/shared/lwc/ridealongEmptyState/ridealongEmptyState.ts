import { LightningElement, api } from 'lwc';

/** Says what an empty place is for; the slot takes the next step (a button or a link). */
export default class EmptyState extends LightningElement {
  /** One short line: what is not here. */
  @api heading?: string;
  /** What this place is for, and what to do next. */
  @api text?: string;
  /** SLDS icon name, such as `utility:people`. */
  @api iconName = 'utility:info';
}
