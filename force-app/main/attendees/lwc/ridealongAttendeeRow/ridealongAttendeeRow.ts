import { LightningElement, api } from 'lwc';
import acceptLabel from '@salesforce/label/c.Ridealong_Row_Accept';
import acceptShort from '@salesforce/label/c.Ridealong_Row_AcceptShort';
import declineLabel from '@salesforce/label/c.Ridealong_Row_Decline';
import declineShort from '@salesforce/label/c.Ridealong_Row_DeclineShort';
import removeLabel from '@salesforce/label/c.Ridealong_Row_Remove';
import surpriseLabel from '@salesforce/label/c.Ridealong_Row_Surprise';
import whyLabel from '@salesforce/label/c.Ridealong_Row_Why';
import { format, initials, metaOf } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import { ATTENDANCE, DEBRIEF, attendancePill, debriefPill, otherDayPill } from 'c/ridealongAttendees';
import type { Attendee, AttendancePill } from 'c/ridealongAttendees';

/** One colleague on a meeting. Fires `remove`, `bring` and `refuse` with the user id, `useful` with `{ userId, value }`. */
export default class AttendeeRow extends LightningElement {
  @api attendee!: Attendee;
  /** Whether the reader may take the colleague off the meeting. */
  @api canRemove = false;
  /** Whether the reader answers requests to come along. */
  @api canAnswer = false;

  /** Whether the reader says if the colleague helped. */
  @api canRate = false;

  labels = { acceptShort, declineShort };

  get initials(): string {
    return initials(this.attendee.name);
  }

  get facts(): Meta[] {
    return metaOf(this.attendee.businessFunction, this.attendee.role);
  }

  get why(): string {
    return this.attendee.why ? format(whyLabel, this.attendee.why) : '';
  }

  get surprise(): string {
    return this.attendee.surprise ? format(surpriseLabel, this.attendee.surprise) : '';
  }

  get pills(): AttendancePill[] {
    const { acceptedFor, attendance, debrief, hasLeft } = this.attendee;
    if (acceptedFor && attendance === ATTENDANCE.accepted && !hasLeft) {
      return [otherDayPill(acceptedFor)];
    }
    // Once the meeting is over, "coming" would be wrong: nobody knows yet whether they went
    const isDue = debrief === DEBRIEF.due && !(hasLeft && attendance !== ATTENDANCE.attended);
    const isSaid = !isDue || attendance === ATTENDANCE.attended;
    const pills = [isSaid && attendancePill(attendance, hasLeft), isDue && debriefPill(debrief)];
    return pills.filter((pill) => pill !== undefined && pill !== false);
  }

  get isRequest(): boolean {
    return this.canAnswer && !this.attendee.hasLeft && this.attendee.attendance === ATTENDANCE.requested;
  }

  get showRemove(): boolean {
    return this.canRemove && !this.isRequest;
  }

  get acceptLabel(): string {
    return format(acceptLabel, this.attendee.name);
  }

  get declineLabel(): string {
    return format(declineLabel, this.attendee.name);
  }

  get removeLabel(): string {
    return format(removeLabel, this.attendee.name);
  }

  handleRemove(): void {
    this.tell('remove');
  }

  handleBring(): void {
    this.tell('bring');
  }

  handleRefuse(): void {
    this.tell('refuse');
  }

  handleUseful(event: CustomEvent<string>): void {
    const detail = { userId: this.attendee.userId, value: event.detail };
    this.dispatchEvent(new CustomEvent('useful', { detail }));
  }

  tell(what: string): void {
    this.dispatchEvent(new CustomEvent(what, { detail: this.attendee.userId }));
  }
}
