/** Tables of what an org keeps beside its records. */
import type { DatabaseSync } from 'node:sqlite';
import type { Project } from '@toolkit/sfdx-project';
import { CALENDAR_TABLES } from './calendar/calendar.ts';
import { SCHEDULE_TABLES } from './flow/trigger/schedule.ts';
import { NOTIFICATION_TABLES } from './notifications/notifications.ts';
import { FOLDER_SHARE_TABLES, seedFolderShares } from './reports/folderShares.ts';
import { RECYCLE_BIN_TABLES } from './save/deletion.ts';
import { DELETE_LOG_TABLES } from './save/recycleBin.ts';

export function createOwnTables(database: DatabaseSync, project: Project): void {
  const tables = [
    CALENDAR_TABLES,
    RECYCLE_BIN_TABLES,
    DELETE_LOG_TABLES,
    SCHEDULE_TABLES,
    NOTIFICATION_TABLES,
    FOLDER_SHARE_TABLES
  ];
  database.exec(tables.join(''));
  seedFolderShares(database, project);
}
