import { LightningElement, api } from 'lwc';
import cancelled from '@salesforce/label/c.Ridealong_Visits_Cancelled';
import debriefDone from '@salesforce/label/c.Ridealong_Visits_DebriefDone';
import debriefDue from '@salesforce/label/c.Ridealong_Visits_DebriefDue';
import nothingNew from '@salesforce/label/c.Ridealong_Visits_NothingNew';
import { DEBRIEF, STATUS, attendanceWords, when } from 'c/ridealongAttendees';
import { initials } from 'c/ridealongShared';
import type { Visit, Visitor } from 'c/ridealongAttendees';

/** One meeting with the colleagues on it, and how their debrief stands. */
export default class VisitRow extends LightningElement {
  @api visit!: Visit;
  /** Names the customer rather than the rep: for a reader whose own meetings these are. */
  @api showsCustomer = false;

  get when(): string {
    return when(this.visit);
  }

  get about(): string {
    const { status, accountName, ownerName } = this.visit;
    const whom = this.showsCustomer ? accountName : ownerName;
    const parts = [status === STATUS.cancelled ? cancelled : '', this.when, whom];
    return parts.filter(Boolean).join(' · ');
  }

  /** On the page of a deal, or of a meeting, it stands above already. */
  get deal(): string {
    return this.showsCustomer ? (this.visit.deal ?? '') : '';
  }

  get visitors() {
    return this.visit.visitors.map((visitor) => ({
      ...visitor,
      initials: initials(visitor.name),
      facts: [visitor.businessFunction, this.state(visitor)].filter(Boolean).join(' · ')
    }));
  }

  /** Moves the focus to the meeting's link. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('c-ridealong-record-link')?.focus();
  }

  state(visitor: Visitor): string {
    if (visitor.debrief === DEBRIEF.due) {
      return debriefDue;
    }
    if (visitor.debrief === DEBRIEF.done) {
      return visitor.heardNothingNew ? nothingNew : debriefDone;
    }
    return attendanceWords(visitor.attendance);
  }
}
