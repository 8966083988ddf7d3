import { LightningElement, api } from 'lwc';
import accepted from '@salesforce/label/c.Ridealong_WhoIsComing_Accepted';
import alone from '@salesforce/label/c.Ridealong_FieldTime_Alone';
import asks from '@salesforce/label/c.Ridealong_FieldTime_Asks';
import bring from '@salesforce/label/c.Ridealong_Row_Accept';
import bringShort from '@salesforce/label/c.Ridealong_Row_AcceptShort';
import declined from '@salesforce/label/c.Ridealong_WhoIsComing_Refused';
import more from '@salesforce/label/c.Ridealong_FieldTime_More';
import notChanged from '@salesforce/label/c.Ridealong_WhoIsComing_NotChanged';
import notTagged from '@salesforce/label/c.Ridealong_WhoIsComing_NotTagged';
import refuse from '@salesforce/label/c.Ridealong_Row_Decline';
import refuseShort from '@salesforce/label/c.Ridealong_Row_DeclineShort';
import tagShort from '@salesforce/label/c.Ridealong_Suggestions_TagShort';
import tagLabel from '@salesforce/label/c.Ridealong_Suggestions_Tag';
import tagged from '@salesforce/label/c.Ridealong_WhoIsComing_Tagged';
import { FocusQueue, PendingChanges, format } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { ATTENDANCE, AlreadyThere, createTag, tagAgain, updateAttendee } from 'c/ridealongAttendees';
import type { Visit, Visitor } from 'c/ridealongAttendees';
import { rowsOf } from './meetingRows';
import type { Companion, MeetingRow, PaintedVisitor } from './meetingRows';

export type { Companion };

/** Meetings shown at first: those to act on stand on top. */
const FIRST = 8;

interface Ask extends Visitor {
  words: string;
  bringLabel: string;
  refuseLabel: string;
}

interface ShownRow extends Omit<MeetingRow, 'asks'> {
  tagLabel: string;
  asks: Ask[];
}

/**
 * The coming meetings of a rep. Whom to take along and who asks to come stands on the row, one tap away. Fires `changed` once that is
 * saved.
 */
export default class RepMeetingList extends LightningElement {
  @api get visits(): Visit[] {
    return this._visits;
  }
  set visits(visits: Visit[]) {
    this._visits = visits;
    this.pending.settle();
    this.updateRows();
  }
  @api get companions(): Companion[] {
    return this._companions;
  }
  set companions(companions: Companion[]) {
    this._companions = companions;
    this.updateRows();
  }
  /** Names the list for screen readers. */
  @api label?: string;

  labels = { alone, bringShort, refuseShort, tag: tagShort };
  _visits: Visit[] = [];
  _companions: Companion[] = [];
  all: ShownRow[] = [];
  shown = FIRST;
  focus = new FocusQueue();
  /** Rows of whom was tagged here and taken off again: they have no second one. */
  takenOff = new Map<string, string>();
  /** The meeting that was changed last: the focus goes back there when that is taken back. */
  changedMeeting = '';
  state: CardState<PaintedVisitor> = { changes: {} };
  pending = new PendingChanges<PaintedVisitor>((state) => {
    this.state = state;
    this.updateRows();
  });

  updateRows(): void {
    this.all = rowsOf(this._visits, this._companions, Object.values(this.state.changes)).map((row) => ({
      ...row,
      visit: withoutAsks(row.visit),
      asks: row.asks.map(toAsk),
      tagLabel: format(tagLabel, row.suggestion?.name ?? '')
    }));
  }

  get rows(): ShownRow[] {
    return this.all.slice(0, this.shown);
  }
  get hasMore(): boolean {
    return this.all.length > this.shown;
  }
  get moreLabel(): string {
    return format(more, this.all.length - this.shown);
  }

  get notice(): string {
    return this.state.notice?.message ?? '';
  }
  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  renderedCallback(): void {
    this.focus.run();
  }

