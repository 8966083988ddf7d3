import { LightningElement, api, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import CAN_MANAGE from '@salesforce/customPermission/Ridealong_Manage_Attendance';
import CAN_TAG from '@salesforce/customPermission/Ridealong_Tag_Colleagues';
import USER from '@salesforce/user/Id';
import { format, latest, longId, queryOf, sameId, withoutHidden } from 'c/ridealongShared';
import {
  ATTENDANCE,
  AlreadyThere,
  MEETING,
  MEETING_QUERY,
  SOURCE,
  createRequest,
  createTag,
  ensureMeeting,
  fromTo,
  readMeeting,
  updateAttendee,
  updateMeeting
} from 'c/ridealongAttendees';
import type { Attendee, Facts, Meeting, MeetingAnswer, Suggestion } from 'c/ridealongAttendees';
import type { Changes } from './roster';
import type { ChosenPerson } from 'c/ridealongAttendeeForm';
import type { PartedQuery, WireResult } from 'c/ridealongShared';
import { ANSWERED, labels } from './labels';
import { viewOf } from './view';
import type { View } from './view';

/** Whoever was taken off, or could not come, can be tagged once more. */
const ASKED_AGAIN: string[] = [ATTENDANCE.removed, ATTENDANCE.declined];

/** What the page's parts offer to take the focus. */
type Part = HTMLElement & {
  focusSearch?(): void;
  focusTag?(userId: string): boolean;
  focusUndo?(): boolean;
};

interface Seat {
  isOpen: boolean;
  openTo?: string;
  isSaved?: boolean;
}

/** A change, painted before it is saved. */
interface Step {
  person: { userId: string; name: string };
  change: Partial<Attendee>;
  /** Said at once. */
  message: string;
  /** Above the reason, when the server refuses. */
  refusal: string;
  /** Gives the id of a row that it made; gets that of a row made on this page a moment before. */
  save: (made: string | undefined) => Promise<string | void>;
  undo?: () => Promise<void>;
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
  changes: Changes = {};
  /** What is being saved, by user: the next change of the same person waits for it. */
  saving: Record<string, Promise<string | undefined>> = {};
  problem?: { heading: string; errors: unknown };
  notice?: { message: string; undo?: () => Promise<void> };
  /** The open seat, painted before it is saved. */
  paintedSeat?: Seat;
  isAsking = false;
  isFormOpen = false;
  isFormBusy = false;
  /** Asked for while rendering, carried out once the place is there. */
  focusNext?: () => void;
  keepFocus = false;
  asked: PartedQuery = MEETING;
  query: unknown = MEETING_QUERY;
  answer?: WireResult<MeetingAnswer>;
  /** The meeting made on this page; the query knows it as soon as it is told. */
  making?: Promise<string>;
  madeMeetingId?: string;

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<MeetingAnswer>): void {
    const left = withoutHidden(this.asked, result.errors);
    if (left) {
      this.asked = left;
      this.query = queryOf(left);
      return;
    }
    this.answer = latest(this.answer, result);
    this.changes = Object.fromEntries(Object.entries(this.changes).filter(([, change]) => !change.isSaved));
    if (this.paintedSeat?.isSaved) {
      this.paintedSeat = undefined;
    }
    this.tellMeeting();
  }

  /** Lets the page around know the meeting, what is still on its way included, and when it is gone. */
  tellMeeting(): void {
    if (!this.meeting) {
      if (this.answer?.data) {
        this.dispatchEvent(new CustomEvent('meeting'));
      }
      return;
    }
    const detail: Meeting = { ...this.meeting, attendees: this.view.everybody };
    this.dispatchEvent(new CustomEvent('meeting', { detail }));
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

  get meeting(): Meeting | undefined {
    return readMeeting(this.answer?.data, this.eventId);
  }

  get view(): View {
    const reader = {
      userId: USER,
      canTag: Boolean(CAN_TAG),
      canManage: Boolean(CAN_MANAGE),
      eventId: this.eventId
    };
    return viewOf(this.meeting, this.changes, reader);
  }

  get seat(): Seat {
    return this.paintedSeat ?? this.view;
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  get loadErrors(): unknown {
    return this.answer?.errors;
  }

  get isGone(): boolean {
    return this.eventId === undefined && this.meeting === undefined;
  }

  get isEmpty(): boolean {
    return this.view.rows.length === 0;
  }

  get canOpenForm(): boolean {
    return !this.isLoading && !this.loadErrors && !this.isGone && this.view.canTag && !this.isFormOpen;
  }

  /** Hidden while its person is being saved, so that nothing typed is lost if that fails. */
  get formClass(): string {
    return this.isFormBusy ? 'slds-hide' : '';
  }

  get hint(): string | undefined {
    if (this.view.isCancelled) {
      return CAN_TAG ? labels.cancelled : labels.cancelledRead;
    }
    return this.view.isOver && this.view.canTag ? labels.over : undefined;
  }

  /** Where nobody is on the meeting, the empty place says it. */
  get hintOnTop(): string | undefined {
    return this.isEmpty ? undefined : this.hint;
  }

  /** The calendar entry has it in its header; of a meeting the platform would show an all-day one a day off. */
  get when(): string {
    return this.meeting && this.eventId === undefined ? fromTo(this.meeting) : '';
  }

  get title(): string {
    return this.view.isOver ? labels.titleOver : labels.title;
  }

  get copyHint(): string {
    return format(labels.copy, this.meeting?.ownerName ?? '');
  }

  get emptyText(): string {
    return this.hint ?? (this.view.canTag ? labels.emptyText : labels.emptyRead);
  }

  get needNoSuggestion(): string[] {
    return [...this.view.rows.map(({ attendee }) => attendee.userId), USER, this.view.repId];
  }

  get noticeText(): string {
    return this.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.notice?.undo !== undefined;
  }

  renderedCallback(): void {
    const focus = this.focusNext;
    this.focusNext = undefined;
    focus?.();
  }

  async handleRetry(): Promise<void> {
    await this.answer?.refresh?.();
  }

  handleOpenForm(): void {
    this.isFormOpen = true;
    this.focusNext = this.focusSearch;
  }

  handleCancelForm(): void {
    this.isFormOpen = false;
    this.focusNext = this.focusTagSomeone;
  }

  async handleChoose(event: CustomEvent<ChosenPerson>): Promise<void> {
    this.isFormBusy = true;
    const isTagged = await this.tag(event.detail);
    this.isFormBusy = false;
    if (isTagged) {
      this.isFormOpen = false;
    } else {
      this.focusNext = this.focusSearch;
    }
  }

  async handleTag(event: CustomEvent<Suggestion>): Promise<void> {
    const { userId, name, functionLabel } = event.detail;
    const isTagged = await this.tag({ userId, name }, functionLabel);
    if (!isTagged) {
      this.focusNext = () => this.part('c-ridealong-suggestion-panel')?.focusTag?.(userId);
    }
  }

  async handleRemove(event: CustomEvent<string>): Promise<void> {
    await this.move(event.detail, ATTENDANCE.removed, labels.removed);
  }

  async handleBring(event: CustomEvent<string>): Promise<void> {
    await this.move(event.detail, ATTENDANCE.accepted, labels.accepted);
  }

  async handleRefuse(event: CustomEvent<string>): Promise<void> {
    await this.move(event.detail, ATTENDANCE.declined, labels.refused);
  }

  async handleAnswer(event: CustomEvent<string>): Promise<void> {
    const attendance = event.detail;
    // Something else on the page may take over, and with it the focus
    this.keepFocus = !this.dispatchEvent(new CustomEvent('answer', { detail: attendance, cancelable: true }));
    await this.move(this.view.mine?.userId, attendance, ANSWERED[attendance] ?? '', labels.answerNotSaved);
  }

  async handleUseful(event: CustomEvent<{ userId: string; value: string }>): Promise<void> {
    const { userId, value } = event.detail;
    const attendee = this.view.everybody.find((other) => other.userId === userId);
    const id = attendee?.id;
    if (!attendee || !id) {
      return;
    }
    await this.carryOut({
      person: attendee,
      change: { useful: value },
      message: format(labels.thanks, attendee.name),
      refusal: format(labels.notChanged, attendee.name),
      save: () => updateAttendee(id, { Useful_To_Rep__c: value })
    });
  }

  async handleUndo(): Promise<void> {
    const undo = this.notice?.undo;
    this.notice = undefined;
    await undo?.();
  }

  async handleSeat(event: CustomEvent<Seat>): Promise<void> {
    const { isOpen, openTo } = event.detail;
    const painted = event.detail;
    this.problem = undefined;
    this.notice = undefined;
    this.paintedSeat = painted;
    try {
      await updateMeeting(await this.ensureMeeting(), {
        Open_To_Colleagues__c: isOpen,
        Open_To_Function__c: openTo ?? null
      });
      this.notice = { message: isOpen ? labels.seatOpened : labels.seatClosed };
      if (this.paintedSeat === painted) {
        this.paintedSeat = { ...painted, isSaved: true };
      }
    } catch (errors) {
      this.problem = { heading: labels.seatNotSaved, errors };
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
    const { own } = this.view;
    const meetingId = this.meeting?.id ?? '';
    this.problem = undefined;
    this.say(format(labels.asked, this.meeting?.ownerName ?? ''));
    try {
      const state = { Attendance__c: ATTENDANCE.requested, Source__c: SOURCE.asked };
      if (own?.id) {
        await updateAttendee(own.id, state);
      } else {
        await createRequest({ meetingId, userId: USER });
      }
    } catch (errors) {
      this.notice = undefined;
      // Tagged, or asked on another device, meanwhile: what the server says next shows it
      if (!(errors instanceof AlreadyThere)) {
        this.problem = { heading: labels.askNotSent, errors };
      }
    }
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

  /** Tags a person; false when that did not work. */
  async tag(person: ChosenPerson, functionLabel?: string): Promise<boolean> {
    const row = this.view.everybody.find(({ userId }) => sameId(userId, person.userId));
    if (row?.attendance === ATTENDANCE.requested) {
      // Both want it: asking back would only cost them another tap
      await this.move(row.userId, ATTENDANCE.accepted, labels.accepted);
      return true;
    }
    if (row && !ASKED_AGAIN.includes(row.attendance)) {
      return this.say(format(labels.already, row.name));
    }
    if (this.meeting && sameId(this.meeting.ownerId, person.userId)) {
      return this.say(format(labels.own, person.name));
    }
    return this.carryOut({
      person,
      change: {
        attendance: ATTENDANCE.invited,
        taggedBy: USER,
        businessFunction: functionLabel ?? person.businessFunction,
        role: person.role,
        why: person.why
      },
      message: format(labels.tagged, person.name),
      refusal: format(labels.notTagged, person.name),
      save: () => this.saveTag(person, row),
      undo: () => this.move(person.userId, ATTENDANCE.removed, labels.removed)
    });
  }

  async saveTag(person: ChosenPerson, row: Attendee | undefined): Promise<string | void> {
    if (row?.id) {
      const { why, role } = person;
      return updateAttendee(row.id, {
        Attendance__c: ATTENDANCE.invited,
        Source__c: SOURCE.tagged,
        ...(why ? { Why_Invited__c: why } : {}),
        ...(role ? { Role__c: role } : {})
      });
    }
    try {
      return await createTag({ ...person, meetingId: await this.ensureMeeting() });
    } catch (error) {
      if (!(error instanceof AlreadyThere)) {
        throw error;
      }
      return this.saveTagAgain(person);
    }
  }

  /** Somebody else was faster. They may have taken the person off the meeting since, too. */
  async saveTagAgain(person: ChosenPerson): Promise<string | void> {
    await this.answer?.refresh?.().catch(() => undefined);
    const row = this.meeting?.attendees.find(({ userId }) => sameId(userId, person.userId));
    if (row?.attendance === ATTENDANCE.removed) {
      return this.saveTag(person, row);
    }
    this.say(format(labels.already, person.name));
    return row?.id;
  }

  /** Puts somebody who is on the meeting into another state; the way back is offered. */
  async move(
    userId: string | undefined,
    attendance: string,
    message: string,
    refusal = labels.notChanged
  ): Promise<void> {
    const attendee = this.view.everybody.find((other) => other.userId === userId);
    if (!userId || !attendee || !(attendee.id ?? this.saving[userId])) {
      return;
    }
    const { name, attendance: before } = attendee;
    await this.carryOut({
      person: attendee,
      change: { attendance },
      message: format(message, name),
      refusal: format(refusal, name),
      save: async (made) => {
        const id = attendee.id ?? made;
        // Without one the tag before was refused: there is nobody to move
        if (id) {
          await updateAttendee(id, { Attendance__c: attendance });
        }
      },
      undo: () => this.move(userId, before, labels.back)
    });
  }

  async carryOut({ person, change, message, refusal, save, undo }: Step): Promise<boolean> {
    const { userId, name } = person;
    this.problem = undefined;
    const painted = { ...change, name };
    this.changes = { ...this.changes, [userId]: painted };
    this.tellMeeting();
    const saving = this.after(userId, save);
    this.say(
      message,
      undo &&
        (async () => {
          await saving;
          await undo();
        })
    );
    let isSaved = true;
    try {
      const id = await saving;
      const saved = { ...painted, isSaved: true, ...(id ? { id } : {}) };
      // A tap on the same person that came meanwhile lies over this one, and is still on its way
      if (this.changes[userId] === painted) {
        this.changes = { ...this.changes, [userId]: saved };
      }
    } catch (errors) {
      isSaved = false;
      this.changes = Object.fromEntries(Object.entries(this.changes).filter(([id]) => id !== userId));
      this.notice = undefined;
      this.problem = { heading: refusal, errors };
    }
    this.reload().catch(() => undefined);
    return isSaved;
  }

  /** Saves once the change before of the same person is saved, or refused. Gives the id of the row, if made on this page. */
  after(userId: string, save: Step['save']): Promise<string | undefined> {
    const before = this.saving[userId];
    const step = async (made: string | undefined): Promise<string | undefined> => (await save(made)) ?? made;
    const saving = before ? before.then(step, () => step(undefined)) : step(undefined);
    this.saving = { ...this.saving, [userId]: saving };
    return saving;
  }

  /** Says something and, where there is a way back, puts the focus on it. */
  say(message: string, undo?: () => Promise<void>): boolean {
    this.notice = { message, undo };
    if (undo && !this.keepFocus) {
      this.focusNext = () => this.part('c-ridealong-undo-notice')?.focusUndo?.();
    }
    this.keepFocus = false;
    return true;
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
      await this.answer?.refresh?.().catch(() => undefined);
    }
  }
}
