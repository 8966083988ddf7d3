/** The figures of `planSync`, and any others, in one order and spelling: so that they can be compared. */
import assert from 'node:assert/strict';
import { RESULT_SPECS } from '../figures/sql/results.ts';
import type { ResultName } from '../figures/sql/core.ts';
import { canonical } from '../plan/canonical.ts';
import { stateOf } from '../plan/desiredMeetings.ts';
import type { DesiredRow } from '../plan/diff.ts';
import type { OrgSnapshot } from '../plan/rows.ts';
import type { Settings } from '../plan/settings.ts';
import { desiredFigures } from '../planSync.ts';
import type { PlanContext } from '../planSync.ts';
import { NOW, SYNC_USER } from './builders.ts';

export const contextOf = (settings: Settings): PlanContext => ({ settings, now: NOW, syncUserId: SYNC_USER });

export type Figures = Partial<Record<ResultName, DesiredRow[]>>;

/** By the TypeScript of `planSync`. */
export function oracle(org: OrgSnapshot, settings: Settings): Figures {
  const meetingStates = new Map(org.meetings.map((row) => [row.Event_Id__c, stateOf(row.Event_Id__c, row)]));
  const eventOf = new Map(org.meetings.map((row) => [row.Id, row.Event_Id__c]));
  const attendeeStates = org.attendees.flatMap((row) => {
    const meeting = meetingStates.get(eventOf.get(row.Customer_Meeting__c) ?? '');
    const debriefed = row.Debriefed_At__c !== null || row.Heard_Nothing_New__c;
    return meeting === undefined
      ? []
      : [
          {
            userId: row.Attendee__c,
            attendance: row.Attendance__c,
            debriefed,
            meeting,
            isOtherDay:
              row.Accepted_For__c != null && meeting.day !== null && row.Accepted_For__c !== meeting.day
          }
        ];
  });
  const figures = desiredFigures(org, { meetingStates, attendeeStates }, contextOf(settings));
  return {
    colleague_figures: figures.colleagues,
    opportunity_figures: figures.opportunities,
    field_time: figures.fieldTime,
    theme_figures: figures.themes
  };
}

/** In one order and spelling. */
export function comparable(figures: Figures): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(RESULT_SPECS).map(([result, { mapping }]) => {
      const rows = (figures[result as ResultName] ?? []).map(({ key, lock, owned, onCreate }) => {
        const fields = Object.entries(owned).map(([name, value]) => {
          const kind = mapping.owned[name];
          assert.ok(kind !== undefined, name);
          return [name, canonical(value, kind)];
        });
        return [key, { lock, ...Object.fromEntries(fields), ...onCreate }] as const;
      });
      return [result, Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))];
    })
  );
}
