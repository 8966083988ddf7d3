import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';

/** A link to a record: opens without a reload, and in a new tab where the browser is asked to. */
export default class RecordLink extends NavigationMixin(LightningElement) {
  @api get recordId(): string | undefined {
    return this._recordId;
  }
  set recordId(id: string | undefined) {
    this._recordId = id;
    if (id) {
      this.makeUrl();
    }
  }
  /** What the link says: the record's name. */
  @api label?: string;

  _recordId?: string;
  url = '';

  get page(): PageReference {
    return { type: 'standard__recordPage', attributes: { recordId: this.recordId, actionName: 'view' } };
  }

  /** Moves the focus to the link. */
  @api focus(): void {
    this.template?.querySelector('a')?.focus();
  }

  handleClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this[NavigationMixin.Navigate](this.page);
  }

  makeUrl(): void {
    this[NavigationMixin.GenerateUrl](this.page).then(
      (url) => {
        this.url = url;
      },
      () => {
        // Without an address the link still opens the record by click.
      }
    );
  }
}
