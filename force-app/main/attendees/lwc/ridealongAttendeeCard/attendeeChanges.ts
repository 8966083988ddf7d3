/** What a reader does with the people of a meeting: tag, move, rate, ask to come along. Each is painted, saved, and can be undone. */
import { format, sameId } from 'c/ridealongShared';
import type { CardRead, Change, PendingChanges } from 'c/ridealongShared';
import {
  ATTENDANCE,
  AlreadyThere,
  SOURCE,
  backTo,
  createRequest,
  createTag,
  roleWords,
  saveNote,
  tagAgain,
  updateAttendee
} from 'c/ridealongAttendees';
import type { Attendee, Meeting, MeetingAnswer, TakenBackBy } from 'c/ridealongAttendees';
import type { ChosenPerson } from 'c/ridealongAttendeeForm';
import { ANSWERED, labels } from './labels';
import type { PaintedAttendee } from './roster';
import type { View } from './view';

/** Who was taken off, or could not come, can be tagged once more. */
const ASKED_AGAIN: string[] = [ATTENDANCE.removed, ATTENDANCE.declined];

/** The card, as far as it takes part. */
export interface AttendeePage {
  readonly userId: string;
  /** May answer for anybody. */
  readonly canManage: boolean;
  readonly meeting?: Meeting;
  readonly view: View;
  readonly pending: PendingChanges<PaintedAttendee>;
  /** Id of the meeting; made when there is none yet. */
  ensureMeeting(): Promise<string>;
  readonly read: CardRead<MeetingAnswer>;
  say(message: string): boolean;
  applyChange(person: { userId: string; name: string }, change: AttendeeChange): Promise<boolean>;
}

export type AttendeeChange = Omit<Change<Partial<Attendee>>, 'key'>;

export class AttendeeChanges {
  private readonly page: AttendeePage;

  constructor(page: AttendeePage) {
    this.page = page;
  }

  /** Tags a person; false when that did not work. */
  async tag(person: ChosenPerson, functionLabel?: string): Promise<boolean> {
    const row = this.page.view.everybody.find(({ userId }) => sameId(userId, person.userId));
    if (row?.attendance === ATTENDANCE.requested) {
      // Both want it: asking back would only cost them another tap
      await this.move(row.userId, ATTENDANCE.accepted, labels.accepted);
      return true;
    }
    if (row && !ASKED_AGAIN.includes(row.attendance)) {
      return this.page.say(format(labels.already, row.name));
    }
    if (this.page.meeting && sameId(this.page.meeting.ownerId, person.userId)) {
      return this.page.say(format(labels.own, person.name));
    }
    return this.page.applyChange(person, {
      painted: {
        attendance: ATTENDANCE.invited,
        taggedBy: this.page.userId,
        businessFunction: functionLabel ?? person.businessFunction,
        role: roleWords(person.role),
        why: person.why
      },
      message: format(labels.tagged, person.name),
      refusal: format(labels.notTagged, person.name),
      save: () => this.saveTag(person, row),
      undo: () => this.move(person.userId, ATTENDANCE.removed, labels.removed)
    });
  }

  private async saveTag(person: ChosenPerson, row: Attendee | undefined): Promise<string | void> {
    if (row?.id) {
      await tagAgain({ ...row, id: row.id }, person);
      return undefined;
    }
    try {
      return await createTag({ ...person, meetingId: await this.page.ensureMeeting() });
    } catch (error) {
      if (!(error instanceof AlreadyThere)) {
        throw error;
      }
      return this.saveTagAgain(person);
    }
  }

  /** Somebody else was faster. They may have taken the person off the meeting since, too. */
  private async saveTagAgain(person: ChosenPerson): Promise<string | void> {
    await this.page.read.refresh();
    const row = this.page.meeting?.attendees.find(({ userId }) => sameId(userId, person.userId));
    if (row?.attendance === ATTENDANCE.removed) {
      return this.saveTag(person, row);
    }
    this.page.say(format(labels.already, person.name));
    return row?.id;
  }

