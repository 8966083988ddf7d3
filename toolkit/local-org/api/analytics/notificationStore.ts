/** Subscriptions to reports and dashboards, kept in the org's database. Nothing is ever sent. */
import type { DatabaseSync } from 'node:sqlite';
import { counterOf, makeId } from '../../core/ids.ts';

const KEY_PREFIX = '0Au';
const COLUMNS = 'number, ownerId, source, recordId, createdAt, modifiedAt, body';

export interface Notification {
  id: string;
  ownerId: string;
  source: string;
  recordId: string;
  createdDate: Date;
  lastModifiedDate: Date;
  /** As it was sent, without what the org adds. */
  body: Record<string, unknown>;
}

export class NotificationStore {
  readonly #database: DatabaseSync;
  readonly #now: Date;

  constructor(database: DatabaseSync, now: Date) {
    this.#database = database;
    this.#now = now;
    database.exec(`CREATE TABLE IF NOT EXISTS local_analytics_notification (
      number INTEGER PRIMARY KEY AUTOINCREMENT, ownerId TEXT NOT NULL, source TEXT NOT NULL, recordId TEXT NOT NULL,
      createdAt INTEGER NOT NULL, modifiedAt INTEGER NOT NULL, body TEXT NOT NULL, UNIQUE (ownerId, source, recordId)
    ) STRICT`);
  }

  list(ownerId: string, source: string): Notification[] {
    return this.#database
      .prepare(
        `SELECT ${COLUMNS} FROM local_analytics_notification WHERE ownerId = ? AND source = ? ORDER BY number`
      )
      .all(ownerId, source)
      .map(notification);
  }

  find(id: string): Notification | undefined {
    const number = id.startsWith(KEY_PREFIX) ? counterOf(id) : undefined;
    const row = this.#database
      .prepare(`SELECT ${COLUMNS} FROM local_analytics_notification WHERE number = ?`)
      .get(number ?? -1);
    return row && notification(row);
  }

  add(ownerId: string, source: string, recordId: string, body: Record<string, unknown>): Notification {
    const now = this.#now.getTime();
    const { lastInsertRowid } = this.#database
      .prepare(
        'INSERT INTO local_analytics_notification (ownerId, source, recordId, createdAt, modifiedAt, body) VALUES (?, ?, ?, ?, ?, ?)'
      )
      .run(ownerId, source, recordId, now, now, JSON.stringify(body));
    return this.find(makeId(KEY_PREFIX, Number(lastInsertRowid)))!;
  }

  change(id: string, body: Record<string, unknown>): Notification {
    this.#database
      .prepare('UPDATE local_analytics_notification SET modifiedAt = ?, body = ? WHERE number = ?')
      .run(this.#now.getTime(), JSON.stringify(body), counterOf(id) ?? -1);
    return this.find(id)!;
  }

  remove(id: string): void {
    this.#database
      .prepare('DELETE FROM local_analytics_notification WHERE number = ?')
      .run(counterOf(id) ?? -1);
  }
}

function notification(row: Record<string, unknown>): Notification {
  return {
    id: makeId(KEY_PREFIX, Number(row['number'])),
    ownerId: String(row['ownerId']),
    source: String(row['source']),
    recordId: String(row['recordId']),
    createdDate: new Date(Number(row['createdAt'])),
    lastModifiedDate: new Date(Number(row['modifiedAt'])),
    body: JSON.parse(String(row['body'])) as Record<string, unknown>
  };
}
