import { LightningElement, api } from 'lwc';
import { referenceOf } from 'preview/fieldSections';
import { fieldOf, shownValue } from 'preview/org';
import type { PageContext } from 'preview/pageContext';
import type { ItemModel } from 'preview/pages';

/** One field placed on the page by itself (dynamic forms). */
export default class PlacedField extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext!: PageContext;

  get entry(): unknown {
    const { description, record } = this.pageContext;
    const name = this.item.properties['field'];
    const field = description && typeof name === 'string' ? fieldOf(description, name) : undefined;
    if (!description || !field) {
      return undefined;
    }
    return {
      field,
      label: field.label,
      value: shownValue(description, field, record),
      ...referenceOf(field, record)
    };
  }
}
