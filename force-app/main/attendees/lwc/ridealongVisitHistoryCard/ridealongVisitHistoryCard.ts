import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import ahead from '@salesforce/label/c.Ridealong_Visits_Ahead';
import alone from '@salesforce/label/c.Ridealong_Visits_Alone';
import behind from '@salesforce/label/c.Ridealong_Visits_Behind';
import empty from '@salesforce/label/c.Ridealong_Visits_Empty';
import emptyText from '@salesforce/label/c.Ridealong_Visits_EmptyText';
import mayBeMore from '@salesforce/label/c.Ridealong_Visits_Private';
import more from '@salesforce/label/c.Ridealong_Visits_More';
import notLoaded from '@salesforce/label/c.Ridealong_Visits_NotLoaded';
import title from '@salesforce/label/c.Ridealong_Visits_Title';
import titleCount from '@salesforce/label/c.Ridealong_Visits_TitleCount';
import { CardRead, FocusQueue, PageRefresh, format, longId, notShown } from 'c/ridealongShared';
import { VISITS, aheadAndBehind, readAlone, readVisits } from 'c/ridealongAttendees';
import type { Visit, VisitsAnswer } from 'c/ridealongAttendees';

/** Past visits shown at first. */
const FIRST = 5;

/** Past and coming meetings of a deal with the colleagues who came along, and coming ones that nobody comes along to yet. */
export default class VisitHistoryCard extends LightningElement {
  @api recordId?: string;

  labels = { ahead, alone, behind, empty, emptyText, mayBeMore, more, notLoaded };
  read = new CardRead<VisitsAnswer>(VISITS);
  pageRefresh = new PageRefresh();
  visits: Visit[] = [];
  alone: Visit[] = [];
  shown = FIRST;
  focus = new FocusQueue();

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }

  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<VisitsAnswer>): void {
    this.read = this.read.take(result);
    const meetings = this.read.data?.uiapi?.query?.Customer_Meeting__c;
    this.visits = readVisits(meetings);
    this.alone = readAlone(meetings);
  }

  get variables() {
    return this.recordId ? { opportunityId: longId(this.recordId) } : undefined;
  }

  get title(): string {
    // A figure only where all of them were read
    const isWhole = this.read.data && notShown(this.read.data, ['Customer_Meeting__c']) === 0;
    return isWhole ? format(titleCount, this.visits.length) : title;
  }

  get isEmpty(): boolean {
    return this.visits.length + this.alone.length === 0;
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
    this.focus.run();
  }

  /** The button goes, so the focus moves on to the first visit that came. */
  handleMore(): void {
    const first = this.shown;
    this.focus.afterRender(() => {
      const rows = this.template?.querySelectorAll<HTMLElement>('[data-id="behind"] c-ridealong-visit-row');
      rows?.[first]?.focus();
    });
    this.shown = Number.POSITIVE_INFINITY;
  }
}
