/** What has to be looked at once more right before it is written, because people write it, too. */
import { seatsAsDecided, stillAsDecided } from './org/lookAgain.ts';
import type { Transport } from './org/transport.ts';
import type { WriteJob } from './org/write.ts';
import { ATTENDEE, MEETING } from './plan/mapping.ts';
import type { ObjectMapping } from './plan/mapping.ts';
import type { PlannedRun } from './runTypes.ts';

export function stillRight(
  mapping: ObjectMapping,
  { heldAttendees, heldMeetings, capabilities }: PlannedRun,
  transport: Transport
): WriteJob['stillRight'] {
  if (mapping === ATTENDEE) {
    const rows = new Map(heldAttendees.map((row) => [row.Id, row]));
    return (changes) => stillAsDecided(transport, capabilities, changes, ({ id }) => rows.get(id ?? ''));
  }
  if (mapping === MEETING && heldMeetings.length > 0) {
    const rows = new Map(heldMeetings.map((row) => [row.Id, row]));
    return (changes) => seatsAsDecided(transport, capabilities, changes, ({ id }) => rows.get(id ?? ''));
  }
  return undefined;
}
