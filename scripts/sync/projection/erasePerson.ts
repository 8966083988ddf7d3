/**
 * Rows of one person out of the projection, so that their id stands nowhere in its file: neither in a row nor in a page that is free
 * by now. What is left is not the whole org any more, so the next run that has something to do reads everything.
 */
import { DatabaseSync } from 'node:sqlite';
import { IdCodec } from './ids.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { TABLES } from './tables.ts';
import { WordTable } from './words.ts';

/** @returns false when it is no file of this version: then the whole of it has to go */
export function erasePerson(file: string, id: string): boolean {
  const db = new DatabaseSync(file);
  try {
    if (versionOf(db) !== SCHEMA_VERSION) {
      return false;
    }
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
    const number = new IdCodec(new WordTable(db, 'prefix'), new WordTable(db, 'odd_id')).encode(id);
    for (const [object, { columns }] of Object.entries(TABLES)) {
      const of = (wanted: string): string[] =>
        Object.keys(columns).filter((name) => columns[name] === wanted);
      for (const column of ['Id', ...of('id')]) {
        db.prepare(`DELETE FROM ${object} WHERE ${column} = ?`).run(number);
      }
      for (const column of of('text')) {
        db.prepare(`DELETE FROM ${object} WHERE ${column} LIKE ?`).run(`${id}%`);
      }
    }
    db.prepare('DELETE FROM dirty WHERE id = ?').run(number);
    db.prepare('DELETE FROM covered_user WHERE id = ?').run(number);
    // Numbers of such ids are places in a list: the place stays.
    db.prepare(`UPDATE odd_id SET text = 'erased ' || number WHERE text = ?`).run(id);
    db.exec(`INSERT OR REPLACE INTO meta VALUES ('complete', 'no'); COMMIT; VACUUM`);
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

const versionOf = (db: DatabaseSync): number =>
  Number(Object.values(db.prepare('PRAGMA user_version').get() ?? {})[0]);
