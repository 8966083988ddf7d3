/**
 * A permission taken away looks, from outside, like everything being deleted. So a run that would cancel or remove
 * unusually much stops and asks.
 */
import { EXIT_CODE } from './exitCode.ts';
import type { SyncPlan } from './planSync.ts';
import { hadEvent } from './plan/desiredMeetings.ts';
import type { OrgSnapshot } from './plan/rows.ts';
import { SyncError } from './syncError.ts';

const ALWAYS_ALLOWED = 20;
const ALLOWED_SHARE = 0.05;

/** What there is to lose. */
export interface Totals {
  meetings: number;
  attendees: number;
}

export function changeGuard(plan: SyncPlan, snapshot: OrgSnapshot): SyncError | undefined {
  return changeGuardOn(plan, () => ({
    // A row that somebody made by hand for no event can lose none.
    meetings: snapshot.meetings.filter((row) => !row.Is_Cancelled__c && hadEvent(row)).length,
    attendees: snapshot.attendees.filter((attendee) => attendee.Attendance__c !== 'Removed').length
  }));
}

/** @param totals counted only where it matters */
export function changeGuardOn(plan: SyncPlan, totals: () => Totals): SyncError | undefined {
  if (Math.max(plan.vanished.length, plan.withdrawn.length) <= ALWAYS_ALLOWED) {
    return undefined;
  }
  const { meetings, attendees } = totals();
  const parts: string[] = [];
  if (isMass(plan.vanished.length, meetings)) {
    parts.push(
      `cancel ${plan.vanished.length} of ${meetings} meetings, because their events are nowhere to be found`
    );
  }
  if (isMass(plan.withdrawn.length, attendees)) {
    parts.push(
      `take ${plan.withdrawn.length} of ${attendees} people off, because their invitations are gone`
    );
  }
  if (parts.length === 0) {
    return undefined;
  }
  return massRefusal(
    parts,
    'Check that the user of the sync still sees all events (View All Data, Access Activities).'
  );
}

export const massRefusal = (parts: readonly string[], check: string): SyncError =>
  new SyncError(`This run would ${parts.join(' and ')}.`, {
    exitCode: EXIT_CODE.changeGuard,
    actions: `${check} If it is right, run again with --allow-mass-change.`
  });

export function isMass(affected: number, all: number, share = ALLOWED_SHARE): boolean {
  return affected > Math.max(ALWAYS_ALLOWED, all * share);
}