  handleMore(): void {
    const first = this.shown;
    this.shown = Number.POSITIVE_INFINITY;
    this.focus.afterRender(() =>
      this.template?.querySelectorAll<HTMLElement>('c-ridealong-visit-row')[first]?.focus()
    );
  }

  async handleTag(event: Event): Promise<void> {
    const { meeting } = (event.currentTarget as HTMLElement).dataset;
    const suggestion = this.all.find(({ visit }) => visit.id === meeting)?.suggestion;
    if (meeting && suggestion) {
      await this.tag(meeting, suggestion);
    }
  }

  async handleBring(event: Event): Promise<void> {
    await this.answer(event, ATTENDANCE.accepted, accepted);
  }

  async handleRefuse(event: Event): Promise<void> {
    await this.answer(event, ATTENDANCE.declined, declined);
  }

  async handleUndo(): Promise<void> {
    const isBack = await this.pending.undo(notTagged);
    if (isBack) {
      this.template?.querySelector<HTMLElement>(`[data-meeting="${this.changedMeeting}"]`)?.focus();
    }
    this.dispatchEvent(new CustomEvent('changed'));
  }

  async tag(meetingId: string, { userId, name }: Companion): Promise<void> {
    const visitor = { id: userId, userId, name, attendance: ATTENDANCE.invited, heardNothingNew: false };
    const key = `${meetingId} ${userId}`;
    let made: string | undefined;
    await this.applyChange({ ...visitor, meetingId }, [tagged, notTagged], {
      save: async () => {
        made = this.takenOff.get(key);
        await (made ? tagAgain({ id: made }, {}) : undefined);
        made ??= await createTag({ meetingId, userId });
      },
      undo: async () => {
        await updateAttendee(made ?? '', { Attendance__c: ATTENDANCE.removed });
        this.takenOff.set(key, made ?? '');
      }
    });
  }

  async answer(event: Event, attendance: string, message: string): Promise<void> {
    const { meeting, user } = (event.currentTarget as HTMLElement).dataset;
    const visitor = this.all
      .find(({ visit }) => visit.id === meeting)
      ?.asks.find(({ userId }) => userId === user);
    if (meeting && visitor) {
      const { id, userId, name, businessFunction, heardNothingNew, version } = visitor;
      const painted = { id, userId, name, businessFunction, heardNothingNew, attendance, meetingId: meeting };
      await this.applyChange(painted, [message, notChanged], {
        save: () => updateAttendee(id, { Attendance__c: attendance }, version),
        undo: () => updateAttendee(id, { Attendance__c: ATTENDANCE.requested }, version)
      });
    }
  }

  async applyChange(
    painted: PaintedVisitor,
    [message = '', refusal = '']: string[],
    { save, undo }: { save: () => Promise<void>; undo: () => Promise<void> }
  ): Promise<void> {
    const key = `${painted.meetingId} ${painted.userId}`;
    this.changedMeeting = painted.meetingId;
    const done = this.pending.apply({
      key,
      painted,
      message: format(message, painted.name),
      refusal: format(refusal, painted.name),
      save,
      undo: async () => {
        await undo();
        this.pending.forget(key);
      },
      isHarmless: (error) => error instanceof AlreadyThere
    });
    this.focus.afterRender(() =>
      this.template
        ?.querySelector<HTMLElement & { focusUndo(): boolean }>('c-ridealong-undo-notice')
        ?.focusUndo()
    );
    await done;
    this.dispatchEvent(new CustomEvent('changed'));
  }
}

function toAsk(visitor: Visitor): Ask {
  const { name } = visitor;
  const labelled = { bringLabel: format(bring, name), refuseLabel: format(refuse, name) };
  return { ...visitor, words: format(asks, name), ...labelled };
}

/** Anyone who asks stands below, with the answers. */
function withoutAsks(visit: Visit): Visit {
  return {
    ...visit,
    visitors: visit.visitors.filter(({ attendance }) => attendance !== ATTENDANCE.requested)
  };
}
