import { LightningElement, api } from 'lwc';
import done from '@salesforce/label/c.Ridealong_Filing_Done';
import emptyHeading from '@salesforce/label/c.Ridealong_HeardThere_Empty';
import emptyText from '@salesforce/label/c.Ridealong_HeardThere_EmptyText';
import failed from '@salesforce/label/c.Ridealong_Filing_Failed';
import file from '@salesforce/label/c.Ridealong_Filing_File';
import more from '@salesforce/label/c.Ridealong_HeardThere_More';
import notTakenBack from '@salesforce/label/c.Ridealong_Filing_NotTakenBack';
import title from '@salesforce/label/c.Ridealong_HeardThere_Title';
import { PendingChanges, format } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import { fileHeard, unfileHeard } from 'c/ridealongChallenges';
import type { HeardSentence, MeetingHeard } from 'c/ridealongChallenges';

/** Sentences shown at first: the latest ones. */
const FIRST = 5;

/** What colleagues heard at the reader's meetings: what waits is put on the deal with one tap. Fires `changed`. */
export default class MeetingHeardList extends LightningElement {
  @api get found(): MeetingHeard {
    return this._found;
  }
  set found(found: MeetingHeard) {
    this._found = found;
    this.pending.settle();
  }
  @api isLoading = false;

  labels = { emptyHeading, emptyText, file, more, title };
  _found: MeetingHeard = { waiting: [], heard: [], notShown: 0 };
  shown = FIRST;
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
  });

  get isEmpty(): boolean {
    return this.waiting.length + this.found.heard.length === 0;
  }
  get waiting() {
    return this.found.waiting
      .filter(({ id }) => !(id in this.state.changes))
      .map((row) => ({ ...row, fileLabel: `${file}: ${row.statement}` }));
  }
  get heard(): HeardSentence[] {
    return this.found.heard.slice(0, this.shown);
  }
  get hasMore(): boolean {
    return this.found.heard.length > this.shown;
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  async handleUndo(): Promise<void> {
    await this.pending.undo(notTakenBack);
    this.dispatchEvent(new CustomEvent('changed'));
  }

  handleMore(): void {
    this.shown = Number.POSITIVE_INFINITY;
  }

  async handleFile(event: Event): Promise<void> {
    const { row: id } = (event.currentTarget as HTMLElement).dataset;
    const row = this.found.waiting.find((each) => each.id === id);
    if (!row) {
      return;
    }
    let challenge = '';
    const isSaved = await this.pending.apply({
      key: row.id,
      painted: {},
      message: format(done, row.statement),
      refusal: failed,
      save: async () => {
        challenge = await fileHeard({
          attendeeId: row.id,
          userId: row.userId,
          heard: row.statement,
          meetingId: row.meetingId,
          opportunityId: row.dealId
        });
      },
      undo: async () => {
        await unfileHeard(challenge, row.id);
        this.pending.forget(row.id);
      }
    });
    if (isSaved) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  }
}
