import { LightningElement, api } from 'lwc';
import loading from '@salesforce/label/c.Ridealong_Loading';

/** Grey bars where text will be, so that nothing jumps when it comes. Screen readers hear "Loading". */
export default class LoadingState extends LightningElement {
  /** How many rows to hold the place of. */
  @api rows: number | string = 3;

  labels = { loading };

  get bars(): number[] {
    return Array.from({ length: Number(this.rows) }, (_unused, index) => index);
  }
}
