import { LightningElement, api } from 'lwc';

/**
 * For the slot `title` of a card. The base card puts a heading that needs more than a line below its icon; here it wraps beside it.
 */
export default class HeadingRow extends LightningElement {
  @api label = '';
  @api iconName = '';
}
