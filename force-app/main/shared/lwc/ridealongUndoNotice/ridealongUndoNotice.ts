import { LightningElement, api } from 'lwc';
import dismiss from '@salesforce/label/c.Ridealong_Notice_Dismiss';
import undo from '@salesforce/label/c.Ridealong_Notice_Undo';

/** Says what was just done, to eyes and screen readers, and offers to undo it. Fires `undo`. Empty without a message. */
export default class UndoNotice extends LightningElement {
  /** What happened, in one sentence. A new one is shown though the one before was put away. */
  @api get message(): string | undefined {
    return this._message;
  }
  set message(message: string | undefined) {
    this.isAway = this.isAway && message === this._message;
    this._message = message;
  }
  /** Whether it can be taken back. */
  @api canUndo = false;

  labels = { dismiss, undo };
  _message?: string;
  isAway = false;

  get words(): string {
    return this.isAway ? '' : (this.message ?? '');
  }

  get barClass(): string {
    return this.words ? 'bar slds-p-vertical_x-small slds-p-horizontal_small' : '';
  }

  get showUndo(): boolean {
    return Boolean(this.words) && this.canUndo;
  }

  /** Moves the focus to the way back; false when there is none. */
  @api focusUndo(): boolean {
    const button = this.template?.querySelector<HTMLElement>('[data-id="undo"]');
    // The bar is in view already; scrolling to it would move the page under the finger
    button?.focus({ preventScroll: true });
    return Boolean(button);
  }

  /** It stays until it is read, and not in the way of what comes next. */
  handleDismiss(): void {
    this.isAway = true;
  }

  handleUndo(): void {
    this.dispatchEvent(new CustomEvent('undo'));
  }
}
