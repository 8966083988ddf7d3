/** The file of the projection: of its owner alone, and made anew when it cannot be read or is of another version. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SCHEMA_VERSION, schemaOf } from './schema.ts';

export const CACHE_KILOBYTES = 32_000;

/** @param use fails when the file is none of ours */
export function openProjectionFile<T>(file: string, use: (db: DatabaseSync) => T): T {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    return openAs(file, use);
  } catch {
    deleteProjectionFile(file);
    return openAs(file, use);
  }
}

export function deleteProjectionFile(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    rmSync(path, { force: true });
  }
}

function openAs<T>(file: string, use: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file);
  try {
    if (file !== ':memory:') {
      chmodSync(file, 0o600);
    }
    // Loss of power may cost the last transactions, never the file; what is lost is read again.
    // Set later, it would drop what there is of temporary tables.
    db.exec('PRAGMA temp_store = FILE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    db.exec(`PRAGMA cache_size = -${CACHE_KILOBYTES}`);
    makeTables(db);
    return use(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

function makeTables(db: DatabaseSync): void {
  const version = Number(Object.values(db.prepare('PRAGMA user_version').get() ?? {})[0]);
  if (version === SCHEMA_VERSION) {
    return;
  }
  if (version !== 0) {
    throw new Error('The projection is of another version.');
  }
  db.exec(schemaOf());
  db.prepare(`INSERT INTO meta VALUES ('salt', ?)`).run(randomBytes(16).toString('hex'));
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}
