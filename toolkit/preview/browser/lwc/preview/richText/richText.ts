import { LightningElement, api } from 'lwc';
import type { ItemModel } from 'preview/pages';

/** `flexipage:richText` */
export default class RichText extends LightningElement {
  @api item!: ItemModel;
  @api page: unknown;
  @api pageContext: unknown;

  get value(): string {
    const { richTextValue } = this.item.properties;
    return typeof richTextValue === 'string' ? richTextValue : '';
  }

  get boxClass(): string {
    return this.item.properties['decorate'] === 'false' ? '' : 'slds-card preview-card preview-card_padded';
  }
}
