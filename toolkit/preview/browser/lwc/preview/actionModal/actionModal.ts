import { api } from 'lwc';
import LightningModal from 'lightning/modal';

/** The window of a screen action; the component inside closes it with CloseActionScreenEvent. */
export default class ActionModal extends LightningModal {
  @api componentClass: unknown;
  @api target: unknown;

  handleClose(event: Event): void {
    event.stopPropagation();
    this.close();
  }
}
