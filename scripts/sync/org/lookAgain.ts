/**
 * Second looks, right before something is concluded that cannot be taken back.
 *
 * Events and their relations are read at two moments. An event deleted, or restored, in between looks like an event whose
 * people are no longer invited; nothing would ever bring them back, because a person marked Removed stays so. And a person
 * may say "Attended" between the reading of a row and its writing.
 */
import { attendeeRow, eventRelationRow, eventRow, meetingRow } from '../plan/rows.ts';
import type { AttendeeRow, EventRelationRow, EventRow, MeetingRow, OrgSnapshot } from '../plan/rows.ts';
import { SEAT_FIELDS } from '../plan/mapping.ts';
import { heldSeat } from '../plan/seats.ts';
import type { Change } from '../plan/diff.ts';
import type { Capabilities } from './probe.ts';
import { readByIds } from './read.ts';
import type { Transport } from './transport.ts';

export interface SecondLook {
  events: EventRow[];
  relations: EventRelationRow[];
  /** Events that changed during this look, too. */
  unsettled: Set<string>;
}

/** The events before and after their relations: what is the same both times was so in between. */
export async function lookAgainAtEvents(
  transport: Transport,
  { fields }: Capabilities,
  eventIds: Iterable<string>
): Promise<SecondLook> {
  const ids = [...new Set(eventIds)];
  const readEvents = () =>
    readByIds(transport, { object: 'Event', fields: fields.Event, row: eventRow, all: true, ids });
  const before = new Map((await readEvents()).map((event) => [event.Id, event.SystemModstamp]));
  const relations = await readByIds(transport, {
    object: 'EventRelation',
    fields: fields.EventRelation,
    row: eventRelationRow,
    all: true,
    by: 'EventId',
    ids
  });
  const events = await readEvents();
  const after = new Map(events.map((event) => [event.Id, event.SystemModstamp]));
  return { events, relations, unsettled: new Set(ids.filter((id) => before.get(id) !== after.get(id))) };
}

/** The snapshot with what the second look saw in the place of what was read before. */
export function withSecondLook(snapshot: OrgSnapshot, { events, relations }: SecondLook): OrgSnapshot {
  const seen = new Set(events.map((event) => event.Id));
  return {
    ...snapshot,
    events: [...snapshot.events.filter((event) => !seen.has(event.Id)), ...events],
    relations: [...snapshot.relations.filter((relation) => !seen.has(relation.EventId)), ...relations]
  };
}

/**
 * The changes of attendees that still may be written: those whose row says what it said when the change was decided, and
 * was not saved by anybody else since.
 */
export async function stillAsDecided(
  transport: Transport,
  { fields, syncUserId }: Capabilities,
  changes: readonly Change[],
  decidedOn: (change: Change) => AttendeeRow | undefined
): Promise<readonly Change[]> {
  const ids = changes.flatMap((change) => change.id ?? []);
  if (ids.length === 0) {
    return changes;
  }
  const object = 'Internal_Attendee__c';
  const rows = await readByIds(transport, { object, fields: fields[object], row: attendeeRow, ids });
  const now = new Map(rows.map((row) => [row.Id, row]));
  return changes.filter((change) => {
    const [before, after] = [decidedOn(change), now.get(change.id ?? '')];
    if (change.kind === 'create') {
      return true;
    }
    return (
      before !== undefined &&
      after !== undefined &&
      before.Attendance__c === after.Attendance__c &&
      before.Source__c === after.Source__c &&
      (before.LastModifiedDate === after.LastModifiedDate || after.LastModifiedById === syncUserId)
    );
  });
}

export const changesSeat = ({ fields }: Change): boolean => SEAT_FIELDS.some((name) => name in fields);

/** Of the changes of meetings those whose seat nobody has opened or closed since they were decided; people do it, too. */
export async function seatsAsDecided(
  transport: Transport,
  { fields }: Capabilities,
  changes: readonly Change[],
  decidedOn: (change: Change) => MeetingRow | undefined
): Promise<readonly Change[]> {
  const ids = changes.filter(changesSeat).flatMap(({ id }) => id ?? []);
  const object = 'Customer_Meeting__c';
  const rows = await readByIds(transport, { object, fields: fields[object], row: meetingRow, ids });
  const now = new Map(rows.map((row) => [row.Id, row]));
  const seat = (row: MeetingRow | undefined): string => JSON.stringify(row && heldSeat(row));
  return changes.filter(
    (change) =>
      change.id === undefined || !changesSeat(change) || seat(decidedOn(change)) === seat(now.get(change.id))
  );
}
