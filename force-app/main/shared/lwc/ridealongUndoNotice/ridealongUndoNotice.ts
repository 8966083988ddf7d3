import { LightningElement, api } from 'lwc';
import undo from '@salesforce/label/c.Ridealong_Notice_Undo';

/** Says what was just done, to eyes and screen readers, and offers to undo it. Fires `undo`. Empty without a message. */
export default class UndoNotice extends LightningElement {
  /** What happened, in one sentence. */
  @api message?: string;
  /** Whether it can be taken back. */
  @api canUndo = false;

  labels = { undo };

  get barClass(): string {
    return this.message ? 'bar slds-p-vertical_x-small slds-p-horizontal_small' : '';
  }

  get showUndo(): boolean {
    return Boolean(this.message) && this.canUndo;
  }

  /** Moves the focus to the way back; false when there is none. */
  @api focusUndo(): boolean {
    const button = this.template?.querySelector('button');
    // The bar is in view already; scrolling to it would move the page under the finger
    button?.focus({ preventScroll: true });
    return Boolean(button);
  }

  handleUndo(): void {
    this.dispatchEvent(new CustomEvent('undo'));
  }
}
