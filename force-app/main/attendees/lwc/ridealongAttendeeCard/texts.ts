/** What the card says about the meeting as a whole. Pure. */
import { format } from 'c/ridealongShared';
import { fromTo } from 'c/ridealongAttendees';
import type { Meeting } from 'c/ridealongAttendees';
import { labels } from './labels';
import type { Reader, View } from './view';

export interface Texts {
  title: string;
  /** When the meeting is, where the page around does not say it. */
  when: string;
  /** Above the people; where nobody is on the meeting, the empty place says it. */
  hintOnTop?: string;
  copyHint: string;
  /** Why the meeting is open, where the calendar has opened it. */
  seat?: string;
  emptyText: string;
}

export function textsOf(view: View, meeting: Meeting | undefined, reader: Reader): Texts {
  const hint = hintOf(view, reader);
  return {
    title: view.isOver ? labels.titleOver : labels.title,
    // The calendar entry has it in its header; of a meeting the platform would show an all-day one a day off.
    when: meeting && !reader.eventId ? fromTo(meeting) : '',
    hintOnTop: view.rows.length === 0 ? undefined : hint,
    seat: seatOf(view, meeting),
    copyHint: format(labels.copy, meeting?.ownerName ?? ''),
    emptyText: hint ?? (view.canTag ? labels.emptyText : labels.emptyRead)
  };
}

function seatOf({ isOpen, isOver }: View, meeting: Meeting | undefined): string | undefined {
  return isOpen && !isOver && meeting?.seatAddress
    ? format(labels.seatWhy, meeting.seatOpenedBy ?? '', meeting.seatAddress)
    : undefined;
}

function hintOf({ isCancelled, isOver, canTag }: View, reader: Reader): string | undefined {
  if (isCancelled) {
    return reader.canTag ? labels.cancelled : labels.cancelledRead;
  }
  return isOver && canTag ? labels.over : undefined;
}
