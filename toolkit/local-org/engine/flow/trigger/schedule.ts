import { randomUUID } from 'node:crypto';
import { fromStoredDateTime, toStoredDateTime } from '../../../core/clock.ts';
import type { Store } from '../../store/store.ts';

export const SCHEDULE_TABLES = `
  CREATE TABLE IF NOT EXISTS "_scheduled_path" (
    "id" INTEGER PRIMARY KEY, "flow" TEXT NOT NULL, "path" TEXT NOT NULL, "recordId" TEXT NOT NULL, "userId" TEXT NOT NULL,
    "source" TEXT NOT NULL, "due" TEXT NOT NULL, "done" INTEGER NOT NULL DEFAULT 0);
  DROP INDEX IF EXISTS "_scheduled_path.key";
  DROP INDEX IF EXISTS "_scheduled_path.record";
  CREATE UNIQUE INDEX IF NOT EXISTS "_scheduled_path.once" ON "_scheduled_path" ("recordId", "flow", "path", "source");
  CREATE INDEX IF NOT EXISTS "_scheduled_path.due" ON "_scheduled_path" ("done", "due");
  CREATE TABLE IF NOT EXISTS "_automation_error" ("id" INTEGER PRIMARY KEY, "flow" TEXT NOT NULL, "recordId" TEXT NOT NULL, "at" TEXT NOT NULL, "message" TEXT NOT NULL);`;

export interface ScheduledRun {
  id: number;
  flow: string;
  path: string;
  recordId: string;
  userId: string;
  due: Date;
}

export interface AutomationError {
  flow: string;
  recordId: string;
  at: string;
  message: string;
}

/** Before the source of what runs right after its save: each save that enters has its own run, and nothing takes it back. */
const ASYNC = 'async ';

/** Which paths of a flow wait for some records. Left to itself SQLite goes through all that waits, by time. */
export const PLANNED_SQL = `SELECT "recordId", group_concat("path" || ' ' || "source", char(10)) AS "waiting"
  FROM "_scheduled_path" INDEXED BY "_scheduled_path.once"
  WHERE "recordId" IN (SELECT value FROM json_each(?)) AND "flow" = ? AND "done" = 0 AND "source" NOT LIKE '${ASYNC}%'
  GROUP BY "recordId"`;

/** What waits for a record already: each path with the time it was worked out from. */
export type Waiting = ReadonlySet<string>;

/** Paths of flows that wait for their time. `source` is the time they were worked out from: it never runs twice for the same. */
export class Schedule {
  readonly #store: Store;
  /** The next time anything is due; undefined when that must be looked up. */
  #next: string | null | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Plans a path, in place of one planned for another time: `waiting` is what the record has, undefined when it has none. A time that
   * has passed comes at once. *Assumed.*
   */
  plan(run: {
    flow: string;
    path: string;
    recordId: string;
    userId: string;
    at: Date;
    now: Date;
    waiting: Waiting | undefined;
  }): void {
    const source = toStoredDateTime(run.at);
    if (run.waiting?.has(`${run.path} ${source}`) === true) {
      return;
    }
    const due = run.at > run.now ? source : toStoredDateTime(run.now);
    if (run.waiting !== undefined) {
      this.#store
        .prepare(
          'DELETE FROM "_scheduled_path" WHERE "flow" = ? AND "path" = ? AND "recordId" = ? AND "done" = 0 AND "source" <> ?'
        )
        .run(run.flow, run.path, run.recordId, source);
    }
    this.#store
      .prepare(
        'INSERT OR IGNORE INTO "_scheduled_path" ("flow", "path", "recordId", "userId", "source", "due") VALUES (?, ?, ?, ?, ?, ?)'
      )
      .run(run.flow, run.path, run.recordId, run.userId, source, due);
    this.#next = undefined;
  }

