/** The meetings of a rep as their home shows them: those that nobody comes to first, each with whom to take along. Pure. */
import { ATTENDANCE } from 'c/ridealongAttendees';
import type { Visit, Visitor } from 'c/ridealongAttendees';

export interface Companion {
  userId: string;
  name: string;
  /** In words. */
  why: string;
  accounts: string[];
}

export interface MeetingRow {
  visit: Visit;
  isAlone: boolean;
  suggestion?: Companion;
}

/** Asking is not coming, and neither is having said no. */
export function isAlone({ visitors }: Visit): boolean {
  const without: string[] = [ATTENDANCE.requested, ATTENDANCE.declined, ATTENDANCE.missed];
  return !visitors.some(({ attendance }) => !without.includes(attendance));
}

export function rowsOf(
  visits: Visit[],
  companions: Companion[],
  painted: Record<string, Visitor>
): MeetingRow[] {
  const rows = visits.map((visit): MeetingRow => {
    const added = painted[visit.id];
    const shown = added ? { ...visit, visitors: [...visit.visitors, added] } : visit;
    const alone = isAlone(shown);
    return { visit: shown, isAlone: alone, suggestion: alone ? bestFor(visit, companions) : undefined };
  });
  return [
    ...rows.filter((row) => isAlone(bare(row, painted))),
    ...rows.filter((row) => !isAlone(bare(row, painted)))
  ];
}

/** Without what was painted: a row stays where it is when it is tapped. */
function bare({ visit }: MeetingRow, painted: Record<string, Visitor>): Visit {
  const added = painted[visit.id];
  return { ...visit, visitors: visit.visitors.filter((visitor) => visitor !== added) };
}

/** Who knows the customer, else who waits longest; nobody who is on the meeting in any state, or was taken off it. */
function bestFor({ visitors, accountName }: Visit, companions: Companion[]): Companion | undefined {
  const free = companions.filter(({ userId }) => !visitors.some((visitor) => visitor.userId === userId));
  return free.find(({ accounts }) => accountName !== undefined && accounts.includes(accountName)) ?? free[0];
}
