/** The figures on SQLite: the tables are temporary, so a projection's own file is not touched. */
import type { DatabaseSync } from 'node:sqlite';
import { RESULTS, VIEWS, viewsSql } from './core.ts';
import { pagesOf } from './engine.ts';
import type { FigureRow } from './engine.ts';
import type { ResultName } from './core.ts';
import { columnsOf, INPUT_NAMES, LOOKED_UP, tablesSql } from './inputs.ts';
import type { InputName, InputRow } from './inputs.ts';

const typeOf = (kind: string): string => (kind === 'text' ? 'TEXT' : '');

/** Empty input tables. */
export function makeInputs(db: DatabaseSync): void {
  dropFigures(db);
  db.exec('PRAGMA temp_store = FILE');
  db.exec(tablesSql(typeOf, 'CREATE TEMP TABLE').join(';\n'));
}

export function dropFigures(db: DatabaseSync): void {
  db.exec(
    [...VIEWS]
      .reverse()
      .map((view) => `DROP VIEW IF EXISTS temp.${view}`)
      .join(';')
  );
  db.exec(INPUT_NAMES.map((table) => `DROP TABLE IF EXISTS temp.${table}`).join(';'));
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
  db.exec(viewsSql().join(';\n'));
  for (const result of RESULTS) {
    const rows = db.prepare(`SELECT * FROM temp.${result}`).iterate() as Iterable<FigureRow>;
    for (const page of pagesOf(rows)) {
      onRows(result, page);
    }
  }
  dropFigures(db);
}
