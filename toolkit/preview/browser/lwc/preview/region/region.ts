import { LightningElement, api } from 'lwc';
import { isVisible, unsupportedRule } from 'preview/pages';
import type { ItemModel, PageModel } from 'preview/pages';
import type { PageContext } from 'preview/pageContext';

/** The components of a region, as far as their visibility rules show them. */
export default class Region extends LightningElement {
  @api items: ItemModel[] = [];
  @api page!: PageModel;
  @api pageContext!: PageContext;

  get visibleItems(): { key: string; item: ItemModel }[] {
    const { visibility } = this.pageContext;
    return this.items
      .filter((item) => {
        if (!item.visibility) {
          return true;
        }
        // A rule nobody can work out must not hide its component: the item says what is wrong.
        if (unsupportedRule(item.visibility) !== undefined) {
          return true;
        }
        return visibility !== undefined && isVisible(item.visibility, visibility);
      })
      .map((item, index) => ({ key: `${item.identifier} ${index}`, item }));
  }
}
