import { LightningElement, api } from 'lwc';
import type { CardRead } from 'c/ridealongShared';

/** Stands in for what a card reads until it is read: bars while it is on its way, the reason and "try again" when it failed. */
export default class ReadState extends LightningElement {
  @api read?: CardRead<unknown>;
  /** How many rows the bars hold the place of. */
  @api rows: number | string = 3;
  /** What cannot be shown, when reading failed. */
  @api heading?: string;

  async handleRetry(): Promise<void> {
    await this.read?.refresh();
  }
}
