import type { SaveContext } from '../save/saveContext.ts';

/** Ids of the events that stand for this one in the calendars of those invited. */
export function childEventsOf(eventId: string, { services }: SaveContext): string[] {
  return services.store
    .prepare('SELECT "childId" FROM "_child_event" WHERE "eventId" = ?')
    .all(eventId)
    .map((row) => String(row['childId']));
}

export function childEventOf(eventId: string, userId: string, { services }: SaveContext): string | undefined {
  const id = services.store
    .prepare('SELECT "childId" FROM "_child_event" WHERE "eventId" = ? AND "userId" = ?')
    .get(eventId, userId)?.['childId'];
  return typeof id === 'string' ? id : undefined;
}

export function masterOf(
  childId: string,
  { services }: SaveContext
): { eventId: string; userId: string } | undefined {
  const row = services.store
    .prepare('SELECT "eventId", "userId" FROM "_child_event" WHERE "childId" = ?')
    .get(childId);
  return row === undefined ? undefined : { eventId: String(row['eventId']), userId: String(row['userId']) };
}

export function rememberChild(
  eventId: string,
  userId: string,
  childId: string,
  { services }: SaveContext
): void {
  services.store
    .prepare('INSERT OR REPLACE INTO "_child_event" VALUES (?, ?, ?)')
    .run(eventId, userId, childId);
}

/** The event of somebody who is no longer invited. It cannot be brought back by itself: nobody would be invited to it. *Assumed.* */
export function forgetChild(childId: string, { services }: SaveContext): void {
  services.store.prepare('DELETE FROM "_recycled" WHERE "root" = ?').run(childId);
  services.store.prepare('DELETE FROM "_child_event" WHERE "childId" = ?').run(childId);
}
