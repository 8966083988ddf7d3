/** A yes to another day than the one that a meeting is on by now is no yes to it. Pure. */
import { ATTENDANCE, STATUS } from './attendance';

export interface SaidYes {
  attendance: string | undefined;
  /** The day that they said yes to, as far as it is known. */
  acceptedFor: string | undefined;
  day: string | undefined;
  status?: string;
}

/** The other day; undefined where the yes is to the day of the meeting, and for what is not ahead. */
export function otherDayOf({ attendance, acceptedFor, day, status }: SaidYes): string | undefined {
  const isAhead = (status ?? STATUS.planned) === STATUS.planned;
  const isOther = acceptedFor !== undefined && day !== undefined && acceptedFor !== day;
  return isAhead && isOther && attendance === ATTENDANCE.accepted ? acceptedFor : undefined;
}
