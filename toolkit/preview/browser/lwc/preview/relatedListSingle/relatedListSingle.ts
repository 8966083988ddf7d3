import { LightningElement, api } from 'lwc';
import { findRelatedList, relatedLists } from 'preview/layouts';
import type { RelatedList } from 'preview/layouts';
import type { PageContext } from 'preview/pageContext';
import type { ItemModel } from 'preview/pages';

/** `force:relatedListSingleContainer`: one related list. */
export default class RelatedListSingle extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext!: PageContext;

  get name(): string {
    const { relatedListApiName } = this.item.properties;
    return typeof relatedListApiName === 'string' ? relatedListApiName : '';
  }

  get list(): RelatedList | undefined {
    const { description } = this.pageContext;
    if (!description) {
      return undefined;
    }
    const found = findRelatedList(description, this.name);
    // The layout may say which columns the list has.
    return found && (relatedLists(description).lists.find(({ key }) => key === found.key) ?? found);
  }

  get recordId(): string | undefined {
    return this.pageContext.recordId;
  }

  get rowCount(): number {
    const { rowsToDisplay } = this.item.properties;
    return typeof rowsToDisplay === 'string' && rowsToDisplay !== '' ? Number(rowsToDisplay) : 6;
  }
}
