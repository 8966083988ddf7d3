import { LightningElement, api } from 'lwc';
import { CloseActionScreenEvent } from 'lightning/actions';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { RefreshEvent } from 'lightning/refresh';
import saved from '@salesforce/label/c.Ridealong_Form_Saved';
import title from '@salesforce/label/c.Ridealong_Action_Title';

/** The challenge form as a desktop action, for the person who is on another tab of the opportunity. */
export default class ChallengeAction extends LightningElement {
  /** The platform sets it some time after the action has opened. */
  @api recordId?: string;

  labels = { title };

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
