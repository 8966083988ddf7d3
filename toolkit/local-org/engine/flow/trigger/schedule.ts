import { toStoredDateTime } from '../../../core/clock.ts';
import type { Store } from '../../store/store.ts';

/**
 * Moments are seconds since 1970. `source` is the time a path was worked out from: it never runs twice for the same. Without a source it
 * is one that runs right after its save: each save that enters has its own, and nothing takes it back. Files of before have moments as
 * texts.
 */
export const SCHEDULE_TABLES = `
  CREATE TABLE IF NOT EXISTS "_waiting_path" (
    "id" INTEGER PRIMARY KEY, "flow" TEXT NOT NULL, "path" TEXT NOT NULL, "recordId" TEXT NOT NULL, "userId" TEXT NOT NULL,
    "source" INTEGER, "due" INTEGER NOT NULL, "done" INTEGER NOT NULL DEFAULT 0);
  CREATE UNIQUE INDEX IF NOT EXISTS "_waiting_path.once" ON "_waiting_path" ("recordId", "flow", "path", "source");
  CREATE INDEX IF NOT EXISTS "_waiting_path.due" ON "_waiting_path" ("done", "due");
  CREATE TABLE IF NOT EXISTS "_scheduled_path" (
    "id" INTEGER PRIMARY KEY, "flow" TEXT, "path" TEXT, "recordId" TEXT, "userId" TEXT, "source" TEXT, "due" TEXT, "done" INTEGER);
  INSERT INTO "_waiting_path" SELECT "id", "flow", "path", "recordId", "userId",
    unixepoch(substr("source", 1, 19)), unixepoch(substr("due", 1, 19)), "done" FROM "_scheduled_path";
  DROP TABLE "_scheduled_path";
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

/** Which paths of a flow wait for some records. Left to itself SQLite goes through all that waits, by time. */
export const PLANNED_SQL = `SELECT "recordId", group_concat("path" || ' ' || "source", char(10)) AS "waiting"
  FROM "_waiting_path" INDEXED BY "_waiting_path.once"
  WHERE "recordId" IN (SELECT value FROM json_each(?)) AND "flow" = ? AND "done" = 0 AND "source" IS NOT NULL
  GROUP BY "recordId"`;

/** What waits for a record already: each path with the time it was worked out from. */
export type Waiting = ReadonlySet<string>;

/** A record whose paths are planned. */
interface Planning {
  flow: string;
  recordId: string;
  userId: string;
  now: Date;
  /** What the record has; undefined when it has nothing. */
  waiting: Waiting | undefined;
}

interface Time {
  path: string;
  source: number;
}

/** Paths of flows that wait for their time. */
export class Schedule {
  readonly #store: Store;
  /** The next time anything is due; undefined when that must be looked up. */
  #next: number | null | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Plans paths of a record, in place of those planned for another time. A time that has passed comes at once. *Assumed.* */
  plan(record: Planning, paths: readonly { path: string; at: Date }[]): void {
    const times = paths
      .map(({ path, at }) => ({ path, source: secondsOf(at) }))
      .filter(({ path, source }) => record.waiting?.has(`${path} ${source}`) !== true);
    if (times.length > 0) {
      this.#dropOthers(record, times);
      this.#insert(record, times);
      this.#next = undefined;
    }
  }

  #dropOthers({ flow, recordId, waiting }: Planning, times: readonly Time[]): void {
    for (const { path, source } of waiting === undefined ? [] : times) {
      this.#store
        .prepare(
          'DELETE FROM "_waiting_path" WHERE "flow" = ? AND "path" = ? AND "recordId" = ? AND "done" = 0 AND "source" <> ?'
        )
        .run(flow, path, recordId, source);
    }
  }

  /** All of a record at once: that takes half the time. */
  #insert({ flow, recordId, userId, now }: Planning, times: readonly Time[]): void {
    const due = secondsOf(now);
    const rows = times.map(() => '(?, ?, ?, ?, ?, ?)').join(', ');
    this.#store
      .prepare(
        `INSERT OR IGNORE INTO "_waiting_path" ("flow", "path", "recordId", "userId", "source", "due") VALUES ${rows}`
      )
      .run(
        ...times.flatMap(({ path, source }) => [flow, path, recordId, userId, source, Math.max(source, due)])
      );
  }

  /** A path that runs as soon as the save is committed. */
  enqueue(run: { flow: string; path: string; recordId: string; userId: string; now: Date }): void {
    this.#store
      .prepare(
        'INSERT INTO "_waiting_path" ("flow", "path", "recordId", "userId", "due") VALUES (?, ?, ?, ?, ?)'
      )
      .run(run.flow, run.path, run.recordId, run.userId, secondsOf(run.now));
    this.#next = undefined;
  }

  cancel(flow: string, recordId: string): void {
    this.#store
      .prepare(
        'DELETE FROM "_waiting_path" WHERE "flow" = ? AND "recordId" = ? AND "done" = 0 AND "source" IS NOT NULL'
      )
      .run(flow, recordId);
    this.#next = undefined;
  }

  /** What is done can be planned for the same time again. */
  forget(flow: string): void {
    this.#store.prepare('DELETE FROM "_waiting_path" WHERE "flow" = ? AND "done" = 1').run(flow);
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
        .prepare('SELECT min("due") AS "due" FROM "_waiting_path" WHERE "done" = 0')
        .get()?.['due'];
      this.#next = typeof value === 'number' ? value : null;
    }
    return this.#next === null ? undefined : dateOf(this.#next);
  }

  /** The earliest runs that are due together: one flow, one path, one moment, at most 200 records. */
  take(now: Date): ScheduledRun[] {
    const first = this.#store
      .prepare('SELECT * FROM "_waiting_path" WHERE "done" = 0 AND "due" <= ? ORDER BY "due", "id" LIMIT 1')
      .get(secondsOf(now));
    if (first === undefined) {
      return [];
    }
    const rows = this.#store
      .prepare(
        'SELECT * FROM "_waiting_path" WHERE "done" = 0 AND "due" = ? AND "flow" = ? AND "path" = ? AND "userId" = ? ORDER BY "id" LIMIT 200'
      )
      .all(Number(first['due']), String(first['flow']), String(first['path']), String(first['userId']));
    this.#next = undefined;
    return rows.map((row) => ({
      id: Number(row['id']),
      flow: String(row['flow']),
      path: String(row['path']),
      recordId: String(row['recordId']),
      userId: String(row['userId']),
      due: dateOf(Number(row['due']))
    }));
  }

  done(runs: readonly ScheduledRun[]): void {
    const ids = JSON.stringify(runs.map(({ id }) => id));
    this.#store
      .prepare(
        'DELETE FROM "_waiting_path" WHERE "id" IN (SELECT value FROM json_each(?)) AND "source" IS NULL'
      )
      .run(ids);
    this.#store
      .prepare('UPDATE "_waiting_path" SET "done" = 1 WHERE "id" IN (SELECT value FROM json_each(?))')
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

function secondsOf(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1000);
}
