import { LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import emptyHeading from '@salesforce/label/c.Ridealong_Untold_Empty_Heading';
import emptyText from '@salesforce/label/c.Ridealong_Untold_Empty_Text';
import failed from '@salesforce/label/c.Ridealong_Untold_Failed';
import tell from '@salesforce/label/c.Ridealong_Untold_Tell';
import titleUnknown from '@salesforce/label/c.Ridealong_Untold_Title';
import titleOne from '@salesforce/label/c.Ridealong_Untold_Title_One';
import titleOther from '@salesforce/label/c.Ridealong_Untold_Title_Other';
import CAN_TAG from '@salesforce/customPermission/Ridealong_Tag_Colleagues';
import userId from '@salesforce/user/Id';
import { CardRead, PageRefresh, longId, notShown, plural } from 'c/ridealongShared';
import { UNTOLD, dealsOf, hasDeals } from './untoldQuery';
import type { UntoldData, UntoldDeal } from './untoldQuery';

/** What was decided on the rep's deals and the customer does not know yet; the deal's page helps to tell it. */
export default class UntoldList extends NavigationMixin(LightningElement) {
  labels = { emptyHeading, emptyText, failed, tell };
  read = new CardRead<UntoldData>(UNTOLD);
  pageRefresh = new PageRefresh();
  deals: UntoldDeal[] = [];

  get query(): unknown {
    return this.read.query;
  }

  /** Only who may write that a customer was told has a customer to tell: nobody else's home asks. */
  get variables() {
    return CAN_TAG ? { me: longId(userId), owner: userId } : undefined;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<UntoldData>): void {
    this.read = this.read.take(result);
    this.deals = this.read.data ? dealsOf(this.read.data) : [];
  }

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }
  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  get title(): string {
    if (this.read.isUnread || notShown(this.read.data) > 0) {
      return titleUnknown;
    }
    return plural(this.deals.length, { one: titleOne, other: titleOther });
  }
  /** Anyone who has no deals has nobody to tell: "every customer knows" would say nothing true. */
  get isShown(): boolean {
    return Boolean(CAN_TAG) && (!this.isEmpty || this.hasDeals);
  }
  /** A rep, until it is known. */
  get hasDeals(): boolean {
    return !this.read.data || hasDeals(this.read.data) !== false;
  }
  get isEmpty(): boolean {
    return this.deals.length === 0;
  }

  /** The letter is drafted where the deal is: one tap opens it there. */
  handleTell(event: Event): void {
    const { deal = '', challenge = '' } = (event.currentTarget as HTMLElement).dataset;
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { objectApiName: 'Opportunity', recordId: deal, actionName: 'view' },
      state: { c__tell: challenge }
    });
  }
}
