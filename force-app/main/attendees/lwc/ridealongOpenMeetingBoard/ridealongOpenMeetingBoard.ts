import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import USER from '@salesforce/user/Id';
import {
  ATTENDANCE,
  AlreadyThere,
  BOARD,
  BOARD_QUERY,
  SOURCE,
  createRequest,
  readOpenMeetings,
  readRequests,
  updateAttendee,
  when
} from 'c/ridealongAttendees';
import type { BoardAnswer, OpenMeeting } from 'c/ridealongAttendees';
import { format, initials, latest, queryOf, shortDay, withoutHidden } from 'c/ridealongShared';
import type { PartedQuery, WireResult } from 'c/ridealongShared';
import { byDay, functionsOf, narrow, regionsOf } from './board';
import type { Choice } from './board';
import { labels } from './labels';

type MeetingRow = HTMLElement & { meeting: OpenMeeting; focusAsk(): void };

/** Stands for "no choice": a combobox cannot hold an empty value. */
const ALL = '*';

/** Meetings that are open to colleagues: a colleague asks to come along, the rep answers. */
export default class OpenMeetingBoard extends LightningElement {
  labels = labels;
  variables = { me: USER };
  askedFor: PartedQuery = BOARD;
  query: unknown = BOARD_QUERY;
  answer?: WireResult<BoardAnswer>;
  businessFunction = ALL;
  region = ALL;
  /** What the reader has just done, painted before the server has it: by meeting, and requests by row. */
  asked: Record<string, string> = {};
  answered: Record<string, true> = {};
  notice = '';
  /** Asked for while rendering, carried out once the place is there. */
  focusNext?: () => void;
  problem?: { heading: string; errors: unknown };

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<BoardAnswer>): void {
    const left = withoutHidden(this.askedFor, result.errors);
    if (left) {
      this.ask(left);
    } else {
      this.answer = latest(this.answer, result);
    }
  }

  /** Asks anew, without what the reader may not see. */
  ask(left: PartedQuery): void {
    this.askedFor = left;
    this.query = queryOf(left);
  }

  get isLoading(): boolean {
    return this.answer === undefined;
  }

  get errors(): unknown {
    return this.answer?.errors;
  }

  get meetings(): OpenMeeting[] {
    return readOpenMeetings(this.answer?.data).map((meeting) => ({
      ...meeting,
      ownAttendance: this.asked[meeting.id] ?? meeting.ownAttendance
    }));
  }

  get narrowed(): OpenMeeting[] {
    const chosen = (choice: string): string | undefined => (choice === ALL ? undefined : choice);
    return narrow(this.meetings, chosen(this.businessFunction), chosen(this.region));
  }

  get days() {
    return byDay(this.narrowed).map(({ day, meetings }) => ({
      key: day || 'none',
      heading: day ? shortDay(day) : labels.noDay,
      meetings
    }));
  }

  get isEmpty(): boolean {
    return this.meetings.length === 0;
  }

  get isNothingLeft(): boolean {
    return this.narrowed.length === 0;
  }

  get functions(): Choice[] {
    return [{ label: labels.anyFunction, value: ALL }, ...functionsOf(this.meetings)];
  }

  get regions(): Choice[] {
    return [{ label: labels.allRegions, value: ALL }, ...regionsOf(this.meetings)];
  }

  get requests() {
    return readRequests(this.answer?.data)
      .filter(({ id }) => !this.answered[id])
      .map((request) => ({
        ...request,
        initials: initials(request.name),
        when: when(request),
        bringLabel: format(labels.bring, request.name),
        refuseLabel: format(labels.refuse, request.name)
      }));
  }

  get hasRequests(): boolean {
    return this.requests.length > 0;
  }

  renderedCallback(): void {
    const focus = this.focusNext;
    this.focusNext = undefined;
    focus?.();
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.businessFunction = event.detail.value;
  }

  handleRegion(event: CustomEvent<{ value: string }>): void {
    this.region = event.detail.value;
  }

  async handleRetry(): Promise<void> {
    await this.answer?.refresh?.();
  }

  async handleAsk(event: CustomEvent<string>): Promise<void> {
    const meeting = this.meetings.find(({ id }) => id === event.detail);
    if (!meeting) {
      return;
    }
    this.problem = undefined;
    this.asked = { ...this.asked, [meeting.id]: ATTENDANCE.requested };
    this.notice = format(labels.asked, meeting.ownerName ?? '');
    const focus = (): void => this.meetingRow(meeting.id)?.focusAsk();
    this.focusNext = focus;
    try {
      const again = { Attendance__c: ATTENDANCE.requested, Source__c: SOURCE.asked };
      if (meeting.ownRowId) {
        await updateAttendee(meeting.ownRowId, again);
      } else {
        await createRequest({ meetingId: meeting.id, userId: USER });
      }
    } catch (errors) {
      this.asked = Object.fromEntries(Object.entries(this.asked).filter(([id]) => id !== meeting.id));
      this.notice = '';
      this.focusNext = focus;
      // Somebody tagged the reader meanwhile: what the server says next shows it
      if (!(errors instanceof AlreadyThere)) {
        this.problem = { heading: labels.askNotSent, errors };
      }
    }
    await this.reload();
  }

  async handleBring(event: Event): Promise<void> {
    await this.answerRequest(event, ATTENDANCE.accepted, labels.accepted);
  }

  async handleRefuse(event: Event): Promise<void> {
    await this.answerRequest(event, ATTENDANCE.declined, labels.refused);
  }

  async answerRequest(event: Event, attendance: string, label: string): Promise<void> {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    const index = this.requests.findIndex((each) => each.id === id);
    const request = this.requests[index];
    if (!request) {
      return;
    }
    this.problem = undefined;
    this.answered = { ...this.answered, [request.id]: true };
    this.notice = format(label, request.name);
    this.focusNext = () => this.focusRequest(index);
    try {
      await updateAttendee(request.id, { Attendance__c: attendance });
    } catch (errors) {
      this.answered = Object.fromEntries(
        Object.entries(this.answered).filter(([each]) => each !== request.id)
      );
      this.notice = '';
      this.focusNext = () => this.focusRequest(index);
      this.problem = { heading: format(labels.notChanged, request.name), errors };
    }
    await this.reload();
  }

  /** The request in that place, or the last one; without any the board itself. */
  focusRequest(index: number): void {
    const buttons = [...(this.template?.querySelectorAll<HTMLElement>('[data-action="bring"]') ?? [])];
    const button = buttons[Math.min(index, buttons.length - 1)];
    if (button) {
      button.focus();
    } else {
      this.meetingRow()?.focusAsk();
    }
  }

  /** A meeting's row, without an id the first one. */
  meetingRow(id?: string): MeetingRow | undefined {
    const rows = [...(this.template?.querySelectorAll<MeetingRow>('c-ridealong-open-meeting-item') ?? [])];
    return id === undefined ? rows[0] : rows.find((row) => row.meeting.id === id);
  }

  async reload(): Promise<void> {
    await this.answer?.refresh?.().catch(() => undefined);
  }
}
