import { LightningElement, api } from 'lwc';
import type { ItemModel, PageModel } from 'preview/pages';
import { facetItems } from 'preview/facets';

/** `flexipage:fieldSection`: columns of fields (dynamic forms). */
export default class FieldSection extends LightningElement {
  @api item!: ItemModel;
  @api page!: PageModel;
  @api pageContext: unknown;

  get label(): string {
    const { label } = this.item.properties;
    return typeof label === 'string' && !label.startsWith('@@@') ? label : '';
  }

  get columns(): { key: string; items: ItemModel[] }[] {
    return facetItems(this.page, this.item.properties['columns']).map(({ identifier, properties }) => ({
      key: identifier,
      items: facetItems(this.page, properties['body'])
    }));
  }
}
