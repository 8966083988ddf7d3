/**
 * What taking back a change of attendance leads to. Pure. The state before is not always true any more: a yes was to the day on which the
 * meeting was then, and not everybody may bring every state about.
 */
import { ATTENDANCE, SOURCE } from './attendance';

/** A row as it stood before the change. */
export interface Stood {
  attendance: string;
  source?: string;
  /** The day that they said yes to. */
  saidYesTo?: string;
}

/** Who takes it back: the colleague, the owner of the meeting (or an admin), somebody else who tagged them. */
export type TakenBackBy = 'colleague' | 'owner' | 'tagger';

export interface TakenBack {
  by: TakenBackBy;
  /** What is taken back. */
  said: string;
  /** The day of the meeting by now. */
  day?: string;
}

/** The state to go back to; undefined where there is none. */
export function backTo(before: Stood, { by, said, day }: TakenBack): string | undefined {
  if (by === 'tagger') {
    // Who is not the owner may ask, and take off whom they asked
    return said === ATTENDANCE.removed ? ATTENDANCE.invited : undefined;
  }
  const back = by === 'colleague' ? ofOwnAnswer(before, said) : before.attendance;
  const again =
    back === ATTENDANCE.accepted && isAnotherDay(before.saidYesTo, day) ? ATTENDANCE.invited : back;
  return again === said ? undefined : again;
}

function ofOwnAnswer({ attendance, source }: Stood, said: string): string {
  if (said === ATTENDANCE.requested) {
    return ATTENDANCE.removed;
  }
  // Who asked to come along and said no may only ask once more: the org does not know whose no it was
  return said === ATTENDANCE.declined && source === SOURCE.asked ? ATTENDANCE.requested : attendance;
}

/** Where a day is unknown nothing speaks against the yes. */
function isAnotherDay(saidYesTo: string | undefined, day: string | undefined): boolean {
  return saidYesTo !== undefined && day !== undefined && saidYesTo !== day;
}
