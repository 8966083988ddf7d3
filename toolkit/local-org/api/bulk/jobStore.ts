import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { makeId } from '../../core/ids.ts';
import type { BulkJob } from './bulkJob.ts';

/** What is kept line by line: results of a query, and the rows of an ingest job that went through or did not. */
export type ResultSet = 'results' | 'successful' | 'failed';

const KEY_PREFIX = '750';

const TABLES = `
  CREATE TABLE IF NOT EXISTS local_bulk_job (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, body TEXT) STRICT;
  CREATE TABLE IF NOT EXISTS local_bulk_upload (job TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS local_bulk_line (
    job TEXT NOT NULL, kind TEXT NOT NULL, place INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (job, kind, place)
  ) WITHOUT ROWID, STRICT;`;

/** Jobs, uploads and results, in the org's database: they outlive a restart with `--db`. */
export class JobStore {
  readonly #database: DatabaseSync;
  readonly #insertLine: StatementSync;
  readonly #jobs = new Map<string, BulkJob>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(TABLES);
    this.#insertLine = database.prepare('INSERT INTO local_bulk_line VALUES (?, ?, ?, ?)');
    for (const { body } of database
      .prepare('SELECT body FROM local_bulk_job WHERE body IS NOT NULL ORDER BY number')
      .all()) {
      const job = JSON.parse(String(body)) as BulkJob;
      this.#jobs.set(job.id, job);
    }
  }

  /** An id no job has had before. */
  newId(): string {
    const { lastInsertRowid } = this.#database.prepare('INSERT INTO local_bulk_job (id) VALUES (NULL)').run();
    const id = makeId(KEY_PREFIX, Number(lastInsertRowid));
    this.#database.prepare('UPDATE local_bulk_job SET id = ? WHERE number = ?').run(id, lastInsertRowid);
    return id;
  }

  save(job: BulkJob): void {
    this.#database
      .prepare('UPDATE local_bulk_job SET body = ? WHERE id = ?')
      .run(JSON.stringify(job), job.id);
    this.#jobs.set(job.id, job);
  }

  find(id: string): BulkJob | undefined {
    return this.#jobs.get(id);
  }

  all(): BulkJob[] {
    return [...this.#jobs.values()];
  }

  remove(id: string): void {
    this.#jobs.delete(id);
    this.#database.prepare('DELETE FROM local_bulk_job WHERE id = ?').run(id);
    this.#database.prepare('DELETE FROM local_bulk_upload WHERE job = ?').run(id);
    this.#database.prepare('DELETE FROM local_bulk_line WHERE job = ?').run(id);
  }

  keepUpload(id: string, text: string): void {
    this.#database.prepare('INSERT INTO local_bulk_upload VALUES (?, ?)').run(id, text);
  }

  upload(id: string): string {
    const row = this.#database.prepare('SELECT text FROM local_bulk_upload WHERE job = ?').get(id);
    return typeof row?.['text'] === 'string' ? row['text'] : '';
  }

  clearLines(id: string): void {
    this.#database.prepare('DELETE FROM local_bulk_line WHERE job = ?').run(id);
  }

  addLine(id: string, kind: ResultSet, place: number, line: string): void {
    this.#insertLine.run(id, kind, place, line);
  }

  /** Lines from a place on, in order; `place` counts from 0 and may have gaps. */
  lines(id: string, kind: ResultSet, from = 0, most = -1): string[] {
    return this.#database
      .prepare(
        'SELECT line FROM local_bulk_line WHERE job = ? AND kind = ? AND place >= ? ORDER BY place LIMIT ?'
      )
      .all(id, kind, from, most)
      .map(({ line }) => String(line));
  }
}
