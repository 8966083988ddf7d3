import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import saved from '@salesforce/label/c.Ridealong_Form_Saved';
import title from '@salesforce/label/c.Ridealong_Action_Title';

/** Longer than a window takes to open, shorter than a hand to the keyboard. */
const WINDOW_OPENS_MS = 300;

/** The challenge form as a desktop action, for the person who is on another tab of the opportunity. */
export default class ChallengeAction extends LightningElement {
  /** The platform sets it some time after the action has opened. */
  @api recordId?: string;

  labels = { title };
  timer?: ReturnType<typeof setTimeout>;

  /** Where the window opens on what closes it, the cursor goes on to where the sentence is typed. */
  renderedCallback(): void {
    if (this.timer !== undefined) {
      return;
    }
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- the window takes the focus once it is there, and tells nobody
    this.timer = setTimeout(() => {
      if (!this.template?.activeElement) {
        this.template?.querySelector<HTMLElement>('[data-id="form"]')?.focus();
      }
    }, WINDOW_OPENS_MS);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  handleSaved(event: CustomEvent<{ addAnother: boolean }>): void {
    this.dispatchEvent(new RefreshEvent());
    if (event.detail.addAnother) {
      return;
    }
    this.dispatchEvent(new ShowToastEvent({ title: saved, variant: 'success' }));
    this.handleClose();
  }

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
