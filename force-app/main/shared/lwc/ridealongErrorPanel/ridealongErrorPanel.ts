import { LightningElement, api } from 'lwc';
import title from '@salesforce/label/c.Ridealong_Error_Title';
import deleted from '@salesforce/label/c.Ridealong_Error_Deleted';
import offline from '@salesforce/label/c.Ridealong_Error_Offline';
import retry from '@salesforce/label/c.Ridealong_Error_Retry';
import { errorCodes, isOffline, reduceErrors } from 'c/ridealongShared';

/** Says what went wrong, in the platform's own words, and offers to try again. Fires `retry`. */
export default class ErrorPanel extends LightningElement {
  /** Whatever was caught: see `reduceErrors`. */
  @api errors: unknown;
  /** Heading; a general one without it. */
  @api heading?: string;
  /** Whether trying again can help. */
  @api canRetry = false;

  labels = { retry };

  get title(): string {
    return this.heading ?? title;
  }

  get messages(): string[] {
    if (isOffline(this.errors)) {
      return [offline];
    }
    return errorCodes(this.errors).includes('ENTITY_IS_DELETED') ? [deleted] : reduceErrors(this.errors);
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
