/** The meetings of a rep as their home shows them: those that nobody comes to first, by what is at stake, each with whom to take along. Pure. */
import { ATTENDANCE } from 'c/ridealongAttendees';
import type { Visit, Visitor } from 'c/ridealongAttendees';
import type { Meta } from 'c/ridealongShared';

export interface Companion {
  userId: string;
  name: string;
  /** Function and reasons. */
  why: Meta[];
  accounts: string[];
}

export interface MeetingRow {
  visit: Visit;
  /** Those who ask to come along, and wait for an answer. */
  asks: Visitor[];
  isAlone: boolean;
  suggestion?: Companion;
}

/** A visitor as painted, by meeting and person. */
export interface PaintedVisitor extends Visitor {
  meetingId: string;
}

/** Asking is not coming, and neither is having said no. */
export function isAlone({ visitors }: Visit): boolean {
  const without: string[] = [ATTENDANCE.requested, ATTENDANCE.declined, ATTENDANCE.missed];
  return !visitors.some(({ attendance }) => !without.includes(attendance));
}

/** A row stays where it is when it is tapped: its place is that of the meeting as it was read. */
export function rowsOf(visits: Visit[], companions: Companion[], painted: PaintedVisitor[]): MeetingRow[] {
  const suggested = new Set<string>();
  return [...visits].sort(byStakes).map((visit): MeetingRow => {
    const shown = { ...visit, visitors: withPainted(visit, painted) };
    const asks = shown.visitors.filter(({ attendance }) => attendance === ATTENDANCE.requested);
    const alone = isAlone(shown);
    const suggestion = alone && asks.length === 0 ? bestFor(visit, companions, suggested) : undefined;
    suggested.add(suggestion?.userId ?? '');
    return { visit: shown, asks, isAlone: alone && asks.length === 0, suggestion };
  });
}

function withPainted({ id, visitors }: Visit, painted: PaintedVisitor[]): Visitor[] {
  const added = painted.filter(({ meetingId }) => meetingId === id);
  const others = visitors.filter(({ userId }) => !added.some((one) => one.userId === userId));
  return [...others, ...added].filter(({ attendance }) => attendance !== ATTENDANCE.removed);
}

/** Without anybody before with; then late deals before others, dear before cheap; what is no deal keeps its time. */
function byStakes(one: Visit, other: Visit): number {
  const alone = Number(isAlone(other)) - Number(isAlone(one));
  return alone || (isAlone(one) ? stake(other) - stake(one) : 0);
}

/** Being late counts for more than any amount. */
function stake({ stakes }: Visit): number {
  return stakes ? stakes.amount + (stakes.isLate ? Number.MAX_SAFE_INTEGER / 2 : 0) : -1;
}

/**
 * Who knows the customer and is not named above already, else who waits longest and is not; only then somebody a second time. Nobody
 * who is on the meeting in any state, or was taken off it.
 */
function bestFor(
  { visitors, accountName }: Visit,
  companions: Companion[],
  suggested: Set<string>
): Companion | undefined {
  const free = companions.filter(({ userId }) => !visitors.some((visitor) => visitor.userId === userId));
  const knows = ({ accounts }: Companion): boolean =>
    accountName !== undefined && accounts.includes(accountName);
  const fresh = free.filter(({ userId }) => !suggested.has(userId));
  return fresh.find(knows) ?? fresh[0] ?? free.find(knows) ?? free[0];
}
