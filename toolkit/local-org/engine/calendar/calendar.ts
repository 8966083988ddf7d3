/** Rules of the calendar that saving events and invitations sets off. Sources: Event and EventRelation objects, Change Data Capture guide. */
import { rulesFor } from '../save/objectRules.ts';
import type { ObjectRules } from '../save/saveContext.ts';
import { idOf } from '../save/rowWork.ts';
import { checkEvent, checkRelation, checkRelationKind } from './calendarChecks.ts';
import { afterRelationsDeleted, inviteUsers, moveInvitations, removeChildOf } from './invitees.ts';
import { afterSeriesSaved, occurrencesOf } from './series.ts';
import { seriesRowsGoneWith } from './seriesRows.ts';
import { clearRelatedFields, followRelations, keepParentRelations } from './sharedActivities.ts';
import { childEventsOf } from './childEvents.ts';

export const CALENDAR_TABLES = `
  CREATE TABLE IF NOT EXISTS "_child_event" ("eventId" TEXT NOT NULL, "userId" TEXT NOT NULL, "childId" TEXT NOT NULL, PRIMARY KEY ("eventId", "userId")) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS "_child_event.child" ON "_child_event" ("childId");
  CREATE TABLE IF NOT EXISTS "_event_series" ("eventId" TEXT NOT NULL PRIMARY KEY, "seriesId" TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS "_event_series.series" ON "_event_series" ("seriesId");`;

/** What saving events and invitations sets off. */
export function calendarRules({ sharedActivities }: { sharedActivities: boolean }): readonly ObjectRules[] {
  return [
    rulesFor(['Event'], {
      validate: checkEvent,
      afterWrite(works, context, object) {
        afterSeriesSaved(object, works, context);
        moveInvitations(works, context);
        if (sharedActivities) {
          keepParentRelations(works, context);
        }
      },
      // Those in the invitees' calendars, and the occurrences of a series.
      deletedWith: (id, context) => [
        ...childEventsOf(id, context),
        ...occurrencesOf(id, context),
        ...seriesRowsGoneWith(id, context)
      ],
      afterDelete(works, context) {
        works.forEach((work) => removeChildOf(idOf(work), context));
      }
    }),
    rulesFor(['EventRelation'], {
      validate(work, context) {
        if (sharedActivities && !context.platform) {
          checkRelationKind(work, context);
        }
        checkRelation(work, context);
      },
      afterWrite(works, context) {
        inviteUsers(works, context);
        if (sharedActivities && !context.platform) {
          followRelations(works, context);
        }
      },
      afterDelete(works, context) {
        afterRelationsDeleted(works, context);
        if (!context.platform) {
          clearRelatedFields(
            works.filter(({ record }) => record['IsParent'] === true),
            context
          );
        }
      }
    })
  ];
}
