import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import CAN_MANAGE from '@salesforce/customPermission/Ridealong_Manage_Attendance';
import CAN_TAG from '@salesforce/customPermission/Ridealong_Tag_Colleagues';
import USER from '@salesforce/user/Id';
import { CardRead, FocusQueue, PageRefresh, PendingChanges, longId } from 'c/ridealongShared';
import { ATTENDANCE, MEETING, ensureMeeting, readMeeting, updateMeeting } from 'c/ridealongAttendees';
import type { Facts, Meeting, MeetingAnswer, Suggestion } from 'c/ridealongAttendees';
import { AttendeeChanges } from './attendeeChanges';
import type { AttendeeChange } from './attendeeChanges';
import type { PaintedAttendee } from './roster';
import type { ChosenPerson } from 'c/ridealongAttendeeForm';
import type { CardState } from 'c/ridealongShared';
import { ANSWERED, labels } from './labels';
import { textsOf } from './texts';
import type { Texts } from './texts';
import { viewOf } from './view';
import type { Reader, View } from './view';

/** On which event's page they are, only the page knows. */
const READER: Reader = { userId: USER, canTag: Boolean(CAN_TAG), canManage: Boolean(CAN_MANAGE) };

/** What the page's parts offer: to take the focus, and to forget a draft. */
type Part = HTMLElement & {
  focusSearch?(): void;
  focusTag?(userId: string): boolean;
  focusUndo?(): boolean;
  forget?(): void;
};

interface Seat {
  isOpen: boolean;
  openTo?: string;
  isSaved?: boolean;
}

/**
 * Who is coming along, on the page of a calendar event or of its meeting. Every change is painted at once, and put back
 * with the reason when the server refuses it.
 */
export default class AttendeeCard extends LightningElement {
  @api recordId?: string;
  @api objectApiName?: string;
  /** What another feature knows about colleagues, for suggestions. */
  @api furtherFacts: Facts[] = [];

