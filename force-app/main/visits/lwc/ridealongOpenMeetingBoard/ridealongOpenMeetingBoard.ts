import { LightningElement, wire } from 'lwc';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import USER from '@salesforce/user/Id';
import {
  ATTENDANCE,
  AlreadyThere,
  board,
  SOURCE,
  createRequest,
  readOpenMeetings,
  readOwnFunction,
  readRequests,
  updateAttendee,
  when
} from 'c/ridealongAttendees';
import type { BoardAnswer, OpenMeeting } from 'c/ridealongAttendees';
import {
  CardRead,
  FocusQueue,
  PageRefresh,
  PendingChanges,
  format,
  initials,
  weekday
} from 'c/ridealongShared';
import { DEAL_BREAKERS, DEAL_BREAKER_FIELDS } from 'c/ridealongChallenges';
import type { CardState } from 'c/ridealongShared';
import { byDay, functionsOf, narrow, regionsOf, splitByFit } from './board';
import type { Choice } from './board';
import { labels } from './labels';

type MeetingRow = HTMLElement & { meeting: OpenMeeting; focusAsk(): void };

interface Painted {
  attendance: string;
}

/** Stands for "no choice": a combobox cannot hold an empty value. */
const ALL = '*';

/** Meetings that are open to colleagues: a colleague asks to come along, the rep answers. */
export default class OpenMeetingBoard extends LightningElement {
  labels = labels;
  variables = { me: USER };
  read = new CardRead<BoardAnswer>(board(DEAL_BREAKER_FIELDS));
  pageRefresh = new PageRefresh();
  meetings: OpenMeeting[] = [];
  ownFunction?: { value: string; label: string };
  businessFunction = ALL;
  region = ALL;
  /** What the reader has just done, painted before the server has it: by meeting, and requests by row. */
  state: CardState<Painted> = { changes: {} };
  pending = new PendingChanges<Painted>((state) => {
    this.state = state;
    this.updateMeetings();
  });
  focus = new FocusQueue();

  connectedCallback(): void {
    this.pageRefresh.connect(this, () => this.read.refresh());
  }

  disconnectedCallback(): void {
    this.pageRefresh.disconnect();
  }

  get query(): unknown {
    return this.read.query;
  }

  @wire(graphql, { query: '$query', variables: '$variables' })
  receive(result: GraphQlWireResult<BoardAnswer>): void {
    this.read = this.read.take(result);
    this.ownFunction = readOwnFunction(this.read.data);
    this.updateMeetings();
  }

  updateMeetings(): void {
    this.meetings = readOpenMeetings(this.read.data, DEAL_BREAKERS).map((meeting) => ({
      ...meeting,
      ownAttendance: this.state.changes[meeting.id]?.attendance ?? meeting.ownAttendance
    }));
  }

  get narrowed(): OpenMeeting[] {
    const chosen = (choice: string): string | undefined => (choice === ALL ? undefined : choice);
    return narrow(this.meetings, chosen(this.businessFunction), chosen(this.region));
  }

  /** Those that look for the reader's function first, then by day. */
  get days() {
    const { forOwn, others } = splitByFit(this.narrowed, this.ownFunction?.value);
    const own = {
      key: 'own',
      heading: format(labels.forOwn, this.ownFunction?.label ?? ''),
      isDaySaid: false,
      meetings: forOwn
    };
    const days = byDay(others).map(({ day, meetings }) => ({
      key: day || 'none',
      heading: day ? weekday(day) : labels.noDay,
      isDaySaid: day !== '',
      meetings
    }));
    return forOwn.length > 0 ? [own, ...days] : days;
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
    return readRequests(this.read.data)
      .filter(({ id }) => !this.state.changes[id])
      .map((request) => ({
        ...request,
        initials: initials(request.name),
        when: when(request),
        bringLabel: format(labels.bring, request.name),
        refuseLabel: format(labels.refuse, request.name)
      }));
  }

  get notice(): string {
    return this.state.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  get hasRequests(): boolean {
    return this.requests.length > 0;
  }

  renderedCallback(): void {
    this.focus.run();
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.businessFunction = event.detail.value;
  }

  handleRegion(event: CustomEvent<{ value: string }>): void {
    this.region = event.detail.value;
  }

  async handleAsk(event: CustomEvent<string>): Promise<void> {
    const meeting = this.meetings.find(({ id }) => id === event.detail);
    if (!meeting) {
      return;
    }
    const focus = (): void => this.meetingRow(meeting.id)?.focusAsk();
    let made: string | undefined;
    const done = this.pending.apply({
      key: meeting.id,
      painted: { attendance: ATTENDANCE.requested },
      message: format(labels.asked, meeting.ownerName ?? ''),
      refusal: labels.askNotSent,
      save: async () => {
        made = await ask(meeting);
        return made;
      },
      undo: async () => {
        await withdraw(made ?? meeting.ownRowId);
        this.pending.forget(meeting.id);
        this.pending.say(labels.withdrawn);
        this.focus.afterRender(focus);
        await this.read.refresh();
      },
      // Somebody tagged the reader meanwhile: what the server says next shows it
      isHarmless: (errors) => errors instanceof AlreadyThere
    });
    this.focus.afterRender(focus);
    if (!(await done)) {
      this.focus.afterRender(focus);
    }
    await this.read.refresh();
  }

  async handleUndo(): Promise<void> {
    await this.pending.undo(labels.askNotSent);
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
    const done = this.pending.apply({
      key: request.id,
      painted: { attendance },
      message: format(label, request.name),
      refusal: format(labels.notChanged, request.name),
      save: () => updateAttendee(request.id, { Attendance__c: attendance }, request.version)
    });
    this.focus.afterRender(() => this.focusRequest(index));
    if (!(await done)) {
      this.focus.afterRender(() => this.focusRequest(index));
    }
    await this.read.refresh();
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
}

/** Asks to come along; who was on the meeting before has a row already. Gives the row. */
async function ask({ id, ownRowId }: OpenMeeting): Promise<string> {
  if (ownRowId) {
    await updateAttendee(ownRowId, { Attendance__c: ATTENDANCE.requested, Source__c: SOURCE.asked });
    return ownRowId;
  }
  return createRequest({ meetingId: id, userId: USER });
}

async function withdraw(rowId: string | undefined): Promise<void> {
  if (rowId) {
    await updateAttendee(rowId, { Attendance__c: ATTENDANCE.removed });
  }
}
