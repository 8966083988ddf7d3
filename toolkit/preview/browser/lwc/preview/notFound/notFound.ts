import { LightningElement, api } from 'lwc';

/** Says that there is no such page, and where to go from here. */
export default class NotFound extends LightningElement {
  @api url = '';
  @api heading = 'There is no such page';
  @api message: string | undefined;
  /** Where to go that is nearer than home. */
  @api instead: string | undefined;
  @api insteadLabel = '';

  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('pagetitle', { detail: this.heading, bubbles: true, composed: true }));
    this.dispatchEvent(new CustomEvent('pageready', { bubbles: true, composed: true }));
  }

  get text(): string {
    return (
      this.message ??
      `The preview has nothing at ${this.url}. Addresses look like those of Lightning Experience: /lightning/o/Account/list, /lightning/r/Opportunity/<id>/view, /lightning/page/home.`
    );
  }
}
