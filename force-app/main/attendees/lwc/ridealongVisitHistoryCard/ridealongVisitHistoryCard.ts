import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import ahead from '@salesforce/label/c.Ridealong_Visits_Ahead';
import behind from '@salesforce/label/c.Ridealong_Visits_Behind';
import empty from '@salesforce/label/c.Ridealong_Visits_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Visits_EmptyText';
import more from '@salesforce/label/c.Ridealong_Visits_More';
import notLoaded from '@salesforce/label/c.Ridealong_Visits_NotLoaded';
import title from '@salesforce/label/c.Ridealong_Visits_Title';
import titleCount from '@salesforce/label/c.Ridealong_Visits_TitleCount';
import { format, latest, longId, queryOf, withoutHidden } from 'c/ridealongShared';
import { VISITS, VISITS_QUERY, aheadAndBehind, readVisits } from 'c/ridealongAttendees';
import type { Visit, VisitsAnswer } from 'c/ridealongAttendees';
import type { PartedQuery, WireResult } from 'c/ridealongShared';

/** Past visits shown at first. */
const FIRST = 5;

/** Past and coming meetings of a deal with the colleagues who came along. */
export default class VisitHistoryCard extends LightningElement {
  @api recordId?: string;

  labels = { ahead, behind, empty, emptyText, more, notLoaded };
  asked: PartedQuery = VISITS;
  query: unknown = VISITS_QUERY;
  answer?: WireResult<VisitsAnswer>;
  shown = FIRST;
  focusVisit?: number;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<VisitsAnswer>): void {
    const left = withoutHidden(this.asked, result.errors);
    if (left) {
      this.ask(left);
    } else {
      this.answer = latest(this.answer, result);
    }
  }

  get variables() {
    return this.recordId ? { opportunityId: longId(this.recordId) } : undefined;
  }

  /** Asks anew, without what the reader may not see. */
  ask(left: PartedQuery): void {
    this.asked = left;
    this.query = queryOf(left);
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  get errors(): unknown {
    return this.answer?.errors;
  }

  get visits(): Visit[] {
    return readVisits(this.answer?.data?.uiapi?.query?.Customer_Meeting__c);
  }

  get title(): string {
    return this.answer?.data ? format(titleCount, this.visits.length) : title;
  }

  get isEmpty(): boolean {
    return this.visits.length === 0;
  }

  get ahead(): Visit[] {
    return aheadAndBehind(this.visits).ahead;
  }

  get behind(): Visit[] {
    return aheadAndBehind(this.visits).behind.slice(0, this.shown);
  }

  get hasMore(): boolean {
    return aheadAndBehind(this.visits).behind.length > this.shown;
  }

  renderedCallback(): void {
    if (this.focusVisit === undefined) {
      return;
    }
    const rows = this.template?.querySelectorAll<HTMLElement>('[data-id="behind"] c-ridealong-visit-row');
    rows?.[this.focusVisit]?.focus();
    this.focusVisit = undefined;
  }

  /** The button goes, so the focus moves on to the first visit that came. */
  handleMore(): void {
    this.focusVisit = this.shown;
    this.shown = Number.POSITIVE_INFINITY;
  }

  async handleRetry(): Promise<void> {
    await this.answer?.refresh?.();
  }
}
