import { LightningElement, api } from 'lwc';
import done from '@salesforce/label/c.Ridealong_Filing_Done';
import failed from '@salesforce/label/c.Ridealong_Filing_Failed';
import file from '@salesforce/label/c.Ridealong_Filing_File';
import heardBy from '@salesforce/label/c.Ridealong_Filing_Heard';
import notTakenBack from '@salesforce/label/c.Ridealong_Filing_NotTakenBack';
import title from '@salesforce/label/c.Ridealong_Filing_Title';
import { PendingChanges, format } from 'c/ridealongShared';
import type { CardState } from 'c/ridealongShared';
import type { Attendee } from 'c/ridealongAttendees';
import { fileHeard, unfileHeard } from 'c/ridealongChallenges';

/**
 * What colleagues heard who cannot see the deal: one tap puts it there, in their name. The challenge and the day it was filed are saved
 * together or not at all. Fires `changed`.
 */
export default class FilingPanel extends LightningElement {
  /** Those whose words wait. */
  @api attendees: Attendee[] = [];
  @api meetingId!: string;
  @api opportunityId!: string;

  labels = { file, title };
  state: CardState<object> = { changes: {} };
  pending = new PendingChanges<object>((state) => {
    this.state = state;
  });

  get rows() {
    return this.attendees
      .filter(({ userId }) => !(userId in this.state.changes))
      .map(({ userId, name, heard }) => ({
        userId,
        heard,
        by: format(heardBy, name),
        fileLabel: `${file}: ${heard}`
      }));
  }
  get notice(): string {
    return this.state.notice?.message ?? '';
  }

  get canUndo(): boolean {
    return this.state.notice?.undo !== undefined;
  }

  async handleUndo(): Promise<void> {
    if (await this.pending.undo(notTakenBack)) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  }

  async handleFile(event: Event): Promise<void> {
    const { user } = (event.currentTarget as HTMLElement).dataset;
    const attendee = this.attendees.find(({ userId }) => userId === user);
    if (!attendee) {
      return;
    }
    let challenge = '';
    const isSaved = await this.pending.apply({
      key: attendee.userId,
      painted: {},
      message: format(done, attendee.heard ?? ''),
      refusal: failed,
      save: async () => {
        challenge = await fileHeard({
          attendeeId: attendee.id,
          userId: attendee.userId,
          heard: attendee.heard ?? '',
          meetingId: this.meetingId,
          opportunityId: this.opportunityId
        });
      },
      undo: async () => {
        await unfileHeard(challenge, attendee.id);
        this.pending.forget(attendee.userId);
      }
    });
    if (isSaved) {
      this.dispatchEvent(new CustomEvent('changed'));
    }
  }
}
