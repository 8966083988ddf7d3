import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import emptyHeading from '@salesforce/label/c.Ridealong_Untold_Empty_Heading';
import emptyText from '@salesforce/label/c.Ridealong_Untold_Empty_Text';
import failed from '@salesforce/label/c.Ridealong_Untold_Failed';
import titleOne from '@salesforce/label/c.Ridealong_Untold_Title_One';
import titleOther from '@salesforce/label/c.Ridealong_Untold_Title_Other';
import userId from '@salesforce/user/Id';
import { dataOf, longId, plural } from 'c/ridealongShared';
import { UNTOLD, dealsOf } from './untoldQuery';
import type { UntoldData, UntoldDeal } from './untoldQuery';

/** What was decided on the rep's deals and the customer does not know yet; the deal's page helps to tell it. */
export default class UntoldList extends LightningElement {
  labels = { emptyHeading, emptyText, failed };
  variables = { me: longId(userId) };
  deals: UntoldDeal[] = [];
  wasRead = false;
  errors: unknown;
  refresh?: () => Promise<void>;

  @wire(graphql, { query: UNTOLD, variables: '$variables' })
  takeUntold({ data: answer, errors, refresh }: GraphQlWireResult<UntoldData>): void {
    const data = dataOf({ data: answer, errors });
    if (refresh) {
      this.refresh = refresh;
    }
    if (!data && !errors) {
      return;
    }
    // When reading again fails, what was there stays.
    if (data || !this.wasRead) {
      this.errors = errors;
    }
    if (!data) {
      return;
    }
    this.wasRead = true;
    this.deals = dealsOf(data);
  }

  get title(): string {
    return plural(this.deals.length, { one: titleOne, other: titleOther });
  }
  get isLoading(): boolean {
    return !this.wasRead && !this.errors;
  }
  get isEmpty(): boolean {
    return this.deals.length === 0;
  }

  async handleRetry(): Promise<void> {
    await this.refresh?.();
  }
}
