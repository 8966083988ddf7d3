import { LightningElement, api } from 'lwc';
import alone from '@salesforce/label/c.Ridealong_FieldTime_Alone';
import notTagged from '@salesforce/label/c.Ridealong_WhoIsComing_NotTagged';
import tagShort from '@salesforce/label/c.Ridealong_Suggestions_TagShort';
import tagLabel from '@salesforce/label/c.Ridealong_Suggestions_Tag';
import tagged from '@salesforce/label/c.Ridealong_WhoIsComing_Tagged';
import { FocusQueue, PendingChanges, format } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { ATTENDANCE, AlreadyThere, createTag, updateAttendee } from 'c/ridealongAttendees';
import type { Visit, Visitor } from 'c/ridealongAttendees';
import { rowsOf } from './meetingRows';
import type { Companion, MeetingRow } from './meetingRows';

export type { Companion };

/** The coming meetings of a rep. Whom to take along stands on the row, one tap away. Fires `changed` once that is saved. */
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

  labels = { alone, tag: tagShort };
  _visits: Visit[] = [];
  _companions: Companion[] = [];
  rows: (MeetingRow & { tagLabel: string })[] = [];
  focus = new FocusQueue();
  state: CardState<Visitor> = { changes: {} };
  pending = new PendingChanges<Visitor>((state) => {
    this.state = state;
    this.updateRows();
  });

  updateRows(): void {
    this.rows = rowsOf(this._visits, this._companions, this.state.changes).map((row) => ({
      ...row,
      tagLabel: format(tagLabel, row.suggestion?.name ?? '')
    }));
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

  async handleTag(event: Event): Promise<void> {
    const { meeting } = (event.currentTarget as HTMLElement).dataset;
    const suggestion = this.rows.find(({ visit }) => visit.id === meeting)?.suggestion;
    if (meeting && suggestion) {
      await this.tag(meeting, suggestion);
    }
  }

  async handleUndo(): Promise<void> {
    await this.pending.undo(notTagged);
    this.dispatchEvent(new CustomEvent('changed'));
  }

  async tag(meetingId: string, { userId, name }: Companion): Promise<void> {
    let made: string | undefined;
    const done = this.pending.carryOut({
      key: meetingId,
      painted: { id: userId, userId, name, attendance: ATTENDANCE.invited, heardNothingNew: false },
      message: format(tagged, name),
      refusal: format(notTagged, name),
      save: async () => {
        made = await createTag({ meetingId, userId });
      },
      undo: async () => {
        await updateAttendee(made ?? '', { Attendance__c: ATTENDANCE.removed });
        this.pending.forget(meetingId);
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
