/** The figures on SQLite: the tables are temporary, so a projection's own file is not touched. */
import type { DatabaseSync } from 'node:sqlite';
import { RESULTS, sqlOf, viewSql, VIEWS } from './core.ts';
import { pagesOf } from './engine.ts';
import type { FigureRow } from './engine.ts';
import type { ResultName, ViewName } from './core.ts';
import { columnsOf, INPUT_NAMES, LOOKED_UP, tablesSql } from './inputs.ts';
import type { InputName, InputRow } from './inputs.ts';

/** Of this three figures are made. */
const WORKED_OUT_ONCE = 'attendance';
const tableOf = (view: ViewName): string => `CREATE TEMP TABLE ${view} AS ${sqlOf(view)};
  CREATE INDEX temp.${view}_user_id ON ${view} (user_id);
  CREATE INDEX temp.${view}_opportunity_id ON ${view} (opportunity_id)`;

const typeOf = (kind: string): string => (kind === 'text' ? 'TEXT' : '');

/** Empty input tables. */
export function makeInputs(db: DatabaseSync): void {
  dropFigures(db);
  db.exec('PRAGMA temp_store = FILE');
  db.exec(tablesSql(typeOf, 'CREATE TEMP TABLE').join(';\n'));
}

export function dropFigures(db: DatabaseSync): void {
  const views = [...VIEWS].reverse().filter((view) => view !== WORKED_OUT_ONCE);
  db.exec(views.map((view) => `DROP VIEW IF EXISTS temp.${view}`).join(';'));
  db.exec([...INPUT_NAMES, WORKED_OUT_ONCE].map((table) => `DROP TABLE IF EXISTS temp.${table}`).join(';'));
}

export function insertInto(db: DatabaseSync, table: InputName, rows: Iterable<InputRow>): void {
  const marks = columnsOf(table)
    .map(() => '?')
    .join(', ');
  const insert = db.prepare(`INSERT INTO temp.${table} VALUES (${marks})`);
  for (const row of rows) {
    insert.run(...row);
  }
}

export function* inputRows(db: DatabaseSync, table: InputName): Generator<InputRow> {
  for (const row of db.prepare(`SELECT * FROM temp.${table}`).iterate()) {
    yield Object.values(row) as InputRow;
  }
}

export function sqliteFigures(
  db: DatabaseSync,
  onRows: (result: ResultName, rows: FigureRow[]) => void
): void {
  db.exec(
    LOOKED_UP.map(([table, column]) => `CREATE INDEX temp.${table}_${column} ON ${table} (${column})`).join(
      ';'
    )
  );
  for (const view of VIEWS) {
    db.exec(view === WORKED_OUT_ONCE ? tableOf(view) : viewSql(view));
  }
  for (const result of RESULTS) {
    const rows = db.prepare(`SELECT * FROM temp.${result}`).iterate() as Iterable<FigureRow>;
    for (const page of pagesOf(rows)) {
      onRows(result, page);
    }
  }
  dropFigures(db);
}
