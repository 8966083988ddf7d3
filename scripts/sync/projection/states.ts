/**
 * Meetings and attendees as they will be: of events that this run changes, as it has planned them; of all others, as the org
 * holds them, because what is not marked is right.
 */
import type { AttendeeState, MeetingState } from '../plan/states.ts';
import type { MeetingPlan } from '../planSync.ts';

export interface PlannedEvent {
  meeting: MeetingState | undefined;
  attendees: AttendeeState[];
}

export class PlannedStates {
  readonly #events = new Map<string, PlannedEvent>();

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

  entries(): Iterable<[event: string, planned: PlannedEvent]> {
    return this.#events;
  }
}
