/** What a reader sees of a meeting and may do on it. Pure. */
import { ATTENDANCE, SOURCE, STATUS } from 'c/ridealongAttendees';
import { sameId } from 'c/ridealongShared';
import { onBoard, withChanges } from './roster';
import type { Changes } from './roster';
import type { Attendee, Facts, Meeting } from 'c/ridealongAttendees';

export interface Reader {
  userId: string;
  /** Has the custom permission to tag. */
  canTag: boolean;
  /** Has the custom permission to answer for anybody. */
  canManage?: boolean;
  /** The event whose page it is; undefined on the meeting's own page. */
  eventId?: string;
}

export interface AttendeeView {
  attendee: Attendee;
  canRemove: boolean;
  canAnswer: boolean;
  /** The owner says after the meeting whether the colleague helped. */
  canRate: boolean;
}

export interface View {
  /** Everybody who ever was on the meeting. */
  everybody: Attendee[];
  rows: AttendeeView[];
  /** The reader's own row, while they are on the meeting. */
  mine?: Attendee;
  /** The same, also once somebody has taken them off. */
  own?: Attendee;
  accountId?: string;
  accountName?: string;
  isOpen: boolean;
  openTo?: string;
  openToLabel?: string;
  /** Whose meeting it is; on an event without one it becomes the reader's. */
  repId: string;
  isCancelled: boolean;
  isOver: boolean;
  /** The page is that of an invitee's calendar copy. */
  isCopy: boolean;
  canTag: boolean;
  /** Somebody is suggested for what is still to come; afterwards people are found by name. */
  canSuggest: boolean;
  canOpenSeat: boolean;
  canAsk: boolean;
  /** The reader said no, and may say who could go instead. */
  canSuggestInstead: boolean;
  /** Whom those suggest who cannot come. */
  instead: Facts[];
}

export function viewOf(meeting: Meeting | undefined, changes: Changes, reader: Reader): View {
  const everybody = withChanges(meeting?.attendees ?? [], changes);
  const attendees = onBoard(everybody);
  const own = everybody.find(({ userId }) => sameId(userId, reader.userId));
  const mine = attendees.find(({ userId }) => sameId(userId, reader.userId));
  const isOwner = meeting === undefined || sameId(meeting.ownerId, reader.userId);
  const isCancelled = meeting?.status === STATUS.cancelled;
  const isOver = meeting?.status === STATUS.held;
  // As the org has it: who else tries is refused. A rep who may edit the calendar entry of somebody else may tag on it,
  // too, but no page can know that
  const canTag = reader.canTag && !isCancelled && (isOwner || Boolean(reader.canManage));
  const mayChange = ({ taggedBy }: Attendee): boolean =>
    isOwner || Boolean(reader.canManage) || sameId(taggedBy, reader.userId);
  /** Why somebody was asked, and what surprised them, is between them and anyone who asked. */
  const isBetween = (attendee: Attendee): boolean =>
    mayChange(attendee) || sameId(attendee.userId, reader.userId);
  return {
    everybody,
    mine,
    own,
    accountId: meeting?.accountId,
    accountName: meeting?.accountName,
    isOpen: meeting?.isOpen ?? false,
    openTo: meeting?.openTo,
    openToLabel: meeting?.openToLabel,
    repId: meeting?.ownerId ?? reader.userId,
    isCancelled,
    isOver,
    isCopy: meeting !== undefined && reader.eventId !== undefined && !sameId(meeting.eventId, reader.eventId),
    canTag,
    canSuggest: canTag && !isOver,
    canOpenSeat: canTag && isOwner && !isOver,
    canAsk: meeting?.status === STATUS.planned && meeting.isOpen && !isOwner && mine === undefined,
    canSuggestInstead: meeting?.status === STATUS.planned && saidNo(own),
    instead: canTag && !isOver ? insteadOf(everybody) : [],
    rows: attendees.map((attendee) => ({
      attendee: isBetween(attendee) ? attendee : withoutWords(attendee),
      canRemove:
        reader.canTag && !isCancelled && attendee.attendance !== ATTENDANCE.attended && mayChange(attendee),
      canAnswer: isOwner,
      canRate: isOwner && isOver && attendee.attendance === ATTENDANCE.attended
    }))
  };
}

/** Somebody who was asked; a request that was refused is the rep's no. */
function saidNo(attendee: Attendee | undefined): boolean {
  return attendee?.attendance === ATTENDANCE.declined && attendee.source !== SOURCE.asked;
}

function insteadOf(everybody: Attendee[]): Facts[] {
  const found = new Map<string, Facts>();
  for (const { name, insteadId, insteadName } of everybody.filter(saidNo)) {
    if (insteadId && insteadName) {
      const known = found.get(insteadId)?.insteadOf ?? [];
      found.set(insteadId, { userId: insteadId, name: insteadName, insteadOf: [...known, name] });
    }
  }
  return [...found.values()];
}

function withoutWords(attendee: Attendee): Attendee {
  return { ...attendee, why: undefined, surprise: undefined, useful: undefined, usefulLabel: undefined };
}
