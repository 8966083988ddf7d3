import { LightningElement, api } from 'lwc';
import oneMore from '@salesforce/label/c.Ridealong_More_Not_Shown_One';
import more from '@salesforce/label/c.Ridealong_More_Not_Shown_Other';
import { notShown, plural } from 'c/ridealongShared';
import type { CardRead } from 'c/ridealongShared';

/** Says how many rows a card did not get because an answer has an end: nothing is cut without a word. Empty while all is there. */
export default class MoreNotice extends LightningElement {
  /** Names of the connections that the card shows, with blanks between them; all of them when there is none. */
  @api among = '';
  @api read?: CardRead<unknown>;
  /** For a card that others read for: how many it did not get. */
  @api count?: number;

  get text(): string {
    const count = this.count ?? notShown(this.read?.data, this.among.split(' ').filter(Boolean));
    return count > 0 ? plural(count, { one: oneMore, other: more }) : '';
  }
}
