import { LightningElement, api } from 'lwc';
import {
  CANCELLED_PILL,
  STATUS,
  attendancePill,
  debriefPill,
  otherDayPill,
  when
} from 'c/ridealongAttendees';
import type { AttendancePill, Visit, Visitor } from 'c/ridealongAttendees';
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
      pill: pillOf(visitor)
    }));
  }

  /** Moves the focus to the meeting's link. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('c-ridealong-record-link')?.focus();
  }
}

function pillOf({ acceptedFor, attendance, debrief, heardNothingNew }: Visitor): AttendancePill | undefined {
  return acceptedFor
    ? otherDayPill(acceptedFor)
    : (debriefPill(debrief, heardNothingNew) ?? attendancePill(attendance));
}
