/** Rules of the calendar that saving events and invitations sets off. Sources: Event and EventRelation objects, Change Data Capture guide. */
import type { ObjectSchema } from '../../schema/types.ts';
import { idOf } from '../save/rowWork.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { checkEvent, checkRelation } from './calendarChecks.ts';
import { afterRelationsDeleted, inviteUsers, moveInvitations, removeChildOf } from './invitees.ts';
import { afterSeriesSaved, occurrencesOf } from './series.ts';
import { clearRelatedFields, followRelations, keepParentRelations } from './sharedActivities.ts';
import { childEventsOf } from './childEvents.ts';

export const CALENDAR_TABLES = `
  CREATE TABLE IF NOT EXISTS "_child_event" ("eventId" TEXT NOT NULL, "userId" TEXT NOT NULL, "childId" TEXT NOT NULL, PRIMARY KEY ("eventId", "userId")) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS "_child_event.child" ON "_child_event" ("childId");
  CREATE TABLE IF NOT EXISTS "_event_series" ("eventId" TEXT NOT NULL PRIMARY KEY, "seriesId" TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS "_event_series.series" ON "_event_series" ("seriesId");`;

/** What a request may not do with the calendar. */
export function checkCalendar(object: ObjectSchema, work: RowWork, context: SaveContext): void {
  if (object.name === 'Event') {
    checkEvent(work, context);
  } else if (object.name === 'EventRelation') {
    checkRelation(work, context);
  }
}

/** After rows are written, before flows see them. */
export function afterCalendarSaved(
  object: ObjectSchema,
  works: readonly RowWork[],
  context: SaveContext
): void {
  if (object.name === 'Event') {
    afterSeriesSaved(object, works, context);
    moveInvitations(works, context);
    if (context.services.sharedActivities) {
      keepParentRelations(works, context);
    }
  } else if (object.name === 'EventRelation') {
    inviteUsers(works, context);
    if (context.services.sharedActivities && !context.platform) {
      followRelations(works, context);
    }
  }
}

/** Other events that go when an event goes: those in the invitees' calendars, and the occurrences of a series. */
export function eventsThatGoWith(object: ObjectSchema, id: string, context: SaveContext): string[] {
  return object.name === 'Event' ? [...childEventsOf(id, context), ...occurrencesOf(id, context)] : [];
}

export function afterCalendarDeleted(
  object: ObjectSchema,
  works: readonly RowWork[],
  context: SaveContext
): void {
  if (object.name === 'EventRelation') {
    afterRelationsDeleted(works, context);
    if (!context.platform) {
      clearRelatedFields(
        works.filter(({ record }) => record['IsParent'] === true),
        context
      );
    }
  } else if (object.name === 'Event') {
    works.forEach((work) => removeChildOf(idOf(work), context));
  }
}
