/**
 * Who is on a meeting. Changes are painted before the server has them: they lie over what the server said until it says
 * so itself, and are taken away when it refuses.
 */
import { ATTENDANCE } from 'c/ridealongAttendees';
import type { Attendee } from 'c/ridealongAttendees';

/** What of an attendee is painted before the server has it. */
export type PaintedAttendee = Partial<Attendee> & { name: string };

/** By user id. */
export type Changes = Readonly<Record<string, PaintedAttendee>>;

/** Everybody, those removed included. */
export function withChanges(attendees: Attendee[], changes: Changes): Attendee[] {
  const known = new Set(attendees.map((attendee) => attendee.userId));
  const added = Object.entries(changes)
    .filter(([userId]) => !known.has(userId))
    .map(([userId, change]) => ({ attendance: ATTENDANCE.invited, ...change, userId }));
  return [...attendees.map((attendee) => ({ ...attendee, ...changes[attendee.userId] })), ...added];
}

/** Those who are shown. */
export function onBoard(attendees: Attendee[]): Attendee[] {
  return attendees.filter((attendee) => attendee.attendance !== ATTENDANCE.removed);
}
