import { LightningElement, api } from 'lwc';
import { detailSections } from 'preview/layouts';
import type { PageContext } from 'preview/pageContext';
import type { LayoutSection } from 'preview/pages';
import { navigateTo } from 'preview/router';

/** `force:detailPanel`: the fields of the page layout. */
export default class DetailPanel extends LightningElement {
  @api item: unknown;
  @api page: unknown;
  @api pageContext!: PageContext;

  get sections(): LayoutSection[] {
    return this.pageContext.description ? detailSections(this.pageContext.description) : [];
  }

  get canEdit(): boolean {
    return this.pageContext.description?.updateable === true;
  }

  handleEdit(): void {
    const { objectApiName, recordId } = this.pageContext;
    navigateTo(`/lightning/r/${objectApiName ?? ''}/${recordId ?? ''}/edit`);
  }
}
