import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import { CurrentPageReference } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { RefreshEvent } from 'lightning/refresh';
import type { GraphQlWireResult } from 'lightning/graphql';
import USER from '@salesforce/user/Id';
import { ATTENDANCE, STATUS } from 'c/ridealongAttendees';
import { BRIEFING, DEAL_BRIEFING, readBriefing } from 'c/ridealongVisits';
import type { BriefingAnswer, BriefingFacts } from 'c/ridealongVisits';
import { CardRead, PageRefresh, sameId } from 'c/ridealongShared';
import type { Attendee, Facts, Meeting } from 'c/ridealongAttendees';

/**
 * Everything about riding along to one meeting, on the page of the calendar event or of the meeting: after it the debrief
 * leads, before it who is coming, then the briefing.
 */
export default class VisitPanel extends LightningElement {
  @api recordId?: string;
  @api objectApiName?: string;

  meeting?: Meeting;
  /** Anyone who says they went is led to what they heard. */
  focusDebrief = false;
  read = new CardRead<BriefingAnswer>(BRIEFING);
  pageRefresh = new PageRefresh();
  facts?: BriefingFacts;

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }

  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  /** Somebody who said on their home that they went comes to say what they heard. */
  @wire(CurrentPageReference)
  takePage(page?: PageReference): void {
    this.focusDebrief = page?.state?.c__debrief === '1';
  }

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<BriefingAnswer>): void {
    this.read = this.read.take(result);
    this.facts = this.read.data && readBriefing(this.read.data);
  }

  /** Undefined until the meeting, and with it the customer, is known. */
  get variables() {
    const { accountId, opportunityId } = this.meeting ?? {};
    if (!accountId && !opportunityId) {
      return undefined;
    }
    return accountId ? { accountId, opportunityId: opportunityId ?? null } : { opportunityId };
  }

  get briefingErrors(): unknown {
    return this.read.errors;
  }

  get knowing(): Facts[] {
    return this.facts?.knowing ?? [];
  }

  get mine(): Attendee | undefined {
    return this.meeting?.attendees.find(({ userId }) => sameId(userId, USER));
  }

  get why(): string | undefined {
    return this.mine?.why;
  }

  /** Known once the briefing has been read: the deal is not among what the reader may see. */
  get isDealHidden(): boolean {
    return Boolean(this.meeting?.opportunityId) && this.facts !== undefined && this.facts.deal === undefined;
  }

  /** What waits to be put on the deal, for whose meeting it is. */
  get toFile(): Attendee[] {
    const isMine = sameId(this.meeting?.ownerId, USER);
    const waiting = (this.meeting?.attendees ?? []).filter(
      ({ heard, heardFiledOn }) => heard && !heardFiledOn
    );
    return isMine && this.meeting?.opportunityId ? waiting : [];
  }

  get showFiling(): boolean {
    return this.toFile.length > 0;
  }

  /** Not before it is known whether they see the deal: the one form must not give way to the other under somebody's fingers. */
  get showDebrief(): boolean {
    const went = this.meeting?.status === STATUS.held && this.mine?.attendance === ATTENDANCE.attended;
    return went && this.isDealKnown;
  }

  get isDealKnown(): boolean {
    return !this.meeting?.opportunityId || this.facts !== undefined || Boolean(this.briefingErrors);
  }

  get showBriefing(): boolean {
    return this.variables !== undefined && this.meeting?.status !== STATUS.cancelled;
  }

  renderedCallback(): void {
    const debrief = this.template?.querySelector<HTMLElement & { focusForm(): void }>(
      'c-ridealong-debrief-card'
    );
    if (!this.focusDebrief || !debrief) {
      return;
    }
    this.focusDebrief = false;
    debrief.focusForm();
  }

  handleAnswer(event: CustomEvent<string>): void {
    if (event.detail !== ATTENDANCE.attended) {
      return;
    }
    event.preventDefault();
    this.focusDebrief = true;
  }

  /** The meeting as it is now; nothing when it is gone. */
  handleMeeting(event: CustomEvent<Meeting | undefined>): void {
    this.meeting = event.detail ?? undefined;
    // A filter on a field that the reader may not see fails the whole query: without the customer it asks by the deal.
    if (this.meeting) {
      this.read = this.read.ask(this.meeting.accountId ? BRIEFING : DEAL_BRIEFING);
    }
  }

  async handleDebriefed(): Promise<void> {
    const who = this.template?.querySelector<HTMLElement & { refresh(): Promise<void> }>(
      'c-ridealong-attendee-card'
    );
    await Promise.all([who?.refresh(), this.read.refresh()]);
    // Other cards of the page show visits and challenges, too
    this.dispatchEvent(new RefreshEvent());
  }

  async handleRetry(): Promise<void> {
    await this.read.refresh();
  }
}
