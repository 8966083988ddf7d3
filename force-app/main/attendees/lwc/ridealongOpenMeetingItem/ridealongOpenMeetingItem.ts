import { LightningElement, api } from 'lwc';
import USER from '@salesforce/user/Id';
import ask from '@salesforce/label/c.Ridealong_Ask_Button';
import askFor from '@salesforce/label/c.Ridealong_Board_AskFor';
import at from '@salesforce/label/c.Ridealong_Board_At';
import anyFunction from '@salesforce/label/c.Ridealong_Board_AnyFunction';
import forFunction from '@salesforce/label/c.Ridealong_Board_ForFunction';
import yours from '@salesforce/label/c.Ridealong_Board_Yours';
import taggedOne from '@salesforce/label/c.Ridealong_Board_Tagged_One';
import taggedOther from '@salesforce/label/c.Ridealong_Board_Tagged_Other';
import youAsked from '@salesforce/label/c.Ridealong_Board_YouAsked';
import youAreAsked from '@salesforce/label/c.Ridealong_Board_YouAreAsked';
import youCome from '@salesforce/label/c.Ridealong_Board_YouCome';
import youDeclined from '@salesforce/label/c.Ridealong_Board_Declined';
import { ATTENDANCE, otherDayPill, timeOf, when } from 'c/ridealongAttendees';
import { format, metaOf, plural, sameId } from 'c/ridealongShared';
import type { Meta } from 'c/ridealongShared';
import type { OpenMeeting as Meeting } from 'c/ridealongAttendees';

const OWN: Record<string, string> = {
  [ATTENDANCE.requested]: youAsked,
  [ATTENDANCE.invited]: youAreAsked,
  [ATTENDANCE.accepted]: youCome,
  [ATTENDANCE.declined]: youDeclined
};

/** One meeting that is open to colleagues. Fires `ask` with its id. */
export default class OpenMeetingItem extends LightningElement {
  @api meeting!: Meeting;
  /** The day stands above the row: it is not said again. */
  @api isDaySaid = false;

  labels = { ask };

  get about(): string {
    return this.isDaySaid ? timeOf(this.meeting) : when(this.meeting);
  }

  get customer(): string {
    const { accountName, ownerName } = this.meeting;
    return accountName && ownerName ? format(at, accountName, ownerName) : (accountName ?? ownerName ?? '');
  }

  /** Where it is, how it is held, what the deal is worth: each a word of its own. */
  get facts(): Meta[] {
    const { region, channel, deal = [] } = this.meeting;
    return metaOf(channel, region, ...deal);
  }

  /** Whom it looks for, and how many come along already. */
  get wanted(): Meta[] {
    const { openToLabel, tagged } = this.meeting;
    const whom = openToLabel ? format(forFunction, openToLabel) : anyFunction;
    return metaOf(whom, tagged > 0 && plural(tagged, { one: taggedOne, other: taggedOther }));
  }

  get isMine(): boolean {
    return sameId(this.meeting.ownerId, USER);
  }

  /** Where the reader stands; empty when they could ask. */
  get state(): string {
    if (this.isMine) {
      return yours;
    }
    const { ownAcceptedFor, ownAttendance } = this.meeting;
    return ownAcceptedFor ? otherDayPill(ownAcceptedFor).label : (OWN[ownAttendance ?? ''] ?? '');
  }

  /** Open meetings tell no customer, so that they are called the same: the time tells them apart. */
  get askLabel(): string {
    return format(askFor, [this.meeting.name, when(this.meeting)].filter(Boolean).join(', '));
  }

  /** Moves the focus to the button, or else to the link. */
  @api focusAsk(): void {
    const button = this.template?.querySelector<HTMLElement>('[data-id="ask"]');
    (button ?? this.template?.querySelector<HTMLElement>('c-ridealong-record-link'))?.focus();
  }

  handleAsk(): void {
    this.dispatchEvent(new CustomEvent('ask', { detail: this.meeting.id }));
  }
}
