/**
 * The states of a colleague on a meeting, and where the colleague came from, as far as our own logic is about them.
 * What people can choose from is read at run time.
 */
export const ATTENDANCE = {
  requested: 'Requested',
  invited: 'Invited',
  accepted: 'Accepted',
  declined: 'Declined',
  attended: 'Attended',
  missed: 'Did Not Attend',
  removed: 'Removed'
} as const;

export const SOURCE = { tagged: 'Tagged', invited: 'Invited', asked: 'Asked To Join' } as const;

/** The default of `Role__c`, which everybody has of whom nobody said more: it is shown of nobody. */
const DEFAULT_ROLE = 'Listener';

/** What a page says of a role, by its API name; empty where it tells nothing. */
export function roleWords(role: string | undefined, words = role): string | undefined {
  return role === DEFAULT_ROLE ? undefined : words || undefined;
}

export const STATUS = { planned: 'Planned', held: 'Held', cancelled: 'Cancelled' } as const;

export const DEBRIEF = { notDue: 'Not Due', due: 'Due', done: 'Done' } as const;

/** What `Visit_Due__c` says of a colleague who is due, and has nothing booked. */
export const VISIT_DUE = 'Due';

export const CLOCK = {
  onTrack: 'On Track',
  dueSoon: 'Due Soon',
  booked: 'Booked',
  overdue: 'Overdue',
  never: 'Never'
} as const;

/** A week before the target is time to plan, as the clock of the colleague has it. */
const PLAN_AHEAD = 7;

/** What the clock says of who has nothing booked: on the last day of the target they are due, and not yet overdue. */
export function clockOf(days: number | undefined, target: number | undefined): string {
  if (days === undefined) {
    return CLOCK.never;
  }
  const left = (target ?? Infinity) - days;
  if (left < 0) {
    return CLOCK.overdue;
  }
  return left < PLAN_AHEAD ? CLOCK.dueSoon : CLOCK.onTrack;
}
