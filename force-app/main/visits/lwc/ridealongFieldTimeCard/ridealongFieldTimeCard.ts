import { LightningElement, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { graphql } from 'lightning/graphql';
import type { GraphQlWireResult } from 'lightning/graphql';
import CAN_TAG from '@salesforce/customPermission/Ridealong_Tag_Colleagues';
import USER from '@salesforce/user/Id';
import { ATTENDANCE, backTo, fieldTime, readFieldTime, updateAttendee, when } from 'c/ridealongAttendees';
import { DEAL_BREAKERS, DEAL_BREAKER_FIELDS } from 'c/ridealongChallenges';
import {
  CardRead,
  FocusQueue,
  PageRefresh,
  PendingChanges,
  addDays,
  format,
  metaOf,
  plural,
  sameId,
  today
} from 'c/ridealongShared';
import type { AgendaEntry, DueCompanion, FieldTime, FieldTimeAnswer, Visitor } from 'c/ridealongAttendees';
import type { CardState } from 'c/ridealongShared';
import type { Companion } from 'c/ridealongRepMeetingList';
import { SAID, labels } from './labels';

/** As far ahead as a rep plans whom to take along, and as the sync mirrors meetings. */
const DAYS_AHEAD = 30;

type EntryRow = HTMLElement & { entry: AgendaEntry };

interface Painted {
  attendance: string;
}

interface Answer {
  id: string;
  meetingId: string;
  attendance: string;
}

/** The reader's time in front of customers: clock, debriefs owed, meetings ahead; for a rep who comes along, and who could. */
export default class FieldTimeCard extends NavigationMixin(LightningElement) {
  labels = labels;
  variables = { me: USER, since: yearBefore(today()), until: addDays(today(), DAYS_AHEAD) };
  read = new CardRead<FieldTimeAnswer>(fieldTime(DEAL_BREAKER_FIELDS));
  pageRefresh = new PageRefresh();
  time: FieldTime = readFieldTime(undefined);
  /** Answers painted before the server has them, by attendee row. */
  state: CardState<Painted> = { changes: {} };
  pending = new PendingChanges<Painted>((state) => {
    this.state = state;
  });
  /** The answer that can be taken back, and how the entry stood before. */
  undo?: { answer: Answer; stood: AgendaEntry };
  focus = new FocusQueue();
  /** What the reader has just said no to: they may say who could go instead. */
  declined?: AgendaEntry;

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
  receive(result: GraphQlWireResult<FieldTimeAnswer>): void {
    this.read = this.read.take(result);
    this.time = readFieldTime(this.read.data, DEAL_BREAKERS);
  }

  get isRep(): boolean {
    return Boolean(CAN_TAG);
  }

  get isColleague(): boolean {
    return this.time.clock !== undefined;
  }

  get isStranger(): boolean {
    return !this.isRep && !this.isColleague && this.ahead.length === 0 && this.owed.length === 0;
  }

  get owed(): AgendaEntry[] {
    return this.painted(this.time.owed).filter(({ attendance }) => attendance !== ATTENDANCE.missed);
  }

  get owedTitle(): string {
    return plural(this.owed.length + this.time.owedNotShown, {
      one: labels.owedOne,
      other: labels.owedOther
    });
  }

  get hasOwed(): boolean {
    return this.owed.length > 0;
  }

  get ahead(): AgendaEntry[] {
    return this.painted(this.time.ahead).filter(({ attendance }) => attendance !== ATTENDANCE.declined);
  }

  get showAhead(): boolean {
    return this.read.asks('ahead') && (this.isColleague || this.ahead.length > 0);
  }

  get isNothingAhead(): boolean {
    return this.ahead.length === 0;
  }

  /** "4 of 5 with a colleague". */
  get accompanied(): string {
    const meetings = this.time.repMeetings;
    const company = meetings.filter(({ visitors }) => visitors.some(isCompany)).length;
    if (meetings.length === 0) {
      return '';
    }
    const all = this.time.repMeetingsInAll;
    return all > meetings.length
      ? format(labels.accompaniedOfNext, company, meetings.length, all)
      : format(labels.accompanied, company, meetings.length);
  }

  /** The next visit that the reader has said yes to: asked is not booked. */
  get next(): string {
    const entry = this.ahead.find(
      ({ acceptedFor, attendance }) => attendance === ATTENDANCE.accepted && !acceptedFor
    );
    return entry ? [when(entry), entry.accountName ?? entry.meetingName].filter(Boolean).join(', ') : '';
  }

  get showMeetings(): boolean {
    return this.isRep && this.read.asks('meetings');
  }

  get isNoMeeting(): boolean {
    return this.time.repMeetings.length === 0;
  }

  get companions() {
    return this.time.companions.map(withReason);
  }

  /** Whom to take along: who is due and has been along, then others who know the customers, then who is due and has never been. */
  get candidates(): Companion[] {
    const due = this.companions;
    const others = this.time.acquaintances
      .filter(({ userId }) => !due.some((one) => one.userId === userId))
      .map(withReason);
    return [
      ...due,
      ...others,
      ...this.time.newcomers.filter(({ userId }) => !sameId(userId, USER)).map(withReason)
    ];
  }

  get hasCompanions(): boolean {
    return this.isRep && this.companions.length > 0;
  }

  painted(entries: AgendaEntry[]): AgendaEntry[] {
    return entries.map((entry) => {
      const said = this.state.changes[entry.id]?.attendance;
      // What was said just now was said to the day that stood there
      return said === undefined ? entry : { ...entry, attendance: said, acceptedFor: undefined };
    });
  }

  get notice(): string {
    return this.state.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.undo !== undefined;
  }

  renderedCallback(): void {
    this.focus.run();
  }

  async handleChanged(): Promise<void> {
    await this.read.refresh();
  }

  async handleAnswer(event: CustomEvent<Answer>): Promise<void> {
    const { id } = event.detail;
    const entry = this.entryRows.find((row) => row.entry.id === id)?.entry;
    await this.save(event.detail, SAID[event.detail.attendance] ?? '');
    // An entry that was answered with no is gone from here, and with it the other answer
    const { attendance } = event.detail;
    const isSaved = this.state.changes[id]?.attendance === attendance;
    if (entry && isSaved && attendance !== ATTENDANCE.attended && answerBefore(entry, attendance)) {
      this.undo = { answer: event.detail, stood: { ...entry, saidYesTo: entry.saidYesTo ?? entry.day } };
      this.declined = attendance === ATTENDANCE.declined ? entry : undefined;
    }
  }

  async handleUndo(): Promise<void> {
    const { undo } = this;
    if (!undo) {
      return;
    }
    const { answer, stood } = undo;
    if (stood.attendance === ATTENDANCE.accepted) {
      // The meeting may have moved since: a yes was to its day
      await this.read.refresh();
    }
    const now = this.time.answered.find(({ id }) => id === answer.id);
    const attendance = answerBefore(stood, answer.attendance, now?.day);
    if (attendance) {
      const version = now?.version ?? stood.version;
      await this.save({ ...answer, attendance }, takenBackTo(attendance, stood), version);
    }
  }

  handleDebrief(event: CustomEvent<string>): void {
    this.openMeeting(event.detail);
  }

  async save({ id, meetingId, attendance }: Answer, message: string, basedOn?: string): Promise<void> {
    this.undo = undefined;
    this.declined = undefined;
    const index = this.entryRows.findIndex((row) => row.entry.id === id);
    const version = basedOn ?? this.entryRows[index]?.entry.version;
    const focus = (): void => this.focusEntry(id, index);
    const done = this.pending.apply({
      key: id,
      painted: { attendance },
      message,
      save: () => updateAttendee(id, { Attendance__c: attendance }, version)
    });
    this.focus.afterRender(focus);
    if (!(await done)) {
      this.focus.afterRender(focus);
      // Somebody else may have been faster: their word is shown
      await this.read.refresh();
      return;
    }
    // Anyone who went has something to tell: the meeting's page asks what they heard
    if (attendance === ATTENDANCE.attended) {
      this.openMeeting(meetingId);
      return;
    }
    // An entry that comes back does so with the answer
    if (index === -1) {
      this.focus.afterRender(focus);
    }
    await this.read.refresh();
  }

  get entryRows(): EntryRow[] {
    return [...(this.template?.querySelectorAll<EntryRow>('c-ridealong-agenda-item') ?? [])];
  }

  /** The entry that was answered; when it is gone, the one in its place; without any the way to the board. */
  focusEntry(id: string, index: number): void {
    const rows = this.entryRows;
    const row = rows.find(({ entry }) => entry.id === id) ?? rows[Math.min(index, rows.length - 1)];
    (row ?? this.template?.querySelector<HTMLElement>('[data-id="board"]'))?.focus();
  }

  handleBoard(): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__navItemPage',
      attributes: { apiName: 'Ridealong_Board' }
    });
  }

  openMeeting(recordId: string): void {
    this[NavigationMixin.Navigate]({
      type: 'standard__recordPage',
      attributes: { recordId, objectApiName: 'Customer_Meeting__c', actionName: 'view' },
      // The cursor waits where the sentence goes: nobody taps for it
      state: { c__debrief: '1' }
    });
  }
}

function withReason({ userId, name, businessFunction, accounts, days }: DueCompanion): Companion {
  const why = metaOf(
    businessFunction,
    accounts.length > 0 && format(labels.knows, accounts.join(', ')),
    // Without a number the sync has not counted the visit yet that they are named for
    days !== undefined && plural(days, { one: labels.dueOne, other: labels.dueOther })
  );
  return { userId, name, accounts, why };
}

function answerBefore(stood: AgendaEntry, said: string, day = stood.day): string | undefined {
  return backTo(stood, { by: 'colleague', said, day });
}

function takenBackTo(attendance: string, stood: AgendaEntry): string {
  if (attendance === stood.attendance) {
    return labels.takenBack;
  }
  return attendance === ATTENDANCE.invited ? labels.answerAgain : (SAID[attendance] ?? '');
}

/** Asking is not coming, and neither is having said no. */
function isCompany({ attendance }: Visitor): boolean {
  const without: string[] = [ATTENDANCE.requested, ATTENDANCE.declined, ATTENDANCE.missed];
  return !without.includes(attendance);
}

/** The first day of the month, eleven months ago: with this month they are twelve. */
function yearBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
}
