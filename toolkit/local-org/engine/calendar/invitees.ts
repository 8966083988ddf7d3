import { toStoredDateTime } from '../../core/clock.ts';
import { keyPrefixOf } from '../../core/ids.ts';
import { objectNamed } from '../../schema/schemaLookup.ts';
import { idOf, isChanged } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import type { SObjectRecord } from '../../core/types.ts';
import { childEventOf, childEventsOf, forgetChild, masterOf, rememberChild } from './childEvents.ts';
import { occurrencesOf } from './series.ts';
import { isPattern } from './seriesRows.ts';

/** What an invitee's event has from the organiser's. */
const COPIED = [
  'Subject',
  'Location',
  'Description',
  'WhoId',
  'WhatId',
  'IsAllDayEvent',
  'ActivityDate',
  'ActivityDateTime',
  'StartDateTime',
  'EndDateTime',
  'DurationInMinutes',
  'IsPrivate',
  'ShowAs'
];

/** "When a Salesforce user is invited to a calendar event, a child calendar event record is created for the invitee." */
export function inviteUsers(works: readonly RowWork[], context: SaveContext): void {
  const { services } = context;
  const eventObject = objectNamed(services.schema, 'Event');
  const created = works.filter(({ operation, record }) => operation === 'create' && isInvitee(record));
  const children: { eventId: string; userId: string; row: SObjectRecord }[] = [];
  for (const { record } of created) {
    const eventId = String(record['EventId']);
    const relationId = String(record['RelationId']);
    const event = services.store.kept.get(eventObject, eventId);
    if (event === undefined) {
      continue;
    }
    if (event['IsGroupEvent'] !== true) {
      markGroup(eventId, context);
    }
    if (event['IsRecurrence'] === true) {
      // The series is a pattern: its occurrences are what people are invited to.
      const rows = occurrencesOf(eventId, context).map((occurrence) => ({
        EventId: occurrence,
        RelationId: relationId,
        Status: record['Status'] ?? null
      }));
      save('create', 'EventRelation', rows, context);
    } else if (keyPrefixOf(relationId) === '005') {
      children.push({
        eventId,
        userId: relationId,
        row: { ...copyOf(event), OwnerId: relationId, IsChild: true }
      });
    }
  }
  const results = save(
    'create',
    'Event',
    children.map(({ row }) => row),
    context
  );
  children.forEach(({ eventId, userId }, index) => {
    const id = results[index];
    if (id !== undefined) {
      rememberChild(eventId, userId, id, context);
    }
  });
  // With Shared Activities, whom an event is with may become an invitee, and the other way round.
  for (const work of works) {
    if (work.operation === 'update' && isChanged(work, 'IsInvitee')) {
      markGroup(String(work.record['EventId']), context);
    }
  }
  stampResponses(works, context);
}

/** With Shared Activities, relations to the Who and the What are no invitations. */
export function isInvitee(record: SObjectRecord): boolean {
  return record['IsInvitee'] === undefined || record['IsInvitee'] === true;
}

function copyOf(event: SObjectRecord): SObjectRecord {
  return {
    ...Object.fromEntries(COPIED.map((name) => [name, event[name] ?? null])),
    IsGroupEvent: true,
    GroupEventType: '1'
  };
}

/** `RespondedDate`: "the most recent date and time when the invitee responded". */
function stampResponses(works: readonly RowWork[], context: SaveContext): void {
  const relation = objectNamed(context.services.schema, 'EventRelation');
  for (const work of works) {
    const answered = work.record['Status'] === 'Accepted' || work.record['Status'] === 'Declined';
    if (answered && isChanged(work, 'Status') && !work.given.has('RespondedDate')) {
      work.record['RespondedDate'] = toStoredDateTime(context.now);
      context.services.store.update(relation, work.record, ['RespondedDate']);
    }
  }
}

/** An event is a group event while it has invitees. */
function markGroup(eventId: string, context: SaveContext): void {
  const { store, schema } = context.services;
  const object = objectNamed(schema, 'Event');
  const event = store.kept.get(object, eventId);
  const invitees = store
    .select(objectNamed(schema, 'EventRelation'), '"EventId" = ? AND "IsDeleted" = 0', [eventId])
    .filter(isInvitee).length;
  if (
    event !== undefined &&
    !isPattern(event) &&
    event['IsDeleted'] !== true &&
    event['IsGroupEvent'] !== invitees > 0
  ) {
    const changed = {
      ...event,
      IsGroupEvent: invitees > 0,
      GroupEventType: invitees > 0 ? '1' : '0',
      SystemModstamp: toStoredDateTime(context.now)
    };
    store.update(object, changed, ['IsGroupEvent', 'GroupEventType', 'SystemModstamp']);
  }
}

/** What the organiser changes, the invitees' events follow. */
export function moveInvitations(works: readonly RowWork[], context: SaveContext): void {
  const rows = works.flatMap((work) => {
    const changed = COPIED.filter((name) => isChanged(work, name));
    return work.operation === 'update' && changed.length > 0 && work.record['IsChild'] !== true
      ? childEventsOf(idOf(work), context).map((Id) => ({
          Id,
          ...Object.fromEntries(changed.map((name) => [name, work.record[name] ?? null]))
        }))
      : [];
  });
  save('update', 'Event', rows, context);
}

/** An invitation taken back takes the event out of the invitee's calendar. */
export function afterRelationsDeleted(works: readonly RowWork[], context: SaveContext): void {
  const gone: string[] = [];
  for (const { record } of works) {
    const eventId = String(record['EventId']);
    const child = childEventOf(eventId, String(record['RelationId']), context);
    if (child !== undefined) {
      gone.push(child);
    }
    markGroup(eventId, context);
  }
  const { store, schema } = context.services;
  const live = gone.filter((id) => store.get(objectNamed(schema, 'Event'), id)?.['IsDeleted'] === false);
  if (live.length > 0) {
    context.systemSave({ operation: 'delete', object: 'Event', ids: live }, { platform: true });
  }
  gone.forEach((child) => forgetChild(child, context));
}

/** Anyone who deletes the event from their own calendar is no longer invited. *Assumed.* */
export function removeChildOf(eventId: string, context: SaveContext): void {
  const master = masterOf(eventId, context);
  if (master === undefined) {
    return;
  }
  forgetChild(eventId, context);
  const { store, schema } = context.services;
  const relations = store.select(
    objectNamed(schema, 'EventRelation'),
    '"EventId" = ? AND "RelationId" = ? AND "IsDeleted" = 0',
    [master.eventId, master.userId]
  );
  if (relations.length > 0) {
    context.systemSave(
      { operation: 'delete', object: 'EventRelation', ids: relations.map((row) => String(row['Id'])) },
      { platform: true }
    );
  }
}

function save(
  operation: 'create' | 'update',
  object: string,
  rows: SObjectRecord[],
  context: SaveContext
): (string | undefined)[] {
  if (rows.length === 0) {
    return [];
  }
  return context.systemSave({ operation, object, rows }, { platform: true }).map(({ id }) => id ?? undefined);
}