  labels = labels;
  read = new CardRead<MeetingAnswer>(MEETING);
  pageRefresh = new PageRefresh();
  state: CardState<PaintedAttendee> = { changes: {} };
  pending = new PendingChanges<PaintedAttendee>((state) => {
    const isRepainted = state.changes !== this.state.changes;
    this.state = state;
    if (isRepainted) {
      this.updateView();
    }
  });
  /** The open seat, painted before it is saved. */
  paintedSeat?: Seat;
  isAsking = false;
  isFormOpen = false;
  isFormBusy = false;
  people = new AttendeeChanges(this);
  userId = USER;
  canManage = Boolean(CAN_MANAGE);
  focus = new FocusQueue();
  keepFocus = false;
  meeting?: Meeting;
  /** Worked out once for each answer and each painted change, never while rendering. */
  view: View = viewOf(undefined, {}, READER);
  texts: Texts = textsOf(this.view, undefined, READER);
  /** The meeting made on this page; the query knows it as soon as it is told. */
  making?: Promise<string>;
  madeMeetingId?: string;

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<MeetingAnswer>): void {
    this.read = this.read.take(result);
    this.meeting = readMeeting(this.read.data, this.eventId);
    this.pending.settle();
    if (this.paintedSeat?.isSaved) {
      this.paintedSeat = undefined;
    }
    this.updateView();
  }

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.reload());
    // Until the first answer it is the page of an event or of a meeting, and says so
    this.paintView();
  }

  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  updateView(): void {
    this.paintView();
    this.tellMeeting();
  }

  paintView(): void {
    const reader = { ...READER, eventId: this.eventId };
    this.view = viewOf(this.meeting, this.state.changes, reader);
    this.texts = textsOf(this.view, this.meeting, reader);
  }

  /** Lets the page around know the meeting, what is still on its way included, and when it is gone. */
  tellMeeting(): void {
    if (this.meeting) {
      const detail: Meeting = { ...this.meeting, attendees: this.view.everybody };
      this.dispatchEvent(new CustomEvent('meeting', { detail }));
    } else if (this.read.data) {
      this.dispatchEvent(new CustomEvent('meeting'));
    }
  }

  /** Asks the server again, after something else on the page has changed the meeting. */
  @api async refresh(): Promise<void> {
    await this.reload();
  }

  get eventId(): string | undefined {
    const isEvent = this.objectApiName === 'Event' || this.recordId?.startsWith('00U');
    return isEvent && this.recordId ? longId(this.recordId) : undefined;
  }

  get variables() {
    if (!this.recordId) {
      return undefined;
    }
    const meetingId = this.eventId ? this.madeMeetingId : longId(this.recordId);
    return { eventId: this.eventId ?? null, meetingId: meetingId ?? null };
  }

  get seat(): Seat {
    return this.paintedSeat ?? this.view;
  }

  get isGone(): boolean {
    return this.eventId === undefined && this.meeting === undefined;
  }

  get isEmpty(): boolean {
    return this.view.rows.length === 0;
  }

  get canOpenForm(): boolean {
    return !this.read.isUnread && !this.isGone && this.view.canTag && !this.isFormOpen;
  }

  /** Hidden while its person is being saved, so that nothing typed is lost if that fails. */
  get formClass(): string {
    return this.isFormBusy ? 'slds-hide' : '';
  }

  get needNoSuggestion(): string[] {
    return [...this.view.rows.map(({ attendee }) => attendee.userId), USER, this.view.repId];
  }

  get knownFacts(): Facts[] {
    return [...this.furtherFacts, ...this.view.instead];
  }

  get noticeText(): string {
    return this.state.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  renderedCallback(): void {
    this.focus.run();
  }

  handleOpenForm(): void {
    this.isFormOpen = true;
    this.focus.afterRender(this.focusSearch);
  }

  handleCancelForm(): void {
    this.isFormOpen = false;
    this.focus.afterRender(this.focusTagSomeone);
  }

  async handleChoose(event: CustomEvent<ChosenPerson>): Promise<void> {
    this.isFormBusy = true;
    const isTagged = await this.people.tag(event.detail);
    this.isFormBusy = false;
    if (isTagged) {
      this.part('c-ridealong-attendee-form')?.forget?.();
      this.isFormOpen = false;
    } else {
      this.focus.afterRender(this.focusSearch);
    }
  }

  async handleTag(event: CustomEvent<Suggestion>): Promise<void> {
    const { userId, name, functionLabel } = event.detail;
    const isTagged = await this.people.tag({ userId, name }, functionLabel);
    if (!isTagged) {
      this.focus.afterRender(() => this.part('c-ridealong-suggestion-panel')?.focusTag?.(userId));
    }
  }

  async handleRemove(event: CustomEvent<string>): Promise<void> {
    await this.people.move(event.detail, ATTENDANCE.removed, labels.removed);
  }

  async handleBring(event: CustomEvent<string>): Promise<void> {
    await this.people.move(event.detail, ATTENDANCE.accepted, labels.accepted);
  }

  async handleRefuse(event: CustomEvent<string>): Promise<void> {
    await this.people.move(event.detail, ATTENDANCE.declined, labels.refused);
  }

  async handleAnswer(event: CustomEvent<string>): Promise<void> {
    const attendance = event.detail;
    // Something else on the page may take over, and with it the focus
    this.keepFocus = !this.dispatchEvent(new CustomEvent('answer', { detail: attendance, cancelable: true }));
    await this.people.move(this.view.mine?.userId, attendance, ANSWERED[attendance] ?? '', {
      refusal: labels.answerNotSaved
    });
  }

  async handleUseful(event: CustomEvent<{ userId: string; value: string }>): Promise<void> {
    await this.people.rate(event.detail.userId, event.detail.value);
  }

  async handleInstead(): Promise<void> {
    await this.reload();
  }

  async handleUndo(): Promise<void> {
    await this.pending.undo();
  }

  async handleSeat(event: CustomEvent<Seat>): Promise<void> {
    const { isOpen, openTo } = event.detail;
    const painted = event.detail;
    this.pending.clear();
    this.paintedSeat = painted;
    try {
      await updateMeeting(await this.ensureMeeting(), {
        Open_To_Colleagues__c: isOpen,
        Open_To_Function__c: openTo ?? null
      });
      this.pending.say(isOpen ? labels.seatOpened : labels.seatClosed);
      if (this.paintedSeat === painted) {
        this.paintedSeat = { ...painted, isSaved: true };
      }
    } catch (errors) {
      this.pending.fail(labels.seatNotSaved, errors);
      // The tick goes back: it would say that the meeting is open, and the next tap would close it
      if (this.paintedSeat === painted) {
        this.paintedSeat = undefined;
      }
    }
    await this.reload();
  }

  async handleAsk(): Promise<void> {
    // Somebody who taps again because the line is slow has asked already
    if (this.isAsking) {
      return;
    }
    this.isAsking = true;
    await this.people.ask();
    await this.reload();
    this.isAsking = false;
    // The button gave way to the way back; it is on the page once the answer is
    await Promise.resolve();
    this.part('c-ridealong-own-answer-panel')?.focus();
  }

  part(selector: string): Part | null | undefined {
    return this.template?.querySelector<Part>(selector);
  }

  focusTagSomeone = (): void => this.part('[data-id="tag-someone"]')?.focus();

  focusSearch = (): void => this.part('c-ridealong-attendee-form')?.focusSearch?.();

  /** Paints a change of one person, saves it, and asks the server how things stand then. */
  async applyChange(
    { userId, name }: { userId: string; name: string },
    change: AttendeeChange
  ): Promise<boolean> {
    const done = this.pending.apply({
      ...change,
      key: userId,
      painted: { ...change.painted, name }
    });
    this.focusUndo(change.undo !== undefined);
    const isSaved = await done;
    this.reload().catch(() => undefined);
    return isSaved;
  }

  say(message: string): boolean {
    this.pending.say(message);
    this.keepFocus = false;
    return true;
  }

  /** Where there is a way back, the focus goes there, unless something else on the page takes it. */
  focusUndo(canUndo: boolean): void {
    if (canUndo && !this.keepFocus) {
      this.focus.afterRender(() => this.part('c-ridealong-undo-notice')?.focusUndo?.());
    }
    this.keepFocus = false;
  }

  async ensureMeeting(): Promise<string> {
    if (this.meeting) {
      return this.meeting.id;
    }
    this.making ??= ensureMeeting(this.eventId ?? '', labels.newName);
    return this.making;
  }

  /** Asks the server how things stand; without an answer the page stays as painted. */
  async reload(): Promise<void> {
    const made = await this.making?.catch(() => undefined);
    this.making = undefined;
    if (made !== undefined && made !== this.madeMeetingId && this.meeting === undefined) {
      this.madeMeetingId = made;
    } else {
      await this.read.refresh();
    }
  }
}
