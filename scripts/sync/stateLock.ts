/**
 * One process at a time works on a state. The lock is one of SQLite on a file beside it, so the system itself lets go of it when
 * the process dies, however it dies; and in the file stands which run it was. A lease that this run holds in the org is a
 * dead one then, and nobody has to wait until it runs out.
 */
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

export class StateLock {
  readonly #db: DatabaseSync;

  private constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Undefined while another process has it. */
  static take(file: string): StateLock | undefined {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const db = new DatabaseSync(file);
    try {
      chmodSync(file, 0o600);
      // Once written in this mode, the lock is kept until the connection ends.
      db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
      db.exec('CREATE TABLE IF NOT EXISTS run (key TEXT); COMMIT');
      return new StateLock(db);
    } catch (error) {
      db.close();
      if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
        return undefined;
      }
      throw error;
    }
  }

  /** The last run that took this lock: it is over, or this one would not have it. */
  get lastRun(): string | undefined {
    const key = this.#db.prepare('SELECT key FROM run').get()?.['key'];
    return typeof key === 'string' ? key : undefined;
  }

  /** Before the run takes its lease: afterwards might be too late. */
  note(runKey: string): void {
    this.#db.exec('BEGIN; DELETE FROM run');
    this.#db.prepare('INSERT INTO run VALUES (?)').run(runKey);
    this.#db.exec('COMMIT');
  }

  release(): void {
    this.#db.close();
  }
}
