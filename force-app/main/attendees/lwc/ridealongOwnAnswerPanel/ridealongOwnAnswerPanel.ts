import { LightningElement, api } from 'lwc';
import accept from '@salesforce/label/c.Ridealong_Answer_Accept';
import askAgain from '@salesforce/label/c.Ridealong_Answer_AskAgain';
import addToCalendar from '@salesforce/label/c.Ridealong_Calendar_Add';
import asked from '@salesforce/label/c.Ridealong_Answer_Asked';
import canCome from '@salesforce/label/c.Ridealong_Answer_CanCome';
import cannotCome from '@salesforce/label/c.Ridealong_Answer_CannotCome';
import calendarRep from '@salesforce/label/c.Ridealong_Calendar_Rep';
import coming from '@salesforce/label/c.Ridealong_Answer_Coming';
import declined from '@salesforce/label/c.Ridealong_Answer_Declined';
import didYouGo from '@salesforce/label/c.Ridealong_Answer_DidYouGo';
import missed from '@salesforce/label/c.Ridealong_Answer_Missed';
import notComing from '@salesforce/label/c.Ridealong_Answer_NotComing';
import no from '@salesforce/label/c.Ridealong_Answer_No';
import otherDayLabel from '@salesforce/label/c.Ridealong_Answer_OtherDay';
import requested from '@salesforce/label/c.Ridealong_Answer_Requested';
import requestedHint from '@salesforce/label/c.Ridealong_Answer_RequestedHint';
import stillCome from '@salesforce/label/c.Ridealong_Answer_StillCome';
import withdraw from '@salesforce/label/c.Ridealong_Answer_Withdraw';
import wentAfterAll from '@salesforce/label/c.Ridealong_Answer_WentAfterAll';
import yes from '@salesforce/label/c.Ridealong_Answer_Yes';
import whyLabel from '@salesforce/label/c.Ridealong_Row_Why';
import { format, shortDay } from 'c/ridealongShared';
import { ATTENDANCE, SOURCE, STATUS, calendarLink } from 'c/ridealongAttendees';
import type { Attendee, Meeting } from 'c/ridealongAttendees';

interface Choice {
  label: string;
  attendance: string;
  isMain: boolean;
}

interface Question {
  heading: string;
  hint?: string;
  choices: Choice[];
}

const main = (label: string, attendance: string): Choice => ({ label, attendance, isMain: true });
const other = (label: string, attendance: string): Choice => ({ label, attendance, isMain: false });

/** What the reader was asked, and their answer in one tap. Fires `answer` with the new attendance. */
export default class OwnAnswerPanel extends LightningElement {
  /** The reader's own row. */
  @api attendee?: Attendee;
  @api meeting?: Pick<Meeting, 'status' | 'ownerName' | 'isOpen'> & Partial<Meeting>;

  labels = { addToCalendar };

  get question(): Question | undefined {
    if (!this.attendee || this.meeting?.status === STATUS.cancelled) {
      return undefined;
    }
    return this.meeting?.status === STATUS.held ? this.afterwards : this.before;
  }

  get afterwards(): Question | undefined {
    const afterAll = [other(wentAfterAll, ATTENDANCE.attended)];
    switch (this.attendee?.attendance) {
      case ATTENDANCE.invited:
      case ATTENDANCE.accepted:
        return {
          heading: didYouGo,
          choices: [main(yes, ATTENDANCE.attended), other(no, ATTENDANCE.missed)]
        };
      // A slip of the finger, or plans that changed once more: without a way back the clock would be wrong for good
      case ATTENDANCE.missed:
        return { heading: missed, choices: afterAll };
      case ATTENDANCE.declined:
        return this.attendee.source === SOURCE.asked ? undefined : { heading: declined, choices: afterAll };
      default:
        return undefined;
    }
  }

  get before(): Question | undefined {
    switch (this.attendee?.attendance) {
      case ATTENDANCE.invited:
        return {
          heading: asked,
          hint: this.attendee.why && format(whyLabel, this.attendee.why),
          choices: [main(accept, ATTENDANCE.accepted), other(cannotCome, ATTENDANCE.declined)]
        };
      case ATTENDANCE.accepted:
        return this.attendee.acceptedFor
          ? this.otherDay(this.attendee.acceptedFor)
          : { heading: coming, choices: [other(cannotCome, ATTENDANCE.declined)] };
      case ATTENDANCE.declined:
        return this.attendee.source === SOURCE.asked
          ? this.refused
          : { heading: declined, choices: [other(canCome, ATTENDANCE.accepted)] };
      case ATTENDANCE.requested:
        return {
          heading: requested,
          hint: this.meeting?.ownerName && format(requestedHint, this.meeting.ownerName),
          choices: [other(withdraw, ATTENDANCE.removed)]
        };
      // Their bell still says that they were asked
      case ATTENDANCE.removed:
        return this.attendee.source === SOURCE.asked ? undefined : { heading: notComing, choices: [] };
      default:
        return undefined;
    }
  }

  /** The yes was to a day on which the meeting is no more: who can still come says so to the new one. */
  otherDay(day: string): Question {
    return {
      heading: format(otherDayLabel, shortDay(day)),
      choices: [main(stillCome, ATTENDANCE.accepted), other(cannotCome, ATTENDANCE.declined)]
    };
  }

  /** The rep said no, so the rep is asked again. */
  get refused(): Question {
    const again = this.meeting?.isOpen ? [other(askAgain, ATTENDANCE.requested)] : [];
    return { heading: notComing, choices: again };
  }

  /** For who said yes; whom the calendar invited has it there already. */
  get calendar(): string {
    const { meeting, attendee } = this;
    const isBooked = attendee?.attendance === ATTENDANCE.accepted && attendee.source !== SOURCE.invited;
    if (!isBooked || !meeting?.id || meeting.status !== STATUS.planned) {
      return '';
    }
    const { id, name = '', accountName = '', ownerName } = meeting;
    const notes = [accountName, ownerName ? format(calendarRep, ownerName) : ''];
    return calendarLink({ ...meeting, id, name, notes });
  }

  get buttons() {
    return (this.question?.choices ?? []).map((choice) => ({
      ...choice,
      variant: choice.isMain ? 'brand' : 'neutral'
    }));
  }

  /** Moves the focus to the first answer. */
  @api focus(): void {
    this.template?.querySelector<HTMLElement>('lightning-button')?.focus();
  }

  handleAnswer(event: Event): void {
    const { attendance } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('answer', { detail: attendance }));
  }
}
