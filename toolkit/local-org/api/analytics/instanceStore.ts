/** Results of reports run asynchronously, kept in the org's database for a day. */
import type { DatabaseSync } from 'node:sqlite';
import { makeId, counterOf } from '../../core/ids.ts';

const KEY_PREFIX = '0LG';
/** "Asynchronous report run results are available within a 24-hour rolling period." */
const KEPT = 24 * 3_600_000;
/** "A list of up to 2,000 instances of a report that was run asynchronously can be returned." */
const MAX_LISTED = 2000;

export interface Instance {
  id: string;
  reportId: string;
  ownerId: string;
  hasDetailRows: boolean;
  requestDate: Date;
  completionDate: Date;
  result: Record<string, unknown>;
}

const COLUMNS = 'number, reportId, ownerId, hasDetailRows, requestedAt, completedAt, result';

export class InstanceStore {
  readonly #database: DatabaseSync;
  readonly #now: Date;

  /** What is older than a day by `now` is gone. */
  constructor(database: DatabaseSync, now: Date) {
    this.#database = database;
    this.#now = now;
    database.exec(`CREATE TABLE IF NOT EXISTS local_report_instance (
      number INTEGER PRIMARY KEY AUTOINCREMENT, reportId TEXT NOT NULL, ownerId TEXT NOT NULL,
      hasDetailRows INTEGER NOT NULL, requestedAt INTEGER NOT NULL, completedAt INTEGER NOT NULL, result TEXT NOT NULL
    ) STRICT`);
    database.prepare('DELETE FROM local_report_instance WHERE requestedAt < ?').run(now.getTime() - KEPT);
  }

  add(reportId: string, ownerId: string, hasDetailRows: boolean, result: object): Instance {
    const now = this.#now.getTime();
    const { lastInsertRowid } = this.#database
      .prepare(
        'INSERT INTO local_report_instance (reportId, ownerId, hasDetailRows, requestedAt, completedAt, result) VALUES (?, ?, ?, ?, ?, ?)'
      )
      .run(reportId, ownerId, Number(hasDetailRows), now, now, JSON.stringify(result));
    return this.find(makeId(KEY_PREFIX, Number(lastInsertRowid)), ownerId)!;
  }

  /** Newest first. */
  list(reportId: string, ownerId: string): Instance[] {
    return this.#database
      .prepare(
        `SELECT ${COLUMNS} FROM local_report_instance WHERE reportId = ? AND ownerId = ? ORDER BY number DESC LIMIT ?`
      )
      .all(reportId, ownerId, MAX_LISTED)
      .map(instance);
  }

  find(id: string, ownerId: string): Instance | undefined {
    const number = id.startsWith(KEY_PREFIX) ? counterOf(id) : undefined;
    const row = this.#database
      .prepare(`SELECT ${COLUMNS} FROM local_report_instance WHERE number = ? AND ownerId = ?`)
      .get(number ?? -1, ownerId);
    return row && instance(row);
  }

  remove(id: string): void {
    this.#database.prepare('DELETE FROM local_report_instance WHERE number = ?').run(counterOf(id) ?? -1);
  }
}

function instance(row: Record<string, unknown>): Instance {
  return {
    id: makeId(KEY_PREFIX, Number(row['number'])),
    reportId: String(row['reportId']),
    ownerId: String(row['ownerId']),
    hasDetailRows: row['hasDetailRows'] === 1,
    requestDate: new Date(Number(row['requestedAt'])),
    completionDate: new Date(Number(row['completedAt'])),
    result: JSON.parse(String(row['result'])) as Record<string, unknown>
  };
}