  /** Puts somebody who is on the meeting into another state; the way back is offered. */
  async move(
    userId: string | undefined,
    attendance: string,
    message: string,
    { refusal = labels.notChanged, version }: { refusal?: string; version?: string } = {}
  ): Promise<void> {
    const attendee = this.page.view.everybody.find((other) => other.userId === userId);
    if (!userId || !attendee || !(attendee.id || this.page.pending.knows(userId))) {
      return;
    }
    const { name } = attendee;
    const stood = { ...attendee, saidYesTo: attendee.saidYesTo ?? this.page.meeting?.day };
    await this.page.applyChange(attendee, {
      painted: { attendance, acceptedFor: undefined },
      message: format(message, name),
      refusal: format(refusal, name),
      save: async (made) => {
        const id = attendee.id ?? made;
        // Without one the tag before was refused: there is nobody to move
        if (id) {
          await updateAttendee(id, { Attendance__c: attendance }, version ?? attendee.version);
        }
      },
      undo: this.backTo(stood, attendance) ? () => this.takeBack(stood, attendance) : undefined
    });
  }

  private backTo(stood: Attendee, said: string): string | undefined {
    return backTo(stood, { by: this.byWhom(stood), said, day: this.page.meeting?.day });
  }

  private byWhom({ userId }: Attendee): TakenBackBy {
    const { canManage, meeting, userId: reader } = this.page;
    const isOwner = meeting === undefined || sameId(meeting.ownerId, reader) || canManage;
    return sameId(userId, reader) ? 'colleague' : isOwner ? 'owner' : 'tagger';
  }

  /** Back to where they stood, as far as that is still true, and unless somebody else has changed the row since. */
  private async takeBack(stood: Attendee, said: string): Promise<void> {
    if (stood.attendance === ATTENDANCE.accepted) {
      // The meeting may have moved since: a yes was to its day
      await this.page.read.refresh();
    }
    const now = this.page.meeting?.attendees.find(({ userId }) => sameId(userId, stood.userId));
    const back = this.backTo(stood, said);
    if (back) {
      const version = now?.attendance === said ? now.version : stood.version;
      await this.move(stood.userId, back, this.wordsFor(stood, back), { version });
    }
  }

  private wordsFor(stood: Attendee, back: string): string {
    if (back === stood.attendance) {
      return labels.back;
    }
    if (this.byWhom(stood) !== 'colleague') {
      return labels.askedAgain;
    }
    return back === ATTENDANCE.invited ? labels.answerAgain : (ANSWERED[back] ?? '');
  }

  /** Whether the colleague helped, says who owns the meeting. */
  async rate(userId: string, value: string): Promise<void> {
    const attendee = this.page.view.everybody.find((other) => other.userId === userId);
    if (!attendee?.id) {
      return;
    }
    await this.page.applyChange(attendee, {
      painted: { useful: value },
      message: format(labels.thanks, attendee.name),
      refusal: format(labels.notChanged, attendee.name),
      save: () => saveNote(attendee, { Useful_To_Rep__c: value })
    });
  }

  /** The reader asks to come along. */
  async ask(): Promise<void> {
    const { meeting, pending, userId, view } = this.page;
    pending.clear();
    this.page.say(format(labels.asked, meeting?.ownerName ?? ''));
    try {
      if (view.own?.id) {
        await updateAttendee(view.own.id, { Attendance__c: ATTENDANCE.requested, Source__c: SOURCE.asked });
      } else {
        await createRequest({ meetingId: meeting?.id ?? '', userId });
      }
    } catch (errors) {
      // Tagged, or asked on another device, meanwhile: what the server says next shows it
      if (errors instanceof AlreadyThere) {
        pending.clear();
      } else {
        pending.fail(labels.askNotSent, errors);
      }
    }
  }
}
