/**
 * Who folders of reports and dashboards are shared with: at first as their metadata says, then as the Folders API has changed it.
 * https://developer.salesforce.com/docs/atlas.en-us.api_analytics.meta/api_analytics/analytics_api_folders_shares.htm
 */
import type { DatabaseSync } from 'node:sqlite';
import type { FolderPart, Project } from '@toolkit/sfdx-project';
import { readSetting, writeSetting } from '../store/openStore.ts';

export const FOLDER_SHARE_TABLES = `
  CREATE TABLE IF NOT EXISTS "_folder_share" (
    "id" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL, "folder" TEXT NOT NULL, "level" TEXT NOT NULL, "toType" TEXT NOT NULL, "to" TEXT NOT NULL);
  CREATE UNIQUE INDEX IF NOT EXISTS "_folder_share.key" ON "_folder_share" ("kind", "folder", "toType", "to");`;

const KEY = 'folderShares';

export interface FolderShare {
  id: number;
  /** `View`, `EditAllContents` or `Manage`. */
  level: string;
  /** `Organization`, `Group`, `User`, ... */
  toType: string;
  /** Developer name of the group, username, ... */
  to: string;
}

type Folder = Pick<FolderPart, 'kind' | 'name'>;

/** What metadata says of a folder holds until it says something else, as after a deployment. */
export function seedFolderShares(db: DatabaseSync, project: Project): void {
  const seeded = JSON.parse(readSetting(db, KEY) ?? '{}') as Record<string, string>;
  for (const folder of project.folders) {
    const shares = folder.xml.children('folderShares').map((share) => ({
      level: share.requiredText('accessLevel'),
      toType: share.requiredText('sharedToType'),
      to: share.requiredText('sharedTo')
    }));
    const key = `${folder.kind} ${folder.name}`;
    const text = JSON.stringify(shares);
    if (seeded[key] !== text) {
      db.prepare('DELETE FROM "_folder_share" WHERE "kind" = ? AND "folder" = ?').run(
        folder.kind,
        folder.name
      );
      shares.forEach((share) => addShare(db, folder, share));
      seeded[key] = text;
    }
  }
  writeSetting(db, KEY, JSON.stringify(seeded));
}

export function sharesOf(db: DatabaseSync, { kind, name }: Folder): FolderShare[] {
  return db
    .prepare('SELECT * FROM "_folder_share" WHERE "kind" = ? AND "folder" = ? ORDER BY "id"')
    .all(kind, name)
    .map((row) => ({
      id: Number(row['id']),
      level: String(row['level']),
      toType: String(row['toType']),
      to: String(row['to'])
    }));
}

/** One share with somebody: another one changes its level. */
export function addShare(db: DatabaseSync, { kind, name }: Folder, share: Omit<FolderShare, 'id'>): void {
  db.prepare(
    `INSERT INTO "_folder_share" ("kind", "folder", "level", "toType", "to") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET "level" = excluded."level"`
  ).run(kind, name, share.level, share.toType, share.to);
}

export function removeShare(db: DatabaseSync, { kind, name }: Folder, id: number): boolean {
  const { changes } = db
    .prepare('DELETE FROM "_folder_share" WHERE "kind" = ? AND "folder" = ? AND "id" = ?')
    .run(kind, name, id);
  return changes > 0;
}
