import { LightningElement, api } from 'lwc';
import accept from '@salesforce/label/c.Ridealong_Answer_Accept';
import at from '@salesforce/label/c.Ridealong_Board_At';
import cannotCome from '@salesforce/label/c.Ridealong_Answer_CannotCome';
import didYouGo from '@salesforce/label/c.Ridealong_Answer_DidYouGo';
import no from '@salesforce/label/c.Ridealong_Answer_No';
import stillCome from '@salesforce/label/c.Ridealong_Answer_StillCome';
import yes from '@salesforce/label/c.Ridealong_Answer_Yes';
import addToCalendar from '@salesforce/label/c.Ridealong_Calendar_Add';
import addToCalendarFor from '@salesforce/label/c.Ridealong_Calendar_AddFor';
import answerFor from '@salesforce/label/c.Ridealong_Agenda_AnswerFor';
import debrief from '@salesforce/label/c.Ridealong_Agenda_Debrief';
import youAsked from '@salesforce/label/c.Ridealong_Board_YouAsked';
import withOwner from '@salesforce/label/c.Ridealong_Agenda_With';
import { ATTENDANCE, SOURCE, attendancePill, calendarLink, otherDayPill, when } from 'c/ridealongAttendees';
import { format } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import type { AgendaEntry, AttendancePill } from 'c/ridealongAttendees';

/** A meeting from the reader's side. Fires `answer` with `{ id, meetingId, attendance }`, `debrief` with the meeting's id. */
export default class AgendaItem extends LightningElement {
  @api entry!: AgendaEntry;
  /** Whether the meeting is over and a debrief is owed. */
  @api isOwed = false;

  labels = { addToCalendar, debrief, didYouGo };

  get when(): string {
    return when(this.entry);
  }

  get who(): string {
    const { accountName, ownerName } = this.entry;
    return accountName && ownerName ? format(at, accountName, ownerName) : (accountName ?? this.rep);
  }

  get deal(): Meta[] {
    return this.entry.deal ?? [];
  }

  get rep(): string {
    return this.entry.ownerName ? format(withOwner, this.entry.ownerName) : '';
  }

  /** For who said yes to this day; whom the calendar invited has it there already. */
  get calendar(): string {
    const { acceptedFor, attendance, source, meetingId, meetingName, accountName } = this.entry;
    const isBooked =
      !this.isOwed && !acceptedFor && attendance === ATTENDANCE.accepted && source !== SOURCE.invited;
    const notes = [accountName ?? '', this.rep, this.deal.map(({ text }) => text).join(', ')];
    return isBooked ? calendarLink({ ...this.entry, id: meetingId, name: meetingName, notes }) : '';
  }

  get calendarLabel(): string {
    return format(addToCalendarFor, this.entry.meetingName);
  }

  get question(): string {
    return this.isOwed && this.entry.attendance !== ATTENDANCE.attended ? didYouGo : '';
  }

  /** They said that they went; what they heard is missing. */
  get owesWords(): boolean {
    return this.isOwed && this.question === '';
  }

  get debriefLabel(): string {
    return format(answerFor, debrief, this.entry.meetingName);
  }

  get pill(): AttendancePill | undefined {
    const { acceptedFor, attendance } = this.entry;
    if (this.isOwed) {
      return undefined;
    }
    if (acceptedFor) {
      return otherDayPill(acceptedFor);
    }
    const pill = attendancePill(attendance);
    // It is the reader who asked
    return pill && attendance === ATTENDANCE.requested ? { ...pill, label: youAsked } : pill;
  }

  get buttons() {
    return this.choices.map(({ label, attendance, isMain }) => ({
      label,
      attendance,
      spoken: format(answerFor, label, this.entry.meetingName),
      variant: isMain ? 'brand' : 'neutral'
    }));
  }

  get choices(): { label: string; attendance: string; isMain: boolean }[] {
    if (this.question) {
      return [
        { label: yes, attendance: ATTENDANCE.attended, isMain: true },
        { label: no, attendance: ATTENDANCE.missed, isMain: false }
      ];
    }
    const { acceptedFor, attendance } = this.entry;
    if (this.isOwed || (attendance !== ATTENDANCE.invited && !acceptedFor)) {
      return [];
    }
    return [
      { label: acceptedFor ? stillCome : accept, attendance: ATTENDANCE.accepted, isMain: true },
      { label: cannotCome, attendance: ATTENDANCE.declined, isMain: false }
    ];
  }

  /** Moves the focus to the first answer, or else to the meeting's link. */
  @api focus(): void {
    const button = this.template?.querySelector<HTMLElement>('lightning-button');
    (button ?? this.template?.querySelector<HTMLElement>('c-ridealong-record-link'))?.focus();
  }

  handleDebrief(): void {
    this.dispatchEvent(new CustomEvent('debrief', { detail: this.entry.meetingId }));
  }

  handleAnswer(event: Event): void {
    const { attendance } = (event.currentTarget as HTMLElement).dataset;
    const { id, meetingId } = this.entry;
    this.dispatchEvent(new CustomEvent('answer', { detail: { id, meetingId, attendance } }));
  }
}
