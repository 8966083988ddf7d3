import { LightningElement, api } from 'lwc';
import { relatedLists } from 'preview/layouts';
import type { RelatedList } from 'preview/layouts';
import type { PageContext } from 'preview/pageContext';

/** `force:relatedListContainer`: every related list of the layout. */
export default class RelatedListContainer extends LightningElement {
  @api item: unknown;
  @api page: unknown;
  @api pageContext!: PageContext;

  private get found(): { lists: RelatedList[]; unknown: string[] } {
    return this.pageContext.description
      ? relatedLists(this.pageContext.description)
      : { lists: [], unknown: [] };
  }

  get lists(): RelatedList[] {
    return this.found.lists;
  }

  get unknown(): string[] {
    return this.found.unknown;
  }
}
