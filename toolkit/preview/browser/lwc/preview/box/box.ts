import { LightningElement, api } from 'lwc';

/** A visible box in place of something the preview cannot show. */
export default class Box extends LightningElement {
  @api heading = '';
  @api text = '';
  @api variant: 'warning' | 'info' = 'info';

  get boxClass(): string {
    return `preview-box preview-box_${this.variant}`;
  }
}
