import type { DatabaseSync } from 'node:sqlite';
import type { SaveContext } from './save/saveContext.ts';
import { readSetting, writeSetting } from './store/openStore.ts';
import type { Store } from './store/store.ts';
import { turnOnSharedActivities } from './calendar/sharedActivities.ts';

/** What has been related with Shared Activities cannot be kept without them, so that a file goes on having them. */
export function hasSharedActivities(database: DatabaseSync): boolean {
  return readSetting(database, 'sharedActivities') === 'on';
}

/** Once for each file. */
export function beginSharedActivities(store: Store, context: () => SaveContext): void {
  if (!hasSharedActivities(store.db)) {
    store.transaction(() => {
      turnOnSharedActivities(context());
      writeSetting(store.db, 'sharedActivities', 'on');
    });
  }
}
