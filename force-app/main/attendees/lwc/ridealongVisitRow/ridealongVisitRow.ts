import { LightningElement, api } from 'lwc';
import { CANCELLED_PILL, STATUS, attendancePill, debriefPill, when } from 'c/ridealongAttendees';
import type { AttendancePill, Visit } from 'c/ridealongAttendees';
import { initials, metaOf } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';

/** One meeting with the colleagues on it, and how their debrief stands. */
export default class VisitRow extends LightningElement {
  @api visit!: Visit;
  /** Names the customer rather than the rep: for a reader whose own meetings these are. */
  @api showsCustomer = false;

  get cancelled(): AttendancePill | undefined {
    return this.visit.status === STATUS.cancelled ? CANCELLED_PILL : undefined;
  }

  get about(): Meta[] {
    const { accountName, ownerName } = this.visit;
    return metaOf(when(this.visit), this.showsCustomer ? accountName : ownerName);
  }

  /** On the page of a deal, or of a meeting, it stands above already. */
  get deal(): Meta[] {
    return this.showsCustomer ? this.visit.deal : [];
  }

  get visitors() {
    return this.visit.visitors.map((visitor) => ({
      ...visitor,
      initials: initials(visitor.name),
      pill: debriefPill(visitor.debrief, visitor.heardNothingNew) ?? attendancePill(visitor.attendance)
    }));
  }

  /** Moves the focus to the meeting's link. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('c-ridealong-record-link')?.focus();
  }
}