  /** A path that runs as soon as the save is committed. */
  enqueue(run: { flow: string; path: string; recordId: string; userId: string; now: Date }): void {
    this.#store
      .prepare(
        'INSERT INTO "_scheduled_path" ("flow", "path", "recordId", "userId", "source", "due") VALUES (?, ?, ?, ?, ?, ?)'
      )
      .run(
        run.flow,
        run.path,
        run.recordId,
        run.userId,
        `${ASYNC}${randomUUID()}`,
        toStoredDateTime(run.now)
      );
    this.#next = undefined;
  }

  cancel(flow: string, recordId: string): void {
    this.#store
      .prepare(
        `DELETE FROM "_scheduled_path" WHERE "flow" = ? AND "recordId" = ? AND "done" = 0 AND "source" NOT LIKE '${ASYNC}%'`
      )
      .run(flow, recordId);
    this.#next = undefined;
  }

  /** What is done can be planned for the same time again. */
  forget(flow: string): void {
    this.#store.prepare('DELETE FROM "_scheduled_path" WHERE "flow" = ? AND "done" = 1').run(flow);
  }

  /** What the flow has waiting for each of the records; those without are left out. */
  plannedAmong(flow: string, recordIds: readonly string[]): Map<string, Waiting> {
    const rows = this.#store.prepare(PLANNED_SQL).all(JSON.stringify(recordIds), flow);
    return new Map(
      rows.map(({ recordId, waiting }) => [String(recordId), new Set(String(waiting).split('\n'))])
    );
  }

  nextDue(): Date | undefined {
    if (this.#next === undefined) {
      const value = this.#store
        .prepare('SELECT min("due") AS "due" FROM "_scheduled_path" WHERE "done" = 0')
        .get()?.['due'];
      this.#next = typeof value === 'string' ? value : null;
    }
    return this.#next === null ? undefined : fromStoredDateTime(this.#next);
  }

  /** The earliest runs that are due together: one flow, one path, one moment, at most 200 records. */
  take(now: Date): ScheduledRun[] {
    const first = this.#store
      .prepare('SELECT * FROM "_scheduled_path" WHERE "done" = 0 AND "due" <= ? ORDER BY "due", "id" LIMIT 1')
      .get(toStoredDateTime(now));
    if (first === undefined) {
      return [];
    }
    const rows = this.#store
      .prepare(
        'SELECT * FROM "_scheduled_path" WHERE "done" = 0 AND "due" = ? AND "flow" = ? AND "path" = ? AND "userId" = ? ORDER BY "id" LIMIT 200'
      )
      .all(String(first['due']), String(first['flow']), String(first['path']), String(first['userId']));
    this.#next = undefined;
    return rows.map((row) => ({
      id: Number(row['id']),
      flow: String(row['flow']),
      path: String(row['path']),
      recordId: String(row['recordId']),
      userId: String(row['userId']),
      due: fromStoredDateTime(String(row['due']))
    }));
  }

  done(runs: readonly ScheduledRun[]): void {
    const ids = JSON.stringify(runs.map(({ id }) => id));
    this.#store
      .prepare(
        `DELETE FROM "_scheduled_path" WHERE "id" IN (SELECT value FROM json_each(?)) AND "source" LIKE '${ASYNC}%'`
      )
      .run(ids);
    this.#store
      .prepare('UPDATE "_scheduled_path" SET "done" = 1 WHERE "id" IN (SELECT value FROM json_each(?))')
      .run(ids);
    this.#next = undefined;
  }

  /** What Salesforce mails to an admin. */
  fail(run: Pick<ScheduledRun, 'flow' | 'recordId' | 'due'>, message: string): void {
    this.#store
      .prepare('INSERT INTO "_automation_error" ("flow", "recordId", "at", "message") VALUES (?, ?, ?, ?)')
      .run(run.flow, run.recordId, toStoredDateTime(run.due), message);
  }

  errors(): AutomationError[] {
    return this.#store
      .prepare('SELECT "flow", "recordId", "at", "message" FROM "_automation_error" ORDER BY "id"')
      .all()
      .map((row) => ({
        flow: String(row['flow']),
        recordId: String(row['recordId']),
        at: String(row['at']),
        message: String(row['message'])
      }));
  }
}
