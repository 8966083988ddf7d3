/**
 * Meetings and attendees as they will be: of events that this run changes, as it has planned them; of all others, as the org
 * holds them, because what is not marked is right.
 */
import { stateOf } from '../plan/desiredMeetings.ts';
import type { AttendeeState, MeetingState } from '../plan/states.ts';
import type { MeetingPlan } from '../planSync.ts';
import type { ProjectionStore, StoredRow } from './store.ts';

export interface States {
  meetingStates: Map<string, MeetingState>;
  attendeeStates: AttendeeState[];
}

export class PlannedStates {
  readonly #events = new Map<string, { meeting: MeetingState | undefined; attendees: AttendeeState[] }>();

  /** Keeps what differs from what is held: of a plan that writes nothing, nothing. */
  add({ objects, meetingStates, attendeeStates }: MeetingPlan): void {
    const changed = new Set(objects.flatMap(({ changes }) => changes.map(({ key }) => key.slice(0, 18))));
    if (changed.size === 0) {
      return;
    }
    const byEvent = Map.groupBy(attendeeStates, ({ meeting }) => meeting.eventId);
    for (const event of changed) {
      const attendees = byEvent.get(event) ?? [];
      this.#events.set(event, { meeting: meetingStates.get(event), attendees });
    }
  }

  /** On these meetings, and on what is planned for whoever or whatever `isWanted` says. */
  of(
    store: ProjectionStore,
    meetings: readonly StoredRow[],
    isWanted: (state: AttendeeState | MeetingState) => boolean
  ): States {
    const result: States = { meetingStates: new Map(), attendeeStates: [] };
    const held = new Map<string, MeetingState>();
    for (const row of meetings) {
      const event = String(row['Event_Id__c']);
      const planned = this.#events.get(event);
      const state = planned === undefined ? stateOf(event, row) : planned.meeting;
      if (state !== undefined) {
        result.meetingStates.set(event, state);
      }
      if (planned === undefined && state !== undefined) {
        held.set(row.Id, state);
      }
    }
    result.attendeeStates.push(...heldAttendees(store, held));
    for (const [event, { meeting, attendees }] of this.#events) {
      if (
        meeting !== undefined &&
        (isWanted(meeting) || attendees.some(isWanted) || result.meetingStates.has(event))
      ) {
        result.meetingStates.set(event, meeting);
        result.attendeeStates.push(...attendees);
      }
    }
    return result;
  }
}

function heldAttendees(store: ProjectionStore, meetings: ReadonlyMap<string, MeetingState>): AttendeeState[] {
  return store.rows('Internal_Attendee__c', 'Customer_Meeting__c', meetings.keys()).flatMap((row) => {
    const meeting = meetings.get(String(row['Customer_Meeting__c']));
    const { Attendance__c: attendance = null } = row;
    return meeting === undefined
      ? []
      : {
          userId: String(row['Attendee__c']),
          attendance: attendance === null ? null : String(attendance),
          debriefed: row['Debriefed_At__c'] !== null || row['Heard_Nothing_New__c'] === true,
          meeting
        };
  });
}
